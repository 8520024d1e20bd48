// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskparts.h"
#include "service/editing.h"
#include "service/entryfilter.h"
#include "service/session.h"
#include "ui/messagebar.h"

class QAction;

namespace sokuto {

class ConflictDialog;
class Drafts;
struct Draft;
class EditorActions;
class EditorDesk;
class FilterMenu;
class HistoryDesk;
class SessionDesk;

/// Puts the supervisors' parts together with the window: what is edited, what is saved, what the menu offers.
/// Composition only.
class SupervisorDesk final : public QObject
{
    Q_OBJECT

public:
    /// The drafts outlive the desk, too.
    SupervisorDesk(const DeskParts &parts, Drafts &drafts);

    EditorDesk &editors() const { return *m_editors; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void connectEditing();
    void connectEditors();
    void offerDrafts();
    void rememberOffered(const QList<Draft> &drafts);
    void refreshDraftsOffer();
    QList<Draft> offeredDrafts() const;
    void tellOfDraft(const Draft &draft);
    Message draftsOffer(const QList<Draft> &drafts);
    void addActions();
    void retranslate();

    void settle(const Conflict &conflict);
    void askAboutApproval(const ApprovalCategories &marked);
    void filter(EntryFilter filter);
    const CategoryTree &categories() const;
    void refreshActions();

    DeskParts m_parts;
    SessionDesk *m_session;
    EditorDesk *m_editors;
    EditorActions *m_editorActions;
    QAction *m_undo;
    QAction *m_entryHistory;
    QAction *m_faqHistory;
    QAction *m_deleted;
    QAction *m_approval;
    FilterMenu *m_filters;
    HistoryDesk *m_history;
    QStringList m_offeredDrafts; ///< Keys of the drafts that the window tells of.
    QString m_mergedWith; ///< What a conflict that resolved by itself was about, until it is saved.
};

} // namespace sokuto
