// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

namespace sokuto {

/// The categories as somebody wants them, by value: every step is done on the
/// plan, all of them together are one change set.
class CategoryPlan final
{
public:
    explicit CategoryPlan(SnapshotPtr snapshot);

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    CategoryTree tree() const;
    /// Entries in the category itself, as they are to be.
    qsizetype entriesIn(CategoryId category) const;
    const Category *find(CategoryId category) const;

    /// A new category behind its siblings; its id is negative until it is saved.
    CategoryId add(CategoryId parent, const QString &number, const QString &name);
    void rename(CategoryId category, const QString &name);
    /// With `entries`, the Nos of its entries that begin with the old number
    /// begin with the new one.
    void renumber(CategoryId category, const QString &number, bool entries);
    /// How many Nos renumber() would change; 0 when one of them would be taken
    /// already.
    qsizetype renumberable(CategoryId category, const QString &number) const;
    /// Among its siblings: -1 = one up, 1 = one down. False when it stands at the
    /// end.
    bool move(CategoryId category, int step);
    /// Below another one ({0} = the top level), before its child number `row` (-1
    /// = last). False when that one is itself or stands below it.
    bool nest(CategoryId category, CategoryId parent, qsizetype row = -1);
    /// One level deeper, below the sibling before it; one level up, behind its
    /// parent.
    bool indent(CategoryId category);
    bool outdent(CategoryId category);
    /// Its entries and the categories below it go to `into`, it goes away. False
    /// when `into` stands below it.
    bool merge(CategoryId category, CategoryId into);
    /// False when something is in it.
    bool remove(CategoryId category);
    bool isEmpty(CategoryId category) const;

    /// The first category whose name is empty, or whose number another one has
    /// too; {0} = none.
    CategoryId nameless() const;
    CategoryId doublyNumbered() const;

    /// With references to Nos that changed rewritten wherever they stand.
    ChangeSet changes() const;
    /// The same without new Nos and what follows from them: quickly done, also in a large FAQ.
    ChangeSet moves() const;
    bool operator==(const CategoryPlan &other) const
    {
        return m_categories == other.m_categories && m_entries == other.m_entries && m_nos == other.m_nos;
    }

private:
    Category *at(CategoryId category);
    QHash<EntryId, QString> renumbered(CategoryId category, const QString &number) const;
    void arrange(CategoryId parent, const QList<CategoryId> &order);
    ChangeSet changesWith(const QHash<EntryId, QString> &nos) const;
    void appendEntryChanges(ChangeSet &changes, const QHash<EntryId, QString> &nos) const;

    SnapshotPtr m_snapshot;
    QList<Category> m_categories;
    QHash<EntryId, CategoryId> m_entries; ///< Those that are to stand elsewhere.
    QHash<EntryId, QString> m_nos; ///< Those that are to have another No.
    qint64 m_lowest = 0;
};

} // namespace sokuto
