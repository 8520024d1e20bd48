// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sessiondesk.h"

#include "service/catalog.h"
#include "service/messages.h"
#include "supervisor/locktimemenu.h"
#include "supervisor/owncopydialog.h"
#include "supervisor/unlockdialog.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>

namespace sokuto {

using namespace Qt::StringLiterals;

SessionDesk::SessionDesk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_passphrases(new QAction(this))
    , m_lockTime(new LockTimeMenu(parts.session, &parts.window))
{
    m_passphrases->setObjectName(u"passphrasesAction"_s);
    connect(m_passphrases, &QAction::triggered, this, [this] { setPassphrases(false); });
    connectSession();
    retranslate();
    refreshActions();
    m_parts.session.use(m_parts.catalog.path());
    QCoreApplication::instance()->installEventFilter(this);
}

QList<QAction *> SessionDesk::actions() const
{
    return {m_passphrases, m_lockTime->menuAction()};
}

void SessionDesk::connectSession()
{
    Session &session = m_parts.session;
    connect(&m_parts.catalog, &Catalog::changed, this, [this] {
        m_parts.session.use(m_parts.catalog.path());
        forgetWhatIsSettled();
    });
    connect(&m_parts.window, &MainWindow::unlockRequested, &session, &Session::examine);
    connect(&m_parts.window, &MainWindow::lockRequested, this, &SessionDesk::lock);
    m_parts.window.setLeaveGuard([this](Leaving leaving) { return mayLeave(leaving); });
    connect(&session, &Session::examined, this, &SessionDesk::openDoor);
    connect(&session, &Session::failed, this, &SessionDesk::complain);
    connect(&session, &Session::roleChanged, this, [this](Role role) {
        m_parts.window.setRole(role);
        m_parts.window.withdraw(Message::Topic::Editing); // it was about the work of the other role
        forgetWhatIsSettled();
        refreshActions();
    });
    connect(&session, &Session::lockedByTime, this, [this] {
        m_parts.window.tell(Message::notice(Message::Topic::Editing,
            [] { return tr("Editing was locked because nobody was there for a while."); }));
    });
    connect(&session, &Session::lockedByChange, this, [this] {
        m_parts.window.tell(Message::warning(Message::Topic::Editing, [] {
            return tr("Editing was locked: another FAQ was put in the place of the one you had unlocked, or "
                      "its passphrases were changed. Unlock it again to go on.");
        }));
    });
    connect(&session, &Session::unlocked, this, [this] {
        m_parts.window.withdraw(Message::Topic::Editing);
        m_parts.window.confirm(tr("Editing is unlocked."));
    });
    connect(&session, &Session::copyMade, this, [this](const QString &path) {
        if (m_copyDialog)
            m_copyDialog->accept();
        m_parts.window.open(path);
    });
    connect(&session, &Session::passphrasesSet, this, [this] {
        if (m_copyDialog)
            m_copyDialog->accept();
        refreshActions();
        m_parts.window.confirm(tr("The passphrases are set."));
    });
}

bool SessionDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        m_parts.session.noteActivity();
        break;
    case QEvent::Hide:
    case QEvent::WindowActivate:
        if (m_parts.window.tells(Message::Topic::Unsaved) && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->isWindow())
            QTimer::singleShot(0, this, &SessionDesk::forgetWhatIsSettled); // a closed window is gone by then
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

void SessionDesk::openDoor(EditingDoor door)
{
    switch (door) {
    case EditingDoor::Closed:
        return;
    case EditingDoor::Passphrase:
        return askForPassphrase();
    case EditingDoor::NoPassphrase:
        return setPassphrases(true);
    case EditingDoor::OwnCopy:
        return makeOwnCopy(proposedPlace());
    }
}

void SessionDesk::askForPassphrase()
{
    if (m_unlockDialog)
        return m_unlockDialog->raise();
    auto *dialog = new UnlockDialog(m_parts.session.author(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_unlockDialog = dialog;
    connect(dialog, &UnlockDialog::unlockRequested, this,
        [this](const QString &author, const QString &passphrase) {
            m_parts.session.setAuthor(author);
            m_parts.session.unlock(passphrase);
        });
    connect(&m_parts.session, &Session::busyChanged, dialog, &UnlockDialog::setBusy);
    connect(&m_parts.session, &Session::refused, dialog, &UnlockDialog::showRefusal);
    connect(&m_parts.session, &Session::unlocked, dialog, &QDialog::accept);
    dialog->open();
}

void SessionDesk::makeOwnCopy(const QString &place)
{
    auto *dialog =
        new OwnCopyDialog(OwnCopyDialog::Purpose::Copy, m_parts.session.author(), place, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_copyDialog = dialog;
    connect(dialog, &OwnCopyDialog::placeRequested, this, [this, dialog] {
        if (const auto chosen = m_parts.prompts.chooseNewFaqFile(dialog, dialog->place()))
            dialog->setPlace(*chosen);
    });
    connect(dialog, &OwnCopyDialog::acceptedWith, this,
        [this](const QString &author, const QString &path, const NewPassphrases &phrases) {
            m_parts.session.setAuthor(author);
            m_parts.session.makeCopy(path, phrases);
        });
    connect(&m_parts.session, &Session::busyChanged, dialog, &OwnCopyDialog::setBusy);
    dialog->open();
}

void SessionDesk::setPassphrases(bool first)
{
    auto *dialog = new OwnCopyDialog(first ? OwnCopyDialog::Purpose::First : OwnCopyDialog::Purpose::Change,
        m_parts.session.author(), {}, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_copyDialog = dialog;
    connect(dialog, &OwnCopyDialog::acceptedWith, this,
        [this, first](const QString &author, const QString &, const NewPassphrases &phrases) {
            if (first)
                m_parts.session.setAuthor(author);
            m_parts.session.setPassphrases(phrases);
        });
    connect(&m_parts.session, &Session::busyChanged, dialog, &OwnCopyDialog::setBusy);
    dialog->open();
}

/// Unsaved work stays open and locks nothing out: it must be saved or given up first.
void SessionDesk::lock()
{
    if (m_parts.session.requestLock())
        return;
    m_parts.window.tell(Message::warning(Message::Topic::Unsaved,
        [] { return tr("Something is not saved yet. Save it or give it up, then lock."); }));
}

/// Saved or given up, it keeps nobody from locking.
void SessionDesk::forgetWhatIsSettled()
{
    if (m_parts.window.tells(Message::Topic::Unsaved) && !m_parts.session.hasUnsavedWork())
        m_parts.window.withdraw(Message::Topic::Unsaved);
}

bool SessionDesk::mayLeave(Leaving leaving)
{
    return m_parts.session.mayLeave(
        leaving, [this, leaving](const QList<UnsavedWork> &works) { return askToLeave(leaving, works); });
}

/// The one question before anything that is not saved is left.
bool SessionDesk::askToLeave(Leaving leaving, const QList<UnsavedWork> &works)
{
    const auto list = [&works](UnsavedWork::Fate fate) {
        QStringList names;
        for (const UnsavedWork &work : works) {
            if (work.fate == fate)
                names.append(work.name);
        }
        return names.join(tr(", "));
    };
    QStringList sentences;
    if (const QString kept = list(UnsavedWork::Fate::Kept); !kept.isEmpty()) {
        //: %1 lists what is not saved, as in "entry 1-2, entry 1-5"
        sentences.append(tr("Not saved, but kept as a draft at this desk: %1.").arg(kept));
    }
    if (const QString lost = list(UnsavedWork::Fate::Lost); !lost.isEmpty()) {
        //: %1 lists what is not saved, as in "the synonyms, the import of a.xlsx"
        sentences.append(tr("Not saved, and lost: %1.").arg(lost));
    }
    if (const QString stopped = list(UnsavedWork::Fate::Stopped); !stopped.isEmpty()) {
        //: %1 names a file that is being written, as in "the export to a.xlsx"
        sentences.append(tr("Not finished, and nothing of it is left: %1.").arg(stopped));
    }
    const bool ends = leaving == Leaving::Program;
    QWidget *above = QApplication::activeWindow();
    return m_parts.prompts
        .choose(above ? above : &m_parts.window,
            {ends ? tr("Close Sokuto although not everything is saved?")
                  : tr("Open another FAQ although not everything is saved?"),
                sentences.join(u'\n'), {ends ? tr("Close Sokuto") : tr("Open the other FAQ")}, true})
        .has_value();
}

void SessionDesk::refreshActions()
{
    m_passphrases->setEnabled(m_parts.session.maySetPassphrases());
}

void SessionDesk::complain(const Error &error)
{
    if (m_copyDialog)
        return m_copyDialog->showError(Messages::error(error));
    if (m_unlockDialog)
        return m_unlockDialog->showError(Messages::error(error));
    m_parts.window.tell(
        Message::warning(Message::Topic::Editing, [error] { return Messages::error(error); }));
}

QString SessionDesk::proposedPlace()
{
    QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!documents.exists())
        documents = QDir::home();
    const QString name = u"sokuto-faq"_s;
    QString path = documents.filePath(name + u".sqlite"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents.filePath(u"%1-%2.sqlite"_s.arg(name, QString::number(number)));
    return path;
}

void SessionDesk::retranslate()
{
    m_passphrases->setText(tr("Chan&ge passphrases…"));
}

} // namespace sokuto
