// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textanalyses.h"

#include "text/numbers.h"

namespace sokuto {

namespace {

/// A few hundred rows with their answers; then everything is forgotten at once.
constexpr qsizetype mostUnits = 300'000;

NormalizedText fold(QStringView original)
{
    NormalizedText normalized = normalize(original);
    NormalizedText digits = withDigits(normalized.text);
    for (qsizetype &origin : digits.origin)
        origin = normalized.origin[origin];
    return digits;
}

} // namespace

TextAnalyses::TextAnalyses(DictionaryPtr dictionary)
    : m_morphology(std::move(dictionary))
{
}

TextAnalyses::~TextAnalyses() = default;

std::shared_ptr<TextAnalysis> TextAnalyses::find(QStringView original)
{
    const QString text = original.toString();
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    if (m_size + text.size() > mostUnits) {
        m_known.clear();
        m_size = 0;
    }
    auto analysis = std::make_shared<TextAnalysis>();
    analysis->folded = fold(original);
    m_known.insert(text, analysis);
    m_size += text.size();
    return analysis;
}

TextAnalyses::Pointer TextAnalyses::folded(QStringView original)
{
    return find(original);
}

TextAnalyses::Pointer TextAnalyses::withWords(QStringView original)
{
    const auto analysis = find(original);
    if (!analysis->hasWords) {
        analysis->words = m_morphology.words(analysis->folded.text);
        analysis->hasWords = true;
    }
    return analysis;
}

} // namespace sokuto
