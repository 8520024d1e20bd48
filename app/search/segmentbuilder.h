// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/partialindex.h"

#include <functional>

namespace sokuto {

/// One document of the segment to be, beside its terms.
struct DocumentSource
{
    DocumentRow row; ///< Without the category, which stands here.
    qint64 category = 0;
    QByteArray no; ///< comparableNo()
};

/// A reading of a word that only the lexicon knows.
struct AliasKey
{
    QByteArray canonical;
    QByteArray surface; ///< UTF-8
};

struct Posting
{
    quint32 document = 0;
    quint8 strength = 0;
};

/// Joins partial indexes, one behind the other, to one segment; or takes terms and keys in their order.
class SegmentBuilder
{
public:
    SegmentBuilder(const RankingConstants &ranking, const std::array<float, fieldCount> &averageLength);

    /// Part i holds the documents that follow those of part i-1; its first is document `offset`.
    void addPart(const PartialIndex &part, quint32 offset);
    void setDocuments(const std::vector<DocumentSource> &documents);
    /// `aliases` is asked once the words of the segment are known.
    SegmentPtr build(const std::function<std::vector<AliasKey>(const Segment &)> &aliases);

    /// Without parts: every term in ascending order, then every key, then the end.
    void addTerm(TermId id, std::span<const Posting> postings);
    void addKey(const ReadingKey &key, std::span<const Posting> postings);
    SegmentPtr finish(const std::function<std::vector<AliasKey>(const Segment &)> &aliases);

private:
    struct Part
    {
        const PartialIndex *index;
        quint32 offset;
    };
    struct SortedKey
    {
        QByteArrayView canonical;
        quint32 lossyStart;
        quint16 lossyLength;
        quint8 part;
        quint32 row;
    };

    void buildTerms();
    void endTerms();
    void buildKeys();
    void buildAliases(std::vector<AliasKey> aliases);
    void appendPostings(std::span<const Posting> postings);
    SegmentPtr peek() const;
    quint32 appendLists(std::span<const std::pair<quint8, const PostingArena::List *>> lists);

    const RankingConstants &m_ranking;
    SegmentFigures m_figures;
    std::vector<Part> m_parts;
    std::array<Segment::Bytes, sectionCount> m_sections;
};

} // namespace sokuto
