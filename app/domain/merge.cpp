// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include <algorithm>

namespace sokuto {

namespace {

using Part = EntryField::Part;

template <typename T, typename Find>
QList<Clash<T>> clashesIn(const QList<Change<T>> &changes, Find find)
{
    QList<Clash<T>> clashes;
    for (const Change<T> &change : changes) {
        const auto id = (change.before ? change.before : change.after)->id;
        const std::optional<T> now = id.value > 0 ? find(id) : std::nullopt;
        if (now != change.before)
            clashes.append({change.before, change.after, now});
    }
    return clashes;
}

template <typename T>
bool isFor(const Clash<T> &clash, const Change<T> &change)
{
    return clash.base == change.before && clash.mine == change.after;
}

/// The changes that did not clash, and what the clashes became.
template <typename T>
QList<Change<T>> settled(
    const QList<Change<T>> &changes, const QList<Clash<T>> &clashes, const QList<std::optional<T>> &results)
{
    QList<Change<T>> settledChanges;
    for (const Change<T> &change : changes) {
        const auto clash = std::find_if(
            clashes.cbegin(), clashes.cend(), [&](const Clash<T> &one) { return isFor(one, change); });
        if (clash == clashes.cend()) {
            settledChanges.append(change);
            continue;
        }
        const std::optional<T> result = results.value(clash - clashes.cbegin());
        if (result != clash->theirs)
            settledChanges.append({clash->theirs, result});
    }
    return settledChanges;
}

/// Which side holds what neither clash nor loss; empty = both changed it to different values.
template <typename T>
std::optional<T> mergedField(const T &base, const T &mine, const T &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    return mine == base ? std::optional(theirs) : std::nullopt;
}

bool mergeCategory(const Clash<Category> &clash, std::optional<Category> &result)
{
    if (!clash.base || !clash.mine || !clash.theirs) {
        result = clash.theirs;
        return clash.mine == clash.theirs;
    }
    const auto parent = mergedField(clash.base->parent, clash.mine->parent, clash.theirs->parent);
    const auto number = mergedField(clash.base->number, clash.mine->number, clash.theirs->number);
    const auto name = mergedField(clash.base->name, clash.mine->name, clash.theirs->name);
    const auto position = mergedField(clash.base->position, clash.mine->position, clash.theirs->position);
    if (!parent || !number || !name || !position)
        return false;
    result = Category{clash.base->id, *parent, *number, *name, *position};
    return true;
}

bool mergeGroup(const Clash<SynonymGroup> &clash, std::optional<SynonymGroup> &result)
{
    if (!clash.base || !clash.mine || !clash.theirs) {
        result = clash.theirs;
        return clash.mine == clash.theirs;
    }
    const auto word =
        mergedField(clash.base->officialWord, clash.mine->officialWord, clash.theirs->officialWord);
    const auto words = mergedField(clash.base->words, clash.mine->words, clash.theirs->words);
    const auto note = mergedField(clash.base->note, clash.mine->note, clash.theirs->note);
    if (!word || !words || !note)
        return false;
    result = SynonymGroup{clash.base->id, *word, *words, *note};
    return true;
}

bool mergeEntry(const Clash<Entry> &clash, std::optional<Entry> &result)
{
    if (!clash.base || !clash.mine || !clash.theirs) {
        result = clash.theirs;
        return clash.mine == clash.theirs;
    }
    EntryMerge merge = mergeEntries(*clash.base, *clash.mine, *clash.theirs);
    if (!merge.clashes.isEmpty())
        return false;
    result = std::move(merge.merged);
    return true;
}

bool samePeriods(const Entry &left, const Entry &right)
{
    return std::equal(left.answers.cbegin(), left.answers.cend(), right.answers.cbegin(),
        right.answers.cend(), [](const Answer &a, const Answer &b) {
            return a.validFrom == b.validFrom && a.validUntil == b.validUntil;
        });
}

bool sameField(const Entry &left, const Entry &right, EntryField field)
{
    Entry changed = left;
    takeField(changed, right, field);
    return changed == left;
}

/// Every field that can be looked at one by one in all of these states.
QList<EntryField> fieldsOf(const Entry &base, const Entry &mine, const Entry &theirs)
{
    QList<EntryField> fields{{Part::No}, {Part::Category}, {Part::Question}};
    if (samePeriods(base, mine) && samePeriods(base, theirs)) {
        for (qsizetype i = 0; i < base.answers.size(); ++i)
            fields += {{Part::AnswerText, i}, {Part::SpokenLine, i}, {Part::Memo, i}};
    } else {
        fields.append({Part::Answers});
    }
    return fields
        + QList<EntryField>{
            {Part::Sources}, {Part::Phrases}, {Part::Lifecycle}, {Part::ReviewDate}, {Part::Confirmation}};
}

QStringList mergedPhrases(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    QStringList phrases;
    for (const QString &phrase : theirs) {
        if (mine.contains(phrase) || !base.contains(phrase))
            phrases.append(phrase);
    }
    for (const QString &phrase : mine) {
        if (!base.contains(phrase) && !phrases.contains(phrase))
            phrases.append(phrase);
    }
    return phrases;
}

template <typename T>
QList<Change<T>> reversedList(const QList<Change<T>> &changes)
{
    QList<Change<T>> back;
    back.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        back.append({change->after, change->before});
    return back;
}

} // namespace

bool Conflict::isEmpty() const
{
    return !edition && categories.isEmpty() && entries.isEmpty() && synonymGroups.isEmpty();
}

Conflict findConflict(const ChangeSet &mine, const Snapshot &current)
{
    Conflict conflict;
    conflict.mine = mine;
    if (mine.edition && mine.edition->before && *mine.edition->before != current.edition())
        conflict.edition = Clash<Edition>{mine.edition->before, mine.edition->after, current.edition()};
    conflict.categories = clashesIn(mine.categories, [&current](CategoryId id) {
        const Category *found = current.categories().find(id);
        return found ? std::optional(*found) : std::nullopt;
    });
    conflict.entries = clashesIn(mine.entries, [&current](EntryId id) {
        const Entry *found = current.find(id);
        return found ? std::optional(*found) : std::nullopt;
    });
    conflict.synonymGroups =
        clashesIn(mine.synonymGroups, [&current](SynonymGroupId id) -> std::optional<SynonymGroup> {
            for (const SynonymGroup &group : current.synonymGroups()) {
                if (group.id == id)
                    return group;
            }
            return std::nullopt;
        });
    return conflict;
}

void takeField(Entry &to, const Entry &from, EntryField field)
{
    const auto take = [&](auto member) {
        if (field.answer < to.answers.size() && field.answer < from.answers.size())
            to.answers[field.answer].*member = from.answers[field.answer].*member;
    };
    switch (field.part) {
    case Part::No:
        to.no = from.no;
        return;
    case Part::Category:
        to.category = from.category;
        return;
    case Part::Question:
        to.question = from.question;
        return;
    case Part::AnswerText:
        return take(&Answer::text);
    case Part::SpokenLine:
        return take(&Answer::spokenLine);
    case Part::Memo:
        return take(&Answer::memo);
    case Part::Answers:
        to.answers = from.answers;
        return;
    case Part::Sources:
        to.sources = from.sources;
        return;
    case Part::Phrases:
        to.phrases = from.phrases;
        return;
    case Part::Lifecycle:
        to.lifecycle = from.lifecycle;
        return;
    case Part::ReviewDate:
        to.reviewDate = from.reviewDate;
        return;
    case Part::Confirmation:
        to.confirmedOn = from.confirmedOn;
        to.confirmedBy = from.confirmedBy;
        return;
    }
}

EntryMerge mergeEntries(const Entry &base, const Entry &mine, const Entry &theirs)
{
    EntryMerge merge;
    merge.merged = mine;
    for (const EntryField field : fieldsOf(base, mine, theirs)) {
        const bool iChanged = !sameField(base, mine, field);
        const bool theyChanged = !sameField(base, theirs, field);
        if (iChanged && !theyChanged) {
            merge.fromMine.append(field);
        } else if (!iChanged && theyChanged) {
            takeField(merge.merged, theirs, field);
            merge.fromTheirs.append(field);
        } else if (iChanged && !sameField(mine, theirs, field)) {
            if (field.part == Part::Phrases) {
                merge.merged.phrases = mergedPhrases(base.phrases, mine.phrases, theirs.phrases);
                merge.fromMine.append(field);
                merge.fromTheirs.append(field);
            } else {
                merge.clashes.append(field);
            }
        }
    }
    return merge;
}

QList<EntryField> differingFields(const Entry &before, const Entry &after)
{
    QList<EntryField> fields = fieldsOf(before, after, after);
    fields.removeIf([&](EntryField field) { return sameField(before, after, field); });
    return fields;
}

std::optional<Resolution> resolveByItself(const Conflict &conflict)
{
    Resolution resolution;
    if (conflict.edition) {
        if (conflict.edition->mine != conflict.edition->theirs)
            return std::nullopt;
        resolution.edition = conflict.edition->theirs;
    }
    for (const auto &clash : conflict.categories) {
        if (!mergeCategory(clash, resolution.categories.emplaceBack()))
            return std::nullopt;
    }
    for (const auto &clash : conflict.entries) {
        if (!mergeEntry(clash, resolution.entries.emplaceBack()))
            return std::nullopt;
    }
    for (const auto &clash : conflict.synonymGroups) {
        if (!mergeGroup(clash, resolution.synonymGroups.emplaceBack()))
            return std::nullopt;
    }
    return resolution;
}

ChangeSet resolved(const Conflict &conflict, const Resolution &resolution)
{
    ChangeSet changes;
    changes.edition = conflict.mine.edition;
    if (conflict.edition) {
        changes.edition.reset();
        if (resolution.edition && resolution.edition != conflict.edition->theirs)
            changes.edition = Change<Edition>{conflict.edition->theirs, resolution.edition};
    }
    changes.categories = settled(conflict.mine.categories, conflict.categories, resolution.categories);
    changes.entries = settled(conflict.mine.entries, conflict.entries, resolution.entries);
    changes.synonymGroups =
        settled(conflict.mine.synonymGroups, conflict.synonymGroups, resolution.synonymGroups);
    return changes;
}

ChangeSet reversed(const ChangeSet &changes)
{
    ChangeSet back;
    if (changes.edition)
        back.edition = Change<Edition>{changes.edition->after, changes.edition->before};
    back.categories = reversedList(changes.categories);
    back.entries = reversedList(changes.entries);
    back.synonymGroups = reversedList(changes.synonymGroups);
    return back;
}

ChangeSet changesOf(const QList<RevisionItem> &items)
{
    ChangeSet changes;
    for (const RevisionItem &item : items) {
        if (const auto *edition = std::get_if<Change<Edition>>(&item.change))
            changes.edition = *edition;
        else if (const auto *category = std::get_if<Change<Category>>(&item.change))
            changes.categories.append(*category);
        else if (const auto *entry = std::get_if<Change<Entry>>(&item.change))
            changes.entries.append(*entry);
        else if (const auto *group = std::get_if<Change<SynonymGroup>>(&item.change))
            changes.synonymGroups.append(*group);
    }
    return changes;
}

} // namespace sokuto
