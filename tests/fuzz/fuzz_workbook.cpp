// SPDX-License-Identifier: GPL-3.0-or-later
// An archive as it is ("PK..."), or parts that are put into one: the bytes up to a line "=== NAME" are the
// rows of the first sheet, those after it the part of that name.
#include "exchange/odswrite.h"
#include "exchange/workbook.h"
#include "exchange/xlsxwrite.h"
#include "fuzz/fuzzing.h"
#include "support/workbooks.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;
using fuzzing::require;

namespace {

constexpr TableLimits limits{.bytes = 1'000'000, .cells = 20'000, .cellLength = 40'000, .text = 200'000};

QByteArray archiveOf(const QByteArray &input)
{
    if (input.startsWith("PK"))
        return input;
    qsizetype end = input.indexOf("\n=== ");
    const QByteArray rows = input.first(end < 0 ? input.size() : end);
    Parts parts = rows.contains("table:") ? odsParts(rows) : xlsxParts(rows, "<si><t>a</t></si>");
    while (end >= 0) {
        const qsizetype name = end + 5;
        const qsizetype start = std::max(input.indexOf('\n', name), name);
        end = input.indexOf("\n=== ", start);
        const QByteArray bytes = input.sliced(start, (end < 0 ? input.size() : end) - start);
        parts[QString::fromUtf8(input.sliced(name, start - name)).remove(QChar())] = bytes.mid(1);
    }
    return zipOf(parts);
}

void checkTable(const Table &table)
{
    qsizetype cells = 0;
    qsizetype line = 0;
    for (const TableRow &row : table.rows) {
        require(row.line > line, "rows go down");
        line = row.line;
        cells += row.cells.size();
        require(!row.cells.isEmpty() && !row.cells.last().isEmpty(), "rows end with a text");
        for (const QString &cell : row.cells)
            require(cell.size() <= limits.cellLength && !cell.contains(u'\r'), "cells keep their rules");
    }
    require(cells <= limits.cells, "the limit of cells is kept");
}

void checkWriting(const Table &table, Result<QByteArray> (*write)(const Table &, WorkWatch *))
{
    Table plain;
    for (const TableRow &row : table.rows) {
        for (const QString &cell : row.cells) {
            for (const QChar c : cell) {
                const bool kept = c >= u' ' || c == u'\n' || c == u'\t';
                if (!kept || c >= u'\uFFFE')
                    return;
            }
        }
        plain.rows.append({plain.rows.size() + 1, row.cells});
    }
    const auto bytes = write(plain, nullptr);
    if (!bytes)
        return; // too long for a cell of Excel
    const auto again = readWorkbook(*bytes);
    require(bool(again), "what was written can be read");
    require(again->table.rows == plain.rows, "every cell comes back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray archive = archiveOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto sheet =
        readWorkbook(archive, {.sheet = {}, .limits = limits, .cancel = nullptr, .progress = {}});
    if (!sheet)
        return 0;
    require(sheet->names.contains(sheet->name), "the sheet is one of the sheets");
    checkTable(sheet->table);
    checkWriting(sheet->table, writeXlsx);
    checkWriting(sheet->table, writeOds);
    return 0;
}
