// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/editing.h"
#include "service/entryfilter.h"
#include "service/session.h"

#include <QtCore/QPointer>

class QAction;

namespace sokuto {

class Catalog;
class ConflictDialog;
class Drafts;
class EditorActions;
class EditorDesk;
class FilterMenu;
class HistoryDesk;
class LockTimeMenu;
class MainWindow;
class OwnCopyDialog;
class Prompts;
class Settings;
class UnlockDialog;

/// Puts the supervisors' parts together with the window: who may edit, what is saved, what the menu offers.
/// Composition only.
class SupervisorDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the desk.
    struct Parts
    {
        MainWindow &window;
        Catalog &catalog;
        Session &session;
        Editing &editing;
        Settings &settings;
        Prompts &prompts;
        Drafts &drafts;
    };
    explicit SupervisorDesk(const Parts &parts);

    EditorDesk &editors() const { return *m_editors; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void connectEditing();
    void connectEditors();
    void offerDrafts();
    void addActions();
    void retranslate();

    void openDoor(EditingDoor door);
    void askForPassphrase();
    void makeOwnCopy(const QString &place);
    void setPassphrases(bool first);
    void lock();
    bool mayLeaveFaq();
    void settle(const Conflict &conflict);
    void askAboutApproval(const ApprovalCategories &marked);
    void filter(EntryFilter filter);
    const CategoryTree &categories() const;
    void refreshActions();
    void complain(const Error &error);
    QString proposedPlace() const;

    Parts m_parts;
    EditorDesk *m_editors;
    EditorActions *m_editorActions;
    QAction *m_undo;
    QAction *m_entryHistory;
    QAction *m_faqHistory;
    QAction *m_deleted;
    QAction *m_approval;
    QAction *m_passphrases;
    FilterMenu *m_filters;
    LockTimeMenu *m_lockTime;
    HistoryDesk *m_history;
    QString m_mergedWith; ///< What a conflict that resolved by itself was about, until it is saved.
    QPointer<UnlockDialog> m_unlockDialog;
    QPointer<OwnCopyDialog> m_copyDialog;
};

} // namespace sokuto
