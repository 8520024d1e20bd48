// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "service/messages.h"
#include "service/recorder.h"
#include "service/settings.h"
#include "service/watchlist.h"
#include "ui/categorymenu.h"
#include "ui/colors.h"
#include "ui/emptystate.h"
#include "ui/icons.h"
#include "ui/prompts.h"
#include "ui/resulttable.h"
#include "ui/searchbox.h"
#include "ui/theme.h"
#include "ui_mainwindow.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHits = 1000;
constexpr int dwellMilliseconds = 1500;

EmptyReason::Kind emptinessOf(EntryView view)
{
    switch (view) {
    case EntryView::All:
        break;
    case EntryView::Favourites:
        return EmptyReason::Kind::NoFavourites;
    case EntryView::Recent:
        return EmptyReason::Kind::NothingSeen;
    case EntryView::DatesToWatch:
        return EmptyReason::Kind::NothingToWatch;
    }
    return EmptyReason::Kind::NoEntries;
}

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(dwellMilliseconds);
    connect(&m_dwell, &QTimer::timeout, this, &MainWindow::noteSeen);
    setUpPanes();
    setUpActions();
    setUpChoices();
    connectPanes();
    connectCatalog();
    connectMarks();
    retranslate();
    restyle();
    restoreState();
    catalogChanged();
    m_ui->searchBar->takeFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::refresh(bool newQuery, Selection selection)
{
    const Contents &contents = m_services.catalog.contents();
    const QDate today = m_services.today();
    const QString text = m_ui->searchBar->box()->effectiveText();
    const SearchScope scope{m_place.category, false, today, mostHits};
    const Listing listing = m_place.view == EntryView::All
        ? m_lister.list(contents, text, scope, m_loosely)
        : m_lister.listWithin(m_within, contents, text, scope, m_loosely);
    const EntryId before = m_shown;
    m_highlights = listing.highlights;
    m_table->showResult(
        contents.snapshot, listing.hits, listing.highlights, today, newQuery, listing.searched);
    if (contents.snapshot)
        m_ui->categoryPane->categories()->setCategories(contents.snapshot->categories(), listing.entries);
    m_ui->categoryPane->categories()->setHits(listing.found);
    m_ui->recallLine->setRecall(listing.recall);
    refreshEmptyState(listing);
    refreshStatus(listing);
    m_ui->loosenAction->setEnabled(listing.searched && !m_loosely);

    if (selection == Selection::KeepEntry && contents.snapshot && contents.snapshot->find(before)) {
        m_table->selectQuietly(before);
        showEntry(before);
        return;
    }
    m_history.pass(m_table->currentEntry());
    showEntry(m_table->currentEntry());
}

void MainWindow::refreshEmptyState(const Listing &listing)
{
    m_empty->setVisible(listing.hits.isEmpty());
    if (!listing.hits.isEmpty())
        return;
    EmptyReason reason;
    if (!m_services.catalog.contents().snapshot)
        reason.kind = m_services.catalog.isBusy() ? EmptyReason::Kind::Reading : EmptyReason::Kind::NoFaq;
    else
        reason.kind = listing.searched ? EmptyReason::Kind::NoHits : emptinessOf(m_place.view);
    for (const RecallPart &part : listing.recall.parts) {
        if (part.how == Understanding::Nowhere)
            reason.nowhere.append(part.typed);
    }
    if (!m_place.isEverything())
        reason.place = m_ui->categoryPane->categories()->name(m_place);
    if (listing.found)
        reason.elsewhere = listing.found->value(CategoryId{});
    reason.loosened = m_loosely;
    m_empty->setReason(reason);
    m_empty->raise();
}

void MainWindow::refreshStatus(const Listing &listing)
{
    const bool isView = m_place.view != EntryView::All;
    const qsizetype all = isView ? m_within.size() : listing.entries.value(m_place.category);
    m_ui->statusLine->setCounts(
        listing.total, all, listing.searched ? std::optional(listing.milliseconds) : std::nullopt);
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    m_ui->statusLine->setEdition(snapshot ? &snapshot->edition() : nullptr, false);
}

void MainWindow::catalogChanged()
{
    const Contents &contents = m_services.catalog.contents();
    if (contents.snapshot) {
        if (m_place.category.value != 0 && !contents.snapshot->categories().find(m_place.category))
            pickPlace({});
        if (contents.snapshot->faqId() != m_faqId) {
            m_faqId = contents.snapshot->faqId();
            m_history.clear();
            m_shown = {};
            m_services.recorder.use(m_faqId);
        }
        m_services.watchList.look(contents.snapshot, m_services.today());
        marksChanged();
    }
    refreshTitle();
    const QString &path = m_services.catalog.path();
    if (!m_toRemember.isEmpty() && m_toRemember == path)
        m_services.settings.setFaqPath(path == m_services.bundledFaq ? QString() : path);
    m_ui->openBundledAction->setEnabled(!m_services.bundledFaq.isEmpty() && m_services.bundledFaq != path);
    m_ui->reloadAction->setEnabled(!path.isEmpty());
    const bool searching = !m_ui->searchBar->box()->effectiveText().isEmpty();
    refresh(false, searching ? Selection::FirstRow : Selection::KeepEntry);
}

void MainWindow::refreshTitle()
{
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    const QString title = snapshot ? snapshot->edition().title : QString();
    setWindowTitle(title.isEmpty() ? u"Sokuto"_s : title + u" — Sokuto"_s);
}

void MainWindow::showEntry(EntryId entry)
{
    const Contents &contents = m_services.catalog.contents();
    const bool another = entry != m_shown;
    m_shown = contents.snapshot && contents.snapshot->find(entry) ? entry : EntryId{};
    if (m_shown.value == 0)
        m_ui->detailPane->clear();
    else
        m_ui->detailPane->showEntry(contents.snapshot, m_shown, m_services.today(), m_highlights);
    if (another)
        m_dwell.start();
    m_ui->copyAction->setEnabled(m_shown.value != 0);
    m_ui->copyEverythingAction->setEnabled(m_shown.value != 0);
    m_ui->favouriteAction->setEnabled(m_shown.value != 0);
    showFavourite();
    updateHistoryActions();
}

void MainWindow::followTo(EntryId entry)
{
    m_history.visit(entry);
    m_table->selectQuietly(entry);
    showEntry(entry);
}

void MainWindow::goTo(EntryId seenBefore)
{
    if (seenBefore.value == 0)
        return;
    m_table->selectQuietly(seenBefore);
    showEntry(seenBefore);
}

void MainWindow::updateHistoryActions()
{
    m_ui->backAction->setEnabled(m_history.canGoBack());
    m_ui->forwardAction->setEnabled(m_history.canGoForward());
}

void MainWindow::pickPlace(const Place &place)
{
    m_place = place;
    m_within = entriesOf(place.view);
    m_ui->categoryPane->selectQuietly(place);
    m_ui->everywhereAction->setEnabled(!place.isEverything());
    m_categoryMenu->setCurrent(place);
    retranslatePlace();
    refresh(false, Selection::FirstRow);
}

QList<EntryId> MainWindow::entriesOf(EntryView view) const
{
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    if (!snapshot || view == EntryView::All)
        return {};
    if (view == EntryView::DatesToWatch)
        return m_services.watchList.entries();
    QList<EntryId> entries;
    const QList<DeskMark> &marks =
        view == EntryView::Favourites ? m_services.recorder.favourites() : m_services.recorder.recents();
    for (const DeskMark &mark : marks) {
        const Entry *entry = markedEntry(*snapshot, mark);
        if (entry && isPublicOn(*entry, m_services.today()))
            entries.append(entry->id);
    }
    return entries;
}

void MainWindow::marksChanged()
{
    CategoryTreeModel *categories = m_ui->categoryPane->categories();
    for (const EntryView view : {EntryView::Favourites, EntryView::Recent, EntryView::DatesToWatch})
        categories->setViewCount(view, entriesOf(view).size());
    showFavourite();
    // What was seen last moves up: not under the eyes of the person who reads that list.
    if (m_place.view == EntryView::All || m_place.view == EntryView::Recent
        || m_within == entriesOf(m_place.view))
        return;
    m_within = entriesOf(m_place.view);
    refresh(false, Selection::KeepEntry);
}

void MainWindow::setFavourite(bool favourite)
{
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    if (const Entry *entry = snapshot ? snapshot->find(m_shown) : nullptr)
        m_services.recorder.setFavourite({entry->id, entry->no}, favourite);
}

void MainWindow::showFavourite()
{
    const bool favourite = m_services.recorder.isFavourite(m_shown);
    m_ui->favouriteAction->setChecked(favourite);
    m_ui->detailPane->setFavourite(favourite);
}

void MainWindow::noteSeen()
{
    m_history.dwell();
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    if (const Entry *entry = snapshot ? snapshot->find(m_shown) : nullptr)
        m_services.recorder.noteSeen({entry->id, entry->no});
}

void MainWindow::loosen()
{
    if (m_ui->searchBar->box()->effectiveText().trimmed().isEmpty())
        return;
    m_loosely = true;
    refresh(true, Selection::FirstRow);
}

void MainWindow::leaveSearch()
{
    // One key leaves the search; the next one leaves the category.
    if (!m_ui->searchBar->box()->effectiveText().isEmpty())
        m_ui->searchBar->box()->clear();
    else if (!m_place.isEverything())
        pickPlace({});
    m_ui->searchBar->takeFocus();
}

void MainWindow::copy(CopyKind kind)
{
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    const Entry *entry = snapshot ? snapshot->find(m_shown) : nullptr;
    if (!entry)
        return;
    noteSeen();
    m_clipboard.copyEntry(*entry, kind, QDateTime(m_services.today(), QTime::currentTime()));
}

void MainWindow::setZoom(int percent)
{
    m_services.settings.setZoom(percent);
    const int kept = m_services.settings.zoom();
    m_ui->detailPane->setZoom(kept);
    m_ui->zoomInAction->setEnabled(kept < Settings::mostZoom);
    m_ui->zoomOutAction->setEnabled(kept > Settings::leastZoom);
    m_ui->zoomResetAction->setEnabled(kept != Settings::leastZoom);
}

void MainWindow::cyclePanes(int direction)
{
    const QList<QWidget *> panes{m_ui->searchBar->box(), m_ui->categoryPane, m_table, m_ui->detailPane};
    const QWidget *focus = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    panes[(at + direction + panes.size()) % panes.size()]->setFocus(Qt::TabFocusReason);
}

void MainWindow::openOther()
{
    if (const auto chosen = m_services.prompts.chooseFaqFile(this, m_services.catalog.path())) {
        m_toRemember = *chosen;
        m_services.catalog.open(*chosen);
    }
}

void MainWindow::tell(const std::function<QString()> &sentence, bool warning,
    const std::function<QString()> &action, const std::function<void()> &onAction)
{
    m_messageAction = onAction;
    m_tellAgain = [this, sentence, warning, action] {
        m_ui->messageBar->tell(warning ? MessageBar::Kind::Warning : MessageBar::Kind::Notice, sentence(),
            action ? action() : QString());
    };
    m_tellAgain();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && !event->isAutoRepeat() && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier))
        copy(modifiers == Qt::ShiftModifier ? CopyKind::Everything : CopyKind::Answer);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    refreshTitle();
    const QList<QAction *> themes = m_ui->themeMenu->actions();
    themes[0]->setText(tr("Follow the &system"));
    //: A light theme
    themes[1]->setText(tr("&Light"));
    //: A dark theme
    themes[2]->setText(tr("&Dark"));
    m_ui->zoomInAction->setIconText(u"A＋"_s);
    m_ui->zoomOutAction->setIconText(u"A−"_s);
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        const QString key = button->defaultAction()->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(u"%1 (%2)"_s.arg(text, key));
    };
    name(m_ui->backButton, tr("Back"));
    name(m_ui->forwardButton, tr("Forward"));
    name(m_ui->zoomInButton, tr("Larger answer"));
    name(m_ui->zoomOutButton, tr("Smaller answer"));
    m_ui->roleLabel->setToolTip(tr("At this desk the FAQ is read, not changed."));
    retranslatePlace();
    if (!m_ui->messageBar->isHidden())
        m_tellAgain();
    if (m_services.catalog.contents().snapshot)
        refresh(false, Selection::KeepEntry);
}

void MainWindow::retranslatePlace()
{
    const QString placeName = m_ui->categoryPane->categories()->name(m_place);
    m_ui->searchBar->setChip(m_place.isEverything() ? QString() : placeName);
    QString name = m_place.isEverything() ? tr("All categories") : placeName;
    m_ui->categoryButton->setToolTip(name);
    //: %1 is the category shown
    m_ui->categoryButton->setAccessibleName(tr("Category: %1").arg(name));
    name = m_ui->categoryButton->fontMetrics().elidedText(name, Qt::ElideRight, 120);
    m_ui->categoryButton->setText(name + u" ▾"_s);
}

void MainWindow::restyle()
{
    const Colors &colors = Colors::of(palette());
    m_ui->backAction->setIcon(themedIcon("arrow-left"_L1, colors.text));
    m_ui->forwardAction->setIcon(themedIcon("arrow-right"_L1, colors.text));
}

void MainWindow::restoreState()
{
    const Settings &settings = m_services.settings;
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1360, 820);
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
