// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/morphology.h"

namespace sokuto {

/// What a feature string of the dictionary says, parsed once.
struct Feature
{
    QString base; ///< Normalized; empty = as the surface.
    QString reading;
    WordClass wordClass = WordClass::Other;
    bool content = false;
    bool prefix = false; ///< Content only when a noun follows.
    bool noun = false;
};

/// IPADIC: 品詞, 細分類 1 to 3, 活用型, 活用形, 原形, 読み, 発音. Unknown words end after 原形.
Feature parseFeature(const char *text);

} // namespace sokuto
