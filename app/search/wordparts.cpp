// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Interpreter that reads words: kanji, sentences, half-converted text.
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/segmentbuild.h"
#include "search/weakwords.h"
#include "text/romaji.h"

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLexiconRun = 6;
// Nouns tried as one compound: each try looks up all its bigrams.
constexpr qsizetype longestNounRun = 8;

QString surfaceOf(const AnalysedText &analysed, qsizetype first, qsizetype last)
{
    const qsizetype start = analysed.words[first].span.start;
    return analysed.text.mid(start, analysed.words[last].span.end() - start);
}

/// The same with the last word in its base form: もう一度送っ → もう一度送る.
QString baseOf(const AnalysedText &analysed, qsizetype first, qsizetype last)
{
    const qsizetype start = analysed.words[first].span.start;
    return analysed.text.mid(start, analysed.words[last].span.start - start) + analysed.words[last].base;
}

QString readingOf(const AnalysedText &analysed, qsizetype first, qsizetype last)
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

bool isAdjacent(const AnalysedText &analysed, qsizetype i)
{
    return i > 0 && analysed.words[i - 1].span.end() == analysed.words[i].span.start;
}

bool isNounLike(const Word &word)
{
    return word.wordClass == WordClass::Noun || word.wordClass == WordClass::Number
        || word.wordClass == WordClass::Prefix;
}

/// All its words that carry meaning carry little.
bool isWeak(const AnalysedText &analysed, qsizetype first, qsizetype last)
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

QStringView particleAt(QStringView kana)
{
    static constexpr std::array<QStringView, 14> particles{u"から", u"まで", u"より", u"には", u"では", u"を",
        u"は", u"が", u"の", u"に", u"で", u"と", u"も", u"へ"};
    for (const QStringView particle : particles) {
        if (kana.startsWith(particle))
            return particle;
    }
    return {};
}

} // namespace

void Interpreter::addMixed(const QString &text)
{
    const PendingTail pending = splitPending(text);
    const AnalysedText analysed = m_analyzer.analyse(pending.head.isEmpty() ? text : pending.head);
    const QString tail = pending.head.isEmpty() ? QString() : pending.tail;
    qsizetype end = analysed.words.size();
    addTail(analysed, tail, end);
    scoreWriting(analysed, end);
    for (qsizetype i = 0; i < end; ++i) {
        const Word &word = analysed.words[i];
        const bool attribute = word.content && !isNounLike(word) && i + 1 < end;
        const bool apart = i > 0
            && (word.wordClass == WordClass::Particle || word.wordClass == WordClass::Symbol
                || !isAdjacent(analysed, i));
        m_result.sentence = m_result.sentence || attribute || apart;
    }
    const std::vector<Unit> units = unitsOf(analysed, end);
    for (const Unit &unit : units) {
        if (!isFull())
            addUnit(analysed, unit, unit.last + 1 == analysed.words.size());
    }
    if (units.empty() && end == analysed.words.size()) {
        // No word that carries meaning: as written, or not at all.
        const int part = newPart(text);
        m_ranker.beginBest();
        m_ranker.noteAll(bigramsOf(analysed.text), 1.F);
        const quint32 found = m_ranker.endBest(m_ranking.word, part, MatchKind::AsWritten);
        RecallPart &recall = m_result.parts[size_t(part)].recall;
        recall.how = found > 0 ? Understanding::AsWritten : Understanding::Nowhere;
        recall.entries = found;
        m_result.parts[size_t(part)].weak = found == 0 && !m_analyzer.hasDictionary();
        highlight(text, MatchKind::AsWritten);
    }
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
    if (!sure)
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
        m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), false, 1.F);
        const quint32 found = m_ranker.endBest(m_ranking.readingTyped, part, MatchKind::Reading);
        if (found == 0) {
            m_result.parts.pop_back();
            return false;
        }
        RecallPart &recall = m_result.parts[size_t(part)].recall;
        recall.how = Understanding::Reading;
        recall.as = surfaces(lossy.toLatin1(), canonical.toLatin1(), false);
        recall.entries = found;
        highlightKey(lossy, MatchKind::Reading, true);
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
    const QStringView rest = text.mid(kana);
    const QStringView particle = particleAt(rest);
    if (!particle.isEmpty() && rest.size() + pending.size() > particle.size()
        && tryKey(rest.mid(particle.size()).toString(), rest.mid(particle.size()).toString() + pending)) {
        wordsLeft = head + 1;
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
    }
    return isUnknown(analysed, first, last) ? last : first;
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
        const bool weak = isWeakWord(word.base);
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
    m_ranker.beginBest();
    m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), true, 1.F);
    const float weight = unknown ? m_ranking.readingUnknown : m_ranking.readingOther;
    if (!unknown)
        return m_ranker.endBest(weight, -1, MatchKind::Reading);
    const QStringList others = surfaces(lossy.toLatin1(), canonical.toLatin1(), true);
    const bool plain = isAnotherWriting(surface, others);
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

quint32 Interpreter::coverBySynonyms(const QStringList &words, int part)
{
    QStringList targets;
    RecallPart &recall = m_result.parts[size_t(part)].recall;
    m_ranker.beginBest();
    const auto factorOf = [this](SynonymSource source) {
        switch (source) {
        case SynonymSource::Faq:
            return m_ranking.faqSynonym;
        case SynonymSource::Curated:
            return m_ranking.curatedSynonym;
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
    const int part = newPart(surface);
    QueryPart &query = m_result.parts[size_t(part)];
    query.weak = isWeak(analysed, unit.first, unit.last);
    query.recall.how = Understanding::Nowhere;
    const quint32 written = coverAsWritten(analysed, unit, part, isLast);
    const QString reading = readingOf(analysed, unit.first, unit.last);
    quint32 read = 0;
    if (!reading.isEmpty())
        read = coverByReading(surface, reading, part, written == 0);
    QStringList words{surface};
    if (base != surface)
        words.append(base);
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

} // namespace sokuto
