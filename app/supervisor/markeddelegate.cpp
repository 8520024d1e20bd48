// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/markeddelegate.h"

#include "models/entrytablemodel.h"
#include "ui/colors.h"
#include "ui/markedtext.h"

#include <QtGui/QPainter>

namespace sokuto {

MarkedDelegate::MarkedDelegate(int marksRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_marksRole(marksRole)
{
}

void MarkedDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colors &colors = Colors::of(item.palette);
    painter->save();
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, colors.selection);
    QRectF area(item.rect.adjusted(6, 0, -6, 0));
    area.setTop(area.top() + (area.height() - item.fontMetrics.height()) / 2);
    paintMarkedText(painter, area,
        {item.text, index.data(m_marksRole).value<QList<MatchSpan>>(), item.font, colors.text, colors.text,
            colors.mark},
        1);
    painter->restore();
}

} // namespace sokuto
