// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/selection.h"

#include <span>

namespace sokuto {

/// Rows in order of their score, met by a reading that is still being typed: the best row of each of the
/// first few words that it may become moves to the front, in the order they have. Forty entries with 結果
/// must not stand before the first one with 結構 while "kekk" says nothing of which is meant. The first row
/// stays, and what scores much less than it stays where it is.
/// Diversifying an ambiguous query: Carbonell and Goldstein, 1998.
void spreadCompletions(std::span<Selection::Row> rows, const Ranker &ranker);

} // namespace sokuto
