// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrations.h"

#include <functional>

namespace sokuto {

/// Opens a database file by the whole procedure; each fault has its own ErrorCode and leaves the file byte
/// for byte as it was:
/// 1. kind of file, header, application id and version, before any SQLite connection exists;
/// 2. a hardened connection by URI (mode=ro or rw; never creates);
/// 3. the journal of a writer that died is rolled back when this user may do so; a reader who may not reads a
///    private copy in memory in which it is rolled back (it does not see later changes of the file);
/// 4. quick_check;
/// 5. an older file: for writing it is copied aside and migrated; for reading, a copy in memory is migrated
///    and read instead, so that nobody waits for the supervisor (it does not see later changes of the file);
/// 6. its tables are exactly the ones that the schema makes.
/// ReadOnly writes nothing beside the file, save for step 3.
Result<std::unique_ptr<Connection>> openDatabase(const QString &path, Access access, const Schema &schema,
    std::chrono::milliseconds busyTimeout = defaultBusyTimeout);

/// Makes a new database at `path`: complete under its name, or not there at all. `fill` writes the first
/// rows. FileExists when something is there already.
Result<void> createDatabase(
    const QString &path, const Schema &schema, const std::function<Result<void>(Connection &)> &fill = {});

/// A compact copy, complete and checked under its name or not there at all. FileExists when something is
/// there already.
Result<void> copyDatabase(const Connection &from, const QString &path);

} // namespace sokuto
