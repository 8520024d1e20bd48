// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"

#include <QtCore/QHash>

namespace sokuto {

/// One thing that two people changed at once: as both found it, as I would have it, as it is now. Empty = it
/// is not there (new, deleted).
template <typename T>
struct Clash
{
    std::optional<T> base;
    std::optional<T> mine;
    std::optional<T> theirs;
    bool operator==(const Clash &) const = default;
};

/// A change set that no longer fits what is there. Nothing of it was written.
struct Conflict
{
    ChangeSet mine;
    QString note; ///< The one that was to go with the revision.
    std::optional<Clash<Edition>> edition;
    QList<Clash<Category>> categories;
    QList<Clash<Entry>> entries;
    QList<Clash<SynonymGroup>> synonymGroups;
    QHash<EntryId, Revision> changedIn; ///< Who changed the entries meanwhile, and when.

    bool isEmpty() const;
    bool operator==(const Conflict &) const = default;
};

/// Where `mine` does not fit `current`; empty when it fits.
Conflict findConflict(const ChangeSet &mine, const Snapshot &current);

/// The parts of an entry that are merged one by one. `answer` is a place in the list of answers, for the
/// three fields of one answer; Answers stands for the whole list, when their number or periods changed.
struct EntryField
{
    enum class Part : quint8 {
        No,
        Category,
        Question,
        AnswerText,
        SpokenLine,
        Memo,
        Answers,
        Sources,
        Phrases,
        Lifecycle,
        ReviewDate,
        Confirmation,
    };
    Part part = Part::No;
    qsizetype answer = 0;
    auto operator<=>(const EntryField &) const = default;
};

/// Three states of one entry as one. What only one side changed is taken from that side; phrases that
/// either added are in, phrases that either removed are out.
struct EntryMerge
{
    Entry merged; ///< With my side wherever both changed the same field.
    QList<EntryField> clashes; ///< Changed by both to different values: somebody must choose.
    QList<EntryField> fromMine; ///< Changed by me only.
    QList<EntryField> fromTheirs; ///< Changed by them only.
    bool operator==(const EntryMerge &) const = default;
};
EntryMerge mergeEntries(const Entry &base, const Entry &mine, const Entry &theirs);

/// The fields in which two states differ, in the order of Part.
QList<EntryField> differingFields(const Entry &before, const Entry &after);
/// Makes a field of `to` as it is in `from`.
void takeField(Entry &to, const Entry &from, EntryField field);

/// The result for one clash: empty = the thing shall not be there.
struct Resolution
{
    std::optional<Edition> edition;
    QList<std::optional<Category>> categories; ///< One for each clash, in their order; so the others.
    QList<std::optional<Entry>> entries;
    QList<std::optional<SynonymGroup>> synonymGroups;
};

/// Everything merged by itself; nothing when somebody must choose: both changed a field, or one deleted what
/// the other changed.
std::optional<Resolution> resolveByItself(const Conflict &conflict);
/// What is to be saved now: the results on top of what is there, and what did not clash.
ChangeSet resolved(const Conflict &conflict, const Resolution &resolution);

/// What takes a change set back.
ChangeSet reversed(const ChangeSet &changes);
/// What one revision did as a whole.
ChangeSet changesOf(const QList<RevisionItem> &items);

} // namespace sokuto
