// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sokuto {

/// Holds what stands on both sides of it on one line; nothing of it is seen.
constexpr QChar wordJoiner(0x2060);

/// Whether a line may end between two characters of a date. Between ASCII digits and their signs none does
/// anyway; a range may end a line behind its sign.
bool needsJoiner(QChar before, QChar after);
/// Where a line that begins at `start` and would end at `end` ends without breaking a date; `end` when no
/// date is broken, or when it fills the line from its beginning.
qsizetype endBeforeDate(QStringView text, qsizetype start, qsizetype end);
/// For a label: every date on one line.
QString withJoinedDates(const QString &sentence);
/// What was written before.
QString withoutJoiners(QString shown);

} // namespace sokuto
