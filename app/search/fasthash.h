// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <cstring>
#include <span>

namespace sokuto {

/// A checksum of bytes as fast as memory: four lanes of eight bytes each, mixed by multiplication. It finds
/// damage; it is no defence against forgery (the tables are checked for that).
class FastHash
{
public:
    void add(std::span<const quint8> bytes)
    {
        const quint8 *at = bytes.data();
        size_t left = bytes.size();
        for (; left >= 32; left -= 32, at += 32) {
            for (size_t lane = 0; lane < 4; ++lane)
                mix(lane, at + lane * 8, 8);
        }
        for (size_t lane = 0; left > 0; ++lane) {
            const size_t here = left < 8 ? left : 8;
            mix(lane & 3U, at, here);
            at += here;
            left -= here;
        }
        m_length += bytes.size();
    }
    void addNumber(quint64 value)
    {
        std::array<quint8, 8> bytes;
        std::memcpy(bytes.data(), &value, 8);
        add(bytes);
    }
    quint64 result() const
    {
        quint64 hash = m_length * 0x9e3779b97f4a7c15U;
        for (const quint64 lane : m_lanes) {
            hash ^= lane;
            hash *= 0xff51afd7ed558ccdU;
            hash ^= hash >> 32U;
        }
        return hash;
    }

private:
    void mix(size_t lane, const quint8 *at, size_t bytes)
    {
        quint64 value = 0;
        std::memcpy(&value, at, bytes);
        quint64 &state = m_lanes[lane];
        state = (state ^ value) * 0x9fb21c651e98df25U;
        state ^= state >> 29U;
    }

    std::array<quint64, 4> m_lanes{1, 2, 3, 4};
    quint64 m_length = 0;
};

} // namespace sokuto
