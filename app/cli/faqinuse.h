// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

namespace sokuto {

struct FaqInUse
{
    QString path; ///< Absolute.
    SnapshotPtr snapshot;
};

/// Reads the FAQ at `path`; an empty path means the one that came with the program.
Result<FaqInUse> faqInUse(const QString &path);

} // namespace sokuto
