// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingmodel.h"
#include "service/checkservice.h"

namespace sokuto {

/// The finding at `number` of a report with the words for it, in the language in use.
FindingRow findingRow(const CheckReport &report, qsizetype number);

} // namespace sokuto
