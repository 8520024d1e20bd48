// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

namespace sokuto {

class Analyzer;

/// Without up to three consonants at the end that an IME has taken but not made a syllable of yet:
/// となりのひとにh. Only behind kana, kanji and digits: without an IME nobody knows whether a letter begins
/// something.
QStringView withoutWaitingLetters(QStringView typed);

/// White space in a sentence separates nothing: "Debian は Java をサポートしていますか". Where a particle
/// stands behind white space, everything that is to be understood becomes one piece, at the place of the
/// first one.
QList<QueryPiece> joinSentence(const QList<QueryPiece> &pieces, Analyzer &analyzer);

} // namespace sokuto
