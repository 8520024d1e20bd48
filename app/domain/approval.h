// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

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

/// What must not be saved by `author`, because the same person wrote it: an entry of a category that needs
/// approval that would be on view (published or scheduled) with content that nobody else has looked at. Gives
/// InvalidContent (subject = No, arguments = {"second-person"}) for the first. `lastWriter` tells who
/// changed the content last.
Result<void> checkApproval(const ChangeSet &changes, const ApprovalCategories &marked,
    const CategoryTree &categories, const QString &author,
    const std::function<Result<QString>(EntryId)> &lastWriter);

} // namespace sokuto
