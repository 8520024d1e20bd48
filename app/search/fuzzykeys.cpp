// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/fuzzykeys.h"

#include "text/romaji.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

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

/// Between keys, in canonical romaji.
constexpr std::array<QByteArrayView, 30> particles{"no", "wo", "o", "ha", "wa", "ga", "ni", "de", "to", "mo",
    "he", "e", "ka", "ya", "kara", "made", "yori", "niha", "deha", "nara", "site", "sita", "suru", "aru",
    "desu", "desuka", "masu", "masuka", "nodesuga", "ndesuga"};

constexpr float keyCost = 1.F;
constexpr float particleCost = .7F;
constexpr qsizetype shortestKey = 3;
// Two letters may begin anything: they stand for a word only behind so many that are understood.
constexpr qsizetype fewestBeforeShort = 5;

/// Whether a key is, or begins with, the piece.
struct Standing
{
    bool whole = false;
    bool prefix = false;
};

Standing standingOf(std::span<const SegmentPtr> segments, QByteArrayView piece)
{
    const QByteArray lossy = lossyKey(QString::fromLatin1(piece)).toLatin1();
    Standing standing;
    for (const SegmentPtr &segment : segments) {
        const KeyRange range = segment->keysWithPrefix(lossy);
        if (range.isEmpty())
            continue;
        standing.prefix = true;
        standing.whole = standing.whole || segment->key(range.first).lossy.size() == lossy.size();
    }
    return standing;
}

struct Step
{
    float cost = std::numeric_limits<float>::infinity();
    qsizetype from = -1;
    bool isKey = false;
    bool isPrefix = false;
};

} // namespace

int forgivenSlips(qsizetype letters)
{
    constexpr qsizetype one = 6;
    constexpr qsizetype two = 10;
    return letters >= two ? 2 : letters >= one ? 1 : 0;
}

std::vector<FuzzyKey> findFuzzyKeys(const Segment &segment, QByteArrayView typed, size_t most)
{
    const int limit = forgivenSlips(typed.size());
    if (limit == 0 || typed.size() > longestTyped)
        return {};
    std::vector<FuzzyKey> found = Walk(segment, typed, limit).run();
    if (found.size() > most)
        found.resize(most);
    return found;
}

std::vector<TypedPiece> cutIntoKeys(std::span<const SegmentPtr> segments, QByteArrayView canonical)
{
    const qsizetype length = canonical.size();
    std::vector<Step> steps(size_t(length) + 1);
    steps[0].cost = 0;
    const auto reach = [&steps](qsizetype from, qsizetype to, float cost, bool isKey, bool isPrefix) {
        Step &step = steps[size_t(to)];
        const float total = steps[size_t(from)].cost + cost;
        if (total < step.cost)
            step = {total, from, isKey, isPrefix};
    };
    for (qsizetype from = 0; from < length; ++from) {
        if (steps[size_t(from)].cost == std::numeric_limits<float>::infinity())
            continue;
        for (const QByteArrayView particle : particles) {
            if (from > 0 && canonical.sliced(from).startsWith(particle))
                reach(from, from + particle.size(), particleCost, false, false);
        }
        for (qsizetype to = from + 2; to <= length; ++to) {
            const Standing standing = standingOf(segments, canonical.sliced(from, to - from));
            if (!standing.prefix)
                break;
            if (standing.whole && to - from >= shortestKey)
                reach(from, to, keyCost, true, false);
            else if (to == length && from > 0)
                reach(from, to, keyCost, true, true);
        }
    }
    std::vector<TypedPiece> pieces;
    if (steps.back().cost == std::numeric_limits<float>::infinity())
        return pieces;
    for (qsizetype at = length; at > 0; at = steps[size_t(at)].from) {
        const Step &step = steps[size_t(at)];
        pieces.push_back(
            {canonical.sliced(step.from, at - step.from).toByteArray(), step.isKey, step.isPrefix});
    }
    if (pieces.empty()) // nothing was left of it to read
        return pieces;
    std::reverse(pieces.begin(), pieces.end());
    const TypedPiece &last = pieces.back();
    const auto inWords = std::accumulate(
        pieces.begin(), pieces.end(), qsizetype(0), [](qsizetype letters, const TypedPiece &piece) {
            return letters + (piece.isKey && !piece.isPrefix ? piece.canonical.size() : 0);
        });
    if (last.isPrefix && last.canonical.size() < shortestKey && inWords < fewestBeforeShort)
        pieces.clear();
    return pieces;
}

} // namespace sokuto
