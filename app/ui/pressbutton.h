// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolButton>

namespace sokuto {

/// Enter presses the button that has the focus, as Space does; false when `focus` is none.
inline bool pressFocusedButton(QWidget *focus)
{
    auto *button = qobject_cast<QAbstractButton *>(focus);
    if (!button)
        return false;
    auto *tool = qobject_cast<QToolButton *>(button);
    if (tool && tool->menu())
        tool->showMenu();
    else
        button->click();
    return true;
}

} // namespace sokuto
