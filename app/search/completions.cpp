// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completions.h"

#include <QtCore/QHash>

#include <algorithm>

namespace sokuto {

namespace {

constexpr size_t mostSpread = 5;
constexpr float leastShare = .8F; ///< Of the first row's score.

struct Completion
{
    Selection::Row best;
    size_t row = 0; ///< Where that stands.
    size_t rows = 0; ///< How many there are.
};

/// In the order of their best rows.
std::vector<Completion> completionsOf(std::span<const Selection::Row> rows, const Ranker &ranker)
{
    std::vector<Completion> completions;
    QHash<QByteArrayView, size_t> known;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].rescued || rows[row].score < leastShare * rows[0].score)
            break;
        const QByteArrayView key = ranker.completion(rows[row].document).lossy;
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            ++completions[*found].rows;
            continue;
        }
        known.insert(key, completions.size());
        completions.push_back({rows[row], row, 1});
    }
    return completions;
}

} // namespace

void spreadCompletions(std::span<Selection::Row> rows, const Ranker &ranker)
{
    std::vector<Completion> completions = completionsOf(rows, ranker);
    if (completions.size() < 2)
        return;
    std::stable_sort(completions.begin(), completions.end(), [](const Completion &a, const Completion &b) {
        return a.best.score != b.best.score ? a.best.score > b.best.score : a.rows > b.rows;
    });
    completions.resize(std::min(completions.size(), mostSpread));
    std::vector<size_t> taken(completions.size());
    std::transform(completions.begin(), completions.end(), taken.begin(),
        [](const Completion &completion) { return completion.row; });
    std::sort(taken.begin(), taken.end());
    size_t to = taken.back() + 1; // the others make room in front
    for (size_t from = to; from-- > 0;) {
        if (!std::binary_search(taken.begin(), taken.end(), from))
            rows[--to] = rows[from];
    }
    for (size_t place = 0; place < completions.size(); ++place)
        rows[place] = completions[place].best;
}

QStringList shownCompletions(std::span<const Selection::Row> rows, const Ranker &ranker, qsizetype most)
{
    QStringList words;
    for (const Selection::Row &row : rows.first(std::min(rows.size(), mostSpread))) {
        const QString word = QString::fromUtf8(ranker.completion(row.document).surface);
        if (!word.isEmpty() && !words.contains(word) && words.size() < most)
            words.append(word);
    }
    return words;
}

} // namespace sokuto
