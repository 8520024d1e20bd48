// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <span>
#include <vector>

namespace sokuto {

/// Where an entry says something. Each field has its own weight and its own length in the ranking formula.
enum class Field : quint8 { Question, Phrases, Answer, Category, Memo };
inline constexpr int fieldCount = 5;

/// Documents in ascending order, each with one byte of strength, in (delta, strength) pairs of bytes. A list
/// read from a damaged file ends early; it never leads outside of its segment.
struct PostingList
{
    std::span<const quint8> bytes; ///< At least postingPadding readable bytes follow.
    quint32 documents = 0; ///< How many documents the list names.
};

/// Bytes that must be readable behind the last posting of a section: the longest varint and its strength.
inline constexpr qsizetype postingPadding = 8;

inline void appendVarint(std::vector<quint8> &out, quint32 value)
{
    while (value >= 0x80U) {
        out.push_back(static_cast<quint8>(value | 0x80U));
        value >>= 7U;
    }
    out.push_back(static_cast<quint8>(value));
}

/// Reads at most five bytes.
inline quint32 readVarint(const quint8 *&at)
{
    quint32 value = *at & 0x7FU;
    for (quint32 shift = 7; (*at++ & 0x80U) && shift < 35; shift += 7)
        value |= static_cast<quint32>(*at & 0x7FU) << shift;
    return value;
}

/// Calls visit(document, strength) for every document below `end`, in ascending order.
template <typename Visit>
inline void forEachPosting(const PostingList &list, quint32 end, Visit &&visit)
{
    const quint8 *at = list.bytes.data();
    const quint8 *const stop = at + list.bytes.size();
    quint32 document = 0;
    while (at < stop) {
        document += readVarint(at);
        if (document >= end)
            return;
        visit(document, *at++);
    }
}

} // namespace sokuto
