// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/morphology.h"

#include <QtCore/QStringList>

namespace sokuto::bench {

/// What the peers are given as text: prepared as well as one would for an FAQ that uses them.

/// Runs of `length` letters or digits, not across anything else. Normalized text.
QStringList characterGrams(const QString &text, qsizetype length);

/// Without the latin letters after kana or kanji that an IME has not finished yet.
QString withoutPending(const QString &text);

/// The romaji keys of what is typed, one for each part between blanks that is kana or latin throughout.
QStringList readingKeys(const QString &text);

/// Words by MeCab, as far as the dictionary is there.
class WordSource
{
public:
    WordSource();
    /// Base forms of content words.
    QStringList words(const QString &text);
    /// Romaji keys of content words, and of each with the next one when they adjoin.
    QStringList readings(const QString &text);

private:
    Morphology m_morphology;
};

} // namespace sokuto::bench
