// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Interpreter that takes kana apart which are no reading as a whole.
#include "search/interpreter.h"

#include "search/characters.h"
#include "search/kanalattice.h"
#include "search/vocabulary.h"
#include "search/weakwords.h"
#include "text/romaji.h"

#include <algorithm>

namespace sokuto {

namespace {

// Numbers are read in so few kana that they stand in every second word.
constexpr qsizetype mostDigitKana = 3;
// Fewer kana at the end are still being typed.
constexpr qsizetype mostUnfinished = 2;

} // namespace

/// What FAQ and lexicon know of a reading.
KanaStanding Interpreter::standingOf(const QString &kana) const
{
    const QByteArray canonical = sureRomaji(kana).toLatin1();
    const QByteArray lossy = lossyKey(QString::fromLatin1(canonical)).toLatin1();
    KanaStanding standing;
    if (lossy.isEmpty())
        return standing;
    const auto look = [&](const ReadingKey &key) {
        if (kana.size() <= mostDigitKana && isAll(QString::fromUtf8(key.surface), isDigit))
            return; // きゅう of きゅうだい is no 9
        standing.beginsAlike = true;
        standing.begins = standing.begins || key.canonical.startsWith(canonical);
        standing.wholeAlike = standing.wholeAlike || key.lossy.size() == lossy.size();
        standing.whole = standing.whole || key.canonical == canonical;
    };
    for (const SegmentView &view : m_index.segments()) {
        const KeyRange keys = view.segment->keysWithPrefix(lossy);
        const quint32 end = std::min(keys.last, keys.first + mostKeysRead);
        for (quint32 row = keys.first; row < end && !standing.whole; ++row)
            look(view.segment->key(row));
        const KeyRange aliases = view.segment->aliasesWithPrefix(lossy);
        if (!aliases.isEmpty())
            look(view.segment->alias(aliases.first)); // the shortest stands first
    }
    return standing;
}

/// A word of the language that the FAQ does not have and nothing of it begins with, as it is spelled.
bool Interpreter::isForeign(const QString &kana) const
{
    return kana.size() >= fewestForeign && m_vocabulary.contains(kana) && !standingOf(kana).begins;
}

/// Katakana or letters with hiragana behind them: the scripts part the words, where all of them are known and
/// found.
bool Interpreter::addConverted(const QString &text)
{
    const AnalysedText analysed = m_analyzer.analyse(text);
    const auto isUnknown = [&analysed](const Word &word) {
        return !word.known && isHiragana(analysed.text[word.span.start]);
    };
    if (std::any_of(analysed.words.cbegin(), analysed.words.cend(), isUnknown))
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

/// Kana or letters that are no reading as a whole. Empty when they make no words.
Interpreter::KanaCut Interpreter::cut(const QString &text) const
{
    const QString typed = typedHiragana(text);
    const auto letters = std::find_if(typed.cbegin(), typed.cend(), isLatin);
    KanaCut cut{text, typed.first(letters - typed.cbegin()), typed.sliced(letters - typed.cbegin()), {}};
    if (hasAny(cut.pending, isKana))
        return cut;
    cut.pieces = cutKana(
        cut.kana, cut.pending, m_vocabulary, [this, inKana = isAll(text, isKana)](const QString &reading) {
            KanaStanding standing = standingOf(reading);
            // Kana are typed as they sound; with letters, long vowels are often left out.
            standing.wholeAlike = standing.wholeAlike && (standing.begins || !inKana);
            return standing;
        });
    if (cut.pieces.size() == 1 && cut.pending.isEmpty() && cut.pieces.front().reading == cut.kana)
        cut.pieces.clear(); // it would have been found, if the asker may see it
    return cut;
}

void Interpreter::addKanaPieces(const KanaCut &cut)
{
    const auto &pieces = cut.pieces;
    const bool isOne = pieces.size() == 1;
    m_result.sentence = m_result.sentence || !isOne;
    const bool waits = !cut.pending.isEmpty() && pieces.back().kind != KanaPiece::Beginning;
    for (size_t i = 0; i < pieces.size() && !isFull(); ++i) {
        const KanaPiece &piece = pieces[i];
        if (!piece.isMet() && !piece.isUnmet())
            continue;
        const auto goesOn = [&](const KanaPiece &next) {
            return piece.isMet() ? next.kind == KanaPiece::Ending : next.isUnmet();
        };
        qsizetype end = piece.start + piece.length;
        while (i + 1 < pieces.size() && goesOn(pieces[i + 1]))
            end += pieces[++i].length;
        const QString typed = isOne ? cut.text.chopped(waits ? cut.pending.size() : 0)
                                    : cut.typed().mid(piece.start, end - piece.start);
        const QString read = cut.kana.mid(piece.start, piece.length) == piece.reading
            ? cut.typed().mid(piece.start, piece.length)
            : piece.reading;
        if (piece.isMet())
            addKanaWord(piece, read, typed);
        else
            addUnmet(typed, !isOne && end == cut.kana.size());
    }
    if (waits)
        addPending(cut);
    m_result.foreign = cut.isForeign() && cut.kana.size() >= fewestForeign && cut.pending.isEmpty();
}

/// Letters behind kana will be a syllable; without an IME nobody knows what they begin.
void Interpreter::addPending(const KanaCut &cut)
{
    if (hasAny(cut.text, isKana)) {
        m_result.parts.back().recall.typed += cut.pending;
        return;
    }
    if (!isFull())
        m_result.parts[size_t(newPart(cut.pending))].recall.how = Understanding::LeftOut;
}

/// `read` = what is looked up, `typed` = what the line names.
void Interpreter::addKanaWord(const KanaPiece &piece, const QString &read, const QString &typed)
{
    const size_t first = m_result.parts.size();
    addReadable(read, piece.base);
    for (size_t part = first; part < m_result.parts.size(); ++part) {
        QueryPart &query = m_result.parts[part];
        const QStringList &as = query.recall.as;
        query.weak = isWeakWord(query.recall.typed)
            || (!as.isEmpty() && std::all_of(as.cbegin(), as.cend(), &isWeakWord));
        query.recall.typed = piece.kind == KanaPiece::Beginning ? piece.reading : typed;
    }
}

/// Kana that are nothing of the FAQ; at the end they may only be unfinished.
void Interpreter::addUnmet(const QString &kana, bool isLast)
{
    QueryPart &part = m_result.parts[size_t(newPart(kana))];
    const bool unfinished = isLast && kana.size() <= mostUnfinished;
    part.recall.how = unfinished ? Understanding::LeftOut : Understanding::Nowhere;
}

} // namespace sokuto
