// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <atomic>

namespace sokuto {

/// Why an entry is worth a look beside another one; stronger reasons first.
enum class RelationKind : quint8 {
    SameAnswer, ///< Word for word, white space and width apart.
    RefersTo, ///< 「No2-2参照」 in the answer shown.
    ReferredFrom, ///< The other answer refers to this one.
    SameWords, ///< The questions share telling words, or the answers whole clauses.
};

struct Relation
{
    EntryId entry;
    RelationKind kind = RelationKind::SameWords;
    bool operator==(const Relation &) const = default;
};

/// Relations to the entries that are public on one day. Immutable; built once for a snapshot, on any thread.
class RelatedEntries
{
public:
    /// Null when `cancel` became true on the way.
    static std::shared_ptr<const RelatedEntries> build(
        SnapshotPtr snapshot, QDate today, const std::atomic<bool> *cancel = nullptr);
    ~RelatedEntries();
    Q_DISABLE_COPY_MOVE(RelatedEntries)

    const SnapshotPtr &snapshot() const;
    QDate today() const;
    /// By reason, then by likeness, ties by No; each entry once, at most `limit`. Empty for an unknown id.
    QList<Relation> of(EntryId entry, qsizetype limit = 5) const;

private:
    struct Private;
    explicit RelatedEntries(std::unique_ptr<Private> built);
    std::unique_ptr<Private> d;
};

/// The question, short enough for a link of at most `length` characters beside the question of `beside`: a
/// beginning they share gives way to "…", so that what differs is seen.
QString shortQuestion(const Entry &entry, const Entry &beside, qsizetype length);

} // namespace sokuto
