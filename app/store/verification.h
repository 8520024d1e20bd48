// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace sokuto {

/// Everything that can be wrong with an FAQ file, one untranslated line each; empty = sound.
Result<QStringList> findProblems(Connection &connection);

} // namespace sokuto
