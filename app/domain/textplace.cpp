// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textplace.h"

namespace sokuto {

namespace {

/// Null when there is no such place.
QString *find(Entry &entry, const TextPlace &place)
{
    const qsizetype index = place.index;
    const auto isOf = [index](const auto &list) { return index >= 0 && index < list.size(); };
    switch (place.field) {
    case TextField::Question:
        return &entry.question;
    case TextField::Answer:
        return isOf(entry.answers) ? &entry.answers[index].text : nullptr;
    case TextField::SpokenLine:
        return isOf(entry.answers) ? &entry.answers[index].spokenLine : nullptr;
    case TextField::Memo:
        return isOf(entry.answers) ? &entry.answers[index].memo : nullptr;
    case TextField::SourceTitle:
        return isOf(entry.sources) ? &entry.sources[index].title : nullptr;
    case TextField::SourceUrl:
        return isOf(entry.sources) ? &entry.sources[index].url : nullptr;
    case TextField::Phrase:
        return isOf(entry.phrases) ? &entry.phrases[index] : nullptr;
    }
    return nullptr;
}

} // namespace

QList<TextPlace> textPlaces(const Entry &entry)
{
    QList<TextPlace> places;
    const auto add = [&places](TextField field, qsizetype index, const QString &text) {
        if (!text.isEmpty())
            places.append({field, index});
    };
    add(TextField::Question, 0, entry.question);
    for (qsizetype i = 0; i < entry.answers.size(); ++i) {
        add(TextField::Answer, i, entry.answers[i].text);
        add(TextField::SpokenLine, i, entry.answers[i].spokenLine);
        add(TextField::Memo, i, entry.answers[i].memo);
    }
    for (qsizetype i = 0; i < entry.sources.size(); ++i) {
        add(TextField::SourceTitle, i, entry.sources[i].title);
        add(TextField::SourceUrl, i, entry.sources[i].url);
    }
    for (qsizetype i = 0; i < entry.phrases.size(); ++i)
        add(TextField::Phrase, i, entry.phrases[i]);
    return places;
}

QString textAt(const Entry &entry, const TextPlace &place)
{
    Entry copy = entry; // shares everything: nothing is written
    const QString *text = find(copy, place);
    return text ? *text : QString();
}

Entry withText(Entry entry, const TextPlace &place, const QString &text)
{
    if (QString *there = find(entry, place))
        *there = text;
    return entry;
}

} // namespace sokuto
