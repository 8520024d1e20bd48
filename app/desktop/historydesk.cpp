// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/historydesk.h"

#include "service/catalog.h"
#include "service/editing.h"
#include "service/messages.h"
#include "service/wordcutter.h"

namespace sokuto {

HistoryDesk::HistoryDesk(Catalog &catalog, Editing &editing, QWidget *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_editing(editing)
    , m_window(new HistoryWindow(dictionaryCutter(), parent))
{
    connectWindow();
    connectAnswers();
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

/// An entry as it was, as a new revision.
void HistoryDesk::restore(const Entry &state, qint64 revision)
{
    m_restoring = true;
    m_window->tellNothing();
    //: The note of a revision; %1 is the number of an older one
    m_editing.restore(state, tr("Restored as of revision %1").arg(revision));
}

/// Why a state did not come back is told where it was asked for, not behind it.
void HistoryDesk::connectAnswers()
{
    connect(&m_editing, &Editing::saved, this, [this] { m_restoring = false; });
    connect(&m_editing, &Editing::conflicted, this, [this] { m_restoring = false; });
    connect(&m_editing, &Editing::failed, this, [this](const Error &error) {
        if (std::exchange(m_restoring, false))
            m_window->tell(Message::Kind::Warning, [error] { return Messages::error(error); });
    });
    connect(&m_editing, &Editing::cameBackOtherwise, this, &HistoryDesk::tellHowItCameBack);
}

void HistoryDesk::tellHowItCameBack(const Entry &asked, const Entry &entry)
{
    const bool elsewhere = asked.category != entry.category;
    const QString category = categoryName(entry.category);
    const auto place = [no = entry.no, category] {
        return category.isEmpty()
            //: %1 is the number of an entry
            ? tr("%1 is back, but its category is gone and none took over from it. Choose one in the editor.")
                  .arg(no)
            //: %1 is the number of an entry, %2 the name of a category
            : tr("The category of %1 is gone. It came back into “%2”.").arg(no, category);
    };
    const auto review = [no = entry.no] {
        //: %1 is the number of an entry that was restored
        return tr("%1 came back as in review; another person can publish it.").arg(no);
    };
    const bool waits = asked.lifecycle != entry.lifecycle;
    m_window->tell(elsewhere && category.isEmpty() ? Message::Kind::Warning : Message::Kind::Notice, [=] {
        QStringList sentences;
        if (elsewhere)
            sentences.append(place());
        if (waits)
            sentences.append(review());
        return sentences.join(u'\n');
    });
}

/// Empty when there is none.
QString HistoryDesk::categoryName(CategoryId category) const
{
    const CategoryTree tree = categories();
    const Category *found = tree.find(category);
    return found ? QString(found->number + u' ' + found->name).trimmed() : QString();
}

} // namespace sokuto
