// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace sokuto {

/// Lets the button that goes on stand out. A box of buttons has dressed it already when it hands it out, so
/// it is dressed anew.
inline void makeMain(QPushButton *button)
{
    button->setProperty("main", true); // the style sheet's word for it
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace sokuto
