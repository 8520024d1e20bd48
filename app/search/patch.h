// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"

namespace sokuto {

/// A segment of changed entries, made with an analyser that has seen many words already. It is measured by
/// the average lengths of the first segment.
SegmentPtr buildPatch(const Snapshot &snapshot, const QList<const Entry *> &entries,
    const IndexInputs &inputs, const std::array<float, fieldCount> &averageLength);

} // namespace sokuto
