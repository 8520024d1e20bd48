// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/changeset.h"
#include "domain/revision.h"

#include <QtCore/QSet>

#include <functional>

namespace sokuto {

/// Categories in which, and below which, a second person approves.
using ApprovalCategories = QSet<CategoryId>;

/// True when a second person must approve what stands in this category: it is one of `marked`, or one above
/// it is.
bool needsApproval(const ApprovalCategories &marked, const CategoryTree &categories, CategoryId category);

/// True when both say the same to a caller: question, answers and sources.
bool sameContent(const Entry &left, const Entry &right);

/// What the history knows of one entry.
struct EntryPast
{
    QString writer; ///< Who changed its content last; empty = nobody, it came so.
    QString hider; ///< Who took it from view last; empty = nobody.
    std::optional<Entry> lastSeen; ///< As it was on view last; empty = it never was.
    bool operator==(const EntryPast &) const = default;
};
/// Of the history of an entry, the newest first.
EntryPast pastOf(const QList<RevisionItem> &history);

/// What a second person must do.
enum class ApprovalRule {
    Publish, ///< Whoever wrote a text does not publish it.
    Removal, ///< Nobody takes away alone what operators see.
    Move, ///< Nobody moves an entry alone to where nobody approves.
    Category, ///< Nor a category.
    Entrance, ///< Nor does its writer move it to where somebody else approves; arguments = {rule, category}.
    Awaited, ///< What is in review by the author already; arguments = {rule, author}.
};
/// The rule that the refusal of checkApproval() names; empty for any other error.
std::optional<ApprovalRule> approvalRule(const Error &error);

/// Such a refusal that names all whom it holds for; and their Nos, empty where it does not.
Error withRefusedNos(Error error, const QStringList &nos);
QStringList refusedNos(const Error &error);

/// What must not be saved by `author` alone in a category that needs approval, because operators would see
/// something else than before:
/// - content that nobody else has looked at comes on view (published or scheduled); what was approved there
///   once may come back by anybody from review;
/// - what is on view goes, or leaves for a category that needs no approval. Anybody may take it into review;
///   retired, deleted or moved it is by somebody else;
/// - a category leaves the place where a second person approves.
/// Gives InvalidContent for the first, with the No (or the name of the category) as subject; approvalRule()
/// tells which rule it is.
/// `past` is asked only where it matters.
Result<void> checkApproval(const ChangeSet &changes, const ApprovalCategories &marked,
    const CategoryTree &categories, const QString &author,
    const std::function<Result<EntryPast>(EntryId)> &past);

/// Puts what comes on view into review instead, where it can wait for a second person; false, and nothing is
/// changed, where that would hide what operators see now, or where nothing comes on view.
bool putInReview(Change<Entry> &change);

/// The places in `changes.entries` of all that checkApproval() would refuse.
Result<QList<qsizetype>> refusedEntries(const ChangeSet &changes, const ApprovalCategories &marked,
    const CategoryTree &categories, const QString &author,
    const std::function<Result<EntryPast>(EntryId)> &past);

} // namespace sokuto
