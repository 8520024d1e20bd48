// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/importwizard.h"

#include "service/messages.h"
#include "service/sheetmessages.h"
#include "supervisor/importwizardchanges.h"
#include "supervisor/importwizardcolumns.h"
#include "ui/colors.h"
#include "ui/mainbutton.h"
#include "ui/prompts.h"
#include "ui/screenfit.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

std::optional<TextEncoding> encodingTried(const Error &error)
{
    return error.code == ErrorCode::UndecodableText ? encodingFromName(error.arguments.value(1))
                                                    : std::nullopt;
}

} // namespace

ImportWizard::ImportWizard(Prompts &prompts, SnapshotPtr current, QDate today,
    const RememberedColumns &remembered, const WordCutter &cut, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_current(std::move(current))
    , m_today(today)
    , m_remembered(remembered)
    , m_pages(new QStackedWidget(this))
    , m_columns(new ImportWizardColumns(this))
    , m_changes(new ImportWizardChanges(cut, this))
    , m_result(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_doing(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_undo(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_changes);
    m_pages->addWidget(m_result);
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"importResult"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText); // paths and words of a sheet stand in it
    m_notice->setObjectName(u"importNotice"_s);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_doing);
    buttons->addWidget(m_progress);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(180);
    makeMain(m_next);
    m_next->setDefault(true);
    m_cancel->setAutoDefault(false); // Enter goes on, wherever the focus was left
    m_next->setObjectName(u"nextButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_undo->setObjectName(u"undoImportButton"_s);
    connectParts();
    retranslate();
    fitToScreen(this, {980, 640});
}

void ImportWizard::connectParts()
{
    connect(m_columns, &ImportWizardColumns::fileRequested, this, &ImportWizard::fileRequested);
    connect(m_columns, &ImportWizardColumns::pasteRequested, this,
        [this] { paste(QGuiApplication::clipboard()->mimeData()); });
    connect(m_columns, &ImportWizardColumns::sheetPicked, this, [this](const QString &name) {
        m_source.sheet = name;
        read(m_source);
    });
    connect(m_columns, &ImportWizardColumns::encodingPicked, this, [this](TextEncoding encoding) {
        m_source.encoding = encoding;
        read(m_source);
    });
    connect(m_columns, &ImportWizardColumns::columnsChanged, this, &ImportWizard::refresh);
    connect(m_changes, &ImportWizardChanges::planOutdated, this, &ImportWizard::plan);
    connect(&m_preview, &ImportPreview::progressed, m_progress, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(
        &m_preview, &ImportPreview::tableRead, this, [this](const TableFile &file, const HeaderRow &columns) {
            m_columns->showTable(file, columns);
            showRead();
        });
    connect(&m_preview, &ImportPreview::sheetRead, this, [this] {
        m_columns->showComplete();
        showRead();
    });
    connect(&m_preview, &ImportPreview::planned, this, [this](const ImportPlan &plan) {
        m_plan = plan;
        setWork(Work::None);
        m_changes->showPlan(plan, m_current);
        setStep(Step::Changes);
    });
    connect(&m_preview, &ImportPreview::failed, this, &ImportWizard::complain);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        setWork(Work::Saving);
        Q_EMIT undoRequested();
    });
}

bool ImportWizard::hasWork() const
{
    return m_hasRead && step() != Step::Done;
}

QString ImportWizard::sourceName() const
{
    return QFileInfo(m_source.path).fileName();
}

void ImportWizard::reject()
{
    if (m_work == Work::Saving)
        return; // what is being written is told when it is done
    const bool chosen = m_columns->isChosen() || m_changes->retireMissing() || !m_changes->note().isEmpty();
    if (hasWork() && chosen) {
        const auto answer = m_prompts.choose(this,
            {tr("Give this import up?"),
                tr("Nothing has been written yet. What you have chosen for its columns is forgotten."),
                {tr("Give it up")}});
        if (!answer)
            return;
    }
    QDialog::reject();
}

void ImportWizard::readFile(const QString &path)
{
    m_columns->setSource(QFileInfo(path).fileName());
    read({.path = path, .pasted = {}, .encoding = {}, .sheet = {}});
}

void ImportWizard::paste(const QMimeData *clipboard)
{
    const QString cells = pastedCells(clipboard);
    if (cells.isEmpty()) {
        m_problem = tr("There are no cells on the clipboard. Select them in the spreadsheet program, with "
                       "their headings, and copy them.");
        return refresh();
    }
    m_columns->setSource(tr("Cells from the clipboard"));
    read({.path = {}, .pasted = cells, .encoding = {}, .sheet = {}});
}

void ImportWizard::read(const ImportSource &source)
{
    m_source = source;
    m_hasRead = false;
    setWork(Work::Reading);
    m_preview.read(source, m_remembered);
}

void ImportWizard::plan()
{
    setWork(Work::Comparing);
    m_preview.plan(m_columns->columns(), m_current,
        {.retireMissing = m_changes->retireMissing(), .today = m_today}, m_author);
}

void ImportWizard::goOn()
{
    switch (step()) {
    case Step::Columns:
        return plan();
    case Step::Changes:
        return save();
    case Step::Done:
        return accept();
    }
}

void ImportWizard::goBack()
{
    m_problem.clear();
    setStep(Step::Columns);
}

void ImportWizard::save()
{
    m_remembered.insert(m_columns->toRemember());
    setWork(Work::Saving);
    Q_EMIT saveRequested(m_plan.changes, m_changes->note());
}

void ImportWizard::setCurrent(const SnapshotPtr &current)
{
    if (step() == Step::Done || m_work == Work::Saving || current->revision() == m_current->revision())
        return;
    m_current = current;
    if (step() == Step::Changes || m_work == Work::Comparing)
        plan();
}

void ImportWizard::showSaved(bool canUndo)
{
    m_wasSaved = true;
    m_canUndo = canUndo;
    setWork(Work::None);
    setStep(Step::Done);
    // only now is it known that the columns were meant so
    Q_EMIT columnsRemembered(m_remembered);
}

void ImportWizard::showUndone()
{
    m_undone = true;
    m_canUndo = false;
    setWork(Work::None);
}

void ImportWizard::showFailure(const QString &sentence)
{
    m_problem = sentence;
    setWork(Work::None);
}

/// Enter goes on from here, where nothing is left to say.
void ImportWizard::showRead()
{
    m_hasRead = true;
    setWork(Work::None);
    if (m_next->isEnabled())
        m_next->setFocus();
}

void ImportWizard::complain(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return setWork(Work::None);
    if (m_work == Work::Reading)
        m_columns->showNothing(encodingTried(error));
    Error named = error;
    if (named.subject.isEmpty())
        named.subject = m_source.path.isEmpty() ? tr("the clipboard") : m_source.path;
    showFailure(Messages::error(named));
}

ImportWizard::Step ImportWizard::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportWizard::setStep(Step step)
{
    m_pages->setCurrentIndex(int(step));
    refresh();
    if (step != Step::Columns)
        m_next->setFocus();
}

void ImportWizard::setWork(Work work)
{
    m_work = work;
    if (work != Work::None) {
        m_problem.clear();
        m_progress->setRange(0, 0);
    }
    refresh();
}

void ImportWizard::refresh()
{
    const bool busy = m_work != Work::None;
    const bool done = step() == Step::Done;
    m_progress->setVisible(busy);
    m_doing->setVisible(busy);
    m_doing->setText(m_work == Work::Reading ? tr("Reading the sheet…")
            : m_work == Work::Comparing      ? tr("Comparing it with the FAQ…")
                                             : tr("Saving…"));
    m_columns->setBusy(busy);
    m_changes->setBusy(busy);
    m_back->setVisible(step() == Step::Changes);
    m_back->setEnabled(!busy);
    m_cancel->setVisible(!done);
    m_cancel->setEnabled(m_work != Work::Saving);
    m_undo->setVisible(done && m_canUndo);
    m_undo->setEnabled(!busy);
    const bool ready = step() == Step::Columns ? m_hasRead && m_columns->obstacle().isEmpty()
                                               : done || !m_plan.changes.isEmpty();
    m_next->setEnabled(!busy && ready);
    if (step() == Step::Columns)
        m_next->setText(tr("&Next: see the changes"));
    else
        m_next->setText(done ? tr("&Close") : tr("&Import these changes"));
    refreshNotice();
    m_result->setText(resultSentence());
}

QString ImportWizard::resultSentence() const
{
    if (m_undone)
        return tr("The import was taken back. The FAQ says again what it said before.");
    QStringList lines{importedSentence()};
    if (const QString kept = SheetMessages::keptBack(m_plan.keptNos); !kept.isEmpty())
        lines.append(kept);
    return lines.join(u'\n');
}

QString ImportWizard::importedSentence() const
{
    const QLocale locale;
    const QString added = locale.toString(m_plan.added);
    const QString changed = locale.toString(m_plan.changed);
    if (m_plan.retired == 0)
        //: %1 and %2 are numbers of entries
        return tr("Imported: %1 new and %2 changed entries. The history knows what was there before.")
            .arg(added, changed);
    //: %1 to %3 are numbers of entries
    return tr("Imported: %1 new, %2 changed and %3 retired entries. The history knows what was there before.")
        .arg(added, changed, locale.toString(m_plan.retired));
}

QString ImportWizard::nothingToImport() const
{
    const bool kept = std::any_of(m_plan.findings.cbegin(), m_plan.findings.cend(),
        [](const TableFinding &finding) { return finding.kind == TableFinding::Kind::KeptAsItIs; });
    return kept ? tr("There is nothing that can be imported: a second person approves what the sheet would "
                     "change. The findings say which entries.")
                : tr("There is nothing to import: the FAQ says already what the sheet says.");
}

/// A button that cannot be pressed has its reason here, for the eye and for the ear.
void ImportWizard::refreshNotice()
{
    QString obstacle;
    if (m_work == Work::None && step() == Step::Columns)
        obstacle = m_columns->obstacle();
    else if (m_work == Work::None && step() == Step::Changes && m_plan.changes.isEmpty())
        obstacle = nothingToImport();
    const bool problem = !m_problem.isEmpty();
    m_notice->setText(problem ? m_problem : obstacle);
    m_notice->setStyleSheet(
        problem ? QString(u"color: "_s + Colors::of(palette()).warning.name()) : QString());
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_next->setAccessibleDescription(m_next->isEnabled() ? QString() : m_notice->text());
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import a sheet"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("&Back"));
    m_undo->setText(tr("&Undo this import"));
    m_progress->setAccessibleName(tr("Progress"));
    refresh();
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sokuto
