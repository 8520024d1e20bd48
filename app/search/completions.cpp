// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completions.h"

#include <algorithm>

namespace sokuto {

namespace {

constexpr size_t mostSpread = 5;
constexpr float leastShare = .8F; ///< Of the first row's score.

} // namespace

void spreadCompletions(std::span<Selection::Row> rows, const Ranker &ranker)
{
    std::vector<QByteArrayView> shown;
    for (size_t row = 0; row < rows.size() && shown.size() < mostSpread; ++row) {
        if (rows[row].rescued || rows[row].score < leastShare * rows[0].score)
            break;
        const QByteArrayView completion = ranker.completion(rows[row].document);
        if (std::find(shown.begin(), shown.end(), completion) != shown.end())
            continue;
        const auto front = rows.begin() + std::ptrdiff_t(shown.size());
        std::rotate(front, rows.begin() + std::ptrdiff_t(row), rows.begin() + std::ptrdiff_t(row) + 1);
        shown.push_back(completion);
    }
}

} // namespace sokuto
