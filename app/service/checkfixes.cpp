// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/checkfixes.h"

#include "exchange/markup.h"

#include <algorithm>
#include <map>

namespace sokuto {

namespace {

bool isSafe(const Finding &finding)
{
    // Not every tag has a meaning as plain text; one that would stay is for a person to take out.
    return finding.rule == CheckRule::MarkupLeft ? withoutMarkup(finding.text).text != finding.text
                                                 : finding.replacement.has_value();
}

/// `text` with the corrections of these findings, which all stand in it.
QString corrected(QString text, QList<const Finding *> findings)
{
    // From behind, so that the places before stay where they are.
    std::sort(findings.begin(), findings.end(),
        [](const Finding *a, const Finding *b) { return a->span.start > b->span.start; });
    qsizetype untouched = text.size();
    bool markup = false;
    for (const Finding *finding : std::as_const(findings)) {
        if (finding->rule == CheckRule::MarkupLeft) {
            markup = true;
        } else if (finding->replacement && finding->span.end() <= untouched) {
            text.replace(finding->span.start, finding->span.length, *finding->replacement);
            untouched = finding->span.start;
        }
    }
    return markup ? withoutMarkup(text).text : text;
}

} // namespace

std::optional<TextPlace> placeOf(const Finding &finding)
{
    switch (finding.field) {
    case CheckField::Question:
        return TextPlace{TextField::Question, 0};
    case CheckField::Answer:
        return TextPlace{TextField::Answer, finding.index};
    case CheckField::SpokenLine:
        return TextPlace{TextField::SpokenLine, finding.index};
    case CheckField::Memo:
        return TextPlace{TextField::Memo, finding.index};
    case CheckField::Source:
        return TextPlace{TextField::SourceUrl, finding.index};
    case CheckField::Entry:
        break;
    }
    return std::nullopt;
}

QString textOf(const Finding &finding, const Snapshot &snapshot)
{
    const Entry *entry = snapshot.find(finding.entries.first());
    const auto place = placeOf(finding);
    return entry && place ? textAt(*entry, *place) : QString();
}

std::optional<CheckFix> fixFor(const Finding &finding, const Snapshot &snapshot)
{
    const Entry *entry = snapshot.find(finding.entries.first());
    const auto place = placeOf(finding);
    if (!entry || !place || !isSafe(finding))
        return std::nullopt;
    const QString before = textAt(*entry, *place);
    const QString after = corrected(before, {&finding});
    if (after == before)
        return std::nullopt;
    return CheckFix{{*entry, withText(*entry, *place, after)}, before, after};
}

ChangeSet fixWith(const Finding &finding, const QString &choice, const Snapshot &snapshot, QDate today)
{
    QList<Finding> corrections;
    for (const NamedDatePlace &place : namedDatePlaces(snapshot, finding.arguments.value(0), today)) {
        Finding correction;
        correction.entries = {place.entry};
        correction.field = place.field;
        correction.index = place.index;
        correction.span = place.span;
        if (place.text != choice)
            correction.replacement = choice;
        corrections.append(correction);
    }
    return fixAll(corrections, snapshot);
}

ChangeSet fixAll(const QList<Finding> &findings, const Snapshot &snapshot)
{
    std::map<EntryId, std::map<std::pair<TextField, qsizetype>, QList<const Finding *>>> byText;
    for (const Finding &finding : findings) {
        const auto place = placeOf(finding);
        if (place && isSafe(finding))
            byText[finding.entries.first()][{place->field, place->index}].append(&finding);
    }
    ChangeSet changes;
    for (const Entry &entry : snapshot.entries()) { // by No
        const auto texts = byText.find(entry.id);
        if (texts == byText.end())
            continue;
        Entry after = entry;
        for (const auto &[where, found] : texts->second) {
            const TextPlace place{where.first, where.second};
            after = withText(after, place, corrected(textAt(entry, place), found));
        }
        if (after != entry)
            changes.entries.append({entry, after});
    }
    return changes;
}

} // namespace sokuto
