// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "service/recorder.h"
#include "service/settings.h"
#include "service/watchlist.h"
#include "ui/announcer.h"
#include "ui/emptystate.h"
#include "ui/entrypresenter.h"
#include "ui/joineddates.h"
#include "ui/pressbutton.h"
#include "ui/prompts.h"
#include "ui/recallline.h"
#include "ui/renewals.h"
#include "ui/resulttable.h"
#include "ui/searchbar.h"
#include "ui/searchbox.h"
#include "ui/theme.h"
#include "ui/typing.h"
#include "ui_mainwindow.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHits = 1000;

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services)
    , m_views(services.catalog, services.recorder, services.watchList, services.today)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setUpPanes();
    setUpActions();
    setUpKeys();
    setUpTabOrder();
    connectPanes();
    connectCopying();
    connectMarks();
    connectCatalog();
    restoreState();
    catalogChanged();
    m_ui->toolRow->searchBar()->takeFocus();
}

MainWindow::~MainWindow() = default;

EntryId MainWindow::shownEntry() const
{
    return m_presenter->shown();
}

void MainWindow::refresh(bool newQuery, Selection selection)
{
    const Contents &contents = m_services.catalog.contents();
    const QDate today = m_services.today();
    const QString text = box()->effectiveText();
    const SearchScope scope{
        m_views.place().category, showsEveryState(), today, mostHits, m_views.groups(), m_views.group()};
    const Listing listing = m_views.isNarrowed()
        ? m_lister.listWithin(m_views.within(), contents, text, scope, m_loosely)
        : m_lister.listWhere(m_filter, contents, text, scope, m_loosely);
    m_presenter->setHighlights(listing.highlights);
    m_table->showResult(
        contents.snapshot, listing.hits, listing.highlights, today, newQuery, listing.searched);
    if (contents.snapshot)
        m_ui->categoryPane->categories()->setCategories(contents.snapshot->categories(), listing.entries);
    m_ui->categoryPane->categories()->setHits(listing.found, ViewEntries::hits(listing));
    m_ui->toolRow->recallLine()->setRecall(listing.recall);
    refreshEmptyState(listing);
    refreshStatus(listing);
    m_ui->loosenAction->setEnabled(listing.searched && !m_loosely);

    const bool keeps = selection == Selection::KeepEntry;
    if (keeps && m_presenter->showAgain())
        return;
    // Nobody has looked at what would come up in the place of an answer that is gone: Enter must not copy it.
    m_lost = keeps && m_role == Role::Operator && (m_lost || m_presenter->shown().value != 0);
    m_presenter->pass(m_lost ? EntryId() : m_table->currentEntry(), listing.searched);
}

void MainWindow::showEntry(EntryId entry)
{
    m_presenter->choose(entry);
}

void MainWindow::setRole(Role role)
{
    m_role = role;
    m_filter = EntryFilter::All;
    m_views.setEveryState(showsEveryState());
    m_renewals->setEveryState(showsEveryState());
    m_ui->supervisorMenu->showRole(role);
    m_table->setMovable(role != Role::Operator);
    m_ui->categoryPane->setTakesEntries(role != Role::Operator);
    m_ui->toolRow->showRole(role);
    marksChanged();
    refresh(false, mayBeSeen(shownEntry()) ? Selection::KeepEntry : Selection::FirstRow);
}

void MainWindow::setFilter(EntryFilter filter)
{
    m_filter = filter;
    refresh(false, Selection::KeepEntry);
}

void MainWindow::addSupervisorActions(const QList<QAction *> &actions)
{
    m_ui->supervisorMenu->addPart(actions);
}

void MainWindow::addFileActions(const QList<QAction *> &actions)
{
    m_ui->fileMenu->insertActions(m_ui->quitAction, actions);
    m_ui->fileMenu->insertSeparator(m_ui->quitAction);
}

QList<EntryId> MainWindow::listedEntries() const
{
    QList<EntryId> listed;
    const EntryTableModel *entries = m_table->entries();
    for (int row = 0; row < entries->rowCount(); ++row)
        listed.append(entries->entryAt(row));
    return listed;
}

void MainWindow::tell(const Message &message)
{
    m_ui->messageBar->tell(message);
}

void MainWindow::rewrite(const Message &message)
{
    m_ui->messageBar->rewrite(message);
}

void MainWindow::withdraw(Message::Topic topic)
{
    m_ui->messageBar->withdraw(topic);
}

bool MainWindow::tells(Message::Topic topic) const
{
    return m_ui->messageBar->tells(topic);
}

void MainWindow::expect(qint64 revision, const ChangeSet &own)
{
    m_renewals->expect(revision, own);
}

void MainWindow::confirm(const QString &sentence)
{
    m_ui->statusLine->confirm(sentence);
    m_announcer->announce(sentence);
}

bool MainWindow::mayBeSeen(EntryId entry) const
{
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    const Entry *found = snapshot ? snapshot->find(entry) : nullptr;
    return found && (showsEveryState() || isPublicOn(*found, m_services.today()));
}

void MainWindow::presenterChanged()
{
    Q_EMIT shownEntryChanged(m_presenter->shown());
    const bool isShown = m_presenter->shown().value != 0;
    if (m_table->currentEntry() != m_presenter->shown())
        m_table->selectQuietly(m_presenter->shown());
    m_ui->copyAction->setEnabled(isShown);
    m_ui->copyEverythingAction->setEnabled(isShown);
    m_ui->favouriteAction->setEnabled(isShown);
    m_ui->favouriteAction->setChecked(m_presenter->isFavourite());
    m_ui->backAction->setEnabled(m_presenter->canGoBack());
    m_ui->forwardAction->setEnabled(m_presenter->canGoForward());
}

void MainWindow::refreshEmptyState(const Listing &listing)
{
    m_empty->setVisible(listing.hits.isEmpty());
    if (!listing.hits.isEmpty())
        return;
    const Catalog &catalog = m_services.catalog;
    EmptyReason reason = EmptyReason::of(listing, m_views.place().view);
    if (!catalog.contents().snapshot)
        reason.kind = catalog.isBusy() ? EmptyReason::Kind::Reading : EmptyReason::Kind::NoFaq;
    reason.hasBundled = !m_services.bundledFaq.isEmpty();
    if (!m_views.place().isEverything())
        reason.place = m_ui->categoryPane->categories()->name(m_views.place());
    reason.loosened = m_loosely;
    m_empty->setReason(reason);
    m_empty->raise();
}

void MainWindow::refreshStatus(const Listing &listing)
{
    const qsizetype all =
        m_views.isNarrowed() ? m_views.within().size() : listing.entries.value(m_views.place().category);
    m_ui->statusLine->setCounts(listing.total, all, listing.hits.size(),
        listing.searched ? std::optional(listing.milliseconds) : std::nullopt);
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    m_ui->statusLine->setEdition(snapshot ? &snapshot->edition() : nullptr, m_role);
}

void MainWindow::catalogChanged()
{
    const Contents &contents = m_services.catalog.contents();
    if (contents.snapshot) {
        const CategoryId category = m_views.place().category;
        if (category.value != 0 && !contents.snapshot->categories().find(category))
            pickPlace({});
        if (contents.snapshot->faqId() != m_faqId) {
            m_faqId = contents.snapshot->faqId();
            m_presenter->forget();
            m_lost = false;
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
    // The first hits come up as hits do; what is read again quietly moves nothing.
    const bool firstHits = !m_hadEngine && !box()->effectiveText().isEmpty();
    m_hadEngine = contents.engine != nullptr;
    refresh(false, firstHits ? Selection::FirstRow : Selection::KeepEntry);
}

void MainWindow::refreshTitle()
{
    const SnapshotPtr &snapshot = m_services.catalog.contents().snapshot;
    const QString title = snapshot ? snapshot->edition().title : QString();
    setWindowTitle(title.isEmpty() ? u"Sokuto"_s : title + u" — Sokuto"_s);
}

void MainWindow::pickPlace(const Place &place)
{
    m_views.enter(place);
    m_ui->categoryPane->selectQuietly(place);
    m_ui->toolRow->showPlace(place);
    m_ui->everywhereAction->setEnabled(!place.isEverything());
    refresh(false, Selection::FirstRow);
}

void MainWindow::marksChanged()
{
    if (m_views.place().view == EntryView::NoCategory && m_views.nowIn(EntryView::NoCategory).isEmpty())
        pickPlace({}); // its row goes
    m_views.countInto(*m_ui->categoryPane->categories());
    const int row = m_table->currentIndex().row();
    const auto groups = m_views.groups();
    const bool isAnother = m_views.follow();
    // What a search found is counted in the views too.
    const bool countsAnew = !box()->effectiveText().isEmpty() && *groups != *m_views.groups();
    if (!isAnother && !countsAnew)
        return;
    refresh(false, Selection::KeepEntry);
    // What leaves the list leaves its place to the next one; what was withdrawn elsewhere stays in view.
    if (row >= 0 && !m_table->currentIndex().isValid() && mayBeSeen(shownEntry()))
        m_table->pickNear(row);
}

void MainWindow::loosen()
{
    if (box()->effectiveText().trimmed().isEmpty())
        return;
    m_loosely = true;
    refresh(true, Selection::FirstRow);
}

void MainWindow::copySelectionOrAnswer()
{
    const auto *label = qobject_cast<QLabel *>(focusWidget()); // a notice, a source that is no link
    const QString selected = label ? withoutJoiners(label->selectedText()) : m_ui->detailPane->selectedText();
    if (selected.isEmpty())
        m_presenter->copy(CopyKind::Answer);
    else
        m_presenter->copyText(selected);
}

void MainWindow::leaveSearch()
{
    // One key leaves the search; the next one leaves the category.
    if (!box()->effectiveText().isEmpty())
        box()->clear();
    else if (!m_views.place().isEverything())
        pickPlace({});
    m_ui->toolRow->searchBar()->takeFocus();
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
    const QList<QWidget *> panes{box(), m_ui->categoryPane, m_table, m_ui->detailPane};
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
    if (const auto chosen = m_services.prompts.chooseFaqFile(this, m_services.catalog.path()))
        open(*chosen);
}

void MainWindow::open(const QString &path)
{
    if (m_mayLeave && !m_mayLeave(Leaving::Faq))
        return;
    m_toRemember = path;
    m_services.catalog.open(path);
}

SearchBox *MainWindow::box() const
{
    return m_ui->toolRow->searchBar()->box();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayClose = !m_mayLeave || m_mayLeave(Leaving::Program);
    event->setAccepted(mayClose);
    if (mayClose)
        saveState();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (enter && event->isAutoRepeat())
        return;
    if (enter && plain && pressFocusedButton(focusWidget()))
        return;
    if (enter && (plain || modifiers == Qt::ShiftModifier)) {
        m_presenter->copy(plain ? CopyKind::Answer : CopyKind::Everything);
    } else if (!box()->hasFocus() && isTyping(event)) {
        // The next caller is speaking already: no word is lost because the caret was elsewhere.
        m_ui->toolRow->searchBar()->takeFocus();
        QCoreApplication::sendEvent(box(), event);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = m_tabOrder.after(focusWidget(), next);
    if (!stop)
        return QMainWindow::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    refreshTitle();
    if (m_services.catalog.contents().snapshot)
        refresh(false, Selection::KeepEntry);
}

} // namespace sokuto
