// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexiconreadings.h"

#include "search/analyzer.h"
#include "search/characters.h"
#include "text/romaji.h"

#include <algorithm>

namespace sokuto {

namespace {

/// Whether a word of the lexicon occurs, as a word or by its characters. Asked thousands of times for every
/// changed entry.
bool occurs(const Segment &segment, QStringView word)
{
    if (segment.findTerm(wordTerm(word)) >= 0)
        return true;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (!isWordCharacter(word[i]) || !isWordCharacter(word[i + 1])
            || segment.findTerm(bigramTerm(word[i].unicode(), word[i + 1].unicode())) < 0)
            return false;
    }
    return word.size() > 1;
}

/// Readings have many homophones: only groups written for this trade may be met by one.
bool isOfTheTrade(SynonymSource source)
{
    return source == SynonymSource::Faq || source == SynonymSource::Curated;
}

/// A word in katakana is read as it is written, and nothing else sounds like クレカ.
bool isItsOwnReading(QStringView word)
{
    constexpr qsizetype fewestKana = 3;
    return word.size() >= fewestKana && isAll(word, isKatakana);
}

} // namespace

std::vector<AliasKey> lexiconReadings(
    const Segment &segment, std::span<const Lexicon *const> lexicons, Analyzer &analyzer)
{
    std::vector<AliasKey> aliases;
    for (const Lexicon *lexicon : lexicons) {
        for (qsizetype row = 0; row < lexicon->groupCount(); ++row) {
            const bool everyWord = isOfTheTrade(lexicon->sourceOf(row));
            if (!everyWord && lexicon->sourceOf(row) != SynonymSource::Sudachi)
                continue;
            const std::vector<SynonymView> words = lexicon->group(row);
            const bool leadsSomewhere = std::any_of(words.begin(), words.end(),
                [&segment](const SynonymView &word) { return word.isFound && occurs(segment, word.text); });
            if (!leadsSomewhere)
                continue;
            for (const SynonymView &word : words) {
                if (!word.calls || (!everyWord && !isItsOwnReading(word.text))
                    || segment.findTerm(wordTerm(word.text)) >= 0)
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
