// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingmodel.h"
#include "service/checkservice.h"

namespace sokuto {

/// Findings with the words for people, the gravest rules first, then in the order given. Null snapshot: none.
QList<FindingRow> findingRows(const CheckReport &report);

} // namespace sokuto
