// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/starbutton.h"

#include "ui/colors.h"
#include "ui/icons.h"

#include <QtCore/QEvent>

namespace sokuto {

using namespace Qt::StringLiterals;

StarButton::StarButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"star"_s);
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({18, 18});
    restyle();
}

void StarButton::setStarred(bool starred)
{
    setChecked(starred);
    restyle();
}

void StarButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        restyle();
}

void StarButton::nextCheckState()
{
    Q_EMIT starRequested(!isChecked());
}

void StarButton::restyle()
{
    const Colors &colors = Colors::of(palette());
    setIcon(themedIcon("star"_L1, isChecked() ? colors.warning : colors.text, isChecked()));
    //: Accessible name of the star beside the copy buttons; it is on or off
    setAccessibleName(tr("Favourite"));
    setToolTip(isChecked() ? tr("No longer a favourite (Ctrl+D)") : tr("Make it a favourite (Ctrl+D)"));
}

} // namespace sokuto
