// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfile.h"

#include "base/workwatch.h"
#include "exchange/csv.h"
#include "exchange/jsonsheet.h"
#include "exchange/odswrite.h"
#include "exchange/sheetwriter.h"
#include "exchange/workbook.h"
#include "exchange/xlsxwrite.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMade = 25; ///< Per cent of the work, as it is measured with 100,000 entries.
constexpr int rowsWritten = 90;
constexpr qsizetype rowsToGuessFrom = 200;
constexpr qint64 leastRoom = 65'536; ///< Of a disk that is not full.
constexpr qint64 beginningLength = 16; ///< Bytes that tell a binary file.
constexpr qsizetype longestName = 40; ///< Of a heading or a No in a sentence.

Failure failAt(const QString &path, Error error)
{
    if (error.code != ErrorCode::InvalidContent) // has the No or the place in the file
        error.subject = path;
    return fail(std::move(error));
}

/// Opens a file that is there and no longer than the limit; a pipe is not waited for.
Result<void> openWithin(QFile &file, qint64 limit)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail(ErrorCode::FileMissing);
    if (!info.isFile())
        return fail(ErrorCode::NotAFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {}, file.errorString());
    if (file.size() > limit)
        return fail(ErrorCode::LimitExceeded, {}, {}, {QString::number(limit)});
    return {};
}

Result<QByteArray> readBytes(const QString &path, qint64 limit)
{
    QFile file(path);
    if (auto opened = openWithin(file, limit); !opened)
        return failAt(path, opened.error());
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (bytes.size() > limit) // it grew
        return fail(ErrorCode::LimitExceeded, path, {}, {QString::number(limit)});
    return bytes;
}

/// Spreadsheets, databases and documents under a name that promises a table of text.
bool isBinary(QByteArrayView bytes)
{
    static const std::array<QByteArrayView, 5> beginnings{
        "PK\x03\x04", "\xD0\xCF\x11\xE0", "SQLite format 3", "%PDF", "\x1F\x8B"};
    return std::any_of(beginnings.begin(), beginnings.end(),
        [bytes](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

/// The separator with which the headings can be read; what the name promises when none does.
QChar guessSeparator(QStringView text, SheetFormat format)
{
    const QString candidates = format == SheetFormat::Csv ? u",\t;"_s : u"\t,;"_s;
    for (const QChar separator : candidates) {
        const auto head = parseSeparated(text, separator, {}, nullptr, rowsToGuessFrom);
        if (head && findHeader(*head))
            return separator;
    }
    return candidates.front();
}

/// A cell that is too long, with its No and heading instead of its place in the row.
Error named(Error error, QStringView text, QChar separator, TableLimits limits)
{
    if (error.code != ErrorCode::LimitExceeded || error.arguments.size() < 3)
        return error;
    const qsizetype line = error.arguments.at(0).toLongLong();
    const qsizetype cell = error.arguments.takeLast().toLongLong();
    limits.cellLength = std::numeric_limits<qsizetype>::max();
    const auto table = parseSeparated(text, separator, limits);
    const auto header = table ? findHeader(*table) : std::nullopt;
    if (!header)
        return error;
    const auto row = std::find_if(table->rows.begin(), table->rows.end(),
        [line](const TableRow &candidate) { return candidate.line == line; });
    const QString heading = table->rows[header->row].cells.value(cell).simplified();
    const qsizetype no = header->indexOf.value(Column::No, -1);
    error.arguments += {heading.left(longestName), row->cells.value(no).simplified().left(longestName)};
    return error;
}

bool isWorkbook(SheetFormat format)
{
    return format == SheetFormat::Xlsx || format == SheetFormat::Ods;
}

/// Takes the bytes and lets go of them as soon as they are text: a large sheet is in memory often enough.
Result<TableFile> readText(QByteArray bytes, SheetFormat format, const SheetReadOptions &options)
{
    if (isBinary(bytes))
        return fail(ErrorCode::UnknownFormat);
    if (!options.sheet.isEmpty())
        return missingSheet({}, options.sheet);
    const auto decoded = decodeText(bytes, options.encoding);
    if (!decoded)
        return fail(decoded.error());
    bytes = {};
    const QChar separator = guessSeparator(decoded->text, format);
    auto table = parseSeparated(decoded->text, separator, options.limits, options.cancel);
    if (!table)
        return fail(named(table.error(), decoded->text, separator, options.limits));
    return TableFile{*std::move(table), decoded->encoding, {}, {}};
}

Result<TableFile> readWorkbookTable(const QByteArray &bytes, const SheetReadOptions &options)
{
    auto sheet = readWorkbook(bytes,
        {.sheet = options.sheet,
            .limits = options.limits,
            .cancel = options.cancel,
            .progress = options.progress});
    if (!sheet)
        return fail(sheet.error());
    return TableFile{std::move(sheet->table), {}, sheet->names, sheet->name};
}

Result<ImportedSheet> readJsonFile(const QString &path, const SheetReadOptions &options)
{
    QFile file(path);
    if (auto opened = openWithin(file, options.limits.bytes); !opened)
        return fail(opened.error());
    if (isBinary(file.peek(beginningLength)))
        return fail(ErrorCode::UnknownFormat);
    WorkWatch watch(options.cancel, options.progress);
    auto sheet = readJson(file, watch);
    if (file.error() != QFileDevice::NoError) // what was read before is no reason to call it damaged
        return fail(ErrorCode::FileUnreadable, {}, file.errorString());
    return sheet;
}

/// `write` fills the file, which takes the place of one that is there when it is whole.
Result<void> save(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::NotAFile, path);
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::FileMissing, folder, {}, {u"folder"_s});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        const auto done = write(file);
        if (!done && done.error().code != ErrorCode::FileUnwritable)
            return failAt(path, done.error());
        if (done && file.commit())
            return {};
    }
    // QSaveFile forgets the reason on its way. What was written so far still takes its room.
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    const bool full =
        file.error() == QFileDevice::ResourceError || (room >= 0 && room < leastRoom + file.size());
    if (!full)
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return fail(ErrorCode::DiskFull, path, file.errorString(),
        target.exists() ? QStringList() : QStringList{u"new"_s});
}

Result<void> saveBytes(const QString &path, const QByteArray &bytes)
{
    return save(path, [&bytes](QIODevice &file) -> Result<void> {
        if (file.write(bytes) == bytes.size())
            return {};
        return fail(ErrorCode::FileUnwritable);
    });
}

/// The Nos of the rows that `isBad`, or their lines where there is no No.
template <typename IsBad>
QString rowsWhich(const Table &table, IsBad isBad)
{
    const auto header = findHeader(table);
    const qsizetype no = header ? header->indexOf.value(Column::No, -1) : -1;
    QStringList rows;
    for (const TableRow &row : table.rows) {
        if (std::any_of(row.cells.begin(), row.cells.end(), isBad))
            rows.append(row.cells.value(no, QString::number(row.line)));
    }
    return rows.join(u", "_s);
}

Result<QByteArray> textBytes(const Table &table, SheetFormat format, std::optional<TextEncoding> encoding)
{
    const bool csv = format == SheetFormat::Csv;
    const TextEncoding wanted = encoding.value_or(csv ? TextEncoding::Utf8WithMark : TextEncoding::Utf8);
    const QString text = csv ? writeSeparated(table, u',', u"\r\n") : writeSeparated(table, u'\t', u"\n");
    auto bytes = encodeText(text, wanted);
    if (bytes)
        return bytes;
    const QString rows = rowsWhich(table, [wanted](const QString &cell) { return !canEncode(cell, wanted); });
    return fail(ErrorCode::UnencodableText, {}, {}, {rows, encodingName(wanted)});
}

Result<QByteArray> workbookBytes(const Table &table, SheetFormat format, WorkWatch &watch)
{
    if (format == SheetFormat::Ods)
        return writeOds(table, &watch);
    auto bytes = writeXlsx(table, &watch);
    if (bytes || bytes.error().code != ErrorCode::LimitExceeded)
        return bytes;
    const QString rows = rowsWhich(table, [](const QString &cell) { return cell.size() > longestXlsxText; });
    return fail(ErrorCode::UnencodableText, {}, {}, {rows, u"xlsx"_s});
}

Result<QByteArray> bytesOf(
    const Snapshot &snapshot, SheetFormat format, std::optional<TextEncoding> encoding, WorkWatch &watch)
{
    watch.enter(0, rowsMade);
    const Table table = writeSheet(snapshot, &watch);
    watch.enter(rowsMade, rowsWritten);
    if (!watch.goOn(0, 1))
        return fail(ErrorCode::Cancelled);
    return isWorkbook(format) ? workbookBytes(table, format, watch) : textBytes(table, format, encoding);
}

/// The file is there, whatever is asked now.
Result<void> finish(WorkWatch &watch)
{
    watch.enter(rowsWritten, 100);
    watch.goOn(1, 1);
    return {};
}

} // namespace

std::optional<SheetFormat> sheetFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "tsv"_L1 || ending == "tab"_L1 || ending == "txt"_L1)
        return SheetFormat::Tsv;
    if (ending == "csv"_L1)
        return SheetFormat::Csv;
    if (ending == "xlsx"_L1 || ending == "xlsm"_L1)
        return SheetFormat::Xlsx;
    if (ending == "ods"_L1)
        return SheetFormat::Ods;
    return ending == "json"_L1 ? std::optional(SheetFormat::Json) : std::nullopt;
}

Result<TableFile> readTableFile(const QString &path, const SheetReadOptions &options)
{
    auto bytes = readBytes(path, options.limits.bytes);
    if (!bytes)
        return fail(bytes.error());
    const auto format = sheetFormat(path);
    if (!format || *format == SheetFormat::Json)
        return fail(ErrorCode::UnknownFormat, path);
    auto file = isWorkbook(*format) ? readWorkbookTable(*bytes, options)
                                    : readText(std::exchange(*bytes, {}), *format, options);
    if (!file)
        return failAt(path, file.error());
    return file;
}

Result<ImportedSheet> readSheetFile(const QString &path, const SheetReadOptions &options)
{
    if (sheetFormat(path) == SheetFormat::Json) {
        auto sheet = readJsonFile(path, options);
        return sheet ? sheet : failAt(path, sheet.error());
    }
    auto file = readTableFile(path, options);
    if (!file)
        return fail(file.error());
    auto sheet = readSheet(std::exchange(file->table, {}));
    if (!sheet)
        return failAt(path, sheet.error());
    return sheet;
}

Result<void> writeSheetFile(const QString &path, const Snapshot &snapshot, const SheetWriteOptions &options)
{
    const auto format = sheetFormat(path);
    if (!format)
        return fail(ErrorCode::UnknownFormat, path);
    WorkWatch watch(options.cancel, options.progress);
    if (*format == SheetFormat::Json) {
        watch.enter(0, rowsWritten);
        const auto done = save(path, [&](QIODevice &file) { return writeJson(snapshot, file, watch); });
        return done ? finish(watch) : done;
    }
    const auto bytes = bytesOf(snapshot, *format, options.encoding, watch);
    if (!bytes)
        return failAt(path, bytes.error());
    watch.enter(rowsWritten, 100);
    if (!watch.goOn(0, 1)) // from here on it is quick
        return fail(ErrorCode::Cancelled, path);
    const auto done = saveBytes(path, *bytes);
    return done ? finish(watch) : done;
}

} // namespace sokuto
