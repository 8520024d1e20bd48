// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <QtCore/QByteArray>

#include <atomic>
#include <functional>

namespace sokuto {

/// Which sheet of a workbook is wanted, and what may happen on the way.
struct WorkbookRequest
{
    QString
        sheet{}; ///< Empty = the first visible one with the headings of an FAQ, else the first visible one.
    TableLimits limits;
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(int)> progress{}; ///< Told percentages, on the reading thread. May be empty.
};

struct WorkbookSheet
{
    QStringList names; ///< Of all sheets with cells, in order.
    QString name; ///< Of this one.
    Table table;
};

/// Reads one sheet of an .xlsx or .ods file; what it is, its contents tell. Cells are the text that a person
/// sees in them; of merged cells the first one has it; hidden rows and columns are read as well.
/// UnknownFormat (arguments = {"encrypted"} behind a password, {"old"} for .xls), MalformedTable (arguments =
/// {place, "spreadsheet"}), MissingSheet (arguments = {wanted, names}), LimitExceeded.
Result<WorkbookSheet> readWorkbook(const QByteArray &bytes, const WorkbookRequest &request = {});

/// The sheet with that name, else with that name but for case, width and spaces; -1 when there is none.
qsizetype findSheet(const QStringList &names, const QString &wanted);
/// MissingSheet.
[[nodiscard]] Failure missingSheet(const QStringList &names, const QString &wanted);

} // namespace sokuto
