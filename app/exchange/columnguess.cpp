// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnguess.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsToLookAt = 200;
constexpr double mostly = 0.6;

/// What is known of the cells of one column.
struct Impression
{
    int filled = 0;
    int numbers = 0; ///< That look like a No.
    int questions = 0;
    int addresses = 0;
    qint64 length = 0;

    bool areMostly(int some) const { return filled > 0 && some >= filled * mostly; }
    double averageLength() const { return filled == 0 ? 0 : double(length) / filled; }
};

bool looksLikeNo(const QString &cell)
{
    static const QRegularExpression pattern(
        u"^[A-Za-zＱ]{0,3}[0-9０-９]{1,5}(?:[-－‐ー.．][0-9０-９]{1,5})*$"_s);
    return pattern.match(cell).hasMatch();
}

bool looksLikeQuestion(const QString &cell)
{
    return cell.endsWith(u'？') || cell.endsWith(u'?') || cell.endsWith(u"か。"_s) || cell.endsWith(u"か"_s);
}

QList<Impression> impressionsOf(const Table &table)
{
    QList<Impression> columns;
    for (qsizetype row = 0; row < std::min(table.rows.size(), rowsToLookAt); ++row) {
        const QStringList &cells = table.rows[row].cells;
        columns.resize(std::max(columns.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = cells[i].trimmed();
            if (cell.isEmpty())
                continue;
            Impression &column = columns[i];
            ++column.filled;
            column.numbers += looksLikeNo(cell) ? 1 : 0;
            column.questions += looksLikeQuestion(cell) ? 1 : 0;
            column.addresses += cell.contains(u"http"_s) ? 1 : 0;
            column.length += cell.size();
        }
    }
    return columns;
}

/// The column that `isBetter` puts first among those that are free and `fit`; -1 when there is none.
template <typename Fits, typename Measure>
qsizetype best(const QList<Impression> &columns, const HeaderRow &header, Fits fits, Measure measure)
{
    const QList<qsizetype> taken = header.indexOf.values();
    qsizetype found = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (taken.contains(i) || !fits(columns[i]))
            continue;
        if (found < 0 || measure(columns[i]) > measure(columns[found]))
            found = i;
    }
    return found;
}

void guessByContents(const Table &table, HeaderRow &header)
{
    const QList<Impression> columns = impressionsOf(table);
    const auto take = [&](Column column, auto fits, auto measure) {
        if (header.has(column))
            return;
        if (const qsizetype index = best(columns, header, fits, measure); index >= 0)
            header.indexOf.insert(column, index);
    };
    take(
        Column::No, [](const Impression &c) { return c.areMostly(c.numbers); },
        [](const Impression &c) { return c.numbers; });
    take(
        Column::Question, [](const Impression &c) { return c.areMostly(c.questions); },
        [](const Impression &c) { return c.questions; });
    take(
        Column::Source, [](const Impression &c) { return c.areMostly(c.addresses); },
        [](const Impression &c) { return c.addresses; });
    take(
        Column::Answer, [](const Impression &c) { return c.averageLength() > 10; },
        [](const Impression &c) { return c.averageLength(); });
}

/// The first row with two headings that are known or were named before.
std::optional<HeaderRow> headerByMemory(const Table &table, const RememberedColumns &remembered)
{
    for (qsizetype row = 0; row < std::min(table.rows.size(), rowsToLookAt); ++row) {
        HeaderRow header;
        header.row = row;
        const QStringList &cells = table.rows[row].cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString heading = foldedHeading(cells[i]);
            const auto known = remembered.constFind(heading);
            const auto column =
                known == remembered.cend() ? columnFromHeading(cells[i]) : std::optional(*known);
            if (column && !header.has(*column))
                header.indexOf.insert(*column, i);
            else if (!heading.isEmpty())
                (column ? header.repeated : header.unknown).append(i);
        }
        if (header.indexOf.size() >= 2)
            return header;
    }
    return std::nullopt;
}

} // namespace

HeaderRow guessColumns(const Table &table, const RememberedColumns &remembered)
{
    if (const auto header = headerByMemory(table, remembered))
        return *header;
    HeaderRow header;
    header.row = -1;
    guessByContents(table, header);
    const qsizetype no = header.indexOf.value(Column::No, -1);
    if (no >= 0 && !looksLikeNo(table.rows.first().cells.value(no).trimmed()))
        header.row = 0; // headings that mean nothing to us
    return header;
}

RememberedColumns columnsToRemember(const Table &table, const HeaderRow &chosen)
{
    RememberedColumns remembered;
    if (chosen.row < 0 || chosen.row >= table.rows.size())
        return remembered;
    for (auto column = chosen.indexOf.cbegin(); column != chosen.indexOf.cend(); ++column) {
        const QString heading = table.rows[chosen.row].cells.value(column.value());
        if (!foldedHeading(heading).isEmpty() && columnFromHeading(heading) != column.key())
            remembered.insert(foldedHeading(heading), column.key());
    }
    return remembered;
}

} // namespace sokuto
