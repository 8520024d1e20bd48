// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace sokuto {

/// How a table is laid out as a sheet that people like to get.
struct SheetLayout
{
    qsizetype headings = -1; ///< Index in Table::rows of the row that stays in sight; -1 = none.
    QList<int> widths; ///< Of each column, in half-width characters.
};

/// The headings as findHeader() sees them, and columns as wide as what they hold, within reason.
SheetLayout layoutOf(const Table &table);

/// What a cell of a spreadsheet can hold: the line end is '\n', and there are no control characters but it
/// and the tab.
QString sheetText(const QString &cell);

} // namespace sokuto
