// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook.h"

namespace sokuto {

class ZipReader;

/// An OpenDocument spreadsheet (readWorkbook()). Comments, furigana and pictures are left out; repeated cells
/// and rows count as often as they are repeated, empty ones not at all.
Result<WorkbookSheet> readOds(ZipReader &archive, const WorkbookRequest &request);

} // namespace sokuto
