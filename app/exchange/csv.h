// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <atomic>

namespace sokuto {

/// Text with separated cells: TSV with u'\t', CSV with u',' or u';'.
///
/// Reading: a cell that starts with a quote ends at the quote that is not doubled (RFC 4180) and may hold
/// separators and line ends. CSV takes characters after that quote into the cell as spreadsheets do and notes
/// the line; a quote that is never closed is MalformedTable, arguments = {line}. In a TSV the quotes of such
/// a cell are ordinary text, for sheets that never meant them. Quotes inside a cell are text in both. Rows
/// end with LF, CR LF or CR, mixed as they come. One apostrophe before a formula sign is taken away (see
/// writing). At most `maxRows` rows are read. LimitExceeded: arguments = {line, limit}, and for
/// a cell that is too long its index in the row.
Result<Table> parseSeparated(QStringView text, QChar separator, const TableLimits &limits = {},
    const std::atomic<bool> *cancel = nullptr, qsizetype maxRows = -1);

/// Quotes every cell, in a TSV only those that must be. A cell that a spreadsheet would take for a formula
/// gets an apostrophe in front: it starts with = + - @ (half- or full-width) or a tab or line end, after any
/// apostrophes. Reading takes exactly that one away, so parseSeparated(writeSeparated(t)) gives every cell of
/// t back.
QString writeSeparated(const Table &table, QChar separator, QStringView lineEnd);

} // namespace sokuto
