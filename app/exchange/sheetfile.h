// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "exchange/encoding.h"
#include "exchange/mapping.h"
#include "exchange/table.h"

#include <atomic>
#include <functional>

namespace sokuto {

/// What kind of file a name stands for.
enum class SheetFormat : quint8 { Tsv, Csv, Json, Xlsx, Ods };
/// By the ending: .tsv .tab .txt, .csv, .json, .xlsx .xlsm, .ods; empty for any other.
std::optional<SheetFormat> sheetFormat(const QString &path);

struct SheetReadOptions
{
    std::optional<TextEncoding> encoding; ///< Of a text; empty = detect.
    QString sheet{}; ///< Of a workbook; empty = the first one with the headings of an FAQ.
    TableLimits limits;
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(int)> progress{}; ///< Told percentages of a workbook, on the reading thread.
};

/// A table file as it stands, before its columns have a meaning.
struct TableFile
{
    Table table;
    std::optional<TextEncoding> encoding; ///< Of a text.
    QStringList sheets; ///< Of a workbook.
    QString sheet; ///< The one that was read.
};

/// Reads a text table or a workbook. The separator is found by looking for the headings, so a .csv full of
/// tabs is read as well. UnknownFormat for JSON, which is no table. Errors have the path as subject; of a
/// cell of a text that is too long LimitExceeded tells {line, limit, heading, No}.
Result<TableFile> readTableFile(const QString &path, const SheetReadOptions &options = {});

/// Reads a table file or our JSON.
Result<ImportedSheet> readSheetFile(const QString &path, const SheetReadOptions &options = {});

struct SheetWriteOptions
{
    /// Of a CSV or TSV. Without one a CSV is UTF-8 with a byte order mark (spreadsheets need it), a TSV UTF-8
    /// without.
    std::optional<TextEncoding> encoding{};
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(int)> progress{}; ///< Told percentages, on the writing thread.
};

/// Writes by the ending of the name, whole or not at all: a file that is there stays as it is until the new
/// one takes its place, also when it is Cancelled. UnencodableText: arguments = {Nos or lines, encoding, or
/// "xlsx" for texts longer than a cell of Excel}.
Result<void> writeSheetFile(
    const QString &path, const Snapshot &snapshot, const SheetWriteOptions &options = {});

} // namespace sokuto
