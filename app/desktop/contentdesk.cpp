// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/contentdesk.h"

#include "domain/approval.h"
#include "service/editing.h"
#include "service/messages.h"
#include "service/session.h"
#include "supervisor/checkspanel.h"
#include "supervisor/findreplace.h"
#include "supervisor/synonymseditor.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>

#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

void bringForward(QDialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

ContentDesk::ContentDesk(const DeskParts &parts, Edit edit)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_edit(std::move(edit))
    , m_checks(parts.catalog, parts.today)
    , m_checksAction(new QAction(this))
    , m_synonymsAction(new QAction(this))
    , m_replaceAction(new QAction(this))
{
    addActions();
    connectEditing();
    connect(&parts.catalog, &Catalog::changed, this, &ContentDesk::followCatalog);
    connect(&parts.session, &Session::roleChanged, this, &ContentDesk::followSession);
    parts.window.installEventFilter(this);
    parts.session.addWorkHolder(this, {[this] { return unsavedWork(); }, [this](Leaving) { leave(); }});
    retranslate();
}

bool ContentDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

/// Closing the synonyms keeps what is written there; leaving the FAQ does not.
QList<UnsavedWork> ContentDesk::unsavedWork() const
{
    if (!m_synonyms || !m_synonyms->hasUnsavedWork())
        return {};
    //: In a list of what is not saved
    return {{tr("the synonyms"), UnsavedWork::Fate::Lost}};
}

void ContentDesk::leave()
{
    if (m_synonyms)
        m_synonyms->giveUp();
}

void ContentDesk::addActions()
{
    m_checksAction->setObjectName(u"checksAction"_s);
    m_checksAction->setShortcut(QKeySequence(Qt::Key_F7));
    m_synonymsAction->setObjectName(u"synonymsAction"_s);
    m_synonymsAction->setShortcut(QKeySequence(u"Ctrl+Shift+Y"_s));
    m_replaceAction->setObjectName(u"findReplaceAction"_s);
    m_replaceAction->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    connect(m_checksAction, &QAction::triggered, this, &ContentDesk::openChecks);
    connect(m_synonymsAction, &QAction::triggered, this, &ContentDesk::openSynonyms);
    connect(m_replaceAction, &QAction::triggered, this, &ContentDesk::openFindReplace);
    m_parts.window.addSupervisorActions({m_checksAction, m_synonymsAction, m_replaceAction});
}

void ContentDesk::connectEditing()
{
    const Editing &editing = m_parts.editing;
    connect(&editing, &Editing::saved, this, [this] {
        const QObject *asking = std::exchange(m_asking, nullptr);
        if (m_synonyms && asking == m_synonyms)
            m_synonyms->markSaved();
        else if (m_findReplace && asking == m_findReplace)
            m_findReplace->markSaved();
    });
    connect(&editing, &Editing::conflicted, this, [this] {
        showTrouble(tr("Nothing was saved: somebody else changed the same entries meanwhile. Look again and "
                       "repeat it."));
    });
    connect(&editing, &Editing::failed, this, [this](const Error &error) {
        if (m_asking && m_asking == m_findReplace && approvalRule(error))
            showRefusedReplacement(error);
        else
            showTrouble(Messages::error(error));
    });
}

void ContentDesk::openChecks()
{
    if (!m_checksPanel) {
        m_checksPanel = new ChecksPanel(&m_parts.window);
        connect(&m_checks, &CheckService::checked, m_checksPanel,
            [this] { m_checksPanel->showReport(m_checks.report()); });
        connect(&m_checks, &CheckService::progressed, m_checksPanel, &ChecksPanel::showProgress);
        const auto tellError = [this](
                                   const Error &error) { m_checksPanel->showError(Messages::error(error)); };
        connect(&m_checks, &CheckService::failed, m_checksPanel, tellError);
        connect(&m_checks, &CheckService::degraded, m_checksPanel, tellError);
        connect(m_checksPanel, &ChecksPanel::checkRequested, &m_checks, &CheckService::repeat);
        connect(m_checksPanel, &ChecksPanel::bringBackRequested, &m_checks, &CheckService::bringBack);
        connect(m_checksPanel, &ChecksPanel::dismissRequested, this,
            [this](const QString &key, const QString &reason) {
                m_checks.dismiss(key, reason, m_parts.session.author());
            });
        connect(m_checksPanel, &ChecksPanel::entryRequested, &m_parts.window, &MainWindow::showEntry);
        m_checksPanel->setEditorThere(bool(m_edit));
        connect(m_checksPanel, &ChecksPanel::openRequested, this, m_edit);
        connect(m_checksPanel, &ChecksPanel::saveRequested, this,
            [this](const ChangeSet &changes, const QString &note) { save(m_checksPanel, changes, note); });
        connect(m_checksPanel, &QDialog::finished, &m_checks, &CheckService::rest);
        m_checksPanel->showReport(m_checks.report());
    }
    m_checksPanel->setEditable(m_parts.session.isUnlocked());
    bringForward(m_checksPanel);
    m_checks.follow();
}

void ContentDesk::openSynonyms()
{
    if (!m_synonyms) {
        m_synonyms = new SynonymsEditor(&m_parts.window);
        connect(m_synonyms, &SynonymsEditor::saveRequested, this,
            [this](const ChangeSet &changes, const QString &note) { save(m_synonyms, changes, note); });
        m_synonyms->setContents(m_parts.catalog.contents(), m_parts.today());
    }
    m_synonyms->setEditable(m_parts.session.isUnlocked());
    bringForward(m_synonyms);
}

void ContentDesk::openFindReplace()
{
    if (!m_findReplace) {
        m_findReplace = new FindReplace(&m_parts.window);
        connect(m_findReplace, &FindReplace::saveRequested, this,
            [this](const ChangeSet &changes, const QString &note) { save(m_findReplace, changes, note); });
        m_findReplace->setSnapshot(m_parts.catalog.contents().snapshot);
    }
    m_findReplace->setEditable(m_parts.session.isUnlocked());
    bringForward(m_findReplace);
    m_findReplace->beginAnew();
}

void ContentDesk::save(QObject *asking, const ChangeSet &changes, const QString &note)
{
    m_asking = asking;
    m_parts.editing.save(changes, note);
}

/// Tells it where the save was asked for; what others asked for is not ours.
void ContentDesk::showTrouble(const QString &sentence)
{
    const QObject *asking = std::exchange(m_asking, nullptr);
    if (!asking)
        return;
    if (asking == m_checksPanel)
        m_checksPanel->showError(sentence);
    else if (asking == m_synonyms)
        m_synonyms->showError(sentence);
    else
        m_findReplace->showError(sentence);
    m_parts.catalog.reload();
}

/// The FAQ is as it was, so it is not read again: the ticks are worth keeping.
void ContentDesk::showRefusedReplacement(const Error &error)
{
    m_asking = nullptr;
    const QStringList nos = refusedNos(error);
    m_findReplace->showRefused(nos.isEmpty() ? QStringList{error.subject} : nos);
}

void ContentDesk::followCatalog()
{
    if (m_synonyms)
        m_synonyms->setContents(m_parts.catalog.contents(), m_parts.today());
    if (m_findReplace)
        m_findReplace->setSnapshot(m_parts.catalog.contents().snapshot);
}

void ContentDesk::followSession()
{
    const bool unlocked = m_parts.session.isUnlocked();
    if (m_checksPanel)
        m_checksPanel->setEditable(unlocked);
    if (m_synonyms)
        m_synonyms->setEditable(unlocked);
    if (m_findReplace)
        m_findReplace->setEditable(unlocked);
    if (unlocked)
        return;
    for (QDialog *dialog : std::initializer_list<QDialog *>{m_checksPanel, m_synonyms, m_findReplace}) {
        if (dialog)
            dialog->close();
    }
}

void ContentDesk::retranslate()
{
    m_checksAction->setText(tr("Content chec&ks…"));
    m_synonymsAction->setText(tr("S&ynonyms…"));
    m_replaceAction->setText(tr("&Find and replace…"));
}

} // namespace sokuto
