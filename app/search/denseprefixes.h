// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/ranker.h"

namespace sokuto {

/// Short beginnings of readings that very many documents have, with the strength of every document ready.
struct DensePrefixes
{
    std::vector<quint64> names; ///< As Segment::densePrefix() packs them, ascending.
    Segment::Bytes strengths; ///< One row of documentCount() bytes for each name.
};

/// `segment` needs no dense prefixes of its own.
DensePrefixes findDensePrefixes(const Segment &segment, const RankingConstants &ranking);

} // namespace sokuto
