// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textdiff.h"

namespace sokuto {

/// Cuts Japanese into the words of the dictionary, which is opened at the first text; without one, nothing is
/// cut and texts are compared by characters. For one thread.
WordCutter dictionaryCutter();

} // namespace sokuto
