// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonpieces.h"

#include <QtCore/QIODevice>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sokuto {

namespace {

constexpr qsizetype chunkSize = 1 << 16;
constexpr int faqDepth = 2; ///< Brackets around the members of "sokuto-faq".
constexpr int listDepth = 3; ///< Brackets around the elements of its lists.

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isLongList(const QByteArray &name)
{
    return name == "entries" || name == "categories" || name == "synonymGroups";
}

JsonPlace behind(const JsonPlace &start, const JsonPlace &place)
{
    if (place.line == 1)
        return {start.line, start.column + place.column - 1};
    return {start.line + place.line - 1, place.column};
}

} // namespace

JsonPieces::JsonPieces(QIODevice &device, qsizetype longest)
    : m_device(device)
    , m_longest(longest)
{
    if (m_device.peek(3) == "\xEF\xBB\xBF")
        m_device.skip(3);
}

bool JsonPieces::next()
{
    m_piece.clear();
    while (!m_cut && (m_next < m_chunk.size() || fill())) {
        const char c = m_chunk.at(m_next);
        if (m_inPiece && endsPiece(c)) {
            m_inPiece = false;
            m_seams.append({m_frame.size(), m_place});
            return true;
        }
        if (!m_inPiece && beginsPiece(c)) {
            m_inPiece = true;
            m_pieceAt = m_place;
            m_frame.append('0');
        }
        take(c);
        ++m_next;
    }
    return std::exchange(m_inPiece, false); // one that was cut off
}

bool JsonPieces::fill()
{
    m_chunk.resize(chunkSize); // the same memory again
    m_chunk.truncate(std::max<qint64>(m_device.read(m_chunk.data(), chunkSize), 0));
    m_next = 0;
    return !m_chunk.isEmpty();
}

bool JsonPieces::beginsPiece(char c) const
{
    return m_inList && m_depth == listDepth && !isSpace(c) && c != ',' && c != ']' && c != '}';
}

bool JsonPieces::endsPiece(char c) const
{
    return m_depth == listDepth && !m_inString && (c == ',' || c == ']' || c == '}');
}

void JsonPieces::take(char c)
{
    QByteArray &text = m_inPiece ? m_piece : m_frame;
    text.append(c);
    m_cut = text.size() >= m_longest;
    follow(c);
    countPlace(c);
}

void JsonPieces::follow(char c)
{
    if (m_inString) {
        m_inString = m_escaped || c != '"';
        m_escaped = !m_escaped && c == '\\';
        if (m_inString && m_depth <= faqDepth)
            m_string.append(c);
        return;
    }
    switch (c) {
    case '"':
        m_inString = true;
        m_string.clear();
        break;
    case '{':
    case '[':
        open(c);
        break;
    case '}':
    case ']':
        --m_depth;
        break;
    case ':':
        if (m_depth <= faqDepth)
            m_key = m_string;
        break;
    default:
        break;
    }
}

void JsonPieces::open(char c)
{
    ++m_depth;
    if (m_depth == faqDepth)
        m_inFaq = c == '{' && m_key == "sokuto-faq";
    if (m_depth != listDepth)
        return;
    m_inList = c == '[' && m_inFaq && isLongList(m_key);
    if (m_inList)
        m_list = m_key;
}

void JsonPieces::countPlace(char c)
{
    const auto byte = quint8(c);
    if (c == '\n')
        m_place = {m_place.line + 1, 1};
    else if (byte < 0x80 || byte >= 0xC0) // the first of its character
        m_place.column += byte >= 0xF0 ? 2 : 1;
}

JsonPlace JsonPieces::placeInPiece(qsizetype offset) const
{
    return behind(m_pieceAt, jsonPlaceAt(m_piece, offset));
}

JsonPlace JsonPieces::placeInFrame(qsizetype offset) const
{
    const auto after = std::upper_bound(m_seams.begin(), m_seams.end(), offset,
        [](qsizetype wanted, const Seam &seam) { return wanted < seam.offset; });
    const Seam &seam = *std::prev(after);
    return behind(seam.place, jsonPlaceAt(QByteArrayView(m_frame).sliced(seam.offset), offset - seam.offset));
}

} // namespace sokuto
