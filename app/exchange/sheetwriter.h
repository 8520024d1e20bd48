// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "exchange/table.h"

namespace sokuto {

/// The reverse of readSheet(): head lines (title, issue date), the sheet's six columns, further columns where
/// an entry uses them, one row per answer of an entry. readSheet() of it gives the same FAQ again.
class WorkWatch;

/// Only a part of it when the watch says to give up.
Table writeSheet(const Snapshot &snapshot, WorkWatch *watch = nullptr);

} // namespace sokuto
