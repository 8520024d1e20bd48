// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QTemporaryDir;

namespace sokuto {

/// For a reader who must not write the file that a dead writer left half-written, with the journal beside it:
/// a private copy of both in `folder`, in which anybody can roll the journal back. Gives its path.
///
/// Both are copied under a read lock, so that they belong together: with it nobody else can begin to write or
/// roll back meanwhile. So what is read from the copy is exactly what the next writer will find. The file
/// itself is left as it is. (To read it with immutable=1 would give the half-written pages.)
/// DatabaseLocked when somebody is writing or rolling back just now.
Result<QString> copyWithJournal(const QString &path, const QTemporaryDir &folder);

} // namespace sokuto
