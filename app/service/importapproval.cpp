// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importapproval.h"

#include "service/entrypast.h"
#include "store/faqfile.h"

#include <utility>

namespace sokuto {

using Kind = TableFinding::Kind;

namespace {

/// What was said of an entry that would have come back into use is true no longer.
void tell(ImportPlan &plan, Kind kind, const QStringList &nos)
{
    if (nos.isEmpty())
        return;
    const QSet<QString> told(nos.cbegin(), nos.cend());
    plan.findings.removeIf([&told](const TableFinding &finding) {
        return finding.kind == Kind::Reinstated && told.contains(finding.no);
    });
    QList<TableFinding> findings;
    for (const QString &no : nos)
        findings.append({kind, 0, {}, no, {}});
    plan.findings = findings + plan.findings; // what the sheet as a whole must know stands first
}

/// Whether the entry was one of the sheet's, or one that it does not have.
void countLeftOut(ImportPlan &plan, const Change<Entry> &change, const QSet<QString> &missing)
{
    if (!change.before)
        --plan.added;
    else if (missing.contains(change.before->no))
        --plan.retired;
    else
        --plan.changed;
}

} // namespace

Result<void> respectApproval(ImportPlan &plan, const CategoryTree &categories,
    const ApprovalCategories &marked, const QString &author,
    const std::function<Result<EntryPast>(EntryId)> &past)
{
    ChangeSet retirements;
    retirements.entries = plan.retirements;
    const auto unretirable = refusedEntries(retirements, marked, categories, author, past);
    if (!unretirable)
        return fail(unretirable.error());
    plan.retirable = plan.retirements.size() - unretirable->size();
    const auto refused = refusedEntries(plan.changes, marked, categories, author, past);
    if (!refused)
        return fail(refused.error());
    if (refused->isEmpty())
        return {};
    for (const qsizetype i : *refused)
        putInReview(plan.changes.entries[i]);
    const auto stillRefused = refusedEntries(plan.changes, marked, categories, author, past);
    if (!stillRefused)
        return fail(stillRefused.error());
    const QSet<CategoryId> wanted = newCategoriesInUse(plan.changes);
    QStringList taken;
    const QSet<qsizetype> out(stillRefused->cbegin(), stillRefused->cend());
    for (const qsizetype i : *refused) {
        if (!out.contains(i))
            taken.append(plan.changes.entries.at(i).after->no);
    }
    const QSet<QString> missing(plan.missingNos.cbegin(), plan.missingNos.cend());
    const QList<Change<Entry>> all = std::exchange(plan.changes.entries, {});
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Change<Entry> &change = all.at(i);
        if (!out.contains(i)) {
            plan.changes.entries.append(change);
            continue;
        }
        countLeftOut(plan, change, missing);
        plan.keptNos.append((change.before ? change.before : change.after)->no);
    }
    const QSet<CategoryId> used = newCategoriesInUse(plan.changes);
    plan.changes.categories.removeIf([&](const Change<Category> &change) {
        return !change.before && wanted.contains(change.after->id) && !used.contains(change.after->id);
    });
    tell(plan, Kind::TakenForReview, taken);
    tell(plan, Kind::KeptAsItIs, plan.keptNos);
    return {};
}

Result<void> respectApproval(ImportPlan &plan, const CategoryTree &categories, const ImportAuthor &author)
{
    if (author.path.isEmpty())
        return {};
    const auto file = FaqFile::open(author.path, FaqFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    const auto marked = (*file)->approvals();
    if (!marked)
        return fail(marked.error());
    return respectApproval(plan, categories, *marked, author.name, pastIn(**file));
}

} // namespace sokuto
