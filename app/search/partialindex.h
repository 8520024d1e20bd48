// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/analyzer.h"
#include "search/ranker.h"

#include <array>
#include <memory>

namespace sokuto {

/// Posting lists that grow side by side: bytes in chunks of one arena, each list a chain.
class PostingArena
{
public:
    struct List
    {
        quint32 firstChunk = 0; ///< 0 = none
        quint32 lastChunk = 0;
        quint32 bytes = 0;
        quint32 documents = 0;
        quint32 firstDocument = 0;
        quint32 lastDocument = 0;
        quint8 lastStrength = 0;
        quint16 room = 0; ///< Bytes left in the last chunk.
        quint16 size = 0; ///< Of the last chunk.
    };

    /// Tells the processor that the list is about to grow.
    void prefetch(const List &list) const
    {
#if defined(__GNUC__)
        if (list.lastChunk != 0)
            __builtin_prefetch(at(list.lastChunk) + list.size - list.room, 1);
#else
        Q_UNUSED(list)
#endif
    }
    /// Documents must not fall; naming the last one again keeps the greater strength.
    void add(List &list, quint32 document, quint8 strength);
    /// Appends the list behind one whose last document is `previous` (0 for the first); its own documents
    /// are counted from `offset`.
    void copy(const List &list, quint32 offset, quint32 previous, std::vector<quint8> &out) const;

private:
    static constexpr quint32 blockBits = 20;
    static constexpr quint32 blockSize = 1U << blockBits;

    void put(List &list, quint8 byte);
    quint32 newChunk(quint32 size);
    quint8 *at(quint32 position)
    {
        return m_blocks[position >> blockBits]->data() + (position & (blockSize - 1));
    }
    const quint8 *at(quint32 position) const
    {
        return m_blocks[position >> blockBits]->data() + (position & (blockSize - 1));
    }

    std::vector<std::unique_ptr<std::array<quint8, blockSize>>>
        m_blocks; ///< No chunk lies across two of them.
    quint32 m_end = 4; ///< Position 0 is no chunk.
};

/// The inverted index of a run of documents, growing document by document on one thread.
class PartialIndex
{
public:
    struct Term
    {
        TermId id = 0;
        PostingArena::List list;
    };
    struct Key
    {
        quint32 text = 0; ///< Of the canonical form in the arena.
        quint32 surface = 0;
        quint16 textLength = 0;
        quint16 surfaceLength = 0;
        quint32 votes = 0; ///< For `surface`, by majority.
        PostingArena::List list;
    };

    PartialIndex(const RankingConstants &ranking, const std::array<float, fieldCount> &averageLength);

    void add(quint32 document, const AnalysedDocument &analysed);

    const std::vector<Term> &terms() const { return m_terms; }
    const std::vector<Key> &keys() const { return m_keys; }
    const PostingArena &arena() const { return m_arena; }
    QByteArrayView canonical(const Key &key) const { return {m_text.data() + key.text, key.textLength}; }
    QByteArrayView surface(const Key &key) const { return {m_text.data() + key.surface, key.surfaceLength}; }

private:
    struct Table
    {
        std::vector<quint32> slots = std::vector<quint32>(4096, 0); ///< Row + 1; open addressing.
        void prefetch(quint64 hash) const
        {
#if defined(__GNUC__)
            __builtin_prefetch(&slots[hash & (slots.size() - 1)]);
#else
            Q_UNUSED(hash)
#endif
        }
        quint32 *find(quint64 hash, auto isSame);
        void grow(size_t rows, auto hashOfRow);
    };

    void findTerms(const AnalysedDocument &analysed);
    quint32 findTerm(TermId id, quint64 hash);
    Key &key(QByteArrayView canonical, QByteArrayView surface);
    quint8 strength(const AnalysedDocument::Term &term) const;

    const RankingConstants &m_ranking;
    std::array<float, fieldCount> m_averageLength;
    std::array<float, fieldCount> m_fieldFactor = {}; ///< Weight and length norm of the current document.
    PostingArena m_arena;
    std::vector<Term> m_terms;
    Table m_termTable;
    std::vector<Key> m_keys;
    Table m_keyTable;
    std::vector<char> m_text;
    std::vector<quint64> m_hashes; ///< Scratch of add().
    std::vector<quint32> m_rows;
};

} // namespace sokuto
