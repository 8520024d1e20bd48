// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/selection.h"

#include <algorithm>
#include <bit>

namespace sokuto {

namespace {

// A caller's sentence is answered by entries that reach at least this share of the best score.
constexpr float sentenceShare = .15F;
// Of one compound word, and of a sentence, at least this share of the weight must be known at all.
constexpr float compoundKnown = .6F;
constexpr float sentenceKnown = .15F;
// A sentence of which so much stands in the FAQ as typed is about that, however common it is there.
constexpr float sentenceWritten = .35F;
// A part that was met in another way than as written says less of what was meant.
constexpr float readingImportance = .9F;
constexpr float synonymImportance = .6F;
constexpr float mendedImportance = .5F;

MatchKind strongest(quint8 kinds)
{
    return kinds == 0 ? MatchKind::AsWritten : static_cast<MatchKind>(std::countr_zero(kinds));
}

float trust(const QueryPart &part)
{
    if (part.mended || part.unsure || part.recall.how == Understanding::TypoMended)
        return mendedImportance;
    if (part.recall.how == Understanding::Synonym)
        return synonymImportance;
    return part.recall.how == Understanding::Reading ? readingImportance : 1.F;
}

struct Group
{
    quint32 parts = 0; ///< Demanded, one bit each.
    float known = 0; ///< Importance of those.
    float all = 0; ///< With those found nowhere.
    qsizetype written = 0; ///< Characters of parts that are found as typed.
    qsizetype characters = 0; ///< Of all parts.
};

class Selector
{
public:
    Selector(const Ranker &ranker, Interpretation &interpretation)
        : m_ranker(ranker)
        , m_parts(interpretation.parts)
        , m_sentence(interpretation.sentence)
    {
    }

    void run(bool loosely, Selection &selection)
    {
        weigh(loosely);
        if (!m_demanded)
            return;
        if (loosely)
            collect(selection, [](quint32, quint32) { return true; });
        else
            collectBest(selection);
    }

private:
    void weigh(bool loosely)
    {
        const bool allWeak = std::all_of(m_parts.begin(), m_parts.end(),
            [](const QueryPart &part) { return part.weak || part.recall.entries == 0; });
        // Of what the sentence is about, nothing is known: the words around it only allow a guess.
        m_guess = allWeak && std::any_of(m_parts.begin(), m_parts.end(), [](const QueryPart &part) {
            return !part.weak && part.recall.how == Understanding::Nowhere;
        });
        for (size_t i = 0; i < m_parts.size(); ++i) {
            QueryPart &part = m_parts[i];
            part.weight = m_ranker.idf(static_cast<quint32>(part.recall.entries));
            part.importance = part.weight * trust(part);
            if ((part.weak && !allWeak) || part.recall.how == Understanding::LeftOut)
                continue;
            m_groups.resize(std::max(m_groups.size(), size_t(part.group) + 1));
            Group &group = m_groups[size_t(part.group)];
            group.all += part.weight;
            group.characters += part.recall.typed.size();
            if (part.recall.entries == 0)
                continue;
            if (part.recall.how == Understanding::AsWritten)
                group.written += part.recall.typed.size();
            group.known += part.weight;
            group.parts |= 1U << i;
            m_demanded |= 1U << i;
            if (part.mended)
                m_mended |= 1U << i;
        }
        for (Group &group : m_groups) {
            if (!loosely && !isKnown(group)) {
                m_demanded &= ~group.parts;
                group.parts = 0;
            }
        }
    }

    bool isKnown(const Group &group) const
    {
        if (!m_sentence)
            return group.known >= compoundKnown * group.all;
        return group.known >= sentenceKnown * group.all
            || static_cast<float>(group.written) >= sentenceWritten * static_cast<float>(group.characters);
    }

    float sum(quint32 coverage, float QueryPart::*value) const
    {
        float total = 0;
        for (quint32 left = coverage & m_demanded; left != 0; left &= left - 1)
            total += m_parts[size_t(std::countr_zero(left))].*value;
        return total;
    }

    /// The parts that weigh most of those that occur together, and the best score of a document with any.
    std::pair<quint32, float> best() const
    {
        quint32 best = 0;
        float most = 0;
        float score = 0;
        for (quint32 document = 0; document < m_ranker.documentCount(); ++document) {
            const quint32 coverage = m_ranker.coverage()[document] & m_demanded;
            if (coverage == 0)
                continue;
            score = std::max(score, m_ranker.scores()[document]);
            if (coverage == best)
                continue;
            const float importance = sum(coverage, &QueryPart::importance);
            if (importance > most) {
                most = importance;
                best = coverage;
            }
        }
        return {best, score};
    }

    bool areAllNos() const
    {
        for (quint32 left = m_demanded; left != 0; left &= left - 1) {
            if (!m_parts[size_t(std::countr_zero(left))].isNo)
                return false;
        }
        return std::popcount(m_demanded) > 1;
    }

    /// What the line says of words that never occur with the others.
    void letGo(quint32 parts)
    {
        for (; parts != 0; parts &= parts - 1)
            m_parts[size_t(std::countr_zero(parts))].recall.how = Understanding::LetGo;
    }

    void collectBest(Selection &selection)
    {
        const auto [together, score] = best();
        if (together == 0)
            return;
        // Half of a compound is another thing: a guess where the FAQ has both.
        const bool half = !m_sentence && m_groups.size() == 1
            && sum(together, &QueryPart::weight) < compoundKnown * m_groups[0].all;
        const bool isWritten = std::all_of(m_parts.begin(), m_parts.end(),
            [](const QueryPart &part) { return part.recall.how == Understanding::AsWritten; });
        if (half && !isWritten)
            return;
        m_guess = m_guess || half;
        if (areAllNos() || half) { // each of them, not one entry that has them all
            collect(selection, [](quint32, quint32) { return true; });
            return;
        }
        if (together != m_demanded && (m_demanded & ~m_mended) == 0)
            return; // a guess of which only a part fits
        selection.subset = together != m_demanded;
        // One word is met or not; among several the list is narrowed to what says most of the sentence.
        if (m_sentence && std::popcount(m_demanded) > 1) {
            quint32 shown = 0;
            collect(
                selection, [this, &shown, least = score * sentenceShare](quint32 document, quint32 coverage) {
                    const bool isHit = m_ranker.scores()[document] >= least;
                    shown |= isHit ? coverage : 0;
                    return isHit;
                });
            letGo(m_demanded & ~shown);
            return;
        }
        letGo(m_demanded & ~together);
        collect(
            selection, [parts = together](quint32, quint32 coverage) { return (coverage & parts) == parts; });
    }

    void collect(Selection &selection, auto &&isHit) const
    {
        for (quint32 document = 0; document < m_ranker.documentCount(); ++document) {
            const quint32 coverage = m_ranker.coverage()[document] & m_demanded;
            if (coverage == 0 || !isHit(document, coverage))
                continue;
            const bool rescued = m_guess || (coverage & ~m_mended) == 0;
            selection.rows.push_back(
                {document, m_ranker.scores()[document], rescued, strongest(m_ranker.kinds()[document])});
        }
        selection.rescued = !selection.rows.empty()
            && std::all_of(selection.rows.begin(), selection.rows.end(),
                [](const Selection::Row &row) { return row.rescued; });
    }

    const Ranker &m_ranker;
    std::vector<QueryPart> &m_parts;
    bool m_sentence;
    std::vector<Group> m_groups;
    quint32 m_demanded = 0;
    quint32 m_mended = 0;
    bool m_guess = false;
};

} // namespace

void Selection::clear()
{
    rows.clear();
    subset = false;
    rescued = false;
}

void select(const Ranker &ranker, Interpretation &interpretation, bool loosely, Selection &selection)
{
    Selector(ranker, interpretation).run(loosely, selection);
}

} // namespace sokuto
