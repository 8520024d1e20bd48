// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textdiff.h"

#include <QtCore/QHash>

#include <algorithm>

namespace sokuto {

namespace {

using Kind = DiffPart::Kind;

/// Beyond so many removed and added words nobody reads the difference any more; memory grows by the square.
constexpr qsizetype mostSteps = 1500;

bool isLatin(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x0250;
}

/// Where the word that begins at `start` ends, without a dictionary.
qsizetype plainEnd(QStringView text, qsizetype start)
{
    qsizetype end = start + 1;
    if (text[start].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate())
        return end + 1;
    while (isLatin(text[start]) && end < text.size() && isLatin(text[end]))
        ++end;
    return end;
}

QList<QStringView> wordsOf(QStringView text, const WordCutter &cut)
{
    QList<QStringView> words;
    qsizetype at = 0;
    const auto cutPlainly = [&](qsizetype end) {
        while (at < end) {
            const qsizetype next = std::min(plainEnd(text, at), end);
            words.append(text.sliced(at, next - at));
            at = next;
        }
    };
    for (const TextSpan span : cut ? cut(text) : QList<TextSpan>()) {
        if (span.start < at || span.length <= 0 || span.end() > text.size())
            continue;
        cutPlainly(span.start);
        words.append(text.sliced(span.start, span.length));
        at = span.end();
    }
    cutPlainly(text.size());
    return words;
}

/// Joins neighbours of one kind; of a run of changes first everything removed, then everything added.
class Collector
{
public:
    void add(Kind kind, QStringView word)
    {
        if (kind == Kind::Same) {
            flush();
            append(kind, word.toString());
        } else {
            (kind == Kind::Removed ? m_removed : m_added) += word;
        }
    }
    QList<DiffPart> take()
    {
        flush();
        return std::move(m_parts);
    }

private:
    void append(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_parts.isEmpty() && m_parts.constLast().kind == kind)
            m_parts.last().text += text;
        else
            m_parts.append({kind, text});
    }
    void flush()
    {
        append(Kind::Removed, m_removed);
        append(Kind::Added, m_added);
        m_removed.clear();
        m_added.clear();
    }

    QList<DiffPart> m_parts;
    QString m_removed;
    QString m_added;
};

/// Myers' greedy walk over the grid of two lists, keeping the furthest points of every step for the way back.
class Walk
{
public:
    Walk(const QList<int> &before, const QList<int> &after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// One kind for each word from the beginning; empty when there are too many changes.
    QList<Kind> path()
    {
        const qsizetype all = m_before.size() + m_after.size();
        QList<qsizetype> furthest(3, 0); // of the diagonals -1, 0, 1
        for (qsizetype steps = 0; steps <= std::min(all, mostSteps); ++steps) {
            m_trace.append(furthest);
            QList<qsizetype> next(2 * steps + 3, 0);
            for (qsizetype diagonal = -steps; diagonal <= steps; diagonal += 2) {
                qsizetype x = startOn(furthest, steps, diagonal);
                while (x < m_before.size() && x - diagonal < m_after.size()
                    && m_before[x] == m_after[x - diagonal])
                    ++x;
                next[diagonal + steps + 1] = x;
                if (diagonal == m_before.size() - m_after.size() && x >= m_before.size())
                    return back(steps);
            }
            furthest = next;
        }
        return {};
    }

private:
    /// `furthest` holds the diagonals of the step before, and one more on each side.
    static qsizetype at(const QList<qsizetype> &furthest, qsizetype steps, qsizetype diagonal)
    {
        return furthest.value(diagonal + steps, 0);
    }
    static bool comesDown(const QList<qsizetype> &furthest, qsizetype steps, qsizetype diagonal)
    {
        return diagonal == -steps
            || (diagonal != steps && at(furthest, steps, diagonal - 1) < at(furthest, steps, diagonal + 1));
    }
    static qsizetype startOn(const QList<qsizetype> &furthest, qsizetype steps, qsizetype diagonal)
    {
        if (steps == 0)
            return 0;
        return comesDown(furthest, steps, diagonal) ? at(furthest, steps, diagonal + 1)
                                                    : at(furthest, steps, diagonal - 1) + 1;
    }

    QList<Kind> back(qsizetype steps) const
    {
        QList<Kind> kinds;
        qsizetype x = m_before.size();
        qsizetype y = m_after.size();
        for (; steps > 0; --steps) {
            const QList<qsizetype> &furthest = m_trace[steps];
            const qsizetype diagonal = x - y;
            const bool down = comesDown(furthest, steps, diagonal);
            const qsizetype from = down ? diagonal + 1 : diagonal - 1;
            const qsizetype fromX = at(furthest, steps, from);
            const qsizetype fromY = fromX - from;
            while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) {
                kinds.append(Kind::Same);
                --x;
                --y;
            }
            kinds.append(down ? Kind::Added : Kind::Removed);
            x = fromX;
            y = fromY;
        }
        kinds.insert(kinds.size(), x, Kind::Same);
        std::reverse(kinds.begin(), kinds.end());
        return kinds;
    }

    const QList<int> &m_before;
    const QList<int> &m_after;
    QList<QList<qsizetype>> m_trace;
};

QList<int> numbersOf(const QList<QStringView> &words, QHash<QStringView, int> &known)
{
    QList<int> numbers;
    numbers.reserve(words.size());
    for (const QStringView word : words) {
        const auto found = known.constFind(word);
        numbers.append(found != known.cend() ? *found : *known.insert(word, int(known.size())));
    }
    return numbers;
}

/// How many words both have at the beginning, and how many behind those at the end.
std::pair<qsizetype, qsizetype> commonEnds(const QList<QStringView> &left, const QList<QStringView> &right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype head = 0;
    while (head < shorter && left[head] == right[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

} // namespace

QList<DiffPart> textDifference(QStringView before, QStringView after, const WordCutter &cut)
{
    const QList<QStringView> oldWords = wordsOf(before, cut);
    const QList<QStringView> newWords = wordsOf(after, cut);
    const auto [head, tail] = commonEnds(oldWords, newWords);
    const QList<QStringView> oldMiddle = oldWords.sliced(head, oldWords.size() - head - tail);
    const QList<QStringView> newMiddle = newWords.sliced(head, newWords.size() - head - tail);
    QHash<QStringView, int> known;
    const QList<int> oldNumbers = numbersOf(oldMiddle, known);
    const QList<int> newNumbers = numbersOf(newMiddle, known);
    QList<Kind> path = Walk(oldNumbers, newNumbers).path();
    if (path.isEmpty()) {
        path = QList<Kind>(oldMiddle.size(), Kind::Removed);
        path.append(QList<Kind>(newMiddle.size(), Kind::Added));
    }

    Collector parts;
    for (qsizetype i = 0; i < head; ++i)
        parts.add(Kind::Same, oldWords[i]);
    qsizetype oldAt = 0;
    qsizetype newAt = 0;
    for (const Kind kind : path) {
        parts.add(kind, kind == Kind::Added ? newMiddle[newAt] : oldMiddle[oldAt]);
        oldAt += kind == Kind::Added ? 0 : 1;
        newAt += kind == Kind::Removed ? 0 : 1;
    }
    for (qsizetype i = oldWords.size() - tail; i < oldWords.size(); ++i)
        parts.add(Kind::Same, oldWords[i]);
    return parts.take();
}

} // namespace sokuto
