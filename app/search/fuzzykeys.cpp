// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/fuzzykeys.h"

#include "text/typo.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sokuto {

namespace {

constexpr qsizetype longestTyped = 32;
// Of a key, this share of the letters must have been typed: the rest may still come.
constexpr float fewestTypedShare = .75F;
// Ranges this small are compared key by key.
constexpr quint32 smallRange = 8;
// A walk that meets more keys than this has too little to go by.
constexpr int mostSteps = 4000;

using DistanceRow = std::array<qint8, longestTyped + 2>;

/// Walks the sorted keys as a tree and keeps one row of the distance table for each letter.
class Walk
{
public:
    Walk(const Segment &segment, QByteArrayView typed, int limit)
        : m_segment(segment)
        , m_typed(typed)
        , m_limit(limit)
    {
    }

    std::vector<FuzzyKey> run()
    {
        DistanceRow first{};
        for (qsizetype i = 0; i <= m_typed.size(); ++i)
            first[size_t(i)] = qint8(std::min<qsizetype>(i, std::numeric_limits<qint8>::max()));
        const KeyRange start = m_segment.keysWithPrefix(m_typed.first(1));
        DistanceRow second = next(first, first, 1, m_typed[0], '\0');
        walk(start, 1, first, second, m_typed[0]);
        return std::move(m_found);
    }

private:
    DistanceRow next(
        const DistanceRow &before, const DistanceRow &last, qsizetype depth, char letter, char previous) const
    {
        DistanceRow row{};
        row[0] = qint8(depth);
        for (qsizetype i = 1; i <= m_typed.size(); ++i) {
            const auto at = size_t(i);
            const int same = m_typed[i - 1] == letter ? 0 : 1;
            int distance = std::min({last[at - 1] + same, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && depth > 1 && m_typed[i - 2] == letter && m_typed[i - 1] == previous)
                distance = std::min(distance, before[at - 2] + 1);
            row[at] = qint8(distance);
        }
        return row;
    }

    bool isHopeless(const DistanceRow &row) const
    {
        return *std::min_element(row.begin(), row.begin() + m_typed.size() + 1) > m_limit;
    }

    void walk(
        KeyRange range, qsizetype depth, const DistanceRow &before, const DistanceRow &last, char previous)
    {
        if (range.isEmpty() || isHopeless(last) || ++m_steps > mostSteps)
            return;
        // Everything from here on begins with what was typed, give or take.
        const int here = int{last[size_t(m_typed.size())]};
        if (here <= m_limit)
            take(range, here);
        if (float(m_typed.size()) < fewestTypedShare * float(depth))
            return;
        quint32 row = range.first;
        while (row < range.last) {
            const QByteArrayView lossy = m_segment.key(row).lossy;
            if (lossy.size() <= depth) {
                ++row;
                continue;
            }
            const char letter = lossy[depth];
            const KeyRange deeper = m_segment.narrow({row, range.last}, depth, letter);
            walk(deeper, depth + 1, last, next(before, last, depth + 1, letter, previous), letter);
            row = std::max(deeper.last, row + 1);
        }
    }

    void take(KeyRange range, int distance)
    {
        if (distance < m_limit) {
            m_found.clear();
            m_limit = distance;
        }
        for (quint32 row = range.first; row < range.last; ++row) {
            if (m_found.size() >= smallRange * smallRange)
                return;
            const bool known = std::any_of(
                m_found.begin(), m_found.end(), [row](const FuzzyKey &key) { return key.row == row; });
            if (!known && float(m_typed.size()) >= fewestTypedShare * float(m_segment.key(row).lossy.size()))
                m_found.push_back({row, distance});
        }
    }

    const Segment &m_segment;
    QByteArrayView m_typed;
    int m_limit;
    int m_steps = 0;
    std::vector<FuzzyKey> m_found;
};

} // namespace

int forgivenSlips(qsizetype letters)
{
    constexpr qsizetype one = 6;
    constexpr qsizetype two = 10;
    return letters >= two ? 2 : letters >= one ? 1 : 0;
}

std::vector<FuzzyKey> findFuzzyKeys(
    const Segment &segment, QByteArrayView lossy, QByteArrayView canonical, size_t most)
{
    const int limit = forgivenSlips(lossy.size());
    if (limit == 0 || lossy.size() > longestTyped)
        return {};
    std::vector<FuzzyKey> found = Walk(segment, lossy, limit).run();
    if (found.empty() && limit == 1 && canonical.size() > lossy.size()) {
        found = Walk(segment, lossy, limit + 1).run();
        for (FuzzyKey &key : found)
            key.distance = boundedPrefixDistance(canonical, segment.key(key.row).canonical, limit);
        std::erase_if(found, [limit](const FuzzyKey &key) { return key.distance > limit; });
    }
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace sokuto
