// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "text/morphology.h"

#include <memory>

namespace sokuto {

class TextAnalyses;

/// A string to be marked wherever it stands: what was typed, its bigrams, a synonym, the word a typo was
/// mended to, the surface of a key that was met.
struct HighlightTerm
{
    QString text; ///< Normalized, kanji numbers in digits. A verb's or adjective's base form marks its
                  ///< inflected forms too (捨てる marks 捨て in 捨ててしまった).
    /// Number: only digits count, so 0120950178 marks 0120-95-0178, and 12 does not mark a part of 2012.
    MatchKind kind = MatchKind::AsWritten;
    bool operator==(const HighlightTerm &) const = default;
};

/// A reading to be marked: the whole words, up to four side by side, that are read so. Costs an analysis of
/// each text that is shown for the first time (about half a microsecond a character): where the surfaces of
/// the key are known and few, give them as terms of kind Reading instead.
struct HighlightKey
{
    QString lossyKey;
    MatchKind kind = MatchKind::Reading;
    bool prefix = false; ///< Still being typed: what begins so is marked, to the end of its last word.
    bool operator==(const HighlightKey &) const = default;
};

struct HighlightPlan
{
    QList<HighlightTerm> terms;
    QList<HighlightKey> keys;
    bool operator==(const HighlightPlan &) const = default;
};

/// Marks what the plan names. Where matches overlap the longer one wins, the rest of the shorter is marked
/// as well; what touches and is of one kind makes one span. Immutable but for the analyses it shares.
class Highlighter final : public HighlightSource
{
public:
    /// `analyses` may be shared by all highlighters of one thread.
    Highlighter(const HighlightPlan &plan, std::shared_ptr<TextAnalyses> analyses);
    /// With analyses of its own.
    Highlighter(const HighlightPlan &plan, DictionaryPtr dictionary);
    ~Highlighter() override;
    Q_DISABLE_COPY_MOVE(Highlighter)

    QList<MatchSpan> spans(QStringView original) const override;
    /// The window lies within one paragraph. It begins with a sentence, else with a clause or list sign,
    /// where one begins near enough before the matches; it never splits a character.
    Snippet snippet(QStringView original, qsizetype length) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sokuto
