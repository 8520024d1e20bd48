// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

namespace sokuto {

/// The stretch of one paragraph, at most `length` code units, around the densest group of `spans` (different
/// matches count more than one repeated); without spans the beginning of the first paragraph that is not
/// blank. White space at its ends is left out. Never splits a surrogate pair or a combining sequence.
TextSpan snippetWindow(QStringView original, const QList<MatchSpan> &spans, qsizetype length);

} // namespace sokuto
