// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeyEvent>

namespace sokuto {

/// Undo and redo are the window's, over all fields: true for a key that a field must not take for its own.
/// The event is then ignored, so that the window's action gets it.
inline bool leavesUndoToWindow(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    event->ignore();
    return true;
}

/// True for Alt with a letter that no menu and no label answers to: a slip of the hand, which would put the
/// letter into the text. The event is then accepted and nothing happens.
inline bool swallowsStrayAlt(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
#ifdef Q_OS_MACOS
    return false; // there Alt writes characters
#else
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier)
        && !(key->modifiers() & (Qt::ControlModifier | Qt::MetaModifier | Qt::GroupSwitchModifier));
    if (!alt || key->text().isEmpty() || !key->text().at(0).isPrint())
        return false;
    event->accept();
    return true;
#endif
}

} // namespace sokuto
