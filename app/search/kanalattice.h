// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace sokuto {

class Vocabulary;

/// A stretch of kana, and what it stands for.
struct KanaPiece
{
    enum Kind : quint8 {
        Word, ///< One that the FAQ or its lexicon has.
        Beginning, ///< What is still being typed, on its way to one.
        Foreign, ///< A word of the language that the FAQ does not have.
        Beside, ///< A particle, a pronoun, an adverb.
        Ending, ///< Of the verb or adjective before it, or a verb that only helps.
        Unknown,
    };
    Kind kind = Unknown;
    qsizetype start = 0;
    qsizetype length = 0;
    QString reading; ///< Of a Word; letters still waiting stand behind a Beginning.
    QString base; ///< The dictionary form of a Word that may be inflected as well: うける of うけ.

    bool isMet() const { return kind == Word || kind == Beginning; }
    bool isUnmet() const { return kind == Foreign || kind == Unknown; }
};

/// What FAQ and lexicon know of a reading: as it is spelled, or only alike (in the lossy form).
struct KanaStanding
{
    bool beginsAlike = false;
    bool begins = false; ///< A word is read so from its first kana.
    bool wholeAlike = false;
    bool whole = false;
};

/// Cuts kana that are no reading as a whole (けっこんしてみょうじがかわった, りょこうのかばん) in the
/// likeliest way: the shortest path through all words that stand in them, as a morphological analyser does,
/// with the words of the FAQ beside those of the language. `pending` = letters behind the kana that make no
/// syllable yet. Empty when too much is left over, or when words would only meet by chance.
std::vector<KanaPiece> cutKana(QStringView kana, QStringView pending, const Vocabulary &vocabulary,
    const std::function<KanaStanding(const QString &kana)> &standingOf);

} // namespace sokuto
