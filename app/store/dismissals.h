// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dismissal.h"
#include "store/connection.h"

namespace sokuto {

/// By key.
Result<QList<Dismissal>> readDismissals(const Connection &connection);
/// Takes the place of the one with the same key. InvalidContent when it has no reason, or a text that cannot
/// be kept.
Result<void> writeDismissal(Connection &connection, const Dismissal &dismissal);
/// Nothing happens when there is none.
Result<void> removeDismissal(Connection &connection, const QString &key);

} // namespace sokuto
