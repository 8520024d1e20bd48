// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

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
    {"own", "", .91, .99, .999},
    {"own", "romaji", .94, .99, .99},
    {"own", "sentence", .66, .93, .99},
    {"third", "", .83, .935, .96},
    {"fourth", "", .76, .90, .90},
    {"jafaq", "", .84, .945, .967},
    {"debfaq", "", .48, .68, .73},
};

/// How many letters a query of one kind may need in the median, and how many of them may never be answered.
struct KeysCeiling
{
    const char *set;
    const char *kind;
    double median;
    qsizetype missed;
};

inline constexpr KeysCeiling keysCeilings[] = {
    {"operator", "hiragana", 2, 0},
    {"operator", "ime", 2, 0},
    {"operator", "kanji", 2, 0},
    {"operator", "katakana", 2, 0},
    {"operator", "romaji", 2, 0},
    {"operator", "sentence", 5, 0},
    {"operator", "synonym", 3, 0},
    {"operator", "typo", 2, 0},
    {"own", "hiragana", 2, 0},
    {"own", "ime", 1, 0},
    {"own", "kanji", 2, 2},
    {"own", "katakana", 3, 0},
    {"own", "number", 2, 1},
    {"own", "romaji", 3, 0},
    {"own", "sentence", 4, 1},
    {"own", "synonym", 3, 0},
    {"own", "typo", 2, 0},
};

/// States of typing that show nothing between two that do, of all.
inline constexpr double mostFlashes = .0003;

inline constexpr double mostPlainOutOfDomain = 0;
inline constexpr double mostRescuedOutOfDomain = .05;

} // namespace sokuto::quality
