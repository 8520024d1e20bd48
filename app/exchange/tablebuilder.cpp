// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablebuilder.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;

Failure tooMuch(qsizetype row, qint64 limit)
{
    return fail(ErrorCode::LimitExceeded, {}, {}, {QString::number(row), QString::number(limit)});
}

void mendHalves(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

TableBuilder::TableBuilder(const TableLimits &limits)
    : m_limits(limits)
{
}

Result<void> TableBuilder::put(qsizetype row, qsizetype column, QString text)
{
    if (row < 1 || row > mostRows)
        return tooMuch(row, mostRows);
    if (column < 0 || column >= mostColumns)
        return tooMuch(row, mostColumns);
    if (text.isEmpty())
        return {};
    if (text.size() > m_limits.cellLength)
        return tooMuch(row, m_limits.cellLength);
    m_text += text.size();
    if (m_text > m_limits.text)
        return tooMuch(row, m_limits.text);
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    mendHalves(text);
    if (m_table.rows.isEmpty() || m_table.rows.last().line != row)
        m_table.rows.append(TableRow{row, {}});
    QStringList &cells = m_table.rows.last().cells;
    if (column >= cells.size()) {
        m_cells += column + 1 - cells.size();
        if (m_cells > m_limits.cells)
            return tooMuch(row, m_limits.cells);
        cells.resize(column + 1);
    }
    cells[column] = std::move(text);
    return {};
}

void TableBuilder::noteDate(qsizetype row, qsizetype column, QDate date)
{
    m_table.shortDates.insert({row, column}, date);
}

Table TableBuilder::take()
{
    return std::exchange(m_table, {});
}

} // namespace sokuto
