// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/searcher.h"

#include <QtCore/QJsonObject>

namespace sokuto::bench {

/// How much is asked; the smoke test asks little.
struct Effort
{
    qsizetype sessions = 200; ///< Sessions, sentences and operator queries of each sort, at most.
    qsizetype updates = 50;
};

/// Builds the index of one engine. Members: wallMs, cpuMs, bytes (on disk), peakBytes (resident, grown).
Result<QJsonObject> measureBuild(const SearcherKind &kind, qsizetype size, const QString &folder);

/// Opens the index and works with it. Members: openWallMs, openCpuMs, firstMs (the first search after
/// opening), residentBytes (grown by opening and searching), romaji, kana, sentence (times), operator (shares
/// of top 1, 3, 5), recall (shares of top 1, 5), operatorKeys (median, reached), update (times).
Result<QJsonObject> measureUse(
    const SearcherKind &kind, qsizetype size, const QString &folder, const Effort &effort);

} // namespace sokuto::bench
