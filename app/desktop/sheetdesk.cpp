// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sheetdesk.h"

#include "base/workwatch.h"
#include "exchange/sheetfile.h"
#include "service/catalog.h"
#include "service/editing.h"
#include "service/messages.h"
#include "service/session.h"
#include "service/settings.h"
#include "service/wordcutter.h"
#include "supervisor/importwizard.h"
#include "supervisor/printview.h"
#include "supervisor/printviewdialog.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// A name for a file that says what is in it.
QString fileName(const Edition &edition, const QString &ending)
{
    QString name = edition.title.simplified();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'ー')
            c = u'_';
    }
    if (name.isEmpty())
        name = u"FAQ"_s;
    if (edition.date.isValid())
        name += u'_' + edition.date.toString(u"yyyy-MM-dd"_s);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(name + u'.' + ending);
}

} // namespace

SheetDesk::SheetDesk(const DeskParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_exportAction(new QAction(this))
    , m_printAction(new QAction(this))
    , m_importAction(new QAction(this))
{
    addActions();
    connectExport();
    connectImport();
    m_parts.window.installEventFilter(this);
    m_parts.session.addWorkHolder(
        this, {[this] { return unsavedWork(); }, [this](Leaving leaving) { leave(leaving); }});
    retranslate();
    refreshActions();
}

void SheetDesk::addActions()
{
    m_exportAction->setObjectName(u"exportAction"_s);
    m_exportAction->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    m_printAction->setObjectName(u"printAction"_s);
    m_printAction->setShortcut(QKeySequence(u"Ctrl+P"_s));
    m_importAction->setObjectName(u"importAction"_s);
    m_importAction->setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_parts.window.addFileActions({m_exportAction, m_printAction});
    m_parts.window.addSupervisorActions({m_importAction});
    connect(m_exportAction, &QAction::triggered, this, &SheetDesk::openExport);
    connect(m_printAction, &QAction::triggered, this, &SheetDesk::openPrint);
    connect(m_importAction, &QAction::triggered, this, &SheetDesk::openImport);
}

void SheetDesk::connectExport()
{
    connect(&m_exporter, &Exporter::written, this, [this](const QString &path) {
        m_written.clear();
        if (m_export)
            m_export->accept();
        //: %1 is a file path
        m_parts.window.confirm(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_exporter, &Exporter::progressed, this, [this](int percent) {
        if (m_export)
            m_export->showProgress(percent);
    });
    connect(&m_exporter, &Exporter::failed, this, [this](const Error &error) {
        m_written.clear();
        if (m_export)
            m_export->showError(Messages::error(error));
    });
}

void SheetDesk::connectImport()
{
    connect(&m_parts.catalog, &Catalog::changed, this, [this] {
        refreshActions();
        if (m_import && m_parts.catalog.contents().snapshot)
            m_import->setCurrent(m_parts.catalog.contents().snapshot);
    });
    connect(&m_parts.session, &Session::roleChanged, this, [this](Role role) {
        refreshActions();
        if (role == Role::Operator && m_import)
            m_import->done(QDialog::Rejected); // holds nothing, or it would not have been locked
    });
    connect(&m_parts.editing, &Editing::saved, this, &SheetDesk::saved);
    connect(&m_parts.editing, &Editing::failed, this,
        [this](const Error &error) { notSaved(Messages::error(error)); });
    connect(&m_parts.editing, &Editing::conflicted, this, [this] {
        notSaved(tr("Somebody else has changed the same entries meanwhile. Nothing was written. Go back and "
                    "look at the changes again."));
    });
}

bool SheetDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowActivate && m_import)
        QMetaObject::invokeMethod(this, &SheetDesk::leadToImport, Qt::QueuedConnection); // once it is active
    return QObject::eventFilter(watched, event);
}

QList<UnsavedWork> SheetDesk::unsavedWork() const
{
    QList<UnsavedWork> works;
    if (m_import && m_import->hasWork()) {
        const QString sheet = m_import->sourceName();
        //: In a list of what is not saved; %1 is the name of a file
        works.append({sheet.isEmpty() ? tr("the import") : tr("the import of %1").arg(sheet),
            UnsavedWork::Fate::Lost});
    }
    if (!m_written.isEmpty()) {
        //: In a list of what is not finished; %1 is the name of a file
        works.append(
            {tr("the export to %1").arg(QFileInfo(m_written).fileName()), UnsavedWork::Fate::Stopped});
    }
    return works;
}

void SheetDesk::leave(Leaving leaving)
{
    if (m_import)
        m_import->done(QDialog::Rejected);
    if (leaving == Leaving::Program)
        m_exporter.cancel(); // its end waits for the file to be taken away again
}

void SheetDesk::retranslate()
{
    m_exportAction->setText(tr("&Export…"));
    m_printAction->setText(tr("&Print…"));
    m_importAction->setText(tr("&Import a sheet…"));
}

void SheetDesk::refreshActions()
{
    const bool open = m_parts.catalog.contents().snapshot != nullptr;
    m_exportAction->setEnabled(open);
    m_printAction->setEnabled(open);
    m_importAction->setEnabled(open && m_parts.session.isUnlocked());
}

SnapshotPtr SheetDesk::chosen(bool listedOnly) const
{
    const SnapshotPtr &snapshot = m_parts.catalog.contents().snapshot;
    SnapshotData data = snapshot->data();
    const QList<EntryId> listed = m_parts.window.listedEntries();
    const QSet<EntryId> wanted(listed.cbegin(), listed.cend());
    const QDate today = m_parts.today();
    const bool everyState = m_parts.window.showsEveryState();
    data.entries.removeIf([&](const Entry &entry) {
        return (listedOnly && !wanted.contains(entry.id)) || (!everyState && !isPublicOn(entry, today));
    });
    return Snapshot::create(std::move(data));
}

void SheetDesk::openExport()
{
    if (m_export)
        return m_export->raise();
    const ExportDialog::Counts counts{chosen(false)->entries().size(), m_parts.window.listedEntries().size()};
    m_export = new ExportDialog(counts, m_lastWish, &m_parts.window);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_export, &ExportDialog::exportRequested, this, &SheetDesk::write);
    connect(m_export, &ExportDialog::cancelRequested, &m_exporter, &Exporter::cancel);
    m_export->open();
}

void SheetDesk::write(const ExportWish &wish)
{
    const SnapshotPtr snapshot = chosen(wish.listedOnly);
    const auto path = m_parts.prompts.chooseTargetFile(m_export, fileName(snapshot->edition(), wish.ending));
    if (!path)
        return;
    m_lastWish = wish;
    m_written = *path;
    m_export->setBusy(true);
    if (wish.ending == u"pdf"_s) {
        m_exporter.start(
            *path, [path = *path, snapshot, today = m_parts.today()](const Exporter::Control &control) {
                WorkWatch watch(control.cancel, control.progress);
                return PrintView::writePdf(path, snapshot, today, watch);
            });
    } else {
        m_exporter.start(
            *path, [path = *path, snapshot, encoding = wish.encoding](const Exporter::Control &control) {
                return writeSheetFile(path, *snapshot, {encoding, control.cancel, control.progress});
            });
    }
}

/// What is in the list: the whole FAQ unless something is searched or a category is chosen.
void SheetDesk::openPrint()
{
    openPrintPreview(chosen(true), m_parts.today(), tr("Print"), &m_parts.window);
}

void SheetDesk::openImport()
{
    if (m_import)
        return m_import->raise();
    m_import = new ImportWizard(m_parts.prompts, m_parts.catalog.contents().snapshot, m_parts.today(),
        m_parts.settings.importColumns(), dictionaryCutter(), &m_parts.window);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    m_import->setAuthor({m_parts.catalog.path(), m_parts.session.author()});
    m_awaited = Awaited::Nothing;
    connect(m_import, &ImportWizard::fileRequested, this, [this] {
        const QString from = m_lastSheet.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
            : m_lastSheet;
        if (const auto path = m_parts.prompts.chooseTableFile(m_import, from)) {
            m_lastSheet = *path;
            m_import->readFile(*path);
        }
    });
    connect(
        m_import, &ImportWizard::saveRequested, this, [this](const ChangeSet &changes, const QString &note) {
            m_awaited = Awaited::Save;
            m_parts.editing.save(changes, note.isEmpty() ? tr("Import of a sheet") : note);
        });
    connect(m_import, &ImportWizard::undoRequested, this, [this] {
        m_awaited = Awaited::Undo;
        m_parts.editing.undoLast(tr("Took the import back"));
    });
    connect(m_import, &ImportWizard::columnsRemembered, this,
        [this](const RememberedColumns &columns) { m_parts.settings.setImportColumns(columns); });
    connect(m_import, &QDialog::finished, this, [this] { m_parts.window.withdraw(Message::Topic::Import); });
    m_import->open();
    m_parts.window.tell(Message::notice(Message::Topic::Import, [] {
        return tr("The import is open in a window of its own. Finish or close it, then you can go on here.");
    }));
}

/// Whoever comes back to the window that the import blocks is led to what can be used.
void SheetDesk::leadToImport()
{
    if (!m_import || !m_import->isVisible())
        return;
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *front = modal && m_import->isAncestorOf(modal) ? modal : m_import;
    front->raise();
    front->activateWindow();
}

void SheetDesk::saved()
{
    const Awaited awaited = std::exchange(m_awaited, Awaited::Nothing);
    if (m_import && awaited == Awaited::Save)
        m_import->showSaved(true);
    else if (m_import && awaited == Awaited::Undo)
        m_import->showUndone();
}

void SheetDesk::notSaved(const QString &sentence)
{
    if (m_import && std::exchange(m_awaited, Awaited::Nothing) != Awaited::Nothing)
        m_import->showFailure(sentence);
}

} // namespace sokuto
