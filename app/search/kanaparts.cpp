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

// Fewer kana at the end are still being typed.
constexpr qsizetype mostUnfinished = 2;
// Shorter words are the beginnings of too many others.
constexpr qsizetype fewestForeign = 3;

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
    return kana.size() >= fewestForeign && Vocabulary::shipped().contains(kana) && !standingOf(kana).begins;
}

/// Kana or letters that are no reading as a whole. Empty when they make no words.
Interpreter::KanaCut Interpreter::cut(const QString &text) const
{
    const QString typed = typedHiragana(text);
    const auto letters = std::find_if(typed.cbegin(), typed.cend(), isLatin);
    KanaCut cut{typed.first(letters - typed.cbegin()), typed.sliced(letters - typed.cbegin()), {}};
    if (hasAny(cut.pending, isKana))
        return cut;
    cut.pieces = cutKana(cut.kana, cut.pending, Vocabulary::shipped(),
        [this, inKana = isAll(text, isKana)](const QString &reading) {
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
    m_result.sentence = m_result.sentence || pieces.size() > 1;
    for (size_t i = 0; i < pieces.size() && !isFull(); ++i) {
        const KanaPiece &piece = pieces[i];
        if (piece.isMet()) {
            addKanaWord(piece);
        } else if (piece.kind != KanaPiece::Beside) {
            qsizetype end = piece.start + piece.length;
            while (i + 1 < pieces.size() && !pieces[i + 1].isMet() && pieces[i + 1].kind != KanaPiece::Beside)
                end += pieces[++i].length;
            addUnmet(cut.kana.mid(piece.start, end - piece.start), end == cut.kana.size());
        }
    }
    m_result.foreign = cut.isForeign() && cut.kana.size() >= fewestForeign && cut.pending.isEmpty();
}

void Interpreter::addKanaWord(const KanaPiece &piece)
{
    const size_t first = m_result.parts.size();
    addReadable(piece.reading, piece.base);
    for (size_t part = first; part < m_result.parts.size(); ++part) {
        QueryPart &query = m_result.parts[part];
        const QStringList &as = query.recall.as;
        query.weak = isWeakWord(query.recall.typed)
            || (!as.isEmpty() && std::all_of(as.cbegin(), as.cend(), &isWeakWord));
    }
}

/// Kana that are nothing of the FAQ; at the end they may only be unfinished.
void Interpreter::addUnmet(const QString &kana, bool isLast)
{
    QueryPart &part = m_result.parts[size_t(newPart(kana))];
    const bool unfinished = isLast && kana.size() <= mostUnfinished && m_result.sentence;
    part.recall.how = unfinished ? Understanding::LeftOut : Understanding::Nowhere;
    part.weak = unfinished;
}

} // namespace sokuto
