// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "store/connection.h"

namespace sokuto {

// Rows → domain values, one function for each kind of thing. By id, so that two reads of one state are equal.
// What the domain cannot hold is DatabaseDamaged.

Result<Edition> readEdition(const Connection &connection);
Result<QList<Category>> readCategories(const Connection &connection);
Result<QList<SynonymGroup>> readSynonymGroups(const Connection &connection);
/// The newest revision's number; 0 = none yet.
Result<qint64> readRevision(const Connection &connection);

/// Entries with all that belongs to them, in four queries whatever their number.
class EntryReader final
{
public:
    static Result<EntryReader> create(const Connection &connection);

    /// Those with first ≤ id ≤ last.
    Result<QList<Entry>> read(qint64 first, qint64 last);
    Result<QList<Entry>> readAll();
    /// nullopt = there is none.
    Result<std::optional<Entry>> find(EntryId id);

private:
    EntryReader(const Connection &connection, Statement entries, Statement answers, Statement sources,
        Statement phrases);
    template <typename Take>
    Result<void> readParts(Statement &parts, QList<Entry> &entries, qint64 first, qint64 last, Take take);

    Result<void> readAnswers(QList<Entry> &entries, qint64 first, qint64 last);

    const Connection *m_connection;
    Statement m_entries;
    Statement m_answers;
    Statement m_sources;
    Statement m_phrases;
};

/// Everything, as one consistent state.
Result<SnapshotData> readAll(Connection &connection);

} // namespace sokuto
