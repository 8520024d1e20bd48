// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks.h"
#include "text/morphology.h"

namespace sokuto {

/// Every content check over a snapshot, words cut by the dictionary; without one likely typing errors are not
/// looked for. Takes a second at 10,000 entries: call it off the interface thread. Empty when cancelled.
QList<Finding> checkContent(const Snapshot &snapshot, QDate today, const DictionaryPtr &dictionary,
    const std::atomic<bool> *cancelled = nullptr, const std::function<void(int, int)> &progress = {});

} // namespace sokuto
