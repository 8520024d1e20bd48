// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace sokuto::test {

/// What happens at the chosen write.
enum class Fault {
    DeviceFailed, ///< SQLITE_IOERR_…
    DiskFull, ///< SQLITE_FULL
    Crash, ///< The process ends at once, as by kill -9.
};

/// Stands between SQLite and the disk and lets the n-th call that writes go wrong: xWrite, xTruncate, xSync,
/// xDelete and opening a journal. Nothing is really synced: the tests are about order, not about the disk.
namespace faultyvfs {

/// Once per process, before any connection. Rollback-journal mode only.
void install();
/// The n-th call from now on fails (1 = the next one), and if `persistent` all that follow; 0 = none.
void arm(int failing, Fault fault = Fault::DeviceFailed, bool persistent = false);
/// Calls that wrote since arm().
int calls();
/// True when the chosen call has been reached.
bool hasStruck();

} // namespace faultyvfs

} // namespace sokuto::test
