// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thememenu.h"

#include "service/settings.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>

namespace sokuto {

ThemeMenu::ThemeMenu(QWidget *parent)
    : QMenu(parent)
    , m_system(addAction(QString()))
    , m_light(addAction(QString()))
    , m_dark(addAction(QString()))
{
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_system, m_light, m_dark}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    retranslate();
}

void ThemeMenu::serve(Theme &theme, Settings &settings)
{
    for (const auto &[action, mode] : {std::pair(m_system, ThemeMode::System),
             std::pair(m_light, ThemeMode::Light), std::pair(m_dark, ThemeMode::Dark)}) {
        action->setChecked(theme.mode() == mode);
        connect(action, &QAction::triggered, &theme, [&theme, &settings, chosen = mode] {
            settings.setTheme(chosen);
            theme.setMode(chosen);
        });
    }
}

void ThemeMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThemeMenu::retranslate()
{
    m_system->setText(tr("Follow the &system"));
    //: A light theme
    m_light->setText(tr("&Light"));
    //: A dark theme
    m_dark->setText(tr("&Dark"));
}

} // namespace sokuto
