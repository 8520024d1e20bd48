// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

#include <optional>

namespace sokuto {

/// One thing before and after. Without `before` it is new, without `after` it goes; never without both.
/// A new thing may carry id {0} or a negative id of its maker's choice: the FAQ file gives the true one and
/// replaces the provisional one wherever the same change set refers to it (an entry's category, a parent).
/// A positive id on a new thing brings a deleted one back.
template <typename T>
struct Change
{
    std::optional<T> before;
    std::optional<T> after;
    bool operator==(const Change &) const = default;
};

/// The one thing that flows back: the difference of two snapshots that a supervisor confirmed.
struct ChangeSet
{
    std::optional<Change<Edition>> edition;
    QList<Change<Category>> categories; ///< Parents before children where they are new.
    QList<Change<Entry>> entries; ///< By No.
    QList<Change<SynonymGroup>> synonymGroups;

    bool isEmpty() const;
    bool operator==(const ChangeSet &) const = default;

    /// What must be done to `current` to make it `incoming`. Things are the same when their ids are.
    static ChangeSet between(const Snapshot &current, const Snapshot &incoming);
    /// `current` with the changes, exactly as the FAQ file would have it (which never gives the id of
    /// something deleted again). Fails with Conflict (subject = No or name) when something to change or
    /// delete is not as `before` says or something new carries the id of something that is there, and with
    /// InvalidContent when a rule of domain/invariants.h would be broken. New things with id {0} or a
    /// negative one get the next free ids; with a positive one they come back under it.
    Result<SnapshotPtr> apply(const Snapshot &current) const;
};

/// How many entries a change set adds, changes and removes.
struct ChangeCounts
{
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype removed = 0;
    bool operator==(const ChangeCounts &) const = default;
};
ChangeCounts countEntries(const ChangeSet &changes);

} // namespace sokuto
