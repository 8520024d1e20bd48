// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/measures.h"
#include "text/morphology.h"

namespace sokuto::quality {

/// One query on its way from the first key to the last.
struct Path
{
    Query query;
    QString way; ///< letters, kana, words
    QStringList states; ///< What the search box holds after each key.
};

/// The ways to type each query that has a reading: letter by letter without an IME, in kana with the letters
/// that wait for their vowel, and the same word by word with each word converted before the next.
QList<Path> pathsOf(const QList<Query> &queries, const DictionaryPtr &dictionary);

struct PathShares
{
    qsizetype paths = 0;
    qsizetype states = 0;
    /// "before | state | after": nothing is shown between two states that show something.
    QStringList flashes;
    QStringList gaps; ///< The same for several states that show nothing.
    qsizetype reached = 0; ///< Paths at whose end the right entry stands among the first three.
    qsizetype first = 0; ///< At whose end it stands first.
};
PathShares walk(const Engine &engine, const QList<Path> &paths);

} // namespace sokuto::quality
