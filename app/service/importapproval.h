// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval.h"
#include "service/importplan.h"

namespace sokuto {

/// Who imports, and into which FAQ file. Without a path nobody else has to approve anything.
struct ImportAuthor
{
    QString path;
    QString name;
};

/// Where a second person approves, changes what one person may import alone: what operators do not see yet
/// comes in as "in review"; what they see stays as it is. Each has its finding, and the rest can be saved.
/// `past` is asked only where it matters.
Result<void> respectApproval(ImportPlan &plan, const CategoryTree &categories,
    const ApprovalCategories &marked, const QString &author,
    const std::function<Result<EntryPast>(EntryId)> &past);

/// The same with what the file says of approval and of the past. Blocks.
Result<void> respectApproval(ImportPlan &plan, const CategoryTree &categories, const ImportAuthor &author);

} // namespace sokuto
