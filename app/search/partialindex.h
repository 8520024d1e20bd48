// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/analyzer.h"
#include "search/ranker.h"

#include <string_view>

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

    /// Documents must not fall; naming the last one again keeps the greater strength.
    void add(List &list, quint32 document, quint8 strength);
    /// Appends the list behind one whose last document is `previous` (0 for the first); its own documents
    /// are counted from `offset`.
    void copy(const List &list, quint32 offset, quint32 previous, std::vector<quint8> &out) const;

private:
    void put(List &list, quint8 byte);

    std::vector<quint8> m_bytes = std::vector<quint8>(4, 0);
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
        quint32 *find(quint64 hash, auto isSame);
        void grow(size_t rows, auto hashOfRow);
    };

    Term &term(TermId id);
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
};

} // namespace sokuto
