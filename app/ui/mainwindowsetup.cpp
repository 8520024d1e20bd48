// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together: what is done once, at the start. What it does then is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "service/recorder.h"
#include "service/settings.h"
#include "service/watchlist.h"
#include "ui/aboutdialog.h"
#include "ui/announcer.h"
#include "ui/emptystate.h"
#include "ui/entrypresenter.h"
#include "ui/manualwindow.h"
#include "ui/renewals.h"
#include "ui/resulttable.h"
#include "ui/screenfit.h"
#include "ui/searchbar.h"
#include "ui/searchbox.h"
#include "ui/servicereports.h"
#include "ui/shortcutsdialog.h"
#include "ui/theme.h"
#include "ui_mainwindow.h"

#include <QtGui/QShortcut>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int zoomStep = 10;

} // namespace

void MainWindow::setUpPanes()
{
    m_table = new ResultTable(m_ui->listPane);
    m_empty = new EmptyState(m_ui->listPane);
    m_ui->listLayout->setStackingMode(QStackedLayout::StackAll); // the table stays, empty, for screen readers
    m_ui->listLayout->addWidget(m_table);
    m_ui->listLayout->addWidget(m_empty);
    m_ui->categoryPane->setMinimumWidth(110);
    m_ui->listPane->setMinimumWidth(240);
    m_ui->detailPane->setMinimumWidth(330);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setStretchFactor(2, 3);
    m_announcer = new Announcer(this);
    m_presenter = new EntryPresenter(
        m_services.catalog, m_services.recorder, m_services.today, *m_ui->detailPane, this);
    m_ui->toolRow->serve({m_ui->backAction, m_ui->forwardAction, m_ui->zoomOutAction, m_ui->zoomInAction,
                             m_ui->supervisorMenu},
        *m_ui->categoryPane->categories());
    m_ui->themeMenu->serve(m_services.theme, m_services.settings);
    m_ui->languageMenu->serve(m_services.translation, m_services.settings);
}

void MainWindow::setUpActions()
{
    m_ui->supervisorMenu->serve(m_ui->unlockAction, m_ui->lockAction);
    m_ui->toolRow->showRole(m_role);
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_ui->openAction, [this] { openOther(); });
    on(m_ui->openBundledAction, [this] { open(m_services.bundledFaq); });
    on(m_ui->reloadAction, [this] { m_services.catalog.reload(); });
    on(m_ui->quitAction, [this] { close(); });
    on(m_ui->copyAction, [this] { copySelectionOrAnswer(); });
    on(m_ui->copyEverythingAction, [this] { m_presenter->copy(CopyKind::Everything); });
    on(m_ui->searchAction, [this] { m_ui->toolRow->searchBar()->takeFocus(); });
    on(m_ui->loosenAction, [this] { loosen(); });
    on(m_ui->everywhereAction, [this] { pickPlace({}); });
    on(m_ui->leaveAction, [this] { leaveSearch(); });
    on(m_ui->backAction, [this] { m_presenter->goBack(); });
    on(m_ui->forwardAction, [this] { m_presenter->goForward(); });
    on(m_ui->zoomInAction, [this] { setZoom(m_services.settings.zoom() + zoomStep); });
    on(m_ui->zoomOutAction, [this] { setZoom(m_services.settings.zoom() - zoomStep); });
    on(m_ui->zoomResetAction, [this] { setZoom(Settings::leastZoom); });
    on(m_ui->nextPaneAction, [this] { cyclePanes(1); });
    on(m_ui->unlockAction, [this] { Q_EMIT unlockRequested(); });
    on(m_ui->lockAction, [this] { Q_EMIT lockRequested(); });
    on(m_ui->manualAction, [this] { ManualWindow::openOver(this); });
    on(m_ui->shortcutsAction, [this] { ShortcutsDialog::openOver(this); });
    on(m_ui->aboutAction, [this] { AboutDialog::openOver(this); });
}

void MainWindow::setUpKeys()
{
    m_ui->searchAction->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+F"_s), Qt::Key_F3});
    // The unshifted key of '+' is '=' or, on Japanese keyboards, ';'.
    m_ui->zoomInAction->setShortcuts(
        {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s), QKeySequence(u"Ctrl+;"_s)});
    m_ui->zoomOutAction->setShortcut(QKeySequence(u"Ctrl+-"_s));
    m_ui->zoomResetAction->setShortcuts({QKeySequence(u"Ctrl+0"_s), QKeySequence(u"Ctrl+Num+0"_s)});
    connect(new QShortcut(QKeySequence(u"Shift+F6"_s), this), &QShortcut::activated, this,
        [this] { cyclePanes(-1); });
    for (int number = 1; number <= 9; ++number) {
        connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this),
            &QShortcut::activated, this, [this, number] { m_table->pickVisible(number); });
    }
}

/// From the search to the list, the answer and what is done with it; then the rest, and round again.
void MainWindow::setUpTabOrder()
{
    QList<QWidget *> stops{box(), m_table, m_empty};
    stops += m_ui->detailPane->tabStops();
    stops += m_ui->categoryPane;
    stops += m_ui->toolRow->buttons();
    stops += m_ui->messageBar;
    m_tabOrder = TabOrder(stops);
}

void MainWindow::connectPanes()
{
    connect(box(), &SearchBox::searched, this, [this] {
        m_loosely = false;
        refresh(true, Selection::FirstRow);
    });
    connect(box(), &SearchBox::shortened, this, [this] {
        //: A text that was pasted into the search box is too long; %n is how many characters it holds
        confirm(tr("The search box holds %n character(s); what was beyond them is left out.", nullptr,
            SearchBox::mostCharacters));
    });
    connect(box(), &SearchBox::moveRequested, m_table, &ResultTable::moveBy);
    connect(box(), &SearchBox::pageRequested, m_ui->detailPane, &DetailPane::scrollPage);
    connect(m_ui->toolRow, &ToolRow::placePicked, this, &MainWindow::pickPlace);
    connect(m_ui->categoryPane, &CategoryPane::placePicked, this, &MainWindow::pickPlace);
    connect(m_ui->categoryPane, &CategoryPane::entriesDropped, this, &MainWindow::moveRequested);
    connect(m_table, &ResultTable::entryPicked, m_presenter, &EntryPresenter::choose);
    connect(m_empty, &EmptyState::loosenRequested, this, &MainWindow::loosen);
    connect(m_empty, &EmptyState::textRequested, this, [this](const QString &text) {
        box()->setText(text);
        box()->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_empty, &EmptyState::everywhereRequested, this, [this] { pickPlace({}); });
    connect(m_empty, &EmptyState::openRequested, this, &MainWindow::openOther);
    connect(m_empty, &EmptyState::bundledRequested, this, [this] { open(m_services.bundledFaq); });
    connect(m_empty, &EmptyState::retryRequested, &m_services.catalog, &Catalog::reload);
    connect(m_ui->detailPane, &DetailPane::entryRequested, m_presenter, &EntryPresenter::choose);
    connect(m_presenter, &EntryPresenter::changed, this, &MainWindow::presenterChanged);
}

void MainWindow::connectCopying()
{
    connect(m_ui->detailPane, &DetailPane::copyRequested, m_presenter, &EntryPresenter::copy);
    connect(m_presenter, &EntryPresenter::copied, m_ui->statusLine, &StatusLine::confirm);
    connect(m_presenter, &EntryPresenter::copied, this,
        [this](const QString &, const QString &text) { m_announcer->announce(text); });
    connect(m_ui->detailPane, &DetailPane::linkHovered, m_ui->statusLine, &StatusLine::setTarget);
    connect(m_ui->detailPane, &DetailPane::linkRequested, &m_linkOpener, &LinkOpener::open);
    connect(&m_linkOpener, &LinkOpener::refused, this, [this](const QString &sentence) {
        m_ui->messageBar->tell(Message::warning(Message::Topic::Link, [sentence] { return sentence; }));
    });
}

void MainWindow::connectMarks()
{
    connect(&m_services.recorder, &Recorder::changed, this, &MainWindow::marksChanged);
    connect(&m_services.watchList, &WatchList::changed, this, &MainWindow::marksChanged);
    connect(m_ui->favouriteAction, &QAction::triggered, m_presenter, &EntryPresenter::setFavourite);
    connect(m_ui->detailPane, &DetailPane::favouriteRequested, m_presenter, &EntryPresenter::setFavourite);
}

void MainWindow::connectCatalog()
{
    const Catalog &catalog = m_services.catalog;
    new ServiceReports(m_services.catalog, m_services.recorder, *m_ui->messageBar, this);
    m_renewals = new Renewals(catalog, m_services.today, *m_ui->messageBar, this);
    connect(m_presenter, &EntryPresenter::changed, m_renewals,
        [this] { m_renewals->follow(m_presenter->shown()); });
    connect(&catalog, &Catalog::changed, m_renewals, &Renewals::look);
    connect(&catalog, &Catalog::changed, this, &MainWindow::catalogChanged);
    connect(&catalog, &Catalog::changed, m_renewals, &Renewals::tell);
    connect(&catalog, &Catalog::progressed, this, [this](qsizetype done, qsizetype all) {
        m_ui->statusLine->setProgress(
            all > 0 ? tr("Preparing the search…") : QString(), all > 0 ? int(done * 100 / all) : -1);
    });
    connect(&catalog, &Catalog::failed, this, [this] {
        m_toRemember.clear();
        m_ui->reloadAction->setEnabled(true);
        refresh(false, Selection::KeepEntry);
    });
    connect(&catalog, &Catalog::fileChanged, this, [this] {
        // Quietly: the entry in view stays. Where its text is another one, Renewals tells it.
        m_services.catalog.reload();
    });
}

void MainWindow::restoreState()
{
    const Settings &settings = m_services.settings;
    if (!restoreGeometry(settings.windowGeometry()))
        fitToScreen(this, {1360, 820});
    if (!m_ui->splitter->restoreState(settings.splitterState()))
        m_ui->splitter->setSizes({236, 500, 624});
    setZoom(settings.zoom());
}

void MainWindow::saveState()
{
    m_services.settings.setWindowGeometry(saveGeometry());
    m_services.settings.setSplitterState(m_ui->splitter->saveState());
}

} // namespace sokuto
