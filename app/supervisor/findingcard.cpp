// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/findingcard.h"

#include "models/findingmodel.h"
#include "ui/colors.h"
#include "ui/hitdelegate.h"
#include "ui/markedtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QTreeView>

namespace sokuto {

namespace {

constexpr int padding = 7; ///< Above and below.
constexpr int sideGap = 10;
constexpr int lineGap = 2;
constexpr int barWidth = 3;

} // namespace

FindingCard::FindingCard(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize FindingCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // Headings are as high as findings: a list of even rows is laid out without a look at each of them.
    const int large = QFontMetrics(HitDelegate::questionFont(option.font)).height();
    const int small = QFontMetrics(HitDelegate::smallFont(option.font)).height();
    return {0, large + 2 * (small + lineGap) + 2 * padding};
}

void FindingCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colors &colors = Colors::of(item.palette);
    const bool heading = index.data(FindingModel::HeadingRole).toBool();
    painter->save();
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(item.rect, colors.selection);
    else if (heading)
        painter->fillRect(item.rect, colors.statusGround);
    else if (item.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(item.rect, colors.hover);
    painter->setPen(colors.border);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    if (selected)
        painter->fillRect(
            QRect(item.rect.left(), item.rect.top(), barWidth, item.rect.height()), colors.accent);
    if (heading) {
        painter->setFont(HitDelegate::questionFont(item.font));
        painter->setPen(colors.text);
        painter->drawText(item.rect.adjusted(sideGap, 0, -sideGap, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, item.text);
    } else {
        paintFinding(painter, item, index, colors);
    }
    painter->restore();
}

void FindingCard::paintFinding(
    QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index, const Colors &colors) const
{
    const QFont bold = HitDelegate::questionFont(item.font);
    const QFont small = HitDelegate::smallFont(item.font);
    const bool dismissed = index.data(FindingModel::DismissedRole).toBool();
    QRectF area(item.rect.adjusted(sideGap, padding, -sideGap, -padding));
    const auto line = [&](const QString &text, const QFont &font, const QColor &color,
                          const QList<MatchSpan> &marks) {
        paintMarkedText(painter, area, {text, marks, font, color, colors.text, colors.mark}, 1);
        area.setTop(area.top() + QFontMetrics(font).height() + lineGap);
    };
    line(index.data().toString(), bold, dismissed ? colors.muted : colors.text, {});
    line(index.data(FindingModel::MessageRole).toString(), small, dismissed ? colors.muted : colors.warning,
        {});
    line(index.data(FindingModel::PlaceRole).toString(), small, colors.muted,
        index.data(FindingModel::MarksRole).value<QList<MatchSpan>>());
}

} // namespace sokuto
