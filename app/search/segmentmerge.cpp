// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentmerge.h"

#include "search/segmentbuilder.h"

#include <algorithm>
#include <limits>

namespace sokuto {

namespace {

constexpr quint32 gone = std::numeric_limits<quint32>::max();

class Merger
{
public:
    Merger(std::span<const SegmentView> segments, const std::vector<quint32> &documents,
        const RankingConstants &ranking)
        : m_segments(segments)
        , m_first(segments.front().offset)
        , m_builder(ranking, segments.front().segment->figures().averageLength)
    {
        const SegmentView &last = segments.back();
        m_places.assign(last.offset + last.segment->documentCount() - m_first, gone);
        for (size_t place = 0; place < documents.size(); ++place)
            m_places[documents[place] - m_first] = static_cast<quint32>(place);
        m_builder.setDocuments(sourcesOf(documents));
    }

    SegmentPtr run()
    {
        mergeTerms();
        mergeKeys();
        return m_builder.finish([this](const Segment &) { return aliases(); });
    }

private:
    std::vector<DocumentSource> sourcesOf(const std::vector<quint32> &documents) const
    {
        std::vector<DocumentSource> sources;
        sources.reserve(documents.size());
        for (const quint32 document : documents) {
            const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), document,
                [](quint32 value, const SegmentView &view) { return value < view.offset; });
            const SegmentView &view = *std::prev(after);
            const quint32 row = document - view.offset;
            const DocumentRow &known = view.segment->documents()[row];
            sources.push_back(
                {known, view.segment->categories()[known.category], view.segment->no(row).toByteArray()});
        }
        return sources;
    }

    /// Those of the documents that stay.
    void collect(const SegmentView &view, const PostingList &list)
    {
        forEachPosting(list, view.segment->documentCount(), [&](quint32 document, quint8 strength) {
            const quint32 place = m_places[view.offset + document - m_first];
            if (place != gone)
                m_postings.push_back({place, strength});
        });
    }

    std::span<const Posting> collected()
    {
        const auto before = [](const Posting &a, const Posting &b) { return a.document < b.document; };
        if (!std::is_sorted(m_postings.begin(), m_postings.end(), before))
            std::sort(m_postings.begin(), m_postings.end(), before);
        return m_postings;
    }

    void mergeTerms()
    {
        std::vector<size_t> rows(m_segments.size(), 0);
        for (;;) {
            TermId next = std::numeric_limits<TermId>::max();
            for (size_t i = 0; i < rows.size(); ++i) {
                const auto terms = m_segments[i].segment->terms();
                if (rows[i] < terms.size())
                    next = std::min(next, terms[rows[i]]);
            }
            if (next == std::numeric_limits<TermId>::max())
                return;
            m_postings.clear();
            for (size_t i = 0; i < rows.size(); ++i) {
                const auto terms = m_segments[i].segment->terms();
                if (rows[i] < terms.size() && terms[rows[i]] == next)
                    collect(m_segments[i], m_segments[i].segment->postings(qsizetype(rows[i]++)));
            }
            if (!m_postings.empty())
                m_builder.addTerm(next, collected());
        }
    }

    void mergeKeys()
    {
        std::vector<quint32> rows(m_segments.size(), 0);
        for (;;) {
            std::optional<ReadingKey> next;
            for (size_t i = 0; i < rows.size(); ++i) {
                if (rows[i] >= m_segments[i].segment->keyCount())
                    continue;
                const ReadingKey key = m_segments[i].segment->key(rows[i]);
                if (!next || std::tie(key.lossy, key.canonical) < std::tie(next->lossy, next->canonical))
                    next = key;
            }
            if (!next)
                return;
            m_postings.clear();
            for (size_t i = 0; i < rows.size(); ++i) {
                const Segment &segment = *m_segments[i].segment;
                if (rows[i] < segment.keyCount() && segment.key(rows[i]).canonical == next->canonical)
                    collect(m_segments[i], segment.keyPostings(rows[i]++));
            }
            if (!m_postings.empty())
                m_builder.addKey(*next, collected());
        }
    }

    std::vector<AliasKey> aliases() const
    {
        std::vector<AliasKey> all;
        for (const SegmentView &view : m_segments) {
            const KeyRange range = view.segment->aliasesWithPrefix({});
            for (quint32 row = range.first; row < range.last; ++row) {
                const ReadingKey alias = view.segment->alias(row);
                all.push_back({alias.canonical.toByteArray(), alias.surface.toByteArray()});
            }
        }
        return all;
    }

    std::span<const SegmentView> m_segments;
    quint32 m_first; ///< Place of the first document of the first of them.
    SegmentBuilder m_builder;
    std::vector<quint32> m_places; ///< New ones.
    std::vector<Posting> m_postings;
};

} // namespace

SegmentPtr mergeSegments(std::span<const SegmentView> segments, const std::vector<quint32> &documents,
    const RankingConstants &ranking)
{
    return Merger(segments, documents, ranking).run();
}

} // namespace sokuto
