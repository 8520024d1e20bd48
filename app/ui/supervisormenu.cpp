// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisormenu.h"

#include <QtGui/QActionGroup>

namespace sokuto {

SupervisorMenu::SupervisorMenu(QWidget *parent)
    : QMenu(parent)
    , m_parts(new QActionGroup(this))
{
    m_parts->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_parts->setVisible(false);
}

void SupervisorMenu::serve(QAction *unlock, QAction *lock)
{
    m_unlock = unlock;
    m_lock = lock;
    showRole(Role::Operator);
}

void SupervisorMenu::showRole(Role role)
{
    const bool unlocked = role != Role::Operator;
    m_unlock->setVisible(!unlocked);
    m_lock->setVisible(unlocked);
    m_parts->setVisible(unlocked);
}

void SupervisorMenu::addPart(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_parts->addAction(action);
    insertActions(m_lock, actions);
    m_parts->addAction(insertSeparator(m_lock));
}

} // namespace sokuto
