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
    {"operator", "", .91, .99, .99},
    {"operator", "sentence", .70, .99, .99},
    {"own", "", .90, .985, .995},
    {"own", "romaji", .94, .99, .99},
    {"own", "sentence", .66, .93, .99},
    {"jafaq", "", .84, .945, .967},
    {"debfaq", "", .47, .67, .72},
};

/// States of typing that show nothing between two that do, of all.
inline constexpr double mostFlashes = .0004;

inline constexpr double mostPlainOutOfDomain = 0;
inline constexpr double mostRescuedOutOfDomain = .05;

} // namespace sokuto::quality
