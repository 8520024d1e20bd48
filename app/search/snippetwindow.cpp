// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippetwindow.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <optional>

namespace sokuto {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

bool isMarkAt(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c.isHighSurrogate() && position + 1 < text.size())
        return QChar::isMark(QChar::surrogateToUcs4(c, text[position + 1]));
    return c.isMark() || c == u'\uFF9E' || c == u'\uFF9F' || c == u'\u200D';
}

/// Whether the text may be cut before `position`.
bool mayCut(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return true;
    const bool withinPair = text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
    return !withinPair && !isMarkAt(text, position) && text[position - 1] != u'\u200D';
}

bool endsSentence(QChar c)
{
    constexpr QStringView signs = u"。！？!?";
    return signs.contains(c);
}

bool beginsItem(QChar c)
{
    constexpr QStringView signs = u"■□◆◇●○◎★※▼▶";
    return signs.contains(c) || (c >= u'\u2460' && c <= u'\u2473'); // ① to ⑳
}

bool closes(QChar c)
{
    constexpr QStringView signs = u"」』）)】］]";
    return signs.contains(c);
}

bool isSentenceStart(QStringView text, qsizetype position)
{
    if (position > 0 && beginsItem(text[position]))
        return true;
    qsizetype before = position - 1;
    while (before > 0 && (text[before].isSpace() || closes(text[before])))
        --before;
    return before >= 0 && before < position && endsSentence(text[before]) && !closes(text[position])
        && !text[position].isSpace() && !endsSentence(text[position]);
}

bool isClauseStart(QStringView text, qsizetype position)
{
    constexpr QStringView signs = u"、，,・：:;；";
    if (position == 0 || text[position].isSpace())
        return false;
    return signs.contains(text[position - 1]) || text[position - 1].isSpace() || text[position] == u'・';
}

/// The last position in [from, to] where something begins.
template <typename IsStart>
std::optional<qsizetype> lastStart(QStringView text, qsizetype from, qsizetype to, const IsStart &isStart)
{
    for (qsizetype position = to; position >= from && position > 0; --position) {
        if (isStart(text, position))
            return position;
    }
    return {};
}

/// The first position in [from, to] where something begins.
template <typename IsStart>
std::optional<qsizetype> firstStart(QStringView text, qsizetype from, qsizetype to, const IsStart &isStart)
{
    for (qsizetype position = std::max<qsizetype>(from, 1); position <= to; ++position) {
        if (isStart(text, position))
            return position;
    }
    return {};
}

TextSpan paragraphAt(QStringView text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && !isLineEnd(text[start - 1]))
        --start;
    qsizetype end = position;
    while (end < text.size() && !isLineEnd(text[end]))
        ++end;
    return {start, end - start};
}

/// Cut to at most `length`, without white space at the ends.
TextSpan cut(QStringView text, qsizetype start, qsizetype end, qsizetype length)
{
    while (start < end && text[start].isSpace())
        ++start;
    if (end - start > length) {
        end = start + length;
        while (end > start && !mayCut(text, end))
            --end;
    }
    while (end > start && text[end - 1].isSpace())
        --end;
    return {start, end - start};
}

TextSpan beginning(QStringView text, qsizetype length)
{
    qsizetype start = 0;
    while (start < text.size() && (text[start].isSpace() || isLineEnd(text[start])))
        ++start;
    return cut(text, start, paragraphAt(text, start).end(), length);
}

/// The stretch from the first to the last match of the group worth most.
TextSpan densestGroup(QStringView text, const QList<MatchSpan> &spans, qsizetype length)
{
    TextSpan best;
    double bestWorth = -1;
    for (qsizetype first = 0; first < spans.size(); ++first) {
        const qsizetype start = spans[first].span.start;
        const qsizetype limit = std::min(start + length, paragraphAt(text, start).end());
        QVarLengthArray<QStringView, 16> seen;
        double worth = 0;
        qsizetype end = start;
        for (qsizetype i = first; i < spans.size(); ++i) {
            const TextSpan span = spans[i].span;
            if (i > first && span.end() > limit)
                break;
            const QStringView match = text.sliced(span.start, span.length);
            const bool repeated = std::find(seen.begin(), seen.end(), match) != seen.end();
            if (!repeated && seen.size() < 16)
                seen.append(match);
            worth += double(span.length) * (repeated ? 0.2 : 1.0);
            end = span.end();
        }
        if (worth > bestWorth) {
            bestWorth = worth;
            best = {start, end - start};
        }
    }
    return best;
}

} // namespace

TextSpan snippetWindow(QStringView original, const QList<MatchSpan> &spans, qsizetype length)
{
    if (length <= 0)
        return {};
    if (spans.isEmpty())
        return beginning(original, length);
    const TextSpan group = densestGroup(original, spans, length);
    const TextSpan paragraph = paragraphAt(original, group.start);
    if (group.length >= length)
        return cut(original, group.start, paragraph.end(), length);
    // What follows a match tells as much as what stands before it.
    const qsizetype context = std::min({length / 4, paragraph.end() - group.end(), length - group.length});
    const qsizetype earliest = std::max(paragraph.start, group.end() + context - length);
    if (earliest == paragraph.start)
        return cut(original, paragraph.start, paragraph.end(), length);
    auto start = lastStart(original, earliest, group.start, isSentenceStart);
    if (!start)
        start = lastStart(original, earliest, group.start, isClauseStart);
    if (!start)
        start = std::max(earliest, group.start - length / 4);
    const qsizetype unused = length - (paragraph.end() - *start);
    if (unused > 0) { // the paragraph ends before the window: begin earlier rather than show less
        const qsizetype from = std::max(paragraph.start, *start - unused);
        const auto earlier = firstStart(original, from, *start, isSentenceStart);
        start = earlier ? *earlier : firstStart(original, from, *start, isClauseStart).value_or(*start);
    }
    while (*start < group.start && !mayCut(original, *start))
        ++*start;
    return cut(original, *start, paragraph.end(), length);
}

} // namespace sokuto
