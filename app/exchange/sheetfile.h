// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "exchange/encoding.h"
#include "exchange/mapping.h"
#include "exchange/table.h"

#include <atomic>

namespace sokuto {

/// What kind of file a name stands for.
enum class SheetFormat : quint8 { Tsv, Csv, Json };
/// By the ending: .tsv .tab .txt, .csv, .json; empty for any other.
std::optional<SheetFormat> sheetFormat(const QString &path);

struct SheetReadOptions
{
    std::optional<TextEncoding> encoding; ///< Empty = detect.
    TableLimits limits;
    const std::atomic<bool> *cancel = nullptr;
};

/// Reads a table file or our JSON. The separator is found by looking for the headings, so a .csv full of tabs
/// is read as well. Errors have the path as subject; of a cell that is too long LimitExceeded tells {line,
/// limit, heading, No}.
Result<ImportedSheet> readSheetFile(const QString &path, const SheetReadOptions &options = {});

/// Writes by the ending of the name, whole or not at all. JSON is always UTF-8. Without an encoding a CSV is
/// UTF-8 with a byte order mark (spreadsheets need it), a TSV UTF-8 without. UnencodableText: arguments =
/// {Nos or lines, encoding}.
Result<void> writeSheetFile(
    const QString &path, const Snapshot &snapshot, std::optional<TextEncoding> encoding = std::nullopt);

} // namespace sokuto
