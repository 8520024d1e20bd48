// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answerdocument.h"

#include "ui/colors.h"
#include "ui/joineddates.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// What a document would take for structure, one code unit for one.
QString shownText(QStringView text)
{
    QString shown = text.toString();
    for (QChar &c : shown) {
        if (c == QChar(0xFDD0) || c == QChar(0xFDD1) || c == QChar::ObjectReplacementCharacter || c.isNull())
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

/// The index of the mention that contains the character at `position`; -1 when none does. Mentions ascend.
template <typename Mentions>
qsizetype mentionAt(const Mentions &mentions, qsizetype position)
{
    const auto found = std::upper_bound(mentions.begin(), mentions.end(), position,
        [](qsizetype wanted, const auto &mention) { return wanted < mention.span.end(); });
    return found != mentions.end() && found->span.start <= position ? found - mentions.begin() : -1;
}

/// Anchors carry a number, never content: "link:2" is the third link, "entry:0" the first reference.
void makeAnchor(QTextCharFormat &format, QLatin1StringView kind, qsizetype index, const QColor &color)
{
    format.setAnchor(true);
    format.setAnchorHref(kind % u':' % QString::number(index));
    format.setForeground(color);
    format.setFontUnderline(true);
}

template <typename Mention>
const Mention *mentionOf(const QUrl &anchor, QLatin1StringView kind, const QList<Mention> &mentions)
{
    bool isNumber = false;
    const qsizetype index = anchor.path().toLongLong(&isNumber);
    const bool exists = anchor.scheme() == kind && isNumber && index >= 0 && index < mentions.size();
    return exists ? &mentions[index] : nullptr;
}

} // namespace

void AnswerDocument::fill(const AnswerContent &content, const Colors &colors, qreal linePitch)
{
    m_content = content;
    m_colors = &colors;
    m_linePitch = linePitch;
    m_segments.clear();
    m_document->clear();
    QTextCursor cursor(m_document);
    cursor.beginEditBlock(); // laid out once, at the end
    for (qsizetype i = 0; i < m_content.presentation.blocks.size(); ++i)
        insertBlock(cursor, m_content.presentation.blocks[i], i == 0);
    cursor.endEditBlock();
}

QTextBlockFormat AnswerDocument::blockFormat(const TextBlock &block, bool first) const
{
    const QFontMetricsF metrics(m_document->defaultFont());
    const qreal em = metrics.horizontalAdvance(u'あ');
    QTextBlockFormat format;
    format.setLineHeight(std::max(100.0, 100.0 * m_linePitch * em / metrics.lineSpacing()),
        QTextBlockFormat::ProportionalHeight);
    const qreal hanging = metrics.horizontalAdvance(m_content.text.mid(block.span.start, block.marker));
    format.setLeftMargin(block.kind == TextBlock::Kind::Continuation ? em : hanging);
    format.setTextIndent(-hanging);
    if (!first) {
        const bool apart = block.startsParagraph || block.kind == TextBlock::Kind::Heading;
        format.setTopMargin(apart ? 0.7 * em : 0.15 * em);
    }
    return format;
}

void AnswerDocument::insertBlock(QTextCursor &cursor, const TextBlock &block, bool first)
{
    QTextCharFormat plain;
    if (block.kind == TextBlock::Kind::Heading)
        plain.setFontWeight(QFont::DemiBold);
    if (first) {
        cursor.setBlockFormat(blockFormat(block, first));
        cursor.setBlockCharFormat(plain);
    } else {
        cursor.insertBlock(blockFormat(block, first), plain);
    }
    if (block.span.length == 0)
        m_segments.append({cursor.position(), block.span});

    // Runs of one look: a run ends where a link, a reference or a date begins or ends.
    QList<qsizetype> borders{block.span.start, block.span.end()};
    const auto addBorders = [&](const auto &mentions) {
        for (const auto &mention : mentions) {
            if (mention.span.start >= block.span.start && mention.span.end() <= block.span.end())
                borders << mention.span.start << mention.span.end();
        }
    };
    addBorders(m_content.presentation.links);
    addBorders(m_content.presentation.references);
    addBorders(m_content.presentation.dates);
    std::sort(borders.begin(), borders.end());
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        if (borders[i + 1] > borders[i])
            insertRun(cursor, {borders[i], borders[i + 1] - borders[i]});
    }
}

void AnswerDocument::insertRun(QTextCursor &cursor, TextSpan run)
{
    const QTextCharFormat format = runFormat(cursor, run.start);
    const bool isDate = mentionAt(m_content.presentation.dates, run.start) >= 0;
    qsizetype start = run.start;
    for (qsizetype i = run.start + 1; i <= run.end(); ++i) {
        const bool joined = isDate && i < run.end() && needsJoiner(m_content.text[i - 1], m_content.text[i]);
        if (i < run.end() && !joined)
            continue;
        m_segments.append(Segment{cursor.position(), TextSpan{start, i - start}});
        cursor.insertText(shownText(QStringView(m_content.text).sliced(start, i - start)), format);
        if (joined)
            cursor.insertText(QString(wordJoiner), format);
        start = i;
    }
}

QTextCharFormat AnswerDocument::runFormat(const QTextCursor &cursor, qsizetype start) const
{
    const Presentation &presentation = m_content.presentation;
    QTextCharFormat format = cursor.blockCharFormat();
    format.setForeground(m_colors->text);
    const qsizetype link = mentionAt(presentation.links, start);
    const qsizetype reference = mentionAt(presentation.references, start);
    const qsizetype date = mentionAt(presentation.dates, start);
    if (link >= 0) {
        makeAnchor(format, "link"_L1, link, m_colors->accent);
        // Escaped, because a tooltip that looks like HTML is read as HTML.
        format.setToolTip(shownTarget(presentation.links[link].target).toHtmlEscaped());
    } else if (reference >= 0) {
        makeAnchor(format, "entry"_L1, reference, m_colors->accent);
        format.setToolTip(tr("Opens this entry"));
    } else if (date >= 0 && hasPassed(presentation.dates[date], m_content.today)) {
        format.setForeground(m_colors->warning);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(m_colors->warning);
        format.setFontWeight(QFont::DemiBold);
        //: Tooltip of a date in the answer, %1 is its last day as 2025-12-01
        format.setToolTip(
            tr("This date has passed (%1).").arg(presentation.dates[date].last.toString(Qt::ISODate)));
    }
    return format;
}

qsizetype AnswerDocument::storedPosition(int documentPosition, bool after) const
{
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        const qsizetype offset = documentPosition - segment.document;
        const bool isLast = i + 1 == m_segments.size();
        if (offset < segment.stored.length || (offset == segment.stored.length && !(isLast && after)))
            return segment.stored.start + std::max<qsizetype>(offset, 0);
    }
    return m_content.text.size();
}

int AnswerDocument::documentPosition(qsizetype stored) const
{
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        // Where one stretch ends and the next begins, the character that follows is meant.
        const bool goesOn = i + 1 < m_segments.size() && m_segments[i + 1].stored.start == stored
            && segment.stored.end() == stored;
        if (stored <= segment.stored.end() && !goesOn)
            return segment.document + int(std::max<qsizetype>(stored - segment.stored.start, 0));
    }
    return std::max(0, m_document->characterCount() - 1);
}

QList<TextSpan> AnswerDocument::anchors() const
{
    QList<TextSpan> spans;
    for (const TextLink &link : m_content.presentation.links)
        spans.append(link.span);
    for (const EntryReference &reference : m_content.presentation.references)
        spans.append(reference.span);
    std::sort(spans.begin(), spans.end(),
        [](const TextSpan &one, const TextSpan &other) { return one.start < other.start; });
    return spans;
}

const TextLink *AnswerDocument::linkOf(const QUrl &anchor) const
{
    return mentionOf(anchor, "link"_L1, m_content.presentation.links);
}

const EntryReference *AnswerDocument::referenceOf(const QUrl &anchor) const
{
    return mentionOf(anchor, "entry"_L1, m_content.presentation.references);
}

QList<QRectF> AnswerDocument::markedRects() const
{
    QList<QRectF> rects;
    for (const MatchSpan &mark : m_content.marks) {
        for (const Segment &segment : m_segments) {
            const qsizetype from = std::max(mark.span.start, segment.stored.start);
            const qsizetype to = std::min(mark.span.end(), segment.stored.end());
            if (from < to)
                addMarkedRects(segment, {from - segment.stored.start, to - from}, rects);
        }
    }
    return rects;
}

/// One rectangle for each line that the stretch touches.
void AnswerDocument::addMarkedRects(const Segment &segment, TextSpan marked, QList<QRectF> &rects) const
{
    const QFontMetricsF metrics(m_document->defaultFont());
    const QTextBlock block = m_document->findBlock(segment.document);
    const qsizetype within = segment.document - block.position();
    const QPointF origin = m_document->documentLayout()->blockBoundingRect(block).topLeft();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int start = std::max(int(within + marked.start), line.textStart());
        const int end = std::min(int(within + marked.end()), line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal left = line.cursorToX(start);
        const qreal right = line.cursorToX(end);
        const qreal top = origin.y() + line.y() + line.ascent() - metrics.ascent();
        const QRectF rect(origin.x() + std::min(left, right), top, std::abs(right - left),
            metrics.ascent() + metrics.descent());
        if (!rects.isEmpty() && rects.constLast().top() == top
            && std::abs(rects.constLast().right() - rect.left()) < 0.5)
            rects.last().setRight(rect.right()); // goes on over the border of two stretches
        else
            rects.append(rect);
    }
}

} // namespace sokuto
