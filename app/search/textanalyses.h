// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/morphology.h"
#include "text/normalizer.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <memory>

namespace sokuto {

/// A text that is about to be marked: as the index saw it, with the way back to the original.
struct TextAnalysis
{
    /// Normalized, kanji numbers in digits; `origin` leads to the ORIGINAL text.
    NormalizedText folded;
    QList<Word> words; ///< Spans in folded.text; as far as asked for.
    /// For each word the letter its lossy key begins with; 0 for words that begin no reading.
    QByteArray firstLetters;
    qsizetype analysed = 0; ///< Code units of folded.text that `words` covers.
};

/// Analyses of the texts shown last. While somebody types, the same rows are marked again and again: each
/// text is normalized and cut into words once. For one thread.
class TextAnalyses
{
public:
    explicit TextAnalyses(DictionaryPtr dictionary);
    ~TextAnalyses();
    Q_DISABLE_COPY_MOVE(TextAnalyses)

    using Pointer = std::shared_ptr<const TextAnalysis>;
    Pointer folded(QStringView original);
    /// The same with the words of its first `units` code units at least; without a dictionary there are none.
    Pointer withWords(QStringView original, qsizetype units);

private:
    std::shared_ptr<TextAnalysis> find(QStringView original);

    Morphology m_morphology;
    QHash<QString, std::shared_ptr<TextAnalysis>> m_known;
    qsizetype m_size = 0; ///< Code units of all known texts.
};

} // namespace sokuto
