// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexiconreadings.h"

#include "search/analyzer.h"
#include "search/characters.h"
#include "text/romaji.h"

namespace sokuto {

namespace {

/// Says quickly of nearly every term that a segment has it not: an edited entry is asked for many thousands.
class TermFilter
{
public:
    explicit TermFilter(const Segment &segment)
        : m_segment(segment)
    {
        for (const TermId id : segment.terms())
            m_slots[slotOf(id)] = true;
    }
    bool contains(TermId id) const { return m_slots[slotOf(id)] && m_segment.findTerm(id) >= 0; }

private:
    static constexpr int bits = 16;
    static size_t slotOf(TermId id) { return size_t((id * 0x9e3779b97f4a7c15U) >> (64 - bits)); }

    const Segment &m_segment;
    std::vector<bool> m_slots = std::vector<bool>(size_t(1) << bits);
};

/// Whether a word of the lexicon occurs, as a word or by its characters.
bool occurs(const TermFilter &terms, QStringView word)
{
    if (terms.contains(wordTerm(word)))
        return true;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (!isWordCharacter(word[i]) || !isWordCharacter(word[i + 1])
            || !terms.contains(bigramTerm(word[i].unicode(), word[i + 1].unicode())))
            return false;
    }
    return word.size() > 1;
}

} // namespace

std::vector<AliasKey> lexiconReadings(
    const Segment &segment, std::span<const Lexicon *const> lexicons, Analyzer &analyzer)
{
    const TermFilter terms(segment);
    std::vector<AliasKey> aliases;
    for (const Lexicon *lexicon : lexicons) {
        for (const quint32 row : lexicon->groupsMetByReading()) {
            const bool leadsSomewhere = lexicon->anyInGroup(
                row, [&terms](const SynonymView &word) { return word.isFound && occurs(terms, word.text); });
            if (!leadsSomewhere)
                continue;
            for (const SynonymView &word : lexicon->group(row)) {
                if (!word.calls || !isMetByReading(word) || terms.contains(wordTerm(word.text)))
                    continue;
                const QString canonical = canonicalRomaji(analyzer.reading(word.text.toString()));
                if (canonical.size() >= 3)
                    aliases.push_back({canonical.toLatin1(), word.text.toUtf8()});
            }
        }
    }
    return aliases;
}

} // namespace sokuto
