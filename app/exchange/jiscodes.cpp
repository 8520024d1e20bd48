// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jiscodes.h"

#include <algorithm>
#include <array>

namespace sokuto {

namespace {

constexpr uchar singleShift = 0x8E; ///< Before a half-width katakana in EUC-JP.
constexpr char escape = '\x1B';

bool isHalfKana(uchar byte)
{
    return byte >= 0xA1 && byte <= 0xDF;
}

bool isJis(uchar byte)
{
    return byte >= 0x21 && byte <= 0x7E;
}

bool isEuc(uchar byte)
{
    return byte >= 0xA1 && byte <= 0xFE;
}

void appendKanji(QByteArray &cp932, int row, int cell)
{
    const int lead = (row + 1) / 2 + (row < 0x5F ? 0x70 : 0xB0);
    const int trail = row % 2 == 0 ? cell + 0x7E : cell + (cell >= 0x60 ? 0x20 : 0x1F);
    cp932.append(char(lead)).append(char(trail));
}

/// Reads ISO-2022-JP with the set that the escapes have chosen.
class Iso2022Reader
{
public:
    explicit Iso2022Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    JisText run()
    {
        m_text.cp932.reserve(m_bytes.size());
        while (m_text.whole && m_position < m_bytes.size())
            m_text.whole = step();
        return std::move(m_text);
    }

private:
    enum class Set : quint8 { Ascii, Kanji, HalfKana };

    bool step()
    {
        const auto byte = uchar(m_bytes[m_position]);
        if (byte == escape)
            return changeSet();
        if (byte == 0x0E || byte == 0x0F) {
            m_shifted = byte == 0x0E;
            ++m_position;
            return true;
        }
        if (byte == '\n') { // what a line forgot to close ends with it
            m_set = Set::Ascii;
            m_shifted = false;
        }
        if (byte >= 0x80)
            return isHalfKana(byte) && m_set != Set::Kanji && take(char(byte)); // CP50221 in eight bits
        if (byte <= 0x20 || byte == 0x7F)
            return take(char(byte));
        if (m_shifted || m_set == Set::HalfKana)
            return byte <= 0x5F && take(char(byte + 0x80));
        return m_set == Set::Ascii ? take(char(byte)) : takeKanji(byte);
    }

    bool take(char byte)
    {
        m_text.cp932.append(byte);
        ++m_position;
        return true;
    }

    bool takeKanji(uchar row)
    {
        if (m_position + 1 >= m_bytes.size() || !isJis(uchar(m_bytes[m_position + 1])))
            return false;
        appendKanji(m_text.cp932, row, uchar(m_bytes[m_position + 1]));
        m_position += 2;
        return true;
    }

    bool changeSet()
    {
        static constexpr std::array<std::pair<const char *, Set>, 5> sets{{
            {"\x1B(B", Set::Ascii},
            {"\x1B(J", Set::Ascii}, // JIS X 0201: a yen sign is meant, CP932 shows one for the same byte
            {"\x1B(I", Set::HalfKana},
            {"\x1B$@", Set::Kanji},
            {"\x1B$B", Set::Kanji},
        }};
        for (const auto &[sequence, set] : sets) {
            if (m_bytes.sliced(m_position).startsWith(sequence)) {
                m_set = set;
                m_position += 3;
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_bytes;
    JisText m_text;
    qsizetype m_position = 0;
    Set m_set = Set::Ascii;
    bool m_shifted = false;
};

} // namespace

JisText fromEucJp(QByteArrayView bytes)
{
    JisText text;
    text.cp932.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80) {
            text.cp932.append(char(lead));
            continue;
        }
        const uchar trail = i + 1 < bytes.size() ? uchar(bytes[i + 1]) : uchar(0);
        if (lead == singleShift && isHalfKana(trail)) {
            text.cp932.append(char(trail));
        } else if (isEuc(lead) && isEuc(trail)) {
            appendKanji(text.cp932, lead - 0x80, trail - 0x80);
        } else {
            text.whole = false;
            return text;
        }
        ++i;
    }
    return text;
}

JisText fromIso2022Jp(QByteArrayView bytes)
{
    return Iso2022Reader(bytes).run();
}

bool hasIso2022Escapes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) { return byte == escape; })
        && (bytes.indexOf("\x1B$B") >= 0 || bytes.indexOf("\x1B$@") >= 0 || bytes.indexOf("\x1B(I") >= 0);
}

bool looksLikeEucJp(QByteArrayView bytes)
{
    qsizetype pairs = 0;
    qsizetype kana = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80)
            continue;
        const uchar trail = i + 1 < bytes.size() ? uchar(bytes[i + 1]) : uchar(0);
        const bool pair = (isEuc(lead) && isEuc(trail)) || (lead == singleShift && isHalfKana(trail));
        if (!pair) {
            ++broken;
            continue;
        }
        ++pairs;
        kana += lead == 0xA4 || lead == 0xA5 || lead == 0xA1 || lead == singleShift ? 1 : 0;
        ++i;
    }
    return kana * 4 >= pairs && kana > broken * 8;
}

} // namespace sokuto
