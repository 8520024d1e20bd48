// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/supervisordesk.h"

#include "desktop/historydesk.h"
#include "desktop/sessiondesk.h"
#include "service/catalog.h"
#include "service/messages.h"
#include "service/settings.h"
#include "service/wordcutter.h"
#include "supervisor/approvaldialog.h"
#include "supervisor/conflictdialog.h"
#include "supervisor/editoractions.h"
#include "supervisor/editordesk.h"
#include "supervisor/filtermenu.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace sokuto {

using namespace Qt::StringLiterals;

SupervisorDesk::SupervisorDesk(const DeskParts &parts, Drafts &drafts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_session(new SessionDesk(parts, this))
    , m_editors(new EditorDesk(
          {parts.prompts, drafts, parts.today, [&session = parts.session] { return session.author(); }},
          parts.catalog, &parts.window))
    , m_editorActions(new EditorActions(*m_editors, this))
    , m_undo(new QAction(this))
    , m_entryHistory(new QAction(this))
    , m_faqHistory(new QAction(this))
    , m_deleted(new QAction(this))
    , m_approval(new QAction(this))
    , m_filters(new FilterMenu(&parts.window))
    , m_history(new HistoryDesk(parts.catalog, parts.editing, &parts.window))
{
    addActions();
    connectSession();
    connectEditing();
    connectEditors();
    retranslate();
    refreshActions();
    QCoreApplication::instance()->installEventFilter(this);
}

void SupervisorDesk::addActions()
{
    m_undo->setObjectName(u"undoSaveAction"_s);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Alt+Z"_s)); // Ctrl+Shift+Z redoes what is typed
    m_parts.window.addSupervisorActions(m_editorActions->ofEntry());
    m_parts.window.addSupervisorActions({m_editorActions->categories()});
    m_entryHistory->setObjectName(u"entryHistoryAction"_s);
    m_deleted->setObjectName(u"deletedAction"_s);
    m_approval->setObjectName(u"approvalAction"_s);
    m_entryHistory->setShortcut(QKeySequence(u"Ctrl+H"_s));
    m_faqHistory->setShortcut(QKeySequence(u"Ctrl+Shift+H"_s));
    m_parts.window.addSupervisorActions({m_undo, m_entryHistory, m_faqHistory, m_deleted});
    m_parts.window.addSupervisorActions({m_filters->menuAction()});
    m_parts.window.addSupervisorActions(QList{m_approval} + m_session->actions());
    connect(m_filters, &FilterMenu::filterPicked, this, &SupervisorDesk::filter);
    connect(m_approval, &QAction::triggered, &m_parts.editing, &Editing::requestApprovals);
    connect(m_entryHistory, &QAction::triggered, this,
        [this] { m_history->show(HistoryWindow::Page::Entry, m_parts.window.shownEntry()); });
    connect(m_faqHistory, &QAction::triggered, this,
        [this] { m_history->show(HistoryWindow::Page::Faq, m_parts.window.shownEntry()); });
    connect(m_deleted, &QAction::triggered, this,
        [this] { m_history->show(HistoryWindow::Page::Deleted, m_parts.window.shownEntry()); });
    connect(m_undo, &QAction::triggered, this,
        [this] { m_parts.editing.undoLast(tr("Took the last save back")); });
}

void SupervisorDesk::connectSession()
{
    connect(&m_parts.session, &Session::roleChanged, this, [this](Role role) {
        filter(EntryFilter::All);
        m_editorActions->setEnabled(role != Role::Operator);
        refreshActions();
        if (role != Role::Operator)
            return offerDrafts();
        rememberOffered({});
        m_history->hide();
        m_editors->putAway(); // a change of the file locks also while something is not saved
    });
}

void SupervisorDesk::connectEditing()
{
    connect(&m_parts.editing, &Editing::stateChanged, this, &SupervisorDesk::refreshActions);
    const auto warn = [this](const Error &error) {
        m_parts.window.tell(
            Message::warning(Message::Topic::Editing, [error] { return Messages::error(error); }));
    };
    connect(&m_parts.editing, &Editing::failed, this, warn);
    connect(&m_parts.editing, &Editing::refused, this,
        [this, warn](const ChangeSet &changes, const Error &error) {
            if (!m_editors->refused(changes, error))
                warn(error);
        });
    connect(&m_parts.editing, &Editing::saved, this, [this] {
        m_parts.window.withdraw(Message::Topic::Editing);
        m_parts.window.confirm(tr("Saved."));
        if (m_mergedWith.isEmpty())
            return;
        m_parts.window.tell({.topic = Message::Topic::Editing,
            .kind = Message::Kind::Notice,
            .sentence =
                [what = std::exchange(m_mergedWith, {})] {
                    //: %1 is a list of entries with the names of those who changed them
                    return tr(
                        "Somebody else changed the same entry meanwhile, in other places: %1. Both changes "
                        "were kept.")
                        .arg(what);
                },
            .actionText = [] { return tr("Show the history"); },
            .action = [this] { m_history->show(HistoryWindow::Page::Faq, m_parts.window.shownEntry()); }});
    });
    connect(&m_parts.editing, &Editing::saved, &m_parts.window, &MainWindow::expect);
    connect(&m_parts.editing, &Editing::takenBack, this,
        [this] { m_parts.window.confirm(tr("The last save was taken back.")); });
    connect(&m_parts.editing, &Editing::conflicted, this, &SupervisorDesk::settle);
    connect(&m_parts.editing, &Editing::approvalsRead, this, &SupervisorDesk::askAboutApproval);
    connect(&m_parts.editing, &Editing::approvalsSet, this, [this] {
        m_parts.window.withdraw(Message::Topic::Editing); // what was refused may be allowed by now
        m_parts.window.confirm(tr("Saved."));
    });
}

const CategoryTree &SupervisorDesk::categories() const
{
    static const CategoryTree none;
    const SnapshotPtr &snapshot = m_parts.catalog.contents().snapshot;
    return snapshot ? snapshot->categories() : none;
}

/// What merges by itself is saved at once and said; else somebody looks at both texts.
void SupervisorDesk::settle(const Conflict &conflict)
{
    if (const auto merged = resolveByItself(conflict)) {
        QStringList names;
        for (const Clash<Entry> &clash : conflict.entries) {
            const Entry &entry = clash.theirs ? *clash.theirs : *clash.base;
            const QString author = conflict.changedIn.value(entry.id).author;
            names.append(author.isEmpty() ? entry.no : u"%1 (%2)"_s.arg(entry.no, author));
        }
        m_mergedWith = names.join(u" ・ ");
        m_parts.editing.save(resolved(conflict, *merged), conflict.note);
        return;
    }
    QWidget *above = QApplication::activeWindow();
    auto *dialog =
        new ConflictDialog(conflict, categories(), dictionaryCutter(), above ? above : &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::acceptedWith, this, [this, conflict](const Resolution &resolution) {
        m_parts.editing.save(resolved(conflict, resolution), conflict.note);
    });
    dialog->open();
}

void SupervisorDesk::askAboutApproval(const ApprovalCategories &marked)
{
    auto *dialog = new ApprovalDialog(categories(), marked, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApprovalDialog::acceptedWith, &m_parts.editing, &Editing::setApprovals);
    dialog->open();
}

void SupervisorDesk::filter(EntryFilter filter)
{
    m_filters->setCurrent(filter);
    m_parts.window.setFilter(filter);
    if (filter == EntryFilter::All)
        return m_parts.window.withdraw(Message::Topic::Filter);
    m_parts.window.tell({.topic = Message::Topic::Filter,
        .kind = Message::Kind::Notice,
        //: %1 is the name of a filter: drafts, in review, …
        .sentence = [filter] { return tr("Listed only: %1").arg(FilterMenu::name(filter)); },
        .actionText = [] { return tr("List all entries"); },
        .action = [this] { this->filter(EntryFilter::All); }});
}

void SupervisorDesk::connectEditors()
{
    const auto follow = [this] {
        m_editorActions->follow(m_parts.catalog.contents().snapshot, m_parts.window.shownEntry());
    };
    connect(&m_parts.window, &MainWindow::shownEntryChanged, this, follow);
    connect(&m_parts.catalog, &Catalog::changed, this, follow);
    connect(&m_parts.window, &MainWindow::moveRequested, m_editors, &EditorDesk::moveTo);
    connect(m_editors, &EditorDesk::leftDraftsChanged, this, &SupervisorDesk::refreshDraftsOffer);
    connect(m_editors, &EditorDesk::draftKept, this, &SupervisorDesk::tellOfDraft);
    connect(m_editors, &EditorDesk::entryRequested, &m_parts.window, &MainWindow::showEntry);
    connect(m_editors, &EditorDesk::saveRequested, &m_parts.editing, &Editing::save);
    connect(m_editors, &EditorDesk::permissionRequested, &m_parts.editing, &Editing::requestPermission);
    connect(&m_parts.editing, &Editing::permitted, m_editors, &EditorDesk::permitted);
    connect(m_editors, &EditorDesk::historyRequested, &m_parts.editing, &Editing::requestHistory);
    connect(&m_parts.editing, &Editing::historyRead, m_editors, &EditorDesk::historyRead);
    connect(&m_parts.editing, &Editing::saved, m_editors, &EditorDesk::saved);
    connect(&m_parts.editing, &Editing::failed, m_editors, &EditorDesk::failed);
    connect(&m_parts.editing, &Editing::conflicted, m_editors,
        [this](const Conflict &conflict) { m_editors->conflicted(conflict.mine); });
    m_parts.session.addWorkHolder(
        m_editors, {[this] { return m_editors->unsavedWork(); }, [this](Leaving) { m_editors->leave(); }});
}

/// What was being written when the program ended the last time.
void SupervisorDesk::offerDrafts()
{
    const QList<Draft> drafts = m_editors->leftDrafts();
    rememberOffered(drafts);
    if (!drafts.isEmpty())
        m_parts.window.tell(draftsOffer(drafts));
}

void SupervisorDesk::rememberOffered(const QList<Draft> &drafts)
{
    m_offeredDrafts.clear();
    for (const Draft &draft : drafts)
        m_offeredDrafts.append(draft.key);
    if (drafts.isEmpty())
        m_parts.window.withdraw(Message::Topic::Drafts);
}

/// Of those told of, what is still left at this moment.
QList<Draft> SupervisorDesk::offeredDrafts() const
{
    if (m_offeredDrafts.isEmpty())
        return {};
    QList<Draft> drafts = m_editors->leftDrafts();
    drafts.removeIf([this](const Draft &draft) { return !m_offeredDrafts.contains(draft.key); });
    return drafts;
}

void SupervisorDesk::refreshDraftsOffer()
{
    if (m_offeredDrafts.isEmpty())
        return;
    const QList<Draft> drafts = offeredDrafts();
    rememberOffered(drafts);
    if (!drafts.isEmpty())
        m_parts.window.rewrite(draftsOffer(drafts));
}

/// Where the text is that the closed window held: the answer in view is the old one.
void SupervisorDesk::tellOfDraft(const Draft &draft)
{
    m_offeredDrafts.append(draft.key);
    m_parts.window.tell({.topic = Message::Topic::Drafts,
        .kind = Message::Kind::Notice,
        .sentence =
            [no = draft.edited.no] {
                //: %1 is the number of an entry
                return tr("What you wrote in %1 is kept at this desk as a draft. The published answer is "
                          "unchanged.")
                    .arg(no);
            },
        .actionText = [] { return tr("Go on with it"); },
        .action = [this, draft] { m_editors->resume(draft); }});
}

Message SupervisorDesk::draftsOffer(const QList<Draft> &drafts)
{
    QStringList nos;
    for (const Draft &draft : drafts)
        nos.append(draft.edited.no.isEmpty() ? draft.edited.question.left(20) : draft.edited.no);
    const auto sentence = [nos] {
        //: %1 lists the numbers of entries, as in "1-2, 1-5"
        return tr("Drafts were left of: %1").arg(nos.join(tr(", ")));
    };
    return {.topic = Message::Topic::Drafts,
        .kind = Message::Kind::Notice,
        .sentence = sentence,
        .actionText = [] { return tr("Go on with them"); },
        .action =
            [this] {
                const QList<Draft> left = offeredDrafts(); // opening them makes the offer smaller
                for (const Draft &draft : left)
                    m_editors->resume(draft);
            }};
}

bool SupervisorDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // In a text box Ctrl+E would move the cursor; here it edits the entry that is shown.
        if (m_parts.session.isUnlocked() && QApplication::activeWindow() == &m_parts.window
            && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::LanguageChange:
        if (watched == &m_parts.window)
            retranslate();
        break;
    default:
        break;
    }
    return false;
}

void SupervisorDesk::refreshActions()
{
    m_undo->setEnabled(m_parts.session.isUnlocked() && m_parts.editing.canUndo());
}

void SupervisorDesk::retranslate()
{
    m_editorActions->retranslate();
    m_undo->setText(tr("Take the last &save back"));
    m_entryHistory->setText(tr("&History of the entry…"));
    m_faqHistory->setText(tr("History of the whole FA&Q…"));
    m_deleted->setText(tr("Dele&ted entries…"));
    m_approval->setText(tr("&Approval by a second person…"));
}

} // namespace sokuto
