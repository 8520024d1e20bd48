// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace sokuto {

/// Takes from a fresh connection everything that a file made by somebody else could misuse, and checks that
/// it is gone. Fails when SQLite does not obey.
Result<void> harden(Connection &connection);

} // namespace sokuto
