// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <utility>

namespace sokuto {

/// One row of a table as it stands in its file.
struct TableRow
{
    qsizetype line = 0; ///< 1-based line of the file (or row of the sheet) where the row begins.
    QStringList cells; ///< A blank line is a row with no cells or with empty ones.
    bool operator==(const TableRow &) const = default;
};

/// Cells without a meaning: what every kind of file is read into and written from.
struct Table
{
    QList<TableRow> rows;
    /// Lines with characters after a closing quote, which were kept as part of the cell.
    QList<qsizetype> oddQuotes;
    /// {line, index of the cell} → the day behind a date that is shown without its year (10月10日).
    QHash<std::pair<qsizetype, qsizetype>, QDate> shortDates{};
    bool operator==(const Table &) const = default;
};

/// What a file may hold at most; beyond it reading stops with LimitExceeded. 100,000 long entries are 120 to
/// 160 MB of JSON; a cell of 131,068 characters is four times what a spreadsheet can hold.
struct TableLimits
{
    qint64 bytes = 500'000'000;
    qsizetype cells = 5'000'000;
    qsizetype cellLength = 131'068;
    qint64 text = 200'000'000; ///< Characters of all cells of a spreadsheet together.
};

} // namespace sokuto
