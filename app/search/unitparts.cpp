// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Interpreter that looks a run of words up in every way: as written, by reading, by synonym.
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/segmentbuild.h"
#include "search/wordruns.h"
#include "text/romaji.h"

namespace sokuto {

quint32 Interpreter::coverAsWritten(const AnalysedText &analysed, const Unit &unit, int part, bool isLast)
{
    const QString surface = surfaceOf(analysed, unit.first, unit.last);
    m_ranker.beginBest();
    const auto bigrams = bigramsOf(surface);
    if (!bigrams.empty() && qsizetype(bigrams.size()) == surface.size() - 1)
        m_ranker.noteAll(bigrams, 1.F);
    else if (surface.size() == 1 && isKanji(surface[0]) && isLast)
        m_ranker.noteTerm(kanjiTerm(surface[0].unicode()), 1.F);
    std::vector<TermId> words;
    for (qsizetype i = unit.first; i <= unit.last; ++i) {
        if (analysed.words[i].content)
            words.push_back(wordTerm(analysed.words[i].base));
    }
    if (!words.empty())
        m_ranker.noteAll(words, 1.F);
    return m_ranker.endBest(0.F, part, MatchKind::AsWritten);
}

/// Another writing of the same word (子供, 子ども) shares a kanji with it or has none; anything else that is
/// read the same is a wrong conversion.
bool Interpreter::isAnotherWriting(const QString &surface, const QStringList &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&surface](const QString &other) {
        return isAll(other, isKana) || (hasAny(other, isKana) && hasAny(other, [&surface](QChar c) {
            return isKanji(c) && surface.contains(c);
        }));
    });
}

quint32 Interpreter::coverByReading(const QString &surface, const QString &reading, int part, bool unknown)
{
    const QString canonical = canonicalRomaji(reading);
    const QString lossy = lossyKey(canonical);
    if (lossy.size() < 3)
        return 0;
    const QStringList others =
        unknown ? surfaces(lossy.toLatin1(), canonical.toLatin1(), true) : QStringList();
    const bool plain = !unknown || isAnotherWriting(surface, others);
    if (!plain && isInLexicon(surface)) // a word in its own right, which is no slip (領収書, 領収証)
        return 0;
    m_ranker.beginBest();
    m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), Ranker::KeyMatch::Whole, 1.F);
    const float weight = unknown ? m_ranking.readingUnknown : m_ranking.readingOther;
    if (!unknown)
        return m_ranker.endBest(weight, -1, MatchKind::Reading);
    const MatchKind kind = plain ? MatchKind::Reading : MatchKind::TypoMended;
    const quint32 found = m_ranker.endBest(weight, part, kind);
    if (found == 0)
        return 0;
    highlightKey(lossy, kind, false);
    if (!plain) {
        setMended(part, others);
        return found;
    }
    RecallPart &recall = m_result.parts[size_t(part)].recall;
    recall.how = Understanding::Reading;
    recall.as = others;
    return found;
}

/// Met by its reading, which other words have as well.
void Interpreter::setUnsure(int part)
{
    QueryPart &query = m_result.parts[size_t(part)];
    query.mended = false;
    query.unsure = true;
    query.recall.how = Understanding::Reading;
}

/// How a word in kana is written, as far as FAQ and lexicon know: なくす → 無くす.
QStringList Interpreter::writingsOf(const QString &base)
{
    const QString canonical = canonicalRomaji(isAll(base, isKana) ? base : m_analyzer.reading(base));
    const QString lossy = lossyKey(canonical);
    if (lossy.size() < 3)
        return {};
    return surfaces(lossy.toLatin1(), canonical.toLatin1(), true) + aliasSurfaces(lossy.toLatin1(), true);
}

/// What an inflected word in kana is called in the dictionary: なくした → なくす. Empty for anything that is
/// more than one word with its endings.
QString Interpreter::baseInKana(const QString &kana)
{
    if (!isAll(kana, isHiragana))
        return {};
    const AnalysedText analysed = m_analyzer.analyse(kana);
    if (analysed.words.size() < 2 || !isInflected(analysed.words.first()) || !analysed.words.first().content)
        return {};
    for (qsizetype i = 1; i < analysed.words.size(); ++i) {
        if (analysed.words[i].content || !isEnding(analysed.words[i]))
            return {};
    }
    const QString base = analysed.words.first().base;
    return isAll(base, isHiragana) ? base : QString();
}

/// The word as a whole, whatever it was inflected to.
quint32 Interpreter::noteBase(const QString &base)
{
    const QString canonical = canonicalRomaji(base);
    const QString lossy = lossyKey(canonical);
    if (lossy.size() < 3)
        return 0;
    highlightKey(lossy, MatchKind::Reading, false);
    return m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), Ranker::KeyMatch::Whole, 1.F);
}

/// No word in it carries meaning: できてるか, でしょうか.
bool Interpreter::isOnlyEnding(const QString &text)
{
    const AnalysedText analysed = m_analyzer.analyse(text);
    return analysed.words.size() > 1
        && std::all_of(analysed.words.cbegin(), analysed.words.cend(), [](const Word &word) {
               return word.known && !word.content && word.wordClass != WordClass::Other;
           });
}

quint32 Interpreter::coverBySynonyms(const QStringList &words, int part)
{
    QStringList targets;
    RecallPart &recall = m_result.parts[size_t(part)].recall;
    m_ranker.beginBest();
    // In a sentence a synonym stands beside words as written, which score by their characters too.
    const bool isWritten = m_ranker.metBy(part) > 0;
    const float share = !m_result.sentence ? 1.F
        : isWritten                        ? m_ranking.sentenceSynonymBeside
                                           : m_ranking.sentenceSynonym;
    const auto factorOf = [this, share](SynonymSource source) {
        switch (source) {
        case SynonymSource::Faq:
            return m_ranking.faqSynonym * share;
        case SynonymSource::Curated:
            return m_ranking.curatedSynonym * share;
        case SynonymSource::Sudachi:
            return m_ranking.sudachiSynonym;
        case SynonymSource::Jmdict:
            break;
        }
        return m_ranking.jmdictSynonym;
    };
    for (const Lexicon *lexicon : m_lexicons) {
        for (const QString &word : words) {
            for (const qsizetype row : lexicon->groupsOf(word)) {
                const std::vector<SynonymView> group = lexicon->group(row);
                const auto self = std::find_if(group.begin(), group.end(),
                    [&word](const SynonymView &view) { return view.text == word; });
                if (self == group.end() || !self->calls)
                    continue;
                if (self->outdated && group.front().official)
                    recall.officialWord = group.front().text.toString();
                for (const SynonymView &other : group) {
                    if (!other.isFound || other.text == word)
                        continue;
                    const TermId term = wordTerm(other.text);
                    if (m_ranker.count(term) > 0)
                        m_ranker.noteTerm(term, factorOf(other.source));
                    else if (const auto bigrams = bigramsOf(other.text);
                             bigrams.empty() || m_ranker.countAll(bigrams) == 0)
                        continue;
                    else
                        m_ranker.noteAll(bigrams, factorOf(other.source));
                    targets.append(other.text.toString());
                }
            }
        }
    }
    const quint32 found = m_ranker.endBest(1.F, part, MatchKind::Synonym);
    if (found > 0) {
        targets.removeDuplicates();
        if (recall.how == Understanding::Nowhere || recall.as.isEmpty()) {
            recall.how = Understanding::Synonym;
            recall.as = targets.mid(0, 3);
        }
        for (const QString &target : std::as_const(targets))
            highlight(target, MatchKind::Synonym);
    }
    return found;
}

void Interpreter::addUnit(const AnalysedText &analysed, const Unit &unit, bool isLast)
{
    const QString surface = surfaceOf(analysed, unit.first, unit.last);
    const QString base = baseOf(analysed, unit.first, unit.last);
    const int part = newPart(surface + endingOf(analysed, unit.last));
    QueryPart &query = m_result.parts[size_t(part)];
    query.weak = isWeak(analysed, unit.first, unit.last);
    query.recall.how = Understanding::Nowhere;
    const quint32 written = coverAsWritten(analysed, unit, part, isLast);
    const QString reading = readingOf(analysed, unit.first, unit.last);
    quint32 read = 0;
    if (!reading.isEmpty())
        read = coverByReading(surface, reading, part, written == 0);
    // すて is no word anybody wrote, すてる may be. Kana of a verb are not converted yet, or never will be.
    const bool verbInKana =
        written == 0 && isAll(surface, isHiragana) && isInflected(analysed.words[unit.last]);
    if (verbInKana && read == 0 && base != surface)
        read = coverByReading(base, base, part, true);
    if (verbInKana && read > 0)
        setUnsure(part);
    QStringList words{surface};
    if (base != surface)
        words.append(base);
    if (verbInKana && isAll(analysed.text, isHiragana))
        words += writingsOf(base);
    words.removeDuplicates();
    const quint32 synonyms = coverBySynonyms(words, part);
    RecallPart &recall = m_result.parts[size_t(part)].recall;
    if (written > 0) {
        recall.how = Understanding::AsWritten;
        recall.as.clear();
        highlight(surface, MatchKind::AsWritten);
        if (base != surface)
            highlight(base, MatchKind::AsWritten);
    } else if (read + synonyms == 0 && !mendCompound(surface, part)) {
        recall.how = Understanding::Nowhere;
    }
    recall.entries = m_ranker.metBy(part);
}

bool Interpreter::isOfTheTrade(QStringView word) const
{
    return std::any_of(m_lexicons.begin(), m_lexicons.end(), [word](const Lexicon *lexicon) {
        const auto groups = lexicon->groupsOf(word);
        return std::any_of(groups.begin(), groups.end(), [lexicon](qsizetype row) {
            const SynonymSource source = lexicon->sourceOf(row);
            return source == SynonymSource::Faq || source == SynonymSource::Curated;
        });
    });
}

bool Interpreter::isInLexicon(QStringView word) const
{
    return std::any_of(m_lexicons.begin(), m_lexicons.end(),
        [word](const Lexicon *lexicon) { return lexicon->contains(word); });
}

} // namespace sokuto
