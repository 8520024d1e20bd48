// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMenu>

class QActionGroup;

namespace sokuto {

class Session;

/// After how many minutes without a key or click editing locks by itself.
class LockTimeMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The session outlives the menu.
    explicit LockTimeMenu(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QActionGroup *m_group;
};

} // namespace sokuto
