// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categorydelegate.h"

#include "models/categorytreemodel.h"
#include "ui/colors.h"

#include <QtGui/QPainter>

namespace sokuto {

CategoryDelegate::CategoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QFont CategoryDelegate::headingFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}

int CategoryDelegate::headingHeight(const QFont &font)
{
    return QFontMetrics(headingFont(font)).height() + 18;
}

void CategoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colors &colors = Colors::of(item.palette);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool counts = index.column() == CategoryTreeModel::CountColumn;
    if (!index.siblingAtColumn(0).data(CategoryTreeModel::HeadingRole).toString().isEmpty())
        item.rect.setTop(item.rect.top() + headingHeight(item.font));

    QColor color = counts ? colors.muted : colors.text;
    if (selected)
        color = colors.accent;
    else if (index.data(CategoryTreeModel::HitsRole).toLongLong() == 0)
        color = colors.muted; // nothing found here
    painter->save();
    QFont font = item.font;
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(color);
    const QRect area = item.rect.adjusted(counts ? 0 : 12, 0, counts ? -12 : -4, 0);
    const QString text = QFontMetrics(font).elidedText(item.text, Qt::ElideRight, area.width());
    painter->drawText(
        area, int(item.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine, counts ? item.text : text);
    painter->restore();
}

QSize CategoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(QFontMetrics(option.font).height() + 8);
    if (!index.siblingAtColumn(0).data(CategoryTreeModel::HeadingRole).toString().isEmpty())
        size.setHeight(size.height() + headingHeight(option.font));
    return size;
}

} // namespace sokuto
