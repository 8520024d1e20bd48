// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

class QPainter;

namespace sokuto {

/// A text with marked stretches, to be painted in one or more lines.
struct MarkedText
{
    QString text; ///< One paragraph.
    QList<MatchSpan> spans; ///< In text.
    QFont font;
    QColor color;
    QColor markedColor; ///< Of the text in the spans.
    QColor mark; ///< Ground of the spans.
};

/// Paints at most `maxLines` lines from the top left of `area`; the last one is cut with an ellipsis when
/// there is more. Returns the number of lines painted.
int paintMarkedText(QPainter *painter, const QRectF &area, const MarkedText &marked, int maxLines);

} // namespace sokuto
