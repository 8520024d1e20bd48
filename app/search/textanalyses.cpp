// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textanalyses.h"

#include "text/numbers.h"
#include "text/romaji.h"

namespace sokuto {

namespace {

/// Two hundred rows with their answers (some 5 MB); then everything is forgotten at once.
constexpr qsizetype mostUnits = 100'000;

NormalizedText fold(QStringView original)
{
    NormalizedText normalized = normalize(original);
    NormalizedText digits = withDigits(normalized.text);
    for (qsizetype &origin : digits.origin)
        origin = normalized.origin[origin];
    return digits;
}

/// What the word's reading begins with in the lossy key space.
char firstLetterOf(const Word &word, QStringView text)
{
    constexpr qsizetype syllable = 2;
    if (!word.content && word.wordClass != WordClass::Number)
        return 0;
    const QStringView reading =
        word.reading.isEmpty() ? text.sliced(word.span.start, word.span.length) : QStringView(word.reading);
    const QString key = lossyKey(canonicalRomaji(reading.first(qMin(syllable, reading.size()))));
    return key.isEmpty() ? '\0' : key.front().toLatin1();
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

TextAnalyses::Pointer TextAnalyses::withWords(QStringView original, qsizetype units)
{
    const auto analysis = find(original);
    const QStringView text = analysis->folded.text;
    const qsizetype wanted = qMin(units, text.size());
    if (analysis->analysed < wanted) {
        // Words are cut differently at a torn end: go on to the end of the clause.
        qsizetype end = wanted;
        while (end < text.size() && text[end - 1] != u' ' && text[end - 1] != u'。' && text[end - 1] != u'、')
            ++end;
        analysis->words = m_morphology.words(text.first(end));
        analysis->firstLetters.clear();
        for (const Word &word : std::as_const(analysis->words))
            analysis->firstLetters += firstLetterOf(word, text);
        analysis->analysed = end;
    }
    return analysis;
}

} // namespace sokuto
