// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Interpreter that reads words: kanji, sentences, half-converted text.
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/particles.h"
#include "search/segmentbuild.h"
#include "search/wordruns.h"
#include "text/romaji.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLexiconRun = 6;
// Nouns tried as one compound: each try looks up all its bigrams.
constexpr qsizetype longestNounRun = 8;

} // namespace

void Interpreter::addMixed(const QString &text)
{
    const PendingTail pending = splitPending(text);
    AnalysedText analysed = m_analyzer.analyse(pending.head.isEmpty() ? text : pending.head);
    cutKanaAnew(analysed);
    const QString tail = pending.head.isEmpty() ? QString() : pending.tail;
    qsizetype end = analysed.words.size();
    addTail(analysed, tail, end);
    if (end == analysed.words.size() && mendWhole(analysed))
        return;
    scoreWriting(analysed, end);
    for (qsizetype i = 0; i < end; ++i) {
        const Word &word = analysed.words[i];
        const bool attribute =
            (word.content ? !isNounLike(word) : word.wordClass == WordClass::Adverb) && i + 1 < end;
        const bool apart = i > 0
            && (word.wordClass == WordClass::Particle || word.wordClass == WordClass::Symbol
                || !isAdjacent(analysed, i));
        m_result.sentence = m_result.sentence || attribute || apart;
    }
    const std::vector<Unit> units = unitsOf(analysed, end);
    const size_t firstPart = m_result.parts.size();
    for (const Unit &unit : units) {
        if (!isFull())
            addUnit(analysed, unit, unit.last + 1 == analysed.words.size());
    }
    if (firstPart == 0 && end == analysed.words.size() && !units.empty())
        addBeginning(analysed);
    if (units.empty() && end == analysed.words.size()) {
        // No word that carries meaning: as written, or not at all.
        const int part = newPart(text);
        m_ranker.beginBest();
        m_ranker.noteAll(bigramsOf(analysed.text), 1.F);
        if (analysed.text.size() == 1 && isKanji(analysed.text[0]))
            m_ranker.noteTerm(kanjiTerm(analysed.text[0].unicode()), 1.F); // 再 is a word only before another
        const quint32 found = m_ranker.endBest(m_ranking.word, part, MatchKind::AsWritten);
        RecallPart &recall = m_result.parts[size_t(part)].recall;
        recall.how = found > 0 ? Understanding::AsWritten : Understanding::Nowhere;
        recall.entries = found;
        m_result.parts[size_t(part)].weak = found == 0 && (!m_analyzer.hasDictionary() || isOnlyEnding(text));
        highlight(text, MatchKind::AsWritten);
    }
}

/// Nothing of a converted word is in the FAQ, but the lexicon knows one that begins so: 単身 on its way to
/// 単身赴任.
void Interpreter::addBeginning(const AnalysedText &analysed)
{
    const auto isFound = [](const QueryPart &part) { return part.recall.entries > 0; };
    const QString reading = readingOf(analysed, 0, analysed.words.size() - 1);
    if (reading.isEmpty() || std::any_of(m_result.parts.begin(), m_result.parts.end(), isFound))
        return;
    std::vector<QueryPart> parts = std::exchange(m_result.parts, {});
    if (!addAliasBeginning(analysed.text, canonicalRomaji(reading)))
        m_result.parts = std::move(parts);
}

/// 保険証なくした: no particle between them, so that なく is taken for an ending of the noun. Kana behind a
/// noun that stand for a verb when they are looked at alone are that verb.
void Interpreter::cutKanaAnew(AnalysedText &analysed)
{
    constexpr qsizetype fewestKana = 3;
    for (qsizetype i = 1; i < analysed.words.size(); ++i) {
        const qsizetype start = analysed.words[i].span.start;
        const bool behindNoun = isAdjacent(analysed, i) && analysed.words[i - 1].wordClass == WordClass::Noun
            && !isHiragana(analysed.text[start - 1]);
        qsizetype end = start;
        while (end < analysed.text.size() && isHiragana(analysed.text[end]))
            ++end;
        qsizetype next = i;
        bool content = false;
        while (next < analysed.words.size() && analysed.words[next].span.start < end) {
            content = content || analysed.words[next].content;
            ++next;
        }
        if (!behindNoun || content || end - start < fewestKana || analysed.words[next - 1].span.end() != end)
            continue;
        QList<Word> alone = m_analyzer.analyse(QStringView(analysed.text).mid(start, end - start)).words;
        if (alone.isEmpty() || !alone.first().content || !isInflected(alone.first()))
            continue;
        for (Word &word : alone)
            word.span.start += start;
        analysed.words = analysed.words.first(i) + alone + analysed.words.mid(next);
        i += alone.size() - 1;
    }
}

/// The same on its way to a word that only the lexicon has: 単身ふに. Words that the FAQ has stay by
/// themselves.
bool Interpreter::addAliasTail(const AnalysedText &analysed, const QString &pending, qsizetype first,
    qsizetype head, qsizetype &wordsLeft)
{
    for (qsizetype from = first; from <= head; ++from) {
        const QString reading = readingOf(analysed, from, analysed.words.size() - 1);
        const QString shown = QStringView(analysed.text).mid(analysed.words[from].span.start) + pending;
        if (m_ranker.count(wordTerm(analysed.words[from].base)) == 0 && !reading.isEmpty()
            && addAliasBeginning(shown, sureRomaji(QString(reading + pending)))) {
            wordsLeft = from;
            return true;
        }
    }
    return false;
}

/// Kana and letters behind the last kanji that are still to be converted: 再はっこう, 写真ほぞn, 扶養をはz.
/// Takes them (and the words before that they belong to) off the words that are left.
bool Interpreter::addTail(const AnalysedText &analysed, const QString &pending, qsizetype &wordsLeft)
{
    const QStringView text = analysed.text;
    qsizetype kana = text.size();
    while (kana > 0 && isHiragana(text[kana - 1]))
        --kana;
    if (kana == 0 || (kana == text.size() && pending.isEmpty()))
        return false;
    // The word in which the kana begin, and whether there is anything in them that is not an ending.
    qsizetype head = -1;
    bool unconverted = !pending.isEmpty();
    for (qsizetype i = 0; i < analysed.words.size(); ++i) {
        if (analysed.words[i].span.start < kana)
            head = i;
        else
            unconverted = unconverted || analysed.words[i].content || !analysed.words[i].known
                || analysed.words[i].wordClass == WordClass::Adverb
                || analysed.words[i].wordClass == WordClass::Other;
    }
    if (head < 0 || !unconverted)
        return false;
    const auto tryKey = [&](const QString &typed, const QString &shown) {
        const QString canonical = sureRomaji(QString(typed + pending));
        const QString lossy = lossyKey(canonical);
        if (lossy.size() < 2)
            return false;
        const int part = newPart(shown);
        m_ranker.beginBest();
        m_ranker.beginCompletions();
        m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), Ranker::KeyMatch::Beginning, 1.F);
        const quint32 found = m_ranker.endBest(m_ranking.readingTyped, part, MatchKind::Reading);
        if (found == 0) {
            m_result.parts.pop_back();
            return false;
        }
        RecallPart &recall = m_result.parts[size_t(part)].recall;
        recall.how = Understanding::Reading;
        recall.as = surfaces(lossy.toLatin1(), canonical.toLatin1(), false);
        m_result.parts[size_t(part)].unfinished =
            surfaces(lossy.toLatin1(), canonical.toLatin1(), true).isEmpty();
        highlightKey(lossy, MatchKind::Reading, true);
        if (const QString base = pending.isEmpty() ? baseInKana(typed) : QString(); !base.isEmpty())
            coverBySynonyms(QStringList{base} + writingsOf(base), part);
        m_result.parts[size_t(part)].recall.entries = m_ranker.metBy(part);
        m_result.parts[size_t(part)].position = 1;
        return true;
    };
    // Together with the compound before.
    qsizetype first = head;
    while (first > 0 && isNounLike(analysed.words[first]) && isNounLike(analysed.words[first - 1])
        && isAdjacent(analysed, first))
        --first;
    for (qsizetype from = first; from <= head; ++from) {
        const QString reading = readingOf(analysed, from, analysed.words.size() - 1);
        if (reading.isEmpty())
            continue;
        const qsizetype start = analysed.words[from].span.start;
        if (tryKey(reading, text.mid(start).toString() + pending)) {
            wordsLeft = from;
            return true;
        }
    }
    if (addAliasTail(analysed, pending, first, head, wordsLeft))
        return true;
    const QStringView rest = text.mid(kana);
    const QStringView particle = particleAt(rest);
    if (!particle.isEmpty() && rest.size() + pending.size() > particle.size()
        && tryKey(rest.mid(particle.size()).toString(), rest.mid(particle.size()).toString() + pending)) {
        wordsLeft = head + 1;
        m_result.sentence = true;
        return true;
    }
    if (!rest.isEmpty() && tryKey(rest.toString(), rest.toString() + pending)) {
        wordsLeft = head + 1;
        return true;
    }
    return false;
}

/// A phrase that the lexicon has as a whole; the row of its last word, or -1.
qsizetype Interpreter::lexiconRun(const AnalysedText &analysed, qsizetype first, qsizetype end) const
{
    const qsizetype last = std::min(end, first + longestLexiconRun) - 1;
    for (qsizetype i = last; i > first; --i) {
        if (isInLexicon(surfaceOf(analysed, first, i)) || isInLexicon(baseOf(analysed, first, i)))
            return i;
    }
    return -1;
}

/// Nouns side by side that the FAQ has side by side; the row of the last word.
qsizetype Interpreter::nounRun(const AnalysedText &analysed, qsizetype first, qsizetype end) const
{
    const qsizetype furthest = std::min(end, first + longestNounRun);
    qsizetype last = first;
    while (last + 1 < furthest && isNounLike(analysed.words[last]) && isNounLike(analysed.words[last + 1])
        && isAdjacent(analysed, last + 1))
        ++last;
    for (qsizetype i = last; i > first; --i) {
        const auto bigrams = bigramsOf(surfaceOf(analysed, first, i));
        if (!bigrams.empty() && m_ranker.countAll(bigrams) > 0)
            return i;
        if (isUnknown(analysed, first, i))
            return i;
    }
    return first;
}

/// A compound with a part that is written nowhere: as a whole it may still be a wrong conversion.
bool Interpreter::isUnknown(const AnalysedText &analysed, qsizetype first, qsizetype last) const
{
    if (first == last)
        return false;
    bool missing = false;
    for (qsizetype i = first; i <= last; ++i)
        missing = missing || m_ranker.count(wordTerm(analysed.words[i].base)) == 0;
    const QString canonical = canonicalRomaji(readingOf(analysed, first, last));
    const QString lossy = lossyKey(canonical);
    return missing && lossy.size() >= 4 && !surfaces(lossy.toLatin1(), canonical.toLatin1(), true).isEmpty();
}

/// A compound as a whole that has a word nobody wrote, but looks like another one: 顔承認, 生活補護.
bool Interpreter::mendWhole(const AnalysedText &analysed)
{
    const qsizetype last = analysed.words.size() - 1;
    if (last < 1 || nounRun(analysed, 0, last + 1) != 0)
        return false;
    bool missing = false;
    for (qsizetype i = 0; i <= last; ++i) {
        if (!isNounLike(analysed.words[i]) || (i > 0 && !isAdjacent(analysed, i)))
            return false;
        missing = missing || m_ranker.count(wordTerm(analysed.words[i].base)) == 0;
    }
    if (!missing)
        return false;
    const QString compound = surfaceOf(analysed, 0, last);
    const int part = newPart(compound);
    if (mendCompound(compound, part))
        return true;
    m_result.parts.pop_back();
    return false;
}

std::vector<Interpreter::Unit> Interpreter::unitsOf(const AnalysedText &analysed, qsizetype end) const
{
    std::vector<Unit> units;
    for (qsizetype i = 0; i < end; ++i) {
        const qsizetype phrase = lexiconRun(analysed, i, end);
        if (phrase >= 0) {
            units.push_back({i, phrase});
            i = phrase;
            continue;
        }
        const Word &word = analysed.words[i];
        if (!word.content && word.wordClass != WordClass::Number)
            continue;
        const qsizetype last = nounRun(analysed, i, end);
        units.push_back({i, last});
        i = last;
    }
    return units;
}

/// Characters and words of the whole text, whatever the parts.
void Interpreter::scoreWriting(const AnalysedText &analysed, qsizetype end)
{
    const QStringView text = analysed.text;
    std::vector<quint8> content(size_t(text.size()) + 1, 0);
    for (qsizetype i = 0; i < end; ++i) {
        const Word &word = analysed.words[i];
        if (!word.content)
            continue;
        // The characters of a question word stand in other words as well (どう in どうしても).
        const bool weak = isWeakWord(word.base) || word.wordClass == WordClass::Interrogative;
        const float factor = weak ? m_ranking.weakWord : 1.F;
        for (qsizetype at = word.span.start; at < word.span.end(); ++at) {
            content[size_t(at)] = weak ? 0 : 1;
            if (isKanji(text[at]))
                m_ranker.addTerm(kanjiTerm(text[at].unicode()), m_ranking.kanji * factor);
        }
        m_ranker.addTerm(wordTerm(word.base), m_ranking.word * factor);
    }
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (isWordCharacter(text[i]) && isWordCharacter(text[i + 1])) {
            const size_t inside = size_t(content[size_t(i)]) + content[size_t(i) + 1];
            const TermId bigram = bigramTerm(text[i].unicode(), text[i + 1].unicode());
            if (inside == 0 && m_ranker.isCommon(bigram))
                continue; // costs much and says nothing
            m_ranker.addTerm(bigram, m_ranking.bigram[inside]);
        }
    }
}

} // namespace sokuto
