// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Interpreter that takes kana apart which are no reading as a whole.
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/particles.h"
#include "text/romaji.h"

#include <algorithm>

namespace sokuto {

namespace {

// Kana cut in two: each place to cut costs look-ups.
constexpr qsizetype longestKanaParts = 24;

} // namespace

/// Whether a word of the FAQ is read so, or begins so.
bool Interpreter::isReadingOf(const QString &kana, bool whole)
{
    const QString canonical = sureRomaji(kana);
    const QString lossy = lossyKey(canonical);
    if (!surfaces(lossy.toLatin1(), canonical.toLatin1(), whole).isEmpty())
        return true;
    return whole && !aliasSurfaces(lossy.toLatin1(), true).isEmpty();
}

/// Whether kana are understood for sure: the beginning of a reading, or a verb that the FAQ has.
bool Interpreter::isSure(const QString &kana)
{
    if (isReadingOf(kana, false))
        return true;
    const QString base = baseInKana(kana);
    return !base.isEmpty() && isReadingOf(base, true);
}

/// ふようをはずした: a word of the FAQ and one more, with a particle between them or none; けっこんしたとき:
/// a word and endings. What stands for a word must be long enough not to be met by chance.
bool Interpreter::addKanaParts(const QString &text)
{
    const qsizetype size = splitPending(text).head.size();
    if (size > longestKanaParts || !isAll(text.first(size), isHiragana))
        return false;
    struct Way
    {
        bool particle;
        bool ending;
        qsizetype fewest; ///< Kana of each.
    };
    for (const Way &way : {Way{true, false, 2}, Way{false, false, 3}, Way{false, true, 3}}) {
        for (qsizetype cut = size - 2; cut >= way.fewest; --cut) {
            const QString head = text.first(cut);
            const QStringView particle = particleAt(QStringView(text).sliced(cut));
            const QString rest = text.mid(cut + (way.particle ? particle.size() : 0));
            if (particle.isEmpty() == way.particle || (!way.ending && rest.size() < way.fewest))
                continue;
            if (!isReadingOf(head, true) || !(way.ending ? isOnlyEnding(rest) : isSure(rest)))
                continue;
            addReadable(head);
            if (!way.ending)
                addReadable(rest);
            m_result.sentence = true;
            return true;
        }
    }
    return false;
}

/// つま is no word of a text with いつまで, and せいきゅう is not せい and きゅう: what stands for a word
/// must be one of the FAQ, or long enough.
bool Interpreter::isByChance(const AnalysedText &analysed)
{
    constexpr qsizetype fewestAlone = 3;
    constexpr qsizetype fewestInARow = 4;
    const auto isShort = [&analysed](const Word &word, qsizetype fewest) {
        return word.wordClass == WordClass::Noun && word.span.length < fewest
            && isAll(QStringView(analysed.text).mid(word.span.start, word.span.length), isHiragana);
    };
    const auto isUnknown = [&](const Word &word) {
        return isShort(word, fewestAlone) && m_ranker.count(wordTerm(word.base)) == 0
            && !isReadingOf(analysed.text.mid(word.span.start, word.span.length), true);
    };
    const auto areShort = [&isShort](const Word &a, const Word &b) {
        return isShort(a, fewestInARow) && isShort(b, fewestInARow);
    };
    const auto &words = analysed.words;
    return std::any_of(words.cbegin(), words.cend(), isUnknown)
        || std::adjacent_find(words.cbegin(), words.cend(), areShort) != words.cend();
}

/// Kana that are no reading as a whole: a sentence that is not converted yet. It is taken apart only where
/// the words leave no doubt: it begins with one that carries meaning, and the others are endings.
bool Interpreter::addKanaSentence(const QString &text)
{
    const AnalysedText analysed = m_analyzer.analyse(text);
    bool sure = !analysed.words.isEmpty() && analysed.words.first().content && isAll(text, isKana);
    for (const Word &word : analysed.words) {
        const bool ending = word.wordClass == WordClass::Particle || word.wordClass == WordClass::Symbol
            || word.wordClass == WordClass::Verb || word.wordClass == WordClass::Adjective;
        sure = sure && word.known && (word.content || ending);
    }
    if (!sure || isByChance(analysed))
        return false;
    const Interpretation before = m_result;
    const size_t first = m_result.parts.size();
    addMixed(text);
    const auto isFound = [](const QueryPart &part) { return part.weak || part.recall.entries > 0; };
    if (std::all_of(m_result.parts.begin() + qsizetype(first), m_result.parts.end(), isFound))
        return true;
    for (size_t part = first; part < m_result.parts.size(); ++part)
        m_ranker.forget(int(part));
    m_result = before;
    return false;
}

} // namespace sokuto
