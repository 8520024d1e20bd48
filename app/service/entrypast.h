// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/approval.h"

namespace sokuto {

class FaqFile;

/// What the histories in `file` know of an entry, for checkApproval() and its like. Must not outlive the
/// file.
std::function<Result<EntryPast>(EntryId)> pastIn(const FaqFile &file);

} // namespace sokuto
