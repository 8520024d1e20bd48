// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/segment.h"

#include <array>
#include <functional>
#include <vector>

namespace sokuto {

/// Every number of the ranking formula. The values and what they are for stand at the top of ranker.cpp.
struct RankingConstants
{
    // Baked into the index.
    float k1 = 0; ///< Of characters.
    float k1Word = 0;
    std::array<float, fieldCount> b = {};
    std::array<float, fieldCount> fieldWeight = {};
    std::array<float, fieldCount> keyFieldWeight = {};
    // Used per query.
    std::array<float, 3> bigram = {}; ///< By how many of its characters lie in a content word.
    float letters = 0; ///< Of a word in letters, for each two side by side.
    float word = 0;
    float kanji = 0;
    float weakWord = 0; ///< Factor for words that carry little (教える, 場合).
    float curatedSynonym = 0;
    float faqSynonym = 0;
    float sudachiSynonym = 0;
    float sentenceSynonym = 0; ///< Factor for those of the FAQ and of the trade.
    float sentenceSynonymBeside = 0; ///< The same for words that are found themselves.
    float jmdictSynonym = 0;
    float readingTyped = 0;
    float readingUnknown = 0;
    float readingLast = 0;
    float readingOther = 0;
    float lossy = 0;
    float prefixBase = 0;
    float prefixSlope = 0;
    float mended = 0;
};

/// The formula that ships; analyzerVersion grows with its baked part.
const RankingConstants &shippedRanking();

/// The segments of an index as one row of documents.
struct SegmentView
{
    SegmentPtr segment;
    quint32 offset = 0; ///< Of the segment's first document.
};

/// Scores of all documents for one query, gathered channel by channel.
///
/// A channel is one way to meet one part of the query: a word, the characters of it, a reading, a synonym.
/// Each adds to the score of the documents it meets, and may say that they have met that part ("covers").
class Ranker
{
public:
    static constexpr int mostParts = 32;

    explicit Ranker(const RankingConstants &ranking)
        : m_ranking(ranking)
    {
    }

    /// `active`: one byte per document, not 0 where the asker may see it.
    void begin(const std::vector<SegmentView> &segments, std::span<const quint8> active);

    /// Adds weight · idf · strength for every document of the term. Returns the document count.
    quint32 addTerm(TermId term, float weight);
    /// The same for the best of several ways; call between beginBest() and endBest().
    void beginBest();
    void noteTerm(TermId term, float factor);
    /// Documents that have all the terms, with the least of their strengths.
    void noteAll(std::span<const TermId> terms, float factor);
    /// The same for those of them that `accepts`.
    void noteAll(
        std::span<const TermId> terms, float factor, const std::function<bool(quint32 document)> &accepts);
    /// Which keys are met by a reading that is looked up.
    enum class KeyMatch : quint8 {
        Whole, ///< As long as it is; one that is spelled in another way counts less.
        Beginning, ///< All that begin so; one that is spelled in another way counts less.
        SpelledBeginning, ///< Those that begin so and are spelled so.
    };
    /// Keys met by `lossy`, as it is spelled in `canonical`. Returns how many keys.
    quint32 noteKeys(QByteArrayView lossy, QByteArrayView canonical, KeyMatch match, float factor);
    void noteKey(const SegmentView &view, quint32 row, float factor);
    void noteDocument(quint32 document, float factor);
    /// Adds weight · idf · best factor; documents met cover `part` by `kind` unless it is negative.
    /// Returns how many active documents were met.
    quint32 endBest(float weight, int part, MatchKind kind);

    /// In how many documents all the terms occur.
    quint32 countAll(std::span<const TermId> terms);
    quint32 count(TermId term) const;
    /// In very many documents.
    bool isCommon(TermId term) const;
    /// Documents with at least `least` of the terms; none when there are more than `most` such documents.
    std::vector<quint32> withMostOf(std::span<const TermId> terms, size_t least, size_t most);
    /// From now on only these documents count: what the parts met elsewhere is forgotten.
    void keepOnly(std::span<const quint8> active);
    /// Takes back what covered the part.
    void forget(int part);

    /// From here on the key by which a document was met best is kept for completion().
    void beginCompletions();
    /// That key; empty when there is none, or so many documents have what was typed that their keys are not
    /// looked at.
    ReadingKey completion(quint32 document) const;

    /// In how many documents the part was met by any channel so far.
    quint32 metBy(int part) const { return m_met[size_t(part)]; }
    quint32 documentCount() const { return m_documents; }
    float idf(quint32 documents) const;
    std::span<const float> scores() const { return m_scores; }
    std::span<const quint32> coverage() const { return m_coverage; }
    std::span<const quint8> kinds() const { return m_kinds; }
    std::span<const quint8> active() const { return m_active; }

private:
    template <typename Visit>
    void forEachWithAll(std::span<const TermId> terms, Visit &&visit);
    /// Returns whether it is the best so far.
    bool note(quint32 document, float factor);
    void noteMet(quint32 document, float factor, quint32 keyRow);

    const RankingConstants &m_ranking;
    const std::vector<SegmentView> *m_segments = nullptr;
    std::span<const quint8> m_active;
    quint32 m_documents = 0;
    std::vector<float> m_scores;
    std::vector<quint32> m_coverage; ///< One bit per part.
    std::vector<quint8> m_kinds; ///< One bit per MatchKind.
    std::array<quint32, mostParts> m_met = {};
    std::vector<float> m_best;
    std::vector<quint32> m_noted;
    std::vector<quint32> m_completions; ///< By document: the row of its key + 1; 0 = none.
    bool m_naming = false; ///< Between beginCompletions() and endBest().
    std::vector<quint8> m_counts;
    std::vector<quint8> m_least;
};

} // namespace sokuto
