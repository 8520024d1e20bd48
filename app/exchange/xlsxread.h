// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook.h"

namespace sokuto {

class ZipReader;

/// An Office Open XML workbook (readWorkbook()). Phonetic runs (furigana) are left out, rich text is joined,
/// _x000D_ is decoded, formulas give the value that was stored with them.
Result<WorkbookSheet> readXlsx(ZipReader &archive, const WorkbookRequest &request);

} // namespace sokuto
