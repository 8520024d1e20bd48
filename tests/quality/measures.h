// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/querysets.h"
#include "search/engine.h"
#include "text/morphology.h"

namespace sokuto::quality {

/// Where the first right entry stands, 1 = first; 0 = not found.
struct Found
{
    Query query;
    qsizetype rank = 0;
    bool rescued = false;
    QStringList first; ///< Nos of the first hits.
};

struct Shares
{
    qsizetype queries = 0;
    double at1 = 0;
    double at3 = 0;
    double at5 = 0;
    double ndcg10 = 0; ///< Binary relevance, one right entry counts.
};

SearchScope scopeForTests();
QList<Found> ask(const Engine &engine, const QList<Query> &queries);
Shares sharesOf(const QList<Found> &found, const QString &kind = {});

/// How many letters must be typed, in romaji, until a right entry is among the first three.
struct Keystrokes
{
    qsizetype queries = 0;
    qsizetype reached = 0;
    double median = 0; ///< Of those that reach it.
};
Keystrokes keystrokes(const Engine &engine, const QList<Query> &queries, const DictionaryPtr &dictionary);
/// How a query is typed letter by letter; empty when it has no reading.
QString typedInRomaji(const Query &query, const DictionaryPtr &dictionary);

/// Words outside of the FAQ that get an answer.
struct OutOfDomain
{
    qsizetype words = 0;
    QStringList plain;
    QStringList rescued;
};
OutOfDomain outOfDomain(const Engine &engine, const QStringList &words);

} // namespace sokuto::quality
