// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"
#include "store/connection.h"

namespace sokuto {

/// Newest first, at most `limit`.
Result<QList<Revision>> readRevisions(const Connection &connection, int limit);
/// Every revision of this entry, newest first, also of one that is gone.
Result<QList<RevisionItem>> readHistory(const Connection &connection, EntryId entry);
Result<QList<RevisionItem>> readCategoryHistory(const Connection &connection, CategoryId category);
/// The deletion of every entry that is gone, the newest first, at most `limit`.
Result<QList<RevisionItem>> readDeletedEntries(const Connection &connection, int limit);
/// What one revision did, in the order in which it was done.
Result<QList<RevisionItem>> readItems(const Connection &connection, qint64 revision);

} // namespace sokuto
