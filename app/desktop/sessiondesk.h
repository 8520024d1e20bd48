// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskparts.h"
#include "service/session.h"

#include <QtCore/QPointer>

class QAction;

namespace sokuto {

class LockTimeMenu;
class OwnCopyDialog;
class UnlockDialog;

/// Puts the session together with the window: unlocking and locking, passphrases, an own copy to edit, and
/// that nothing unsaved is left behind. Composition only.
class SessionDesk final : public QObject
{
    Q_OBJECT

public:
    /// `parent` is gone before the window is.
    SessionDesk(const DeskParts &parts, QObject *parent);

    /// For the supervisor's menu.
    QList<QAction *> actions() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void retranslate();
    void refreshActions();

    void openDoor(EditingDoor door);
    void askForPassphrase();
    void makeOwnCopy(const QString &place);
    void setPassphrases(bool first);
    void lock();
    void forgetWhatIsSettled();
    bool mayLeave(Leaving leaving);
    bool askToLeave(Leaving leaving, const QList<UnsavedWork> &works);
    void complain(const Error &error);
    static QString proposedPlace();

    DeskParts m_parts;
    QAction *m_passphrases;
    LockTimeMenu *m_lockTime;
    QPointer<UnlockDialog> m_unlockDialog;
    QPointer<OwnCopyDialog> m_copyDialog;
};

} // namespace sokuto
