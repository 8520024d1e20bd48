// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

namespace sokuto {

/// "Give me the whole FAQ": the one question every kind of storage answers.
class SnapshotSource
{
public:
    virtual ~SnapshotSource() = default;
    virtual Result<SnapshotPtr> load() = 0;
};

} // namespace sokuto
