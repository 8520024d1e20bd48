// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/corpus.h"
#include "text/morphology.h"

namespace sokuto::bench {

/// What the search box shows from the first key to the last, one text for each key pressed.
struct Session
{
    QStringList states;
    QList<EntryId> expected; ///< The entries the operator is after; empty = anything.
};

/// Every session of the benchmark, made from the corpus alone.
struct Sessions
{
    QList<Session> romaji; ///< The two most telling words of questions, letter by letter, no IME.
    QList<Session> kana; ///< The same words as an IME shows it: さ, さいｈ, さいは … 再発行.
    QList<Session> sentences; ///< One state each.
    QList<Session> operatorKeys; ///< The operator queries over the real FAQ, letter by letter.
};

/// Without a dictionary there are no readings and only the sentences are filled.
Sessions makeSessions(const Corpus &corpus, Morphology &morphology);

/// Letters an operator types for kana, in Kunrei or Hepburn spelling; empty when something is not kana.
QString typedLetters(QStringView kana, bool hepburn);
/// The states of the composition while `kana` is typed with these letters.
QStringList compositionStates(QStringView kana, bool hepburn);

} // namespace sokuto::bench
