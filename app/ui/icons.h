// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

namespace sokuto {

/// One of resources/icons by its name ("star"), painted in `color` (disabled: half as strong) and sharp at
/// every scale. Ask again when the theme changes. `filled` paints the shape's inside too.
QIcon themedIcon(QLatin1StringView name, const QColor &color, bool filled = false);

/// The same as a picture, `size` in device-independent pixels.
QPixmap themedPixmap(
    QLatin1StringView name, const QColor &color, int size, qreal devicePixelRatio, bool filled = false);

} // namespace sokuto
