// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/markeddelegate.h"

#include "models/entrytablemodel.h"
#include "ui/colors.h"
#include "ui/markedtext.h"

#include <QtGui/QPainter>

namespace sokuto {

MarkedLine withMarkInSight(const MarkedLine &line, const QFontMetricsF &metrics, qreal width)
{
    if (line.marks.isEmpty() || metrics.horizontalAdvance(line.text) <= width)
        return line;
    constexpr double part = 0.6; // of the line, so that something is read behind the mark as well
    const TextSpan mark = line.marks.constFirst().span;
    const auto widthFrom = [&](qsizetype cut) {
        return metrics.horizontalAdvance(u'…' + line.text.sliced(cut, mark.end() - cut));
    };
    if (widthFrom(0) <= width * part)
        return line;
    qsizetype cut = 0;
    while (cut < mark.start && widthFrom(cut) > width * part)
        cut += line.text[cut].isHighSurrogate() && cut + 1 < mark.start ? 2 : 1;
    if (cut == 0)
        return line;
    MarkedLine seen{u'…' + line.text.sliced(cut), {}};
    for (MatchSpan match : line.marks) {
        if (match.span.start < cut)
            continue;
        match.span.start += 1 - cut;
        seen.marks.append(match);
    }
    return seen;
}

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
    const MarkedLine line = withMarkInSight({item.text, index.data(m_marksRole).value<QList<MatchSpan>>()},
        QFontMetricsF(item.font), area.width());
    paintMarkedText(
        painter, area, {line.text, line.marks, item.font, colors.text, colors.text, colors.mark}, 1);
    painter->restore();
}

} // namespace sokuto
