// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/textspan.h"
#include "domain/changeset.h"
#include "domain/textplace.h"

#include <QtCore/QSet>

#include <atomic>

namespace sokuto {

/// What to look for in the texts of the entries in use, and what to put in its place.
struct ReplaceQuery
{
    enum class Matching : quint8 {
        Exact, ///< Character for character.
        Loose, ///< Widths, case, dashes and old kanji make no difference.
        Expression, ///< A regular expression; \1 … \9 in the replacement are its groups.
    };
    QString find;
    QString replacement;
    Matching matching = Matching::Exact;
    QSet<TextField> fields;
    CategoryId category; ///< With everything below it; {0} = everywhere.
};

/// Whether no place that is found could change, because the replacement is the same to this way of looking.
/// An expression is not judged.
bool changesNothing(const ReplaceQuery &query);

/// One place that would change.
struct ReplaceHit
{
    EntryId entry;
    TextPlace place;
    TextSpan span; ///< In the text there; never empty.
    QString replacement;
    bool operator==(const ReplaceHit &) const = default;
};

/// So many places at most are found; nobody looks through more.
constexpr qsizetype mostReplaceHits = 20000;

/// Every place by No, text and position; nothing overlaps. InvalidArgument (subject = the expression, detail
/// = what is wrong, arguments = {position}) for an expression that makes no sense; Cancelled; LimitExceeded.
Result<QList<ReplaceHit>> findReplacements(
    const Snapshot &snapshot, const ReplaceQuery &query, const std::atomic<bool> *cancelled = nullptr);

/// All of them as one change set. The hits are of this very snapshot. InvalidContent when an entry could not
/// stay as a replacement leaves it (an empty phrase, a source without title and address).
Result<ChangeSet> replaceAll(const Snapshot &snapshot, const QList<ReplaceHit> &hits);

} // namespace sokuto
