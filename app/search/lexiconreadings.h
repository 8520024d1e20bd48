// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lexicon.h"
#include "search/segmentbuilder.h"

#include <span>

namespace sokuto {

class Analyzer;

/// How words are read that are in no entry of the segment, but that a lexicon joins to words that are: typed
/// in kana or letters, they are understood as well.
std::vector<AliasKey> lexiconReadings(
    const Segment &segment, std::span<const Lexicon *const> lexicons, Analyzer &analyzer);

} // namespace sokuto
