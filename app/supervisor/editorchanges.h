// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

namespace sokuto {

/// The id under which an entry that has none yet stands in snapshotWith().
EntryId provisionalId(const Snapshot &snapshot);
/// The FAQ as it would be with this entry in place of the stored one; a new one
/// under provisionalId().
SnapshotPtr snapshotWith(const Snapshot &snapshot, Entry entry);

/// A copy to start from: no id, the next free No, a draft that nobody has
/// confirmed.
Entry duplicateOf(const Entry &entry, const Snapshot &snapshot);
/// An entry to be written, in this category, with a No that follows those
/// there.
Entry newEntryIn(CategoryId category, const Snapshot &snapshot);
/// The No after the highest one that begins as this one does: 1-10 → 1-14 where
/// there are thirteen.
QString nextFreeNo(const QString &no, const Snapshot &snapshot);

/// The change that gives each of these entries another state, where it has not
/// that state yet.
ChangeSet withLifecycle(const QList<EntryId> &entries, Lifecycle lifecycle, const Snapshot &snapshot);
ChangeSet withCategory(const QList<EntryId> &entries, CategoryId category, const Snapshot &snapshot);
ChangeSet withoutEntries(const QList<EntryId> &entries, const Snapshot &snapshot);

/// What changes when these entries get other Nos and every text that names one
/// of them is to name it by its new one. The Nos themselves are not changed
/// here.
QList<Change<Entry>> rewrittenReferences(const QHash<EntryId, QString> &newNos, const Snapshot &snapshot);

/// An entry without the blanks that slip in at the ends of its short texts and the empty lines at the ends of
/// the long ones. A text that differs from `before` by such lines alone is as before.
Entry tidied(Entry entry, const Entry &before);

} // namespace sokuto
