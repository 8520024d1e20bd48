// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

namespace sokuto {

/// The texts of an entry that people write.
enum class TextField : quint8 { Question, Answer, SpokenLine, Memo, SourceTitle, SourceUrl, Phrase };

/// Where a text stands in an entry.
struct TextPlace
{
    TextField field = TextField::Answer;
    qsizetype index = 0; ///< Which answer, source or phrase; 0 for the question.
    bool operator==(const TextPlace &) const = default;
};

/// Every text of the entry that is not empty: the question, each answer with what belongs to it, sources,
/// phrases.
QList<TextPlace> textPlaces(const Entry &entry);
/// Empty when there is no such place.
QString textAt(const Entry &entry, const TextPlace &place);
/// The entry with another text there; unchanged when there is no such place.
Entry withText(Entry entry, const TextPlace &place, const QString &text);

} // namespace sokuto
