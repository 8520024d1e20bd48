// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

namespace sokuto {

class Analyzer;
class Snapshot;

/// A text without the end of it that is still being typed.
struct UnfinishedText
{
    enum Kind : quint8 {
        Letters, ///< Consonants behind kana, kanji or digits that make no syllable yet: となりのひとにh.
        Tail, ///< Kana behind a kanji or katakana, not converted yet: 携帯でんわ.
        Word, ///< What may stand behind a word: a syllable or a particle (なぜb, ふにんでか), letters
              ///< (nazeb).
        Sentence, ///< Syllables behind several words in kana: となりのひとにはとど.
    };
    qsizetype sure = 0; ///< Characters that are left.
    Kind kind = Letters;
    QStringView begun; ///< The others without a particle and without letters that wait; empty = nothing.
};

/// What may be left out, the least first. Without an IME nobody knows whether a letter begins something, so
/// that letters alone are only left out behind a whole word.
QList<UnfinishedText> withoutUnfinished(QStringView typed);

/// White space in a sentence separates nothing: "Debian は Java をサポートしていますか". Where a particle
/// stands behind white space, everything that is to be understood becomes one piece, at the place of the
/// first one.
QList<QueryPiece> joinSentence(const QList<QueryPiece> &pieces, Analyzer &analyzer);

/// A particle that stands alone beside words (kazoku no taishoku, 家族 の) asks for nothing, or entries with
/// that syllable would stand before those with the words.
QList<QueryPiece> leaveParticles(QList<QueryPiece> pieces);

/// The No that is said so: 1の11 is 1-11. Empty = it is none.
QString spokenNo(QStringView text);

/// 1 の 11 becomes one piece where there is exactly that No.
QList<QueryPiece> joinSpokenNos(const QList<QueryPiece> &pieces, const Snapshot &snapshot);

} // namespace sokuto
