// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termcollector.h"

#include "text/romaji.h"

#include <limits>

namespace sokuto {

namespace {

constexpr size_t firstSlots = 2048; // a power of two
// What nobody types in one go is cut off; a prefix still finds it.
constexpr qsizetype longestKey = 40;
constexpr qsizetype longestSurface = 24;

size_t slotOf(TermId id, size_t mask)
{
    return static_cast<size_t>((id * 0x9e3779b97f4a7c15U) >> 20U) & mask;
}

} // namespace

TermCollector::TermCollector()
    : m_slots(firstSlots, 0)
{
}

void TermCollector::begin(AnalysedDocument &document)
{
    document.clear();
    m_document = &document;
    for (const quint32 slot : m_used)
        m_slots[slot] = 0;
    m_used.clear();
}

void TermCollector::add(TermId id, Field field)
{
    auto &terms = m_document->terms;
    if (terms.size() * 2 >= m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t slot = slotOf(id, mask);
    while (m_slots[slot] != 0 && terms[m_slots[slot] - 1].id != id)
        slot = (slot + 1) & mask;
    if (m_slots[slot] == 0) {
        terms.push_back({id, {}});
        m_slots[slot] = static_cast<quint32>(terms.size());
        m_used.push_back(static_cast<quint32>(slot));
    }
    quint16 &count = terms[m_slots[slot] - 1].counts[size_t(field)];
    if (count < std::numeric_limits<quint16>::max())
        ++count;
}

void TermCollector::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    m_used.clear();
    const size_t mask = m_slots.size() - 1;
    const auto &terms = m_document->terms;
    for (size_t row = 0; row < terms.size(); ++row) {
        size_t slot = slotOf(terms[row].id, mask);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<quint32>(row + 1);
        m_used.push_back(static_cast<quint32>(slot));
    }
}

void TermCollector::addKey(QStringView reading, QStringView surface, Field field)
{
    const QString canonical = canonicalRomaji(reading.left(longestKey));
    if (canonical.size() >= 2)
        addRawKey(canonical.toLatin1(), surface, field);
}

void TermCollector::addRawKey(QByteArrayView canonical, QStringView surface, Field field)
{
    const QByteArrayView kept = canonical.first(std::min(canonical.size(), longestKey));
    const QByteArray shown = surface.left(longestSurface).toUtf8();
    AnalysedDocument::Key key;
    key.start = static_cast<quint32>(m_document->text.size());
    key.canonicalLength = static_cast<quint16>(kept.size());
    key.surfaceLength = static_cast<quint16>(shown.size());
    key.field = field;
    m_document->text.append(kept).append(shown);
    m_document->keys.push_back(key);
}

void TermCollector::addLength(Field field, qsizetype characters)
{
    m_document->lengths[size_t(field)] += static_cast<quint32>(characters);
}

} // namespace sokuto
