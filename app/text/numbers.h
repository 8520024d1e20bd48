// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/normalizer.h"

namespace sokuto {

/// A number as written in a normalized text.
struct NumberRun
{
    TextSpan span; ///< In the normalized text.
    quint64 value = 0;
    bool kanji = false; ///< Written at least partly in kanji numerals (四, 十二, 一〇, 3千).
    bool operator==(const NumberRun &) const = default;
};

/// Every number of the text, in order. Digit runs always are numbers (those too long for 64 bits are left
/// out). Kanji numerals are one only where they are surely meant as such: they form a well-made number and a
/// counter follows (四桁, 十二か月), or a digit stands beside them (3千). Never in words that merely contain
/// a numeral: 一時 一部 一緒 一般 一斉 十分 三者 千葉 五十嵐 万一. So 四 alone, without a counter, stays a
/// word: this is an extra key beside the text, and a wrong one costs more than a missing one.
QList<NumberRun> findNumbers(QStringView normalized);

/// The text with its kanji numbers written in digits (下四桁 → 下4桁), with the way back to `normalized`. A
/// text without any comes back as it is. An extra key for comparison, never shown and never stored instead of
/// the text.
NormalizedText withDigits(QStringView normalized);

/// How the number is read, in katakana: 12 → ジュウニ, 300 → サンビャク, 10000 → イチマン, 0 → ゼロ.
QString numberReading(quint64 value);

/// How the digits are read one by one, as in a phone number: 0120 → ゼロイチニゼロ. Other characters are left
/// out.
QString digitsReading(QStringView digits);

} // namespace sokuto
