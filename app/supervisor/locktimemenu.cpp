// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/locktimemenu.h"

#include "service/session.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>

namespace sokuto {

LockTimeMenu::LockTimeMenu(Session &session, QWidget *parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
{
    for (const int minutes : {5, 15, 30, 60, 240}) {
        QAction *action = m_group->addAction(QString());
        action->setCheckable(true);
        action->setChecked(minutes == session.lockMinutes());
        action->setData(minutes);
        addAction(action);
        connect(action, &QAction::triggered, this, [&session, minutes] { session.setLockMinutes(minutes); });
    }
    retranslate();
}

void LockTimeMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockTimeMenu::retranslate()
{
    //: Menu: after how long editing locks by itself
    setTitle(tr("A&utomatic lock"));
    for (QAction *action : m_group->actions())
        action->setText(tr("%n minutes", nullptr, action->data().toInt()));
}

} // namespace sokuto
