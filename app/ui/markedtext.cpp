// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markedtext.h"

#include "ui/joineddates.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>

namespace sokuto {

namespace {

/// Grounds of the spans that lie within [from, from + length) of the text, of which `line` shows the start.
void paintMarks(QPainter *painter, const QPointF &origin, const QTextLine &line, const MarkedText &marked,
    qsizetype from, qsizetype length)
{
    for (const MatchSpan &match : marked.spans) {
        const qsizetype start = std::max(match.span.start, from);
        const qsizetype end = std::min(match.span.end(), from + length);
        if (start >= end)
            continue;
        const qsizetype offset = from - line.textStart();
        const qreal left = line.cursorToX(int(start - offset));
        const qreal right = line.cursorToX(int(end - offset));
        const QRectF ground(origin.x() + left, origin.y() + line.y(), right - left, line.height());
        painter->drawRoundedRect(ground, 2, 2);
    }
}

/// Spans that lie within [from, from + length) of the text, in the colour of marked text.
QList<QTextLayout::FormatRange> markedFormats(const MarkedText &marked, qsizetype from, qsizetype length)
{
    QList<QTextLayout::FormatRange> formats;
    for (const MatchSpan &match : marked.spans) {
        const qsizetype start = std::max(match.span.start, from);
        const qsizetype end = std::min(match.span.end(), from + length);
        if (start >= end)
            continue;
        QTextCharFormat format;
        format.setForeground(marked.markedColor);
        formats.append({int(start - from), int(end - start), format});
    }
    return formats;
}

} // namespace

int paintMarkedText(QPainter *painter, const QRectF &area, const MarkedText &marked, int maxLines)
{
    QTextLayout layout(marked.text, marked.font, painter->device());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    layout.setFormats(markedFormats(marked, 0, marked.text.size()));
    layout.beginLayout();
    qreal y = 0;
    QList<QTextLine> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const qsizetype start = line.textStart();
        const qsizetype end = start + line.textLength();
        if (maxLines > 1 && end < marked.text.size()) {
            if (const qsizetype earlier = endBeforeDate(marked.text, start, end); earlier < end)
                line.setNumColumns(int(earlier - start));
        }
        line.setPosition({0, y});
        y += std::ceil(line.height());
        lines.append(line);
        if (lines.size() > maxLines)
            break; // one line too many tells that the last must be cut
    }
    layout.endLayout();

    const bool cut = lines.size() > maxLines;
    const qsizetype whole = cut ? maxLines - 1 : lines.size();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(marked.mark);
    for (qsizetype i = 0; i < whole; ++i)
        paintMarks(painter, area.topLeft(), lines[i], marked, lines[i].textStart(), lines[i].textLength());
    painter->setPen(marked.color);
    for (qsizetype i = 0; i < whole; ++i)
        lines[i].draw(painter, area.topLeft());
    painter->restore();
    if (!cut)
        return int(lines.size());

    const QTextLine &last = lines[whole];
    const QString rest = QFontMetricsF(marked.font)
                             .elidedText(marked.text.mid(last.textStart()), Qt::ElideRight, area.width());
    QTextLayout lastLayout(rest, marked.font, painter->device());
    lastLayout.setTextOption(option);
    const qsizetype kept = rest.size() - (rest.endsWith(u'…') ? 1 : 0);
    lastLayout.setFormats(markedFormats(marked, last.textStart(), kept));
    lastLayout.beginLayout();
    QTextLine line = lastLayout.createLine();
    line.setLineWidth(area.width() + 100); // already cut to fit
    line.setPosition({0, last.y()});
    lastLayout.endLayout();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(marked.mark);
    paintMarks(painter, area.topLeft(), line, marked, last.textStart(), kept);
    painter->setPen(marked.color);
    line.draw(painter, area.topLeft());
    painter->restore();
    return maxLines;
}

} // namespace sokuto
