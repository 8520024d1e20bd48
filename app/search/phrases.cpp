// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/phrases.h"

#include "text/normalizer.h"
#include "text/numbers.h"

namespace sokuto {

namespace {

/// Most texts are written as they are looked for; only the others are worth normalizing.
bool isInText(QStringView text, QStringView phrase)
{
    return text.contains(phrase) || QStringView(indexedText(text)).contains(phrase);
}

} // namespace

QString indexedText(QStringView text)
{
    return withDigits(normalizedText(text)).text;
}

bool Phrases::isIn(quint32 document, QStringView phrase) const
{
    const DocumentRow &row = m_index.row(document);
    const Entry *entry = m_snapshot.find({row.entry});
    if (!entry)
        return false;
    if (isInText(entry->question, phrase))
        return true;
    const Answer answer = entry->answers.value(row.answer & ~DocumentRow::severalAnswers);
    if (isInText(answer.text, phrase) || isInText(answer.spokenLine, phrase) || isInText(answer.memo, phrase))
        return true;
    const auto said = [phrase](const QString &own) { return isInText(own, phrase); };
    return std::any_of(entry->phrases.cbegin(), entry->phrases.cend(), said)
        || isInText(categoryPathText(m_snapshot.categories(), entry->category), phrase);
}

} // namespace sokuto
