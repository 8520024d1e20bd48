// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

namespace sokuto::bench {

/// Something an operator types, with the entries that answer it.
struct Query
{
    QString text;
    QString kind; ///< As in operator-queries.tsv: romaji, hiragana, katakana, kanji, sentence ...
    QList<EntryId> expected; ///< Never empty; any of them is right.
};

/// An FAQ to search, always the same for the same size.
struct Corpus
{
    SnapshotPtr snapshot;
    QList<Query> operatorQueries; ///< Over the 37 real entries, which every size contains.
    QList<Query> sentences; ///< Whole questions that are not in the FAQ word for word.
};

/// The 37 entries of the real FAQ; from 38 on the rest comes from the pseudo-FAQ in tests/quality/data: first
/// its 11,144 entries in a seeded order, then new ones recombined from them (README.md tells how). Fails when
/// a file of the source tree is missing.
Result<Corpus> makeCorpus(qsizetype size);

} // namespace sokuto::bench
