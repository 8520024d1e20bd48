// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typo.h"

#include <algorithm>
#include <array>

namespace sokuto {

namespace {

using Row = std::array<qint16, size_t(longestComparableKey) + 1>;

/// Rows run over `left`; only the band of cells that can stay within the limit is filled, the cells beside
/// it hold limit + 1.
template <typename Unit>
int distance(
    const Unit *left, qsizetype leftSize, const Unit *right, qsizetype rightSize, int limit, bool prefix)
{
    const int beyond = limit + 1;
    const qsizetype excess = leftSize - rightSize;
    if (limit < 0 || leftSize > longestComparableKey || rightSize > longestComparableKey || excess > limit
        || (!prefix && -excess > limit))
        return beyond;
    if (rightSize == 0)
        return int(leftSize);
    std::array<Row, 3> rows;
    Row *beforeLast = &rows[0];
    Row *last = &rows[1];
    Row *current = &rows[2];
    const auto cell = [](Row &row, qsizetype column) -> qint16 & { return row[size_t(column)]; };
    for (qsizetype j = 0; j <= rightSize; ++j)
        cell(*last, j) = qint16(std::min<qsizetype>(j, beyond));
    for (qsizetype i = 1; i <= leftSize; ++i) {
        const qsizetype from = std::max<qsizetype>(1, i - limit);
        const qsizetype to = std::min(rightSize, i + limit);
        if (from > to)
            return beyond;
        cell(*current, from - 1) = qint16(from == 1 ? std::min<qsizetype>(i, beyond) : beyond);
        int best = cell(*current, from - 1);
        for (qsizetype j = from; j <= to; ++j) {
            const bool same = left[i - 1] == right[j - 1];
            int cost = cell(*last, j - 1) + (same ? 0 : 1);
            cost = std::min(cost, cell(*current, j - 1) + 1);
            cost = std::min(cost, cell(*last, j) + 1);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                cost = std::min(cost, cell(*beforeLast, j - 2) + 1);
            cell(*current, j) = qint16(std::min(cost, beyond));
            best = std::min(best, cost);
        }
        if (to < rightSize)
            cell(*current, to + 1) = qint16(beyond);
        if (best > limit)
            return beyond;
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    if (!prefix)
        return cell(*last, rightSize);
    int best = beyond;
    for (qsizetype j = std::max<qsizetype>(0, leftSize - limit); j <= std::min(rightSize, leftSize + limit);
         ++j)
        best = std::min<int>(best, cell(*last, j));
    return best;
}

} // namespace

int boundedDistance(QStringView left, QStringView right, int limit)
{
    return distance(left.utf16(), left.size(), right.utf16(), right.size(), limit, false);
}

int boundedDistance(QByteArrayView left, QByteArrayView right, int limit)
{
    return distance(left.data(), left.size(), right.data(), right.size(), limit, false);
}

int boundedPrefixDistance(QStringView typed, QStringView key, int limit)
{
    return distance(typed.utf16(), typed.size(), key.utf16(), std::min(key.size(), typed.size() + limit + 1),
        limit, true);
}

int boundedPrefixDistance(QByteArrayView typed, QByteArrayView key, int limit)
{
    return distance(
        typed.data(), typed.size(), key.data(), std::min(key.size(), typed.size() + limit + 1), limit, true);
}

} // namespace sokuto
