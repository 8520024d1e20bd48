// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "store/connection.h"

namespace sokuto {

/// Entries → rows. Runs inside a transaction of the caller.
class EntryWriter final
{
public:
    static Result<EntryWriter> create(const Connection &connection);

    /// Gives the id: the entry's own if it has one (a deleted entry comes back), else a new one.
    Result<EntryId> insert(const Entry &entry);
    Result<void> update(const Entry &before, const Entry &after);
    Result<void> remove(EntryId id);
    /// Frees the entry's No for another one until update() gives it its new one.
    Result<void> releaseNo(EntryId id);
    /// The entry that has this No, in whatever writing.
    Result<std::optional<EntryId>> holderOf(const QString &comparableNo);

private:
    struct Statements;
    EntryWriter(const Connection &connection, std::shared_ptr<Statements> statements);
    Result<void> insertAnswers(EntryId id, const QList<Answer> &answers);
    Result<void> insertSources(EntryId id, const QList<SourceRef> &sources);
    Result<void> insertPhrases(EntryId id, const QStringList &phrases);

    const Connection *m_connection;
    std::shared_ptr<Statements> m_statements;
};

} // namespace sokuto
