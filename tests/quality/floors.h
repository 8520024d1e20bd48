// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sokuto::quality {

/// Just under what the search reaches today. A change that falls below has lost something; one that stays
/// clearly above should raise them.
struct Floor
{
    const char *set;
    const char *kind; ///< Empty = all.
    double at1;
    double at3;
    double at5;
};

inline constexpr Floor floors[] = {
    {"operator", "", .89, .97, .98},
    {"own", "", .85, .95, .97},
    {"jafaq", "", .835, .94, .96},
    {"debfaq", "", .42, .65, .69},
};

inline constexpr double mostPlainOutOfDomain = 0;
inline constexpr double mostRescuedOutOfDomain = .05;

} // namespace sokuto::quality
