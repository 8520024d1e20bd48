// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

bool isOnItsWay(const Entry &entry)
{
    return entry.lifecycle == Lifecycle::Published || entry.lifecycle == Lifecycle::Scheduled;
}

} // namespace

bool needsApproval(const ApprovalCategories &marked, const CategoryTree &categories, CategoryId category)
{
    const QList<CategoryId> path = categories.path(category);
    return std::any_of(path.cbegin(), path.cend(), [&marked](CategoryId id) { return marked.contains(id); });
}

bool sameContent(const Entry &left, const Entry &right)
{
    return left.question == right.question && left.answers == right.answers && left.sources == right.sources;
}

Result<void> checkApproval(const ChangeSet &changes, const ApprovalCategories &marked,
    const CategoryTree &categories, const QString &author,
    const std::function<Result<QString>(EntryId)> &lastWriter)
{
    for (const Change<Entry> &change : changes.entries) {
        if (!change.after || !isOnItsWay(*change.after))
            continue;
        if (!needsApproval(marked, categories, change.after->category)
            && !(change.before && needsApproval(marked, categories, change.before->category)))
            continue;
        const auto refused =
            fail(ErrorCode::InvalidContent, change.after->no, {}, {QStringLiteral("second-person")});
        if (!change.before || !sameContent(*change.before, *change.after))
            return refused;
        if (isOnItsWay(*change.before))
            continue; // approved before
        const auto writer = lastWriter(change.before->id);
        if (!writer)
            return fail(writer.error());
        if (*writer == author)
            return refused;
    }
    return {};
}

} // namespace sokuto
