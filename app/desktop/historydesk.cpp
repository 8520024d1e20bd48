// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/historydesk.h"

#include "service/catalog.h"
#include "service/editing.h"
#include "service/wordcutter.h"

namespace sokuto {

HistoryDesk::HistoryDesk(Catalog &catalog, Editing &editing, QWidget *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_editing(editing)
    , m_window(new HistoryWindow(dictionaryCutter(), parent))
{
    connectWindow();
}

void HistoryDesk::connectWindow()
{
    connect(m_window, &HistoryWindow::historyRequested, &m_editing, &Editing::requestHistory);
    connect(m_window, &HistoryWindow::revisionsRequested, &m_editing, &Editing::requestRevisions);
    connect(m_window, &HistoryWindow::itemsRequested, &m_editing, &Editing::requestItems);
    connect(m_window, &HistoryWindow::deletedRequested, &m_editing, &Editing::requestDeleted);
    connect(m_window, &HistoryWindow::restoreRequested, this, &HistoryDesk::restore);
    connect(&m_editing, &Editing::historyRead, this, [this](EntryId entry, const QList<RevisionItem> &items) {
        m_window->showHistory(entry, items, categories());
    });
    connect(&m_editing, &Editing::revisionsRead, m_window, &HistoryWindow::showRevisions);
    connect(&m_editing, &Editing::itemsRead, this, [this](qint64 revision, const QList<RevisionItem> &items) {
        m_window->showItems(revision, items, categories());
    });
    connect(&m_editing, &Editing::deletedRead, this,
        [this](const QList<RevisionItem> &items) { m_window->showDeleted(items, categories()); });
    connect(&m_catalog, &Catalog::changed, this, [this] {
        if (m_window->isVisible())
            m_window->refresh();
    });
}

CategoryTree HistoryDesk::categories() const
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    return snapshot ? snapshot->categories() : CategoryTree();
}

void HistoryDesk::show(HistoryWindow::Page page, EntryId entry)
{
    m_window->setEntry(entry);
    m_window->turnTo(page);
    m_window->refresh();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// An entry as it was, as a new revision. Its category may be gone by now.
void HistoryDesk::restore(const Entry &state, qint64 revision)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot)
        return;
    const Entry *now = snapshot->find(state.id);
    Entry after = state;
    if (!categories().find(after.category))
        after.category = now ? now->category : CategoryId{};
    ChangeSet changes;
    if (!now || *now != after)
        changes.entries = {{now ? std::optional(*now) : std::nullopt, after}};
    //: The note of a revision; %1 is the number of an older one
    m_editing.save(changes, tr("Restored as of revision %1").arg(revision));
}

} // namespace sokuto
