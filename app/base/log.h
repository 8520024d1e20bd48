// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>
#include <QtCore/QString>

namespace sokuto {

Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSearch)
Q_DECLARE_LOGGING_CATEGORY(lcExchange)
Q_DECLARE_LOGGING_CATEGORY(lcService)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Replaces every run of four or more digits (of any script, hyphens and spaces between digits included) by
/// as many '#'. Callers read numbers aloud; none of them may reach a log.
QString maskDigitRuns(QStringView text);

/// From here on every message of the program is masked before it is written. Call once, first in main().
void installMaskingMessageHandler();

} // namespace sokuto
