// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace sokuto {

/// Makes a new file that is complete under its name or not there at all, whatever happens meanwhile: `write`
/// fills a draft in the same folder, which is then brought to the disk and renamed. FileExists when something
/// is at `path` already. The draft never outlives a failure; what a killed process left goes first.
Result<void> placeNewFile(
    const QString &path, const std::function<Result<void>(const QString &draft)> &write);

/// Removes drafts for `path` whose writers are gone: of this machine at once, of others (on a share) when
/// they are a day old.
void removeStaleDrafts(const QString &path);

/// Renames without ever replacing anything, and brings the folder to the disk.
Result<void> renameDurably(const QString &from, const QString &to);

} // namespace sokuto
