// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/mapping.h"
#include "exchange/sheetwriter.h"
#include "fuzz/fuzzing.h"

using namespace sokuto;
using namespace Qt::StringLiterals;
using fuzzing::require;

namespace {

QList<QStringList> cellsOf(const Table &table)
{
    QList<QStringList> rows;
    for (const TableRow &row : table.rows)
        rows.append(row.cells);
    return rows;
}

Table throughText(const Table &table, QChar separator)
{
    const auto back = parseSeparated(writeSeparated(table, separator, u"\r\n"), separator);
    require(bool(back), "what was written can be read");
    require(back->oddQuotes.isEmpty(), "what was written is well quoted");
    return *back;
}

SnapshotPtr snapshotOf(const ImportedSheet &sheet)
{
    SnapshotData data;
    data.edition.title = sheet.title;
    data.edition.date = sheet.date;
    for (qsizetype i = 0; i < sheet.categories.size(); ++i) {
        const ImportedCategory &category = sheet.categories[i];
        require(category.parent < i, "parents come first");
        data.categories.append({{i + 1}, {category.parent + 1}, category.number, category.name, int(i + 1)});
    }
    for (qsizetype i = 0; i < sheet.entries.size(); ++i) {
        Entry entry = sheet.entries[i].entry;
        require(!entry.answers.isEmpty() && !comparableNo(entry.no).isEmpty(), "entries are whole");
        entry.id = {i + 1};
        entry.category = {sheet.entries[i].category + 1};
        data.entries.append(entry);
    }
    return Snapshot::create(std::move(data));
}

void checkSheet(const ImportedSheet &sheet, QChar separator)
{
    const SnapshotPtr snapshot = snapshotOf(sheet);
    const auto again = readSheet(throughText(writeSheet(*snapshot), separator));
    require(bool(again), "a sheet that was written can be read");
    require(again->title == sheet.title && again->date == sheet.date, "the head lines come back");
    require(again->entries.size() == sheet.entries.size(), "every entry comes back");
    for (const ImportedEntry &imported : again->entries) {
        const Entry *original = snapshot->findNo(imported.entry.no);
        require(original, "under its No");
        Entry expected = *original;
        expected.id = {};
        expected.category = {};
        require(imported.entry == expected, "as it was");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto decoded = decodeText(QByteArrayView(data, qsizetype(size)));
    if (!decoded)
        return 0;
    const auto encoded = encodeText(decoded->text, decoded->encoding);
    require(bool(encoded), "what was decoded can be encoded");
    for (const QChar separator : {u'\t', u',', u';'}) {
        const auto table = parseSeparated(decoded->text, separator);
        if (!table)
            continue;
        require(cellsOf(throughText(*table, separator)) == cellsOf(*table), "every cell comes back");
        if (const auto sheet = readSheet(*table))
            checkSheet(*sheet, separator);
    }
    return 0;
}
