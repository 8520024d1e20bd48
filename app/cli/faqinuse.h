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

/// Where the FAQ lies that a command works on: `asked`, else the one that the window was told to open last,
/// else the one that came with the program. ResourceMissing when there is none.
Result<QString> pathOfFaqInUse(const QString &asked);
/// Reads it.
Result<FaqInUse> faqInUse(const QString &asked);

} // namespace sokuto
