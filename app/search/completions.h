// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/selection.h"

#include <span>

namespace sokuto {

/// Rows in order of their score, met by a reading that is still being typed: the best row of each of the
/// first few words that it may become moves to the front, so that forty entries with 結果 do not stand before
/// the first with 結婚 while "kekk" says nothing of which is meant. The words keep the order of their best
/// rows; of those that score the same, the one with more rows comes first. What scores much less than the
/// first row stays where it is.
/// Carbonell and Goldstein (1998) for showing what differs first; Bar-Yossef and Kraus (2011) for the most
/// popular completion.
void spreadCompletions(std::span<Selection::Row> rows, const Ranker &ranker);

/// The writings of those words, in the order of the rows, at most `most`.
QStringList shownCompletions(std::span<const Selection::Row> rows, const Ranker &ranker, qsizetype most);

} // namespace sokuto
