// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <algorithm>

namespace sokuto {

namespace {

constexpr char16_t quote = u'"';
constexpr char16_t apostrophe = u'\'';

/// What makes a spreadsheet calculate instead of read, once apostrophes before it are passed over.
bool isGuarded(QStringView cell)
{
    qsizetype start = 0;
    while (start < cell.size() && cell[start] == apostrophe)
        ++start;
    if (start == cell.size())
        return false;
    constexpr QStringView signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return signs.contains(cell[start]);
}

class Parser
{
public:
    Parser(QStringView text, QChar separator, const TableLimits &limits)
        : m_text(text)
        , m_separator(separator)
        , m_limits(limits)
    {
    }

    Result<Table> run(const std::atomic<bool> *cancel, qsizetype maxRows)
    {
        Table table;
        while (m_position < m_text.size() && (maxRows < 0 || table.rows.size() < maxRows)) {
            if (cancel && *cancel)
                return fail(ErrorCode::Cancelled);
            auto row = readRow();
            if (!row)
                return fail(row.error());
            table.rows.append(*std::move(row));
        }
        table.oddQuotes = m_oddQuotes;
        return table;
    }

private:
    bool atLineEnd(qsizetype position) const
    {
        return m_text[position] == u'\n' || m_text[position] == u'\r';
    }
    bool atCellEnd(qsizetype position) const
    {
        return position == m_text.size() || m_text[position] == m_separator || atLineEnd(position);
    }
    /// Steps over one line end, CR LF as one.
    void stepOverLineEnd()
    {
        const bool pair =
            m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
        m_position += pair ? 2 : 1;
        ++m_line;
    }
    /// Position of the quote that closes the cell opened at `open`, or -1.
    qsizetype closingQuote(qsizetype open) const
    {
        for (qsizetype i = m_text.indexOf(quote, open + 1); i >= 0; i = m_text.indexOf(quote, i + 2)) {
            if (i + 1 == m_text.size() || m_text[i + 1] != quote)
                return i;
        }
        return -1;
    }

    Result<TableRow> readRow()
    {
        TableRow row{m_line, {}};
        for (;;) {
            QString cell;
            if (auto done = readCell(cell); !done)
                return fail(done.error());
            if (cell.size() > m_limits.cellLength)
                return fail(ErrorCode::LimitExceeded, {}, {},
                    {QString::number(row.line), QString::number(m_limits.cellLength),
                        QString::number(row.cells.size())});
            if (++m_cells > m_limits.cells)
                return tooMuch(row.line, m_limits.cells);
            if (cell.startsWith(apostrophe) && isGuarded(cell))
                cell.remove(0, 1);
            row.cells.append(cell);
            if (m_position == m_text.size())
                return row;
            if (m_text[m_position] != m_separator) {
                stepOverLineEnd();
                return row;
            }
            ++m_position;
        }
    }

    Result<void> readCell(QString &cell)
    {
        if (m_position < m_text.size() && m_text[m_position] == quote) {
            const qsizetype close = closingQuote(m_position);
            const bool lenient = m_separator == u'\t';
            if (close < 0 && !lenient)
                return fail(ErrorCode::MalformedTable, {}, {}, {QString::number(m_line)});
            if (close >= 0 && (!lenient || atCellEnd(close + 1)))
                takeQuoted(cell, close);
        }
        const qsizetype start = m_position;
        while (!atCellEnd(m_position))
            ++m_position;
        const QStringView rest = m_text.sliced(start, m_position - start);
        if (cell.isEmpty())
            cell = rest.toString(); // appending would take more room than it needs
        else
            cell += rest;
        return {};
    }

    void takeQuoted(QString &cell, qsizetype close)
    {
        cell = m_text.sliced(m_position + 1, close - m_position - 1).toString();
        cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        if (!atCellEnd(close + 1))
            m_oddQuotes.append(m_line);
        while (m_position <= close) {
            if (atLineEnd(m_position))
                stepOverLineEnd();
            else
                ++m_position;
        }
    }

    static Failure tooMuch(qsizetype line, qsizetype limit)
    {
        return fail(ErrorCode::LimitExceeded, {}, {}, {QString::number(line), QString::number(limit)});
    }

    QStringView m_text;
    QChar m_separator;
    TableLimits m_limits;
    qsizetype m_position = 0;
    qsizetype m_line = 1;
    qsizetype m_cells = 0;
    QList<qsizetype> m_oddQuotes;
};

/// In a TSV only what else would not come back: many read it by cutting at the tabs.
bool needsQuotes(const QString &cell, QChar separator)
{
    return separator != u'\t' || cell.startsWith(QChar(quote))
        || std::any_of(
            cell.cbegin(), cell.cend(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
}

} // namespace

Result<Table> parseSeparated(QStringView text, QChar separator, const TableLimits &limits,
    const std::atomic<bool> *cancel, qsizetype maxRows)
{
    return Parser(text, separator, limits).run(cancel, maxRows);
}

QString writeSeparated(const Table &table, QChar separator, QStringView lineEnd)
{
    QString text;
    for (const TableRow &row : table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (i > 0)
                text += separator;
            QString cell = row.cells[i];
            if (isGuarded(cell))
                cell.prepend(apostrophe);
            if (needsQuotes(cell, separator)) {
                cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
                text += quote % cell % QChar(quote);
            } else {
                text += cell;
            }
        }
        text += lineEnd;
    }
    return text;
}

} // namespace sokuto
