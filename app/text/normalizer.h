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
    TextSpan originalSpan(qsizetype start, qsizetype length) const;
    bool operator==(const NormalizedText &) const = default;
};

/// NFKC by segments, lower case, both wave dashes and all hyphens folded, control characters (line ends and
/// tabs become a space each) and lone surrogates handled. Kana are NOT folded into one another here: the
/// reading channel does that. Idempotent: normalize(normalize(x).text).text == normalize(x).text.
NormalizedText normalize(QStringView input);

/// Katakana to hiragana, one code unit for one (ヴ→ゔ, ヵ→ゕ; ー stays).
QString toHiragana(QStringView normalized);

} // namespace sokuto
