// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

namespace sokuto {

/// Puts the cells of a spreadsheet into a table, within its limits and those of a spreadsheet (1,048,576 rows
/// of 16,384 columns). Rows without a text do not appear in the table.
class TableBuilder
{
public:
    explicit TableBuilder(const TableLimits &limits);

    /// Rows count from 1 and never go back, columns from 0. Line ends become '\n' and halves of characters
    /// U+FFFD. An empty text is nothing. LimitExceeded: arguments = {row, limit}.
    Result<void> put(qsizetype row, qsizetype column, QString text);
    /// The day behind a cell that shows no year.
    void noteDate(qsizetype row, qsizetype column, QDate date);
    /// Begins another table; the limits hold for all of them together.
    Table take();

    qsizetype rowCount() const { return m_table.rows.size(); }
    const TableLimits &limits() const { return m_limits; }

private:
    TableLimits m_limits;
    Table m_table;
    qsizetype m_cells = 0;
    qint64 m_text = 0;
};

} // namespace sokuto
