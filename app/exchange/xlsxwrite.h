// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <QtCore/QByteArray>

namespace sokuto {

class WorkWatch;

/// The longest text that a cell of Excel holds, in QChars.
inline constexpr qsizetype longestXlsxText = 32'767;

/// A workbook with one sheet. Every cell is text and stays text when it is edited; there is never a formula.
/// LimitExceeded for a text that is too long, arguments = {line, limit}.
/// Cancelled when the watch says to give up.
Result<QByteArray> writeXlsx(const Table &table, WorkWatch *watch = nullptr);

} // namespace sokuto
