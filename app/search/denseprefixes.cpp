// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/denseprefixes.h"

#include <algorithm>
#include <map>

namespace sokuto {

namespace {

// A list is kept ready when walking the keys would touch more documents than this, and a part of all.
constexpr quint32 manyDocuments = 2000;
constexpr quint32 partOfAll = 8;
constexpr qsizetype longestPrefix = 5;

class Finder
{
public:
    Finder(const Segment &segment, const RankingConstants &ranking)
        : m_segment(segment)
        , m_ranking(ranking)
        , m_threshold(std::max(manyDocuments, segment.documentCount() / partOfAll))
        , m_row(segment.documentCount())
    {
    }

    void walk(KeyRange range, qsizetype depth, quint64 name)
    {
        for (char letter = '0'; letter <= 'z'; ++letter) {
            const KeyRange narrowed = m_segment.narrow(range, depth, letter);
            const quint64 longer = (name << 8U) | static_cast<uchar>(letter);
            if (narrowed.isEmpty() || fill(narrowed, depth + 1) <= m_threshold)
                continue;
            m_found.emplace(longer, m_row);
            if (depth + 1 < longestPrefix)
                walk(narrowed, depth + 1, longer);
        }
    }

    DensePrefixes result() const
    {
        DensePrefixes dense;
        for (const auto &[name, row] : m_found) {
            dense.names.push_back(name);
            dense.strengths.insert(dense.strengths.end(), row.begin(), row.end());
        }
        return dense;
    }

private:
    quint32 fill(KeyRange range, qsizetype length)
    {
        std::fill(m_row.begin(), m_row.end(), quint8(0));
        quint32 documents = 0;
        for (quint32 row = range.first; row < range.last; ++row) {
            const auto whole = static_cast<float>(m_segment.key(row).lossy.size());
            const auto typed = static_cast<float>(length);
            const float quality =
                typed == whole ? 1.F : m_ranking.prefixBase + m_ranking.prefixSlope * typed / whole;
            forEachPosting(m_segment.keyPostings(row), m_segment.documentCount(),
                [&](quint32 document, quint8 strength) {
                    quint8 &value = m_row[document];
                    documents += value == 0 ? 1 : 0;
                    value = std::max(
                        value, static_cast<quint8>(std::max(1.F, quality * static_cast<float>(strength))));
                });
        }
        return documents;
    }

    const Segment &m_segment;
    const RankingConstants &m_ranking;
    quint32 m_threshold;
    std::vector<quint8> m_row;
    std::map<quint64, std::vector<quint8>> m_found;
};

} // namespace

DensePrefixes findDensePrefixes(const Segment &segment, const RankingConstants &ranking)
{
    if (segment.documentCount() <= manyDocuments)
        return {};
    Finder finder(segment, ranking);
    finder.walk({0, segment.keyCount()}, 0, 0);
    return finder.result();
}

} // namespace sokuto
