// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

namespace sokuto {

/// Which entries a supervisor has in the list.
enum class EntryFilter : quint8 {
    All,
    Draft,
    InReview,
    Scheduled,
    Published,
    Expired, ///< By its state, or because no answer is valid any more.
    Retired,
    ReviewDue,
    Hidden, ///< Everything that operators do not see.
};

bool passes(const Entry &entry, EntryFilter filter, QDate today);

} // namespace sokuto
