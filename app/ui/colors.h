// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

class QPalette;

namespace sokuto {

/// The colours of the window by what they mean, for style sheets and delegates. Two sets, light and dark.
struct Colors
{
    QColor window; ///< Ground of every pane.
    QColor text;
    QColor muted; ///< No, snippets, counts, hints.
    QColor border; ///< Lines between panes and rows, frames of buttons.
    QColor accent; ///< Focus frame, links, the one main button.
    QColor onAccent; ///< Text on the accent.
    QColor selection; ///< Ground of the selected row and of chips.
    QColor hover; ///< Ground under the pointer.
    QColor mark; ///< Ground of what met the query.
    QColor warning; ///< Text of warnings: a date has passed, a review is due.
    QColor warningGround;
    QColor memoGround; ///< Internal memo.
    QColor statusGround; ///< Status line and section bands.
    QColor scrollHandle;
    bool dark = false;

    static const Colors &light();
    static const Colors &darkSet();
    /// The set that belongs to a palette: dark when its window is darker than its text.
    static const Colors &of(const QPalette &palette);
};

} // namespace sokuto
