// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtCore/QTextStream>

namespace sokuto::quality {

/// `count` entries made from those of `base` by mixing their sentences; the same for the same seed.
SnapshotPtr enlarged(const SnapshotPtr &base, qsizetype count, quint32 seed);
/// Prints what building, saving, loading, updating and each keystroke cost with so many entries.
void printSpeed(QTextStream &out, const SnapshotPtr &snapshot);

} // namespace sokuto::quality
