// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"

namespace sokuto {

/// How a category went.
struct CategoryEnd
{
    CategoryId parent; ///< What it stood below; {0} = nothing.
    CategoryId heir; ///< What took over its entries or what stood below it; {0} = there was nothing.
    bool operator==(const CategoryEnd &) const = default;
};

/// By the revision that deleted it. Empty when that deleted no such category.
std::optional<CategoryEnd> endOf(CategoryId category, const QList<RevisionItem> &revision);

} // namespace sokuto
