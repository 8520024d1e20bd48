// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/segment.h"

#include <QtCore/QByteArray>

#include <vector>

namespace sokuto {

/// A key that is nearly what was typed.
struct FuzzyKey
{
    quint32 row = 0;
    int distance = 0;
};

/// Keys within a small number of slips (a letter too many, too few, wrong, or swapped with its neighbour) of
/// what was typed, in its lossy form or as it is spelled (one letter between two that are the same is two
/// slips in the lossy form); the last letters of a key may be missing. The first letter is taken to be right.
/// The nearest only, at most `most` of them.
std::vector<FuzzyKey> findFuzzyKeys(
    const Segment &segment, QByteArrayView lossy, QByteArrayView canonical, size_t most);

/// The slips that are forgiven in a word of so many letters.
int forgivenSlips(qsizetype letters);

} // namespace sokuto
