// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "exchange/table.h"

namespace sokuto {

/// The reverse of readSheet(): head lines (title, issue date), the sheet's six columns, further columns where
/// an entry uses them, one row per answer of an entry. readSheet() of it gives the same FAQ again.
Table writeSheet(const Snapshot &snapshot);

} // namespace sokuto
