// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the window are put together, once; what they do then stands in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "service/messages.h"
#include "service/recorder.h"
#include "service/settings.h"
#include "service/watchlist.h"
#include "ui/aboutdialog.h"
#include "ui/announcer.h"
#include "ui/categorymenu.h"
#include "ui/emptystate.h"
#include "ui/resulttable.h"
#include "ui/searchbox.h"
#include "ui/shortcutsdialog.h"
#include "ui/theme.h"
#include "ui_mainwindow.h"

#include <QtGui/QActionGroup>
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
    m_ui->categoryPane->setMinimumWidth(150);
    m_ui->listPane->setMinimumWidth(300);
    m_ui->detailPane->setMinimumWidth(360);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setStretchFactor(2, 3);
    m_announcer = new Announcer(this);
    m_categoryMenu = new CategoryMenu(*m_ui->categoryPane->categories(), this);
    m_ui->categoryButton->setMenu(m_categoryMenu);
}

void MainWindow::setUpActions()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_ui->openAction, [this] { openOther(); });
    on(m_ui->openBundledAction, [this] {
        m_toRemember = m_services.bundledFaq;
        m_services.catalog.open(m_services.bundledFaq);
    });
    on(m_ui->reloadAction, [this] { m_services.catalog.reload(); });
    on(m_ui->quitAction, [this] { close(); });
    on(m_ui->copyAction, [this] { copy(CopyKind::Answer); });
    on(m_ui->copyEverythingAction, [this] { copy(CopyKind::Everything); });
    on(m_ui->searchAction, [this] { m_ui->searchBar->takeFocus(); });
    on(m_ui->loosenAction, [this] { loosen(); });
    on(m_ui->everywhereAction, [this] { pickPlace({}); });
    on(m_ui->leaveAction, [this] { leaveSearch(); });
    on(m_ui->backAction, [this] { goTo(m_history.back()); });
    on(m_ui->forwardAction, [this] { goTo(m_history.forward()); });
    on(m_ui->zoomInAction, [this] { setZoom(m_services.settings.zoom() + zoomStep); });
    on(m_ui->zoomOutAction, [this] { setZoom(m_services.settings.zoom() - zoomStep); });
    on(m_ui->zoomResetAction, [this] { setZoom(Settings::leastZoom); });
    on(m_ui->nextPaneAction, [this] { cyclePanes(1); });
    on(m_ui->shortcutsAction, [this] { ShortcutsDialog::openOver(this); });
    on(m_ui->aboutAction, [this] { AboutDialog::openOver(this); });

    m_ui->searchAction->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+F"_s), Qt::Key_F3});
    // The unshifted key of '+' is '=' or, on Japanese keyboards, ';'.
    m_ui->zoomInAction->setShortcuts(
        {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s), QKeySequence(u"Ctrl+;"_s)});
    m_ui->zoomOutAction->setShortcut(QKeySequence(u"Ctrl+-"_s));
    m_ui->backButton->setDefaultAction(m_ui->backAction);
    m_ui->forwardButton->setDefaultAction(m_ui->forwardAction);
    m_ui->zoomOutButton->setDefaultAction(m_ui->zoomOutAction);
    m_ui->zoomInButton->setDefaultAction(m_ui->zoomInAction);

    connect(new QShortcut(QKeySequence(u"Shift+F6"_s), this), &QShortcut::activated, this,
        [this] { cyclePanes(-1); });
    for (int number = 1; number <= 9; ++number) {
        connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this),
            &QShortcut::activated, this, [this, number] { m_table->pickVisible(number); });
    }
}

void MainWindow::setUpChoices()
{
    auto *themes = new QActionGroup(this);
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark}) {
        QAction *action = m_ui->themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(mode == m_services.theme.mode());
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] {
            m_services.settings.setTheme(mode);
            m_services.theme.setMode(mode);
        });
    }
    auto *languages = new QActionGroup(this);
    // Each language in its own words, so that everybody finds the way back.
    for (const auto &[language, name] :
        {std::pair(Language::Japanese, u"日本語"_s), std::pair(Language::English, u"English"_s)}) {
        QAction *action = m_ui->languageMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(language == m_services.translation.language());
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = language] {
            m_services.settings.setLanguage(chosen);
            m_services.translation.use(chosen);
        });
    }
}

void MainWindow::connectPanes()
{
    SearchBox *box = m_ui->searchBar->box();
    connect(box, &SearchBox::searched, this, [this] {
        m_loosely = false;
        refresh(true, Selection::FirstRow);
    });
    connect(box, &SearchBox::moveRequested, m_table, &ResultTable::moveBy);
    connect(box, &SearchBox::pageRequested, m_ui->detailPane, &DetailPane::scrollPage);
    connect(m_ui->searchBar, &SearchBar::chipRemoved, this, [this] { pickPlace({}); });
    connect(m_ui->categoryPane, &CategoryPane::placePicked, this, &MainWindow::pickPlace);
    connect(m_categoryMenu, &CategoryMenu::placePicked, this, &MainWindow::pickPlace);
    connect(m_table, &ResultTable::entryPicked, this, &MainWindow::followTo);
    connect(m_empty, &EmptyState::loosenRequested, this, &MainWindow::loosen);
    connect(m_empty, &EmptyState::everywhereRequested, this, [this] { pickPlace({}); });
    connect(m_empty, &EmptyState::openRequested, this, &MainWindow::openOther);
    connect(m_ui->detailPane, &DetailPane::entryRequested, this, &MainWindow::followTo);
    connect(m_ui->detailPane, &DetailPane::copyRequested, this, &MainWindow::copy);
    connect(m_ui->detailPane, &DetailPane::linkHovered, m_ui->statusLine, &StatusLine::setTarget);
    connect(m_ui->detailPane, &DetailPane::linkRequested, &m_linkOpener, &LinkOpener::open);
    connect(&m_linkOpener, &LinkOpener::refused, this,
        [this](const QString &sentence) { tell([sentence] { return sentence; }, true); });
    connect(&m_clipboard, &Clipboard::copied, m_ui->statusLine, &StatusLine::confirm);
    connect(&m_clipboard, &Clipboard::copied, this,
        [this](const QString &, const QString &text) { m_announcer->announce(text); });
    connect(m_ui->messageBar, &MessageBar::actionRequested, this, [this] {
        m_ui->messageBar->dismiss();
        if (m_messageAction)
            m_messageAction();
    });
}

void MainWindow::connectMarks()
{
    connect(&m_services.recorder, &Recorder::changed, this, &MainWindow::marksChanged);
    connect(&m_services.watchList, &WatchList::changed, this, &MainWindow::marksChanged);
    connect(&m_services.recorder, &Recorder::troubled, this,
        [this](const Error &error) { tell([error] { return Messages::error(error); }, true); });
    connect(m_ui->favouriteAction, &QAction::triggered, this, &MainWindow::setFavourite);
    connect(m_ui->detailPane, &DetailPane::favouriteRequested, this, &MainWindow::setFavourite);
}

void MainWindow::connectCatalog()
{
    const Catalog &catalog = m_services.catalog;
    connect(&catalog, &Catalog::changed, this, [this] {
        m_ui->messageBar->dismiss();
        catalogChanged();
    });
    connect(&catalog, &Catalog::progressed, this, [this](qsizetype done, qsizetype all) {
        m_ui->statusLine->setProgress(
            all > 0 ? tr("Preparing the search…") : QString(), all > 0 ? int(done * 100 / all) : -1);
    });
    connect(&catalog, &Catalog::failed, this, [this](const Error &error) {
        m_toRemember.clear();
        tell([error] { return Messages::error(error); }, true);
        refresh(false, Selection::KeepEntry);
    });
    connect(&catalog, &Catalog::degraded, this,
        [this](const Error &error) { tell([error] { return Messages::error(error); }, true); });
    connect(&catalog, &Catalog::fileChanged, this, [this] {
        tell([] { return tr("The FAQ file has changed."); }, false, [] { return tr("Read it again  F5"); },
            [this] { m_services.catalog.reload(); });
    });
}

} // namespace sokuto
