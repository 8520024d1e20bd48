// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/ranker.h"
#include "search/segment.h"

#include <vector>

namespace sokuto {

/// One segment of documents that several have: of changes beside each other, or of everything for the cached
/// index. Nothing is analysed again; lengths are measured by the averages of the first segment.
/// `documents` are those that stay, by their place in all segments, in their new order.
SegmentPtr mergeSegments(std::span<const SegmentView> segments, const std::vector<quint32> &documents,
    const RankingConstants &ranking);

} // namespace sokuto
