// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/partialindex.h"

#include <cmath>
#include <cstring>

namespace sokuto {

namespace {

// Chunks double in size: most lists are short, few are very long.
constexpr quint16 firstChunkSize = 4;
constexpr quint16 largestChunkSize = 1024;
// A chunk begins with the position of the next one.
constexpr quint32 linkSize = 4;
constexpr float greatestStrength = 255.F;

quint64 mixed(quint64 value)
{
    value *= 0x9e3779b97f4a7c15U;
    return value ^ (value >> 32U);
}

quint64 hashOf(QByteArrayView text)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<uchar>(c);
        hash *= 0x100000001b3U;
    }
    return mixed(hash);
}

} // namespace

quint32 PostingArena::newChunk(quint32 size)
{
    const quint32 whole = linkSize + size;
    const auto reserved = static_cast<quint32>(m_blocks.size()) << blockBits;
    if (m_end + whole > reserved) {
        m_end = std::max(m_end, reserved); // what is left of the last block stays empty
        m_blocks.push_back(std::make_unique_for_overwrite<std::array<quint8, blockSize>>());
    }
    const quint32 chunk = m_end;
    m_end += whole;
    return chunk;
}

void PostingArena::put(List &list, quint8 byte)
{
    if (list.room == 0) {
        list.size = list.size == 0 ? firstChunkSize
                                   : static_cast<quint16>(std::min<int>(list.size * 2, largestChunkSize));
        const quint32 chunk = newChunk(list.size);
        if (list.lastChunk != 0)
            std::memcpy(at(list.lastChunk), &chunk, linkSize);
        else
            list.firstChunk = chunk;
        list.lastChunk = chunk;
        list.room = list.size;
    }
    at(list.lastChunk)[linkSize + list.size - list.room] = byte;
    --list.room;
    ++list.bytes;
}

void PostingArena::add(List &list, quint32 document, quint8 strength)
{
    if (list.documents > 0 && list.lastDocument == document) {
        if (strength > list.lastStrength) {
            at(list.lastChunk)[linkSize + list.size - list.room - 1] = strength;
            list.lastStrength = strength;
        }
        return;
    }
    quint32 delta = document - list.lastDocument;
    if (list.documents == 0)
        list.firstDocument = document;
    while (delta >= 0x80U) {
        put(list, static_cast<quint8>(delta | 0x80U));
        delta >>= 7U;
    }
    put(list, static_cast<quint8>(delta));
    put(list, strength);
    list.lastDocument = document;
    list.lastStrength = strength;
    ++list.documents;
}

void PostingArena::copy(const List &list, quint32 offset, quint32 previous, std::vector<quint8> &out) const
{
    appendVarint(out, offset + list.firstDocument - previous);
    quint32 chunk = list.firstChunk;
    quint32 size = firstChunkSize;
    quint32 left = list.bytes;
    bool inFirstDelta = true;
    while (left > 0) {
        const quint32 here = std::min(left, size);
        const quint8 *const begin = at(chunk) + linkSize;
        const quint8 *from = begin;
        while (inFirstDelta && from < begin + here)
            inFirstDelta = (*from++ & 0x80U) != 0;
        out.insert(out.end(), from, begin + here);
        left -= here;
        std::memcpy(&chunk, at(chunk), linkSize);
        size = std::min<quint32>(size * 2, largestChunkSize);
    }
}

quint32 *PartialIndex::Table::find(quint64 hash, auto isSame)
{
    const size_t mask = slots.size() - 1;
    size_t slot = hash & mask;
    while (slots[slot] != 0 && !isSame(slots[slot] - 1))
        slot = (slot + 1) & mask;
    return &slots[slot];
}

void PartialIndex::Table::grow(size_t rows, auto hashOfRow)
{
    if (rows * 2 < slots.size())
        return;
    slots.assign(slots.size() * 2, 0);
    const size_t mask = slots.size() - 1;
    for (size_t row = 0; row < rows; ++row) {
        size_t slot = hashOfRow(row) & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = static_cast<quint32>(row + 1);
    }
}

PartialIndex::PartialIndex(
    const RankingConstants &ranking, const std::array<float, fieldCount> &averageLength)
    : m_ranking(ranking)
    , m_averageLength(averageLength)
{
}

quint32 PartialIndex::findTerm(TermId id, quint64 hash)
{
    quint32 *slot = m_termTable.find(hash, [this, id](quint32 row) { return m_terms[row].id == id; });
    if (*slot == 0) {
        m_terms.push_back({id, {}});
        *slot = static_cast<quint32>(m_terms.size());
        const quint32 row = *slot;
        m_termTable.grow(m_terms.size(), [this](size_t i) { return mixed(m_terms[i].id); });
        return row - 1;
    }
    return *slot - 1;
}

/// Look-ups in tables this large wait for memory; asking for all of them first makes them wait together.
void PartialIndex::findTerms(const AnalysedDocument &analysed)
{
    m_hashes.clear();
    m_rows.clear();
    for (const AnalysedDocument::Term &term : analysed.terms) {
        m_hashes.push_back(mixed(term.id));
        m_termTable.prefetch(m_hashes.back());
    }
    for (size_t i = 0; i < analysed.terms.size(); ++i) {
        m_rows.push_back(findTerm(analysed.terms[i].id, m_hashes[i]));
        m_arena.prefetch(m_terms[m_rows.back()].list);
    }
}

PartialIndex::Key &PartialIndex::key(QByteArrayView canonical, QByteArrayView surface)
{
    const auto store = [this](QByteArrayView text) {
        const auto at = static_cast<quint32>(m_text.size());
        m_text.insert(m_text.end(), text.begin(), text.end());
        return at;
    };
    quint32 *slot = m_keyTable.find(hashOf(canonical),
        [this, &canonical](quint32 row) { return this->canonical(m_keys[row]) == canonical; });
    quint32 row = *slot;
    if (row == 0) {
        Key fresh;
        fresh.text = store(canonical);
        fresh.textLength = static_cast<quint16>(canonical.size());
        m_keys.push_back(fresh);
        row = static_cast<quint32>(m_keys.size());
        *slot = row;
        m_keyTable.grow(m_keys.size(), [this](size_t i) { return hashOf(this->canonical(m_keys[i])); });
    }
    Key &found = m_keys[row - 1];
    if (found.votes > 0 && this->surface(found) == surface) {
        ++found.votes;
    } else if (found.votes == 0) {
        found.surface = store(surface);
        found.surfaceLength = static_cast<quint16>(surface.size());
        found.votes = 1;
    } else {
        --found.votes;
    }
    return found;
}

quint8 PartialIndex::strength(const AnalysedDocument::Term &term) const
{
    float frequency = 0;
    for (size_t field = 0; field < size_t(fieldCount); ++field)
        frequency += m_fieldFactor[field] * static_cast<float>(term.counts[field]);
    const float k1 = isWordTerm(term.id) ? m_ranking.k1Word : m_ranking.k1;
    const float saturated = frequency / (k1 + frequency);
    return static_cast<quint8>(std::max(1.F, std::round(saturated * greatestStrength)));
}

void PartialIndex::add(quint32 document, const AnalysedDocument &analysed)
{
    for (size_t field = 0; field < size_t(fieldCount); ++field) {
        const float average = std::max(m_averageLength[field], 1.F);
        const float norm = 1.F - m_ranking.b[field]
            + m_ranking.b[field] * static_cast<float>(analysed.lengths[field]) / average;
        m_fieldFactor[field] = m_ranking.fieldWeight[field] / std::max(norm, .05F);
    }
    findTerms(analysed);
    for (size_t i = 0; i < analysed.terms.size(); ++i)
        m_arena.add(m_terms[m_rows[i]].list, document, strength(analysed.terms[i]));
    for (const AnalysedDocument::Key &found : analysed.keys) {
        const float value = m_ranking.keyFieldWeight[size_t(found.field)] * greatestStrength;
        m_arena.add(key(analysed.canonical(found), analysed.surface(found)).list, document,
            static_cast<quint8>(value));
    }
}

} // namespace sokuto
