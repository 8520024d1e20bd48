// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks.h"

namespace sokuto {

/// How much a finding matters to a caller who is read the answer.
enum class Severity : quint8 {
    Error, ///< Wrong or broken as it stands.
    Warning, ///< May be wrong by now: somebody has to look.
    Hint, ///< Right, but could be better.
};
Severity severityOf(CheckRule rule);

} // namespace sokuto
