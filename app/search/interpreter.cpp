// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/segmentbuild.h"
#include "text/normalizer.h"
#include "text/romaji.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// Shown behind "understood as".
constexpr qsizetype mostSurfaces = 3;
// Keys looked at for their writing; a shorter beginning stands for too many words to name them.
constexpr quint32 mostKeysRead = 200;
// A word of the lexicon is taken from its beginning only when this many letters are typed.
constexpr qsizetype fewestAliasLetters = 6;

QStringView trimSigns(QStringView text)
{
    while (!text.isEmpty() && !isWordCharacter(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && !isWordCharacter(text.back()))
        text.chop(1);
    return text;
}

bool looksLikeNo(QStringView text)
{
    return hasAny(text, isDigit)
        && isAll(text, [](QChar c) { return isDigit(c) || isLatin(c) || c == u'-' || c == u'.'; });
}

} // namespace

Interpreter::Interpreter(const Snapshot &snapshot, const Index &index, Ranker &ranker, Analyzer &analyzer,
    const RankingConstants &ranking, std::vector<const Lexicon *> lexicons)
    : m_snapshot(snapshot)
    , m_index(index)
    , m_ranker(ranker)
    , m_analyzer(analyzer)
    , m_ranking(ranking)
    , m_lexicons(std::move(lexicons))
{
}

void Interpreter::addPiece(const QueryPiece &piece, bool isLast)
{
    Q_UNUSED(isLast)
    if (isFull())
        return;
    ++m_group;
    if (piece.kind == QueryKind::Exact) {
        addExact(piece.text);
        return;
    }
    const QString text = trimSigns(piece.text).toString();
    if (text.isEmpty()) {
        const int part = newPart(piece.text);
        m_result.parts[size_t(part)].recall.how = Understanding::Nowhere;
    } else if (looksLikeNo(text)) {
        addNumber(text);
    } else if (isReadable(text)) {
        addReadable(text);
    } else {
        addMixed(text);
    }
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
    // A No that was typed out stands above every text that mentions it.
    constexpr float noWeight = 20.F;
    const quint32 nos = m_ranker.endBest(noWeight, part, MatchKind::Number);

    QString digits = text;
    digits.remove(u'-');
    m_ranker.beginBest();
    m_ranker.noteTerm(wordTerm(text), 1.F);
    m_ranker.noteAll(bigramsOf(text), .5F);
    if (digits.size() >= 3 && isAll(digits, isDigit))
        m_ranker.noteKeys(digits.toLatin1(), digits.toLatin1(), false, 1.F);
    const quint32 written = m_ranker.endBest(m_ranking.word, part, MatchKind::Number);
    recall.how = nos > 0 || written > 0 ? Understanding::Number : Understanding::Nowhere;
    recall.entries = m_ranker.metBy(part);
    highlight(text, MatchKind::Number);
    if (digits != text)
        highlight(digits, MatchKind::Number);
}

/// Only kana and letters: first of all a reading that is being typed.
void Interpreter::addReadable(const QString &text)
{
    const PendingTail pending = splitPending(text);
    QString canonical = sureRomaji(text);
    if (canonical.isEmpty())
        canonical = text.startsWith(u'c') ? u"t"_s : canonicalRomaji(text);
    const QString lossy = lossyKey(canonical);
    const int part = newPart(text);
    const size_t row = size_t(part);
    quint32 written = 0;
    const QString sure = pending.head.isEmpty() ? text : pending.head;
    if (sure.size() >= 2) {
        const auto bigrams = bigramsOf(sure);
        if (qsizetype(bigrams.size()) == sure.size() - 1) {
            m_ranker.beginBest();
            m_ranker.noteAll(bigrams, 1.F);
            written = m_ranker.endBest(0.F, part, MatchKind::AsWritten);
        }
        if (written > 0) {
            for (const TermId bigram : bigrams)
                m_ranker.addTerm(bigram, m_ranking.bigram[2]);
            m_ranker.addTerm(wordTerm(sure), m_ranking.word);
            highlight(sure, MatchKind::AsWritten);
        }
    }
    // A word of the FAQ as it stands there; that it can be read as well says little more.
    const bool isWord = written > 0 && m_ranker.count(wordTerm(sure)) > 0;

    m_ranker.beginBest();
    const quint32 keys =
        lossy.isEmpty() ? 0 : m_ranker.noteKeys(lossy.toLatin1(), canonical.toLatin1(), false, 1.F);
    const quint32 read =
        m_ranker.endBest(isWord ? m_ranking.readingOther : m_ranking.readingTyped, part, MatchKind::Reading);
    QStringList words;
    if (keys > 0) {
        words = surfaces(lossy.toLatin1(), canonical.toLatin1(), false);
        highlightKey(lossy, MatchKind::Reading, true);
    }
    QStringList meant = surfaces(lossy.toLatin1(), canonical.toLatin1(), true);
    meant += aliasSurfaces(lossy.toLatin1(), true);
    meant.append(text);
    quint32 synonyms = coverBySynonyms(meant, part);
    if (written + read + synonyms == 0 && lossy.size() >= fewestAliasLetters) {
        synonyms = coverBySynonyms(aliasSurfaces(lossy.toLatin1(), false), part);
        m_result.parts[row].mended = true; // nobody knows how the word ends
    }
    RecallPart &recall = m_result.parts[row].recall;
    if (written > 0) {
        recall.how = Understanding::AsWritten;
    } else if (read > 0) {
        recall.how = Understanding::Reading;
        recall.as = words;
    } else if (synonyms == 0) {
        m_result.parts.pop_back();
        if (!addKanaSentence(text) && !mendReading(text, canonical))
            m_result.parts[size_t(newPart(text))].recall.how = Understanding::Nowhere;
        return;
    }
    recall.entries = m_ranker.metBy(part);
}

void Interpreter::addExact(const QString &text)
{
    const int part = newPart(text);
    m_ranker.beginBest();
    const auto bigrams = bigramsOf(text);
    m_ranker.noteAll(bigrams, 1.F);
    if (text.size() == 1)
        m_ranker.noteTerm(kanjiTerm(text[0].unicode()), 1.F);
    const quint32 found = m_ranker.endBest(m_ranking.word, part, MatchKind::AsWritten);
    RecallPart &recall = m_result.parts[size_t(part)].recall;
    recall.how = found > 0 ? Understanding::Exact : Understanding::Nowhere;
    recall.entries = found;
    highlight(text, MatchKind::AsWritten);
}

/// The writings behind a reading, the most likely first.
QStringList Interpreter::surfaces(QByteArrayView lossy, QByteArrayView canonical, bool whole) const
{
    QStringList found;
    for (const bool strict : {true, false}) {
        for (const SegmentView &view : m_index.segments()) {
            const KeyRange range = view.segment->keysWithPrefix(lossy);
            const quint32 end = std::min(range.last, range.first + mostKeysRead);
            for (quint32 row = range.first; row < end && found.size() < mostSurfaces; ++row) {
                const ReadingKey key = view.segment->key(row);
                if (whole && key.lossy.size() != lossy.size())
                    break;
                if (key.canonical.startsWith(canonical) != strict)
                    continue;
                const QString surface = QString::fromUtf8(key.surface);
                const bool longer = std::any_of(found.cbegin(), found.cend(),
                    [&surface](const QString &known) { return surface.startsWith(known); });
                if (!longer)
                    found.append(surface);
            }
        }
    }
    return found;
}

QStringList Interpreter::aliasSurfaces(QByteArrayView lossy, bool whole) const
{
    QStringList found;
    if (lossy.size() < 3)
        return found;
    for (const SegmentView &view : m_index.segments()) {
        const KeyRange range = view.segment->aliasesWithPrefix(lossy);
        for (quint32 row = range.first; row < range.last && found.size() < 8; ++row) {
            const ReadingKey key = view.segment->alias(row);
            if (!whole || key.lossy.size() == lossy.size())
                found.append(QString::fromUtf8(key.surface));
        }
    }
    found.removeDuplicates();
    return found;
}

bool Interpreter::isInLexicon(QStringView word) const
{
    return std::any_of(m_lexicons.begin(), m_lexicons.end(),
        [word](const Lexicon *lexicon) { return lexicon->contains(word); });
}

} // namespace sokuto
