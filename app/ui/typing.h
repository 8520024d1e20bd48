// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeyEvent>

namespace sokuto {

/// True for a key that writes a visible character: a word that begins, no command. Blanks press buttons.
inline bool isTyping(const QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const QString text = event->text();
    return modifiers == Qt::NoModifier && !text.isEmpty() && text.front().isPrint()
        && !text.front().isSpace();
}

} // namespace sokuto
