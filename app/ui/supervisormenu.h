// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"

#include <QtWidgets/QMenu>

class QActionGroup;

namespace sokuto {

/// What only supervisors do: seen and reached by its keys only while editing is unlocked.
class SupervisorMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SupervisorMenu(QWidget *parent = nullptr);

    /// One of the two is there, according to the role. Both outlive the menu.
    void serve(QAction *unlock, QAction *lock);
    void showRole(Role role);
    /// Above a line of their own, before locking. They outlive the menu or belong to its window.
    void addPart(const QList<QAction *> &actions);

private:
    QActionGroup *m_parts;
    QAction *m_unlock = nullptr;
    QAction *m_lock = nullptr;
};

} // namespace sokuto
