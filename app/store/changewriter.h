// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "store/entrywriter.h"
#include "store/faqfile.h"
#include "store/rows.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace sokuto {

/// Writes one change set as one revision. Runs inside a transaction of the caller, who drops everything when
/// anything fails.
class ChangeWriter final
{
public:
    static Result<std::unique_ptr<ChangeWriter>> create(const Connection &connection);

    /// Gives the new revision's number.
    Result<qint64> write(const ChangeSet &changes, const RevisionNote &note);

private:
    ChangeWriter(const Connection &connection, EntryReader reader, EntryWriter writer, Statement item);

    Result<void> writeEdition(const Change<Edition> &change);
    Result<void> writeCategories(const QList<Change<Category>> &changes);
    Result<void> removeCategories(const QList<Change<Category>> &changes);
    Result<void> writeEntries(const QList<Change<Entry>> &changes);
    Result<void> writeEntry(const Change<Entry> &change);
    Result<void> writeGroups(const QList<Change<SynonymGroup>> &changes);
    Result<SynonymGroup> writeGroup(SynonymGroup group, bool isNew);
    Result<CategoryId> insertCategory(const Category &category);
    Result<void> checkCurrent(const Entry &before);
    CategoryId settled(CategoryId id) const { return m_given.value(id, id); }
    template <typename T>
    Result<void> record(
        QLatin1StringView kind, qint64 thing, const std::optional<T> &before, const std::optional<T> &after);

    const Connection &m_connection;
    EntryReader m_reader;
    EntryWriter m_writer;
    Statement m_item;
    qint64 m_revision = 0;
    int m_position = 0;
    QHash<CategoryId, Category> m_categories; ///< As they will be.
    QHash<CategoryId, CategoryId> m_given; ///< Provisional id → true id.
};

} // namespace sokuto
