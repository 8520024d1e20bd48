// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sokuto {

/// What the first bytes of a database file say.
struct FileHeader
{
    quint32 applicationId = 0;
    int userVersion = 0;
    bool writeAheadLog = false; ///< In WAL mode, or a log lies beside the file.
    /// A rollback journal lies beside the file: the version may be that of an unfinished save.
    bool journal = false;
    bool operator==(const FileHeader &) const = default;
};

/// Looks at the kind of file and its header before any SQLite connection exists, so that nothing that is not
/// a database is ever handed to SQLite, and nothing is written or locked.
///
/// Reads through SQLite's own file layer: closing an ordinary descriptor would drop the locks that another
/// connection of this process holds on the same file.
Result<FileHeader> probeDatabaseFile(const QString &path);

} // namespace sokuto
