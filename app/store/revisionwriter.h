// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"
#include "store/connection.h"

namespace sokuto {

struct RevisionNote;

/// A new revision with nothing in it yet; gives its number. Inside a transaction of the caller.
Result<qint64> beginRevision(const Connection &connection, const RevisionNote &note);

/// Tells in that revision what was done to the rights of editing.
Result<void> recordRights(const Connection &connection, qint64 revision, const QList<RightChange> &changes);

/// One row of what recordRights() wrote.
RightChange rightChangeOf(const QString &what, const QString &deed, const QString &subject);

} // namespace sokuto
