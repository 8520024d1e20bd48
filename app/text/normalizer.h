// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace sokuto {

/// Text as it is compared, with the way back to the text it came from.
struct NormalizedText
{
    QString text;
    /// origin[i] = index in the input of the first code unit of the NFKC segment that produced text[i]; one
    /// extra element at the end = input length. Size is text.size() + 1. Never decreases.
    QList<qsizetype> origin;

    /// The stretch of the input that produced text[start, start + length), widened to whole segments.
    /// A position outside the text is drawn to its end.
    TextSpan originalSpan(qsizetype start, qsizetype length) const;
    bool operator==(const NormalizedText &) const = default;
};

/// NFKC by segments, lower case, and on top of it:
/// - every hyphen, dash and minus is '-', every wave dash '~'; a long mark directly after a digit is a hyphen
///   too (１ー１１ is what an IME makes of the hyphen key), elsewhere ー stays;
/// - old and variant kanji become the usual ones (oldkanji.h);
/// - line ends, tabs and exotic spaces become a space each; other control and format characters, variation
///   selectors and zero-width characters vanish into the segment before them; lone surrogates become U+FFFD;
/// - of more than 32 code units in one segment (a starter under a heap of marks) the rest vanishes.
/// Kana are NOT folded into one another here: the reading channel does that.
/// Idempotent: normalize(normalize(x).text).text == normalize(x).text.
NormalizedText normalize(QStringView input);

/// The text of normalize() without the way back, for what is never highlighted.
QString normalizedText(QStringView input);

/// Katakana to hiragana, one code unit for one (ヴ→ゔ, ヵ→ゕ; ー stays).
QString toHiragana(QStringView normalized);

} // namespace sokuto
