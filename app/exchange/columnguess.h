// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columns.h"

namespace sokuto {

/// What somebody once said about a column: heading as folded() makes it → column.
using RememberedColumns = QHash<QString, Column>;

/// What the columns of a table are: by what was said about the same headings before, by their headings, and
/// where neither tells by what they hold. The row is -1 when there are no headings. Always answers, perhaps
/// with no column at all.
HeaderRow guessColumns(const Table &table, const RememberedColumns &remembered);

/// What is to be remembered about columns that were chosen: everything that the headings alone do not say.
RememberedColumns columnsToRemember(const Table &table, const HeaderRow &chosen);

} // namespace sokuto
