// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexiconreadings.h"

#include "search/analyzer.h"
#include "text/romaji.h"

#include <algorithm>

namespace sokuto {

namespace {

/// Whether all characters of a word stand side by side somewhere, two by two.
bool hasCharacters(const Segment &segment, QStringView word)
{
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (segment.findTerm(bigramTerm(word[i].unicode(), word[i + 1].unicode())) < 0)
            return false;
    }
    return true;
}

/// Groups with a word that occurs in the segment, as a word or by its characters.
std::vector<quint32> groupsMet(const Segment &segment, const Lexicon &lexicon)
{
    std::vector<quint32> groups;
    const auto terms = segment.terms();
    const std::vector<Lexicon::Lead> &leads = lexicon.leads();
    const auto isBefore = [](const Lexicon::Lead &lead, TermId term) { return lead.term < term; };
    auto term = terms.begin();
    auto lead = leads.cbegin();
    while (term != terms.end() && lead != leads.cend()) { // the next of either in the other
        term = std::lower_bound(term, terms.end(), lead->term);
        if (term == terms.end())
            break;
        lead = std::lower_bound(lead, leads.cend(), *term, isBefore);
        for (; lead != leads.cend() && lead->term == *term; ++lead) {
            if (isWordTerm(*term) || hasCharacters(segment, lexicon.word(lead->word).text))
                groups.push_back(lexicon.groupOf(lead->word));
        }
    }
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

} // namespace

std::vector<AliasKey> lexiconReadings(
    const Segment &segment, std::span<const Lexicon *const> lexicons, Analyzer &analyzer)
{
    std::vector<AliasKey> aliases;
    for (const Lexicon *lexicon : lexicons) {
        for (const quint32 row : groupsMet(segment, *lexicon)) {
            for (const SynonymView &word : lexicon->group(row)) {
                if (!word.calls || !isMetByReading(word) || segment.findTerm(wordTerm(word.text)) >= 0)
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
