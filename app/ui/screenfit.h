// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>

class QWidget;

namespace sokuto {

/// Gives a window its first size: `wanted`, higher where its texts need more lines, and never larger than the
/// screen it comes up on.
void fitToScreen(QWidget *window, QSize wanted);

} // namespace sokuto
