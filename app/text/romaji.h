// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/lossykey.h"

#include <QtCore/QString>

namespace sokuto {

/// The one key space of readings: canonical romaji in lower-case ASCII letters and '-'. `normalized` as made
/// by normalize(): hiragana, katakana, latin letters in any spelling, mixed at will (さいはっk). Everything
/// goes through kana, so each way to type a syllable gives the same key:
/// - Kunrei rows (し si, ち ti, つ tu, ふ hu, じ zi, しゃ sya, じゃ zya), を wo, ぢ di, づ du;
/// - small vowels: ファ hwa, ティ thi, トゥ twu, ウィ wi, ヴァ va, シェ sye, ツァ tsa, クァ kwa;
/// - っ doubles the consonant after it and is nothing where there is none (さいはっ is a prefix of
/// さいはっこう);
/// - ん is n; ー (and - after a letter) is '-'; ō and ô are ou, ā is aa and so on; ' is dropped.
/// Typed letters that make no syllable stay themselves ("qr"). Empty when there is a character that is
/// neither kana nor latin: such a text has no key.
QString canonicalRomaji(QStringView normalized);

/// A tail of 1–3 latin letters after kana or kanji is a half-typed syllable.
struct PendingTail
{
    QString head; ///< What is sure.
    QString tail; ///< The letters, ASCII lower case; empty = none.
    bool operator==(const PendingTail &) const = default;
};
/// The tail is split off only when it can be the beginning of a syllable or one just finished (k, sh, kk,
/// sho); マイナic, 保険qr and 健保web keep their words.
PendingTail splitPending(QStringView normalized);

/// The longest canonical romaji that is sure while these letters are still being typed: what it gives is a
/// prefix of canonicalRomaji() of anything the typing may become (in the lossy form where the sounds above
/// meet). sh→s, ch→t, ts→t, j→z, f→h; c, w, x and, after other letters, d say nothing yet and are dropped.
/// Complete syllables are kept; kana before the letters are welcome.
QString sureRomaji(QStringView typedLatin);

/// Romaji, kana or both as hiragana ("hituyouaruka" → ひつようあるか); letters that make no syllable, or none
/// yet, stay. Null when there is anything else.
QString typedHiragana(QStringView normalized);

/// Takes the longest text made of kana and latin letters only ("saihakkou", さいはk); true when all of it is.
bool isReadable(QStringView normalized);

} // namespace sokuto
