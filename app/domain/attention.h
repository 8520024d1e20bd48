// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

namespace sokuto {

/// True when time has passed over the entry: its answer's period or its review is over, or the answer names a
/// date that has passed. Look twice before it is read aloud.
bool hasDateToWatch(const Entry &entry, QDate today);

} // namespace sokuto
