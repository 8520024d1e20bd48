// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/analyzer.h"
#include "search/weakwords.h"

#include <array>

namespace sokuto {

// Runs of words of a query, by the rows of the first and the last.

inline QString surfaceOf(const AnalysedText &analysed, qsizetype first, qsizetype last)
{
    const qsizetype start = analysed.words[first].span.start;
    return analysed.text.mid(start, analysed.words[last].span.end() - start);
}

/// The same with the last word in its base form: もう一度送っ → もう一度送る.
inline QString baseOf(const AnalysedText &analysed, qsizetype first, qsizetype last)
{
    const qsizetype start = analysed.words[first].span.start;
    return analysed.text.mid(start, analysed.words[last].span.start - start) + analysed.words[last].base;
}

inline QString readingOf(const AnalysedText &analysed, qsizetype first, qsizetype last)
{
    QString reading;
    for (qsizetype i = first; i <= last; ++i) {
        const QString piece = readingOf(analysed.words[i], analysed.text);
        if (piece.isEmpty())
            return {};
        reading += piece;
    }
    return reading;
}

inline bool isAdjacent(const AnalysedText &analysed, qsizetype i)
{
    return i > 0 && analysed.words[i - 1].span.end() == analysed.words[i].span.start;
}

inline bool isNounLike(const Word &word)
{
    return word.wordClass == WordClass::Noun || word.wordClass == WordClass::Number
        || word.wordClass == WordClass::Prefix;
}

inline bool isInflected(const Word &word)
{
    return word.wordClass == WordClass::Verb || word.wordClass == WordClass::Adjective;
}

/// Verbs that help, auxiliaries, particles.
inline bool isEnding(const Word &word)
{
    return isInflected(word) || word.wordClass == WordClass::Particle;
}

/// What belongs to a verb or an adjective as it was typed: た behind 届い, て behind 捨て. Particles that
/// join clauses do not.
inline QString endingOf(const AnalysedText &analysed, qsizetype last)
{
    if (!isInflected(analysed.words[last]))
        return {};
    static constexpr std::array<QStringView, 18> joining{u"は", u"が", u"を", u"に", u"へ", u"と", u"も",
        u"か", u"から", u"けど", u"ので", u"のに", u"けれど", u"ば", u"し", u"よ", u"ね", u"の"};
    qsizetype end = last;
    for (qsizetype i = last + 1; i < analysed.words.size(); ++i) {
        const Word &word = analysed.words[i];
        const QStringView surface = QStringView(analysed.text).mid(word.span.start, word.span.length);
        const bool joins = word.wordClass == WordClass::Particle
            && std::find(joining.begin(), joining.end(), surface) != joining.end();
        if (word.content || joins || !isEnding(word) || !isAdjacent(analysed, i))
            break;
        end = i;
    }
    const qsizetype start = analysed.words[last].span.end();
    return analysed.text.mid(start, analysed.words[end].span.end() - start);
}

/// All its words that carry meaning carry little.
inline bool isWeak(const AnalysedText &analysed, qsizetype first, qsizetype last)
{
    // A phrase of the lexicon that ends in a noun is a notion (ほかの人), one that does not is a way of
    // asking.
    if (last > first && isNounLike(analysed.words[last]))
        return false;
    bool any = false;
    for (qsizetype i = first; i <= last; ++i) {
        const Word &word = analysed.words[i];
        any = any || word.content;
        if (word.content && !isWeakWord(word.base))
            return false;
    }
    return any;
}

} // namespace sokuto
