// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/problem.h"

namespace sokuto {

/// Everything that can be wrong with an FAQ file; empty = sound. Through a
/// read-only connection SQLite 3.40 leaves CHECK constraints out; what they guard is then found by reading
/// the rows and by comparing them with the history.
Result<QList<FileProblem>> findProblems(Connection &connection);

} // namespace sokuto
