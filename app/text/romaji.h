// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sokuto {

/// The one key space of readings: canonical romaji, lower-case ASCII. Hiragana and katakana (normalized) are
/// written out (し→si, ち→ti, つ→tu, ふ→hu, じ→zi, っ doubles the next consonant, ん→n before a consonant and
/// n' is not used, ー stays '-'); latin letters are folded from Hepburn and IME spellings to the same
/// (shi→si, chi→ti, tsu→tu, fu→hu, ji/zi, sha→sya, cha→tya, ja→zya, dzu→du, nn before a vowel or end→n ...).
/// Anything that is neither kana nor latin ends the key: the result is empty when there is such a character.
QString canonicalRomaji(QStringView normalized);

/// The lossy form for forgiving look-up: doubled letters collapse, ou→o, oo→o, uu→u, long mark dropped, nn→n,
/// m before b/p→n. Voicing marks are never folded away. Idempotent.
QString lossyKey(QStringView canonical);

/// A tail of 1–3 latin letters after kana or kanji is a half-typed syllable.
struct PendingTail
{
    QString head; ///< What is sure.
    QString tail; ///< The letters, normalized to ASCII lower case; empty = none.
};
PendingTail splitPending(QStringView normalized);

/// The longest prefix of canonical romaji that is sure while these letters are still being typed: sh→s, ch→t,
/// ts→t, j→z, f→h, c→"" and so on; complete syllables are kept.
QString sureRomaji(QStringView typedLatin);

} // namespace sokuto
