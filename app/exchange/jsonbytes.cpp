// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonbytes.h"

#include "base/workwatch.h"

#include <QtCore/QIODevice>

#include <algorithm>

namespace sokuto {

namespace {

constexpr qsizetype chunkSize = 1 << 16;

/// Spaces and what stands between a token and the next.
bool parts(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
}

} // namespace

JsonBytes::JsonBytes(QIODevice &device, WorkWatch &watch, qint64 most)
    : m_device(device)
    , m_watch(watch)
    , m_allowed(most)
{
    if (m_device.peek(3) == "\xEF\xBB\xBF")
        m_device.skip(3);
}

void JsonBytes::step()
{
    const char c = m_chunk.at(m_next);
    ++m_next;
    --m_allowed;
    m_place = m_behind;
    const auto byte = quint8(c);
    if (c == '\n')
        m_behind = {m_behind.line + 1, 1};
    else if (byte < 0x80 || byte >= 0xC0) // the first of its character
        m_behind.column += byte >= 0xF0 ? 2 : 1;
    if (m_expectsToken && !parts(c)) {
        m_tokenAt = m_place;
        m_expectsToken = false;
    }
}

bool JsonBytes::fill()
{
    if (!m_watch.goOn(m_device.pos(), m_device.size()))
        return false;
    m_chunk.resize(chunkSize); // the same memory again
    m_chunk.truncate(std::max<qint64>(m_device.read(m_chunk.data(), chunkSize), 0));
    m_next = 0;
    return !m_chunk.isEmpty();
}

} // namespace sokuto
