// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <QtCore/QByteArray>

namespace sokuto {

class WorkWatch;

/// An OpenDocument spreadsheet with one sheet. Every cell is text and stays text when it is edited.
/// Cancelled when the watch says to give up.
Result<QByteArray> writeOds(const Table &table, WorkWatch *watch = nullptr);

} // namespace sokuto
