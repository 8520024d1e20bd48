// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/fuzzykeys.h"
#include "search/phrases.h"
#include "search/segmentbuild.h"
#include "search/sentencepieces.h"
#include "text/normalizer.h"
#include "text/romaji.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// So many letters are the beginning of a word of the lexicon rather than a slip or several words.
constexpr qsizetype fewestAliasLetters = 6;
constexpr qsizetype fewestSlipLetters = 8;
// Fewer kana, no word and no reading, stand side by side by chance.
constexpr qsizetype fewestSureKana = 4;
// Texts looked into for kana and numbers: the first few tell whether anybody writes them so.
constexpr int mostSampled = 24;
// A No that was typed out stands above every text that mentions it.
constexpr float noWeight = 20.F;

QStringView trimSigns(QStringView text)
{
    while (!text.isEmpty() && !isWordCharacter(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && !isWordCharacter(text.back()))
        text.chop(1);
    return text;
}

/// kk, っk: what begins so is no word.
bool beginsDoubled(QStringView text)
{
    return text.size() > 1 && isLatin(text[0]) && text[0] == text[1]
        && !QStringView(u"aiueon").contains(text[0]);
}

bool startsAny(QStringView beginning, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
        [beginning](const QString &word) { return word.startsWith(beginning); });
}

bool looksLikeNo(QStringView text)
{
    return hasAny(text, isDigit)
        && isAll(text, [](QChar c) { return isDigit(c) || isLatin(c) || c == u'-' || c == u'.'; });
}

} // namespace

Interpreter::Interpreter(const Snapshot &snapshot, const Index &index, Ranker &ranker, Analyzer &analyzer,
    const RankingConstants &ranking, std::vector<const Lexicon *> lexicons, const Vocabulary &vocabulary)
    : m_snapshot(snapshot)
    , m_index(index)
    , m_ranker(ranker)
    , m_analyzer(analyzer)
    , m_ranking(ranking)
    , m_lexicons(std::move(lexicons))
    , m_vocabulary(vocabulary)
{
}

void Interpreter::addPiece(const QueryPiece &piece)
{
    if (isFull())
        return;
    ++m_group;
    const QString text = trimSigns(piece.text).toString();
    if (!text.isEmpty() && piece.kind == QueryKind::Exact) {
        addExact(piece.text);
    } else if (text.isEmpty()) {
        QueryPart &part = m_result.parts[size_t(newPart(piece.text))];
        part.recall.how = Understanding::LeftOut;
        part.weak = true;
    } else if (looksLikeNo(text)) {
        addNumber(text);
    } else if (addSpokenNo(text)) {
        return;
    } else if (isReadable(text)) {
        addReadable(text);
    } else {
        addMixed(text);
    }
}

Interpretation Interpreter::take()
{
    if (m_result.parts.size() == 1 && m_result.parts.front().byChance)
        m_result.parts.front().mended = true; // beside other words it tells a little
    return std::move(m_result);
}

int Interpreter::newPart(const QString &typed)
{
    QueryPart part;
    part.recall.typed = typed;
    part.group = m_group;
    m_result.parts.push_back(std::move(part));
    return int(m_result.parts.size()) - 1;
}

void Interpreter::highlight(const QString &text, MatchKind kind)
{
    const HighlightTerm term{text, kind};
    if (!m_result.highlights.terms.contains(term))
        m_result.highlights.terms.append(term);
}

void Interpreter::highlightKey(const QString &lossy, MatchKind kind, bool prefix)
{
    m_result.highlights.keys.append({lossy, kind, prefix});
}

/// A No ("1-1" lists 1-1, 1-10, …, the exact one first), a number in the text, a telephone number.
void Interpreter::addNumber(const QString &text)
{
    const int part = newPart(text);
    RecallPart &recall = m_result.parts[size_t(part)].recall;
    const QByteArray no = comparableNo(text).toUtf8();
    m_ranker.beginBest();
    for (const SegmentView &view : m_index.segments()) {
        const KeyRange range = view.segment->nosWithPrefix(no);
        for (quint32 row = range.first; !no.isEmpty() && row < range.last; ++row) {
            const quint32 document = view.segment->noAt(row);
            const bool whole = view.segment->no(document).size() == no.size();
            m_ranker.noteDocument(view.offset + document, whole ? 1.F : .5F);
        }
    }
    const quint32 nos = m_ranker.endBest(noWeight, part, MatchKind::Number);

    QString digits = text;
    digits.remove(u'-');
    m_ranker.beginBest();
    m_ranker.noteTerm(wordTerm(text), 1.F);
    m_ranker.noteAll(bigramsOf(text), .5F, sampled(text));
    if (digits.size() >= 3 && isAll(digits, isDigit))
        m_ranker.noteKeys(digits.toLatin1(), digits.toLatin1(), Ranker::KeyMatch::Beginning, 1.F);
    const quint32 written = m_ranker.endBest(m_ranking.word, part, MatchKind::Number);
    m_result.parts[size_t(part)].isNo = nos > 0;
    recall.how = nos > 0 || written > 0 ? Understanding::Number
        : text.size() == 1              ? Understanding::LeftOut
                                        : Understanding::Nowhere;
    recall.entries = m_ranker.metBy(part);
    highlight(text, MatchKind::Number);
    if (digits != text)
        highlight(digits, MatchKind::Number);
}

/// 1の11, as it is said: a No only where there is exactly that one, for 1の窓口 begins so as well.
bool Interpreter::addSpokenNo(const QString &text)
{
    const QString no = spokenNo(text);
    const Entry *entry = no.isEmpty() ? nullptr : m_snapshot.findNo(no);
    if (!entry)
        return false;
    const int part = newPart(text);
    const QByteArray key = comparableNo(no).toUtf8();
    m_ranker.beginBest();
    for (const SegmentView &view : m_index.segments()) {
        const KeyRange range = view.segment->nosWithPrefix(key);
        for (quint32 row = range.first; row < range.last; ++row) {
            const quint32 document = view.segment->noAt(row);
            if (view.segment->no(document).size() == key.size())
                m_ranker.noteDocument(view.offset + document, 1.F);
        }
    }
    if (m_ranker.endBest(noWeight, part, MatchKind::Number) == 0) { // nobody may see it
        m_result.parts.pop_back();
        return false;
    }
    QueryPart &query = m_result.parts[size_t(part)];
    query.isNo = true;
    query.recall.how = Understanding::Number;
    query.recall.as = {entry->no};
    query.recall.entries = m_ranker.metBy(part);
    highlight(no, MatchKind::Number);
    return true;
}

/// Characters that meet by chance in every second text: a few texts are looked into, and when none has the
/// phrase, nobody writes it.
std::function<bool(quint32)> Interpreter::sampled(const QString &phrase) const
{
    return [this, phrase, looked = 0, having = false](quint32 document) mutable {
        if (looked >= mostSampled)
            return having;
        ++looked;
        const bool has = Phrases(m_snapshot, m_index).isIn(document, phrase);
        having = having || has;
        return has;
    };
}

/// How often kana are written so, side by side.
quint32 Interpreter::coverKana(const QString &kana, bool isWord, int part)
{
    const auto bigrams = bigramsOf(kana);
    if (kana.size() < 2 || qsizetype(bigrams.size()) != kana.size() - 1)
        return 0;
    m_ranker.beginBest();
    if (isWord || bigrams.size() == 1)
        m_ranker.noteAll(bigrams, 1.F);
    else
        m_ranker.noteAll(bigrams, 1.F, sampled(kana));
    // Pairs of letters stand in every word of a foreign language: only those side by side say something.
    const bool isLetters = isAll(kana, isLatin);
    const float weight = isLetters && isWord ? m_ranking.letters * static_cast<float>(bigrams.size()) : 0.F;
    const quint32 written = m_ranker.endBest(weight, part, MatchKind::AsWritten);
    if (written == 0)
        return 0;
    if (!isLetters) {
        for (const TermId bigram : bigrams)
            m_ranker.addTerm(bigram, m_ranking.bigram[2]);
    }
    m_ranker.addTerm(wordTerm(kana), m_ranking.word);
    highlight(kana, MatchKind::AsWritten);
    return written;
}

/// Only kana and letters: first of all a reading that is being typed. `knownBase` = what it is inflected
/// from.
void Interpreter::addReadable(const QString &text, const QString &knownBase)
{
    const PendingTail pending = splitPending(text);
    QString canonical = sureRomaji(text);
    if (canonical.isEmpty())
        canonical = text.startsWith(u'c') ? u"t"_s : canonicalRomaji(text);
    const std::vector<Beginning> others = otherBeginnings(text, canonical);
    // No word begins with a doubled consonant: nothing that is typed so is on its way to one.
    const bool isNoWord = beginsDoubled(text) || (isOneRepeated(text) && !beginsReading(canonical))
        || (isAll(text, isKana) && isForeign(typedHiragana(text)));
    const QString lossy = isNoWord ? QString() : lossyKey(canonical);
    const int part = newPart(text);
    const auto row = size_t(part);
    const QString sure = pending.head.isEmpty() ? text : pending.head;
    // A word of the FAQ as it stands there; that it can be read as well says little more. With a letter of
    // the next syllable behind it, it is none as long as a reading goes on so.
    const bool goesOn = !pending.tail.isEmpty() && !pending.head.isEmpty() && beginsReading(canonical);
    const bool isWord = !goesOn && m_ranker.count(wordTerm(sure)) > 0;
    const quint32 written = goesOn ? 0 : coverKana(sure, isWord, part);

    m_ranker.beginBest();
    m_ranker.beginCompletions();
    quint32 keys = 0;
    if (!lossy.isEmpty()) {
        for (const Beginning &other : others)
            keys += noteBeginning(other);
        keys += m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), Ranker::KeyMatch::Beginning, 1.F);
    }
    const QString base = knownBase.isEmpty() ? baseInKana(text) : knownBase;
    if (!base.isEmpty())
        keys += noteBase(base);
    const quint32 read = m_ranker.endBest(
        isWord && written > 0 ? m_ranking.readingOther : m_ranking.readingTyped, part, MatchKind::Reading);
    QStringList words;
    if (keys > 0) {
        words = surfaces(lossy.toLatin1(), canonical.toLatin1(), false);
        highlightKey(lossy, MatchKind::Reading, true);
        if (words.isEmpty())
            words = writingsOf(base);
    }
    QStringList meant = surfaces(lossy.toLatin1(), canonical.toLatin1(), true);
    meant += aliasSurfaces(lossy.toLatin1(), true);
    if (!base.isEmpty())
        meant += QStringList{base} + writingsOf(base);
    m_result.parts[row].whole = !meant.isEmpty();
    m_result.parts[row].unfinished = read > 0 && meant.isEmpty();
    meant.append(text);
    meant.removeDuplicates();
    const quint32 synonyms = coverBySynonyms(meant, part);
    RecallPart &recall = m_result.parts[row].recall;
    const bool isWritten = written > 0 && (isWord || read == 0 || startsAny(sure, words));
    if (isWritten) {
        recall.how = Understanding::AsWritten;
        // つま as in いつまで
        m_result.parts[row].byChance =
            !isWord && read == 0 && text.size() < fewestSureKana && isAll(text, isHiragana);
    } else if (read > 0) {
        recall.how = Understanding::Reading;
        recall.as = words;
    } else if (synonyms == 0) {
        m_result.parts.pop_back();
        addUnread(text, canonical);
        return;
    }
    recall.entries = m_ranker.metBy(part);
}

/// The beginning of a word that only the lexicon has. Nobody knows how it ends: a guess.
bool Interpreter::addAliasBeginning(const QString &text, const QString &canonical)
{
    if (beginsDoubled(text))
        return false;
    // Kana are typed as they sound; with letters, long vowels are often left out.
    const QByteArray spelled = isAll(text, isKana) ? canonical.toLatin1() : QByteArray();
    QStringList words = aliasSurfaces(lossyKey(canonical).toLatin1(), false, spelled);
    if (isKanji(text.front())) // converted: it is no other word that sounds the same
        words.removeIf([&text](const QString &word) { return word.front() != text.front(); });
    const int part = newPart(text);
    if (coverBySynonyms(words, part) == 0) {
        m_result.parts.pop_back();
        return false;
    }
    QueryPart &query = m_result.parts[size_t(part)];
    query.mended = true;
    query.recall.entries = m_ranker.metBy(part);
    // The word that was guessed comes before those that stand for it.
    QStringList as = words.mid(0, 1) + query.recall.as;
    as.removeDuplicates();
    query.recall.as = as.mid(0, mostSurfaces);
    return true;
}

/// Kana or letters that are the beginning of no reading.
void Interpreter::addUnread(const QString &text, const QString &canonical)
{
    if (isOneRepeated(text)) {
        m_result.parts[size_t(newPart(text))].recall.how = Understanding::Nowhere;
        return;
    }
    const KanaCut pieces = cut(text);
    const bool isConverted = hasAny(text, isHiragana) && (hasAny(text, [](QChar c) {
        return isKatakana(c) && c != u'ー';
    }) || hasAny(pieces.pending, isKana));
    if (isConverted && addConverted(text))
        return;
    const bool isLong = lossyKey(canonical).size() >= fewestAliasLetters;
    const bool onlyEnding = !pieces.hasLongForeign() && isOnlyEnding(text);
    if (pieces.isSure() && pieces.pieces.back().kind != KanaPiece::Beginning)
        return addKanaPieces(pieces);
    if ((isLong && addAliasBeginning(text, canonical)) || mendSmallKana(text))
        return;
    // One letter wrong in a long word says more than words that happen to stand side by side in it.
    const bool mayBeSlip = !beginsDoubled(text) && !pieces.isSure() && !pieces.isForeign()
        && canonical.size() >= fewestSlipLetters;
    if (mayBeSlip && mendSlips(text, canonical, 1))
        return;
    if (pieces.isMet() && (pieces.isSure() || !onlyEnding))
        return addKanaPieces(pieces);
    if (!isLong && addAliasBeginning(text, canonical))
        return;
    if (pieces.isOther() && !onlyEnding) // no slips
        return addKanaPieces(pieces);
    const int slips = forgivenSlips(lossyKey(canonical).size());
    const bool isTried = mayBeSlip && slips <= 1;
    if (!onlyEnding && !isTried && !beginsDoubled(text) && mendSlips(text, canonical, slips))
        return;
    QueryPart &part = m_result.parts[size_t(newPart(text))];
    part.recall.how = Understanding::Nowhere;
    part.weak = onlyEnding;
}

/// Exactly this stretch of text: its characters, side by side.
void Interpreter::noteWritten(const QString &text, float factor)
{
    const auto bigrams = bigramsOf(text);
    if (bigrams.size() == 1 && text.size() == 2) {
        m_ranker.noteAll(bigrams, factor);
        return;
    }
    m_ranker.noteAll(bigrams, factor, [this, &text, left = mostVerified](quint32 document) mutable {
        return left == 0 || (--left, Phrases(m_snapshot, m_index).isIn(document, text));
    });
}

void Interpreter::addExact(const QString &text)
{
    const int part = newPart(text);
    m_ranker.beginBest();
    noteWritten(indexedText(text), 1.F);
    if (text.size() == 1)
        m_ranker.noteTerm(kanjiTerm(text[0].unicode()), 1.F);
    const quint32 found = m_ranker.endBest(m_ranking.word, part, MatchKind::AsWritten);
    RecallPart &recall = m_result.parts[size_t(part)].recall;
    recall.how = found > 0 ? Understanding::Exact : Understanding::Nowhere;
    recall.entries = found;
    highlight(text, MatchKind::AsWritten);
}

} // namespace sokuto
