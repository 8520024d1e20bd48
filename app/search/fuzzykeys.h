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
/// what was typed; the last letters of a key may be missing. The first letter is taken to be right. The
/// nearest only, at most `most` of them.
std::vector<FuzzyKey> findFuzzyKeys(const Segment &segment, QByteArrayView typed, size_t most);

/// The slips that are forgiven in a word of so many letters.
int forgivenSlips(qsizetype letters);

/// One piece of a text that was typed without spaces.
struct TypedPiece
{
    QByteArray canonical;
    bool isKey = false; ///< Else a particle or an ending between keys.
    bool isPrefix = false; ///< The last one, still being typed.
};

/// The most likely way to cut canonical romaji into readings of the segments and particles; empty when a
/// letter would be left over.
std::vector<TypedPiece> cutIntoKeys(std::span<const SegmentPtr> segments, QByteArrayView canonical);

} // namespace sokuto
