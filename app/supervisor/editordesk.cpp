// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editordesk.h"

#include "service/catalog.h"
#include "service/messages.h"
#include "supervisor/categoriesdialog.h"
#include "supervisor/editorchanges.h"
#include "ui/prompts.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace sokuto {

EditorDesk::EditorDesk(const EditorServices &services, const Catalog &catalog, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_catalog(catalog)
    , m_mainWindow(mainWindow)
{
    connect(&catalog, &Catalog::changed, this, [this] {
        for (const QPointer<EditorWindow> &window : std::as_const(m_windows)) {
            if (!window)
                continue;
            window->setSnapshot(m_catalog.contents().snapshot);
            if (window->entry().value != 0)
                Q_EMIT historyRequested(window->entry());
        }
        if (m_categories)
            m_categories->setSnapshot(m_catalog.contents().snapshot);
    });
}

EditorDesk::~EditorDesk()
{
    for (const QPointer<EditorWindow> &window : std::as_const(m_windows))
        delete window.data();
}

const Entry *EditorDesk::find(EntryId entry) const
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    return snapshot ? snapshot->find(entry) : nullptr;
}

EditorWindow *EditorDesk::windowOf(const QString &key) const
{
    for (const QPointer<EditorWindow> &window : m_windows) {
        if (window && window->isVisible() && window->draftKey() == key)
            return window;
    }
    return nullptr;
}

void EditorDesk::edit(EntryId id)
{
    const SnapshotPtr snapshot = m_catalog.contents().snapshot; // it may be another after the question
    const Entry *entry = snapshot ? snapshot->find(id) : nullptr;
    if (!entry)
        return;
    const QString key = Drafts::keyOf(id);
    if (EditorWindow *window = windowOf(key)) {
        window->raise();
        window->activateWindow();
        return;
    }
    const QString &faqId = snapshot->faqId();
    const auto draft = m_services.drafts.find(faqId, key);
    if (draft && !m_services.drafts.removeIfSaved(*draft, *snapshot)) {
        const auto answer = m_services.prompts.choose(m_mainWindow,
            //: %1 is the number of an entry, %2 a date with the time
            {tr("A draft of %1 was left on %2.")
                    .arg(entry->no, QLocale().toString(draft->at.toLocalTime(), QLocale::ShortFormat)),
                {}, {tr("Go on with the draft"), tr("Discard the draft")}});
        if (!answer)
            return;
        if (*answer == 0) {
            open(*draft);
            return;
        }
        m_services.drafts.remove(faqId, key);
    }
    open({faqId, key, *entry, *entry, {}, {}});
}

void EditorDesk::editAt(EntryId id, const TextPlace &place, TextSpan span)
{
    edit(id);
    EditorWindow *window = windowOf(Drafts::keyOf(id));
    const Entry *entry = find(id);
    if (!window || !entry)
        return;
    // What is being written may have another text there by now.
    const bool same = textAt(window->edited(), place) == textAt(*entry, place);
    window->showPlace(place, same ? span : TextSpan());
}

void EditorDesk::createIn(CategoryId category)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (snapshot)
        open({snapshot->faqId(), Drafts::newKey(), std::nullopt, newEntryIn(category, *snapshot), {}, {}});
}

void EditorDesk::duplicate(EntryId id)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (const Entry *entry = find(id))
        open({snapshot->faqId(), Drafts::newKey(), std::nullopt, duplicateOf(*entry, *snapshot), {}, {}});
}

void EditorDesk::resume(const Draft &draft)
{
    if (EditorWindow *window = windowOf(draft.key))
        window->raise();
    else
        open(draft);
}

void EditorDesk::open(const Draft &draft)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    auto *window = new EditorWindow(m_services, snapshot,
        draft); // deletes itself when it is closed
    m_windows.removeIf([](const QPointer<EditorWindow> &other) { return !other; });
    m_windows.append(window);
    connect(window, &EditorWindow::saveRequested, this,
        [this, window](const ChangeSet &changes, const QString &note) { request(changes, note, window); });
    connect(window, &EditorWindow::permissionRequested, this, [this, window](const ChangeSet &changes) {
        if (!belongsHere(window))
            return;
        m_asked.addFor(QPointer(window), changes);
        Q_EMIT permissionRequested(changes);
    });
    connect(window, &EditorWindow::entryRequested, this, &EditorDesk::entryRequested);
    connect(window, &EditorWindow::draftKept, this, [this, faqId = draft.faqId](const QString &key) {
        if (const auto kept = m_services.drafts.find(faqId, key))
            Q_EMIT draftKept(*kept);
    });
    window->setSnapshot(snapshot); // a draft may be older than what is stored
    window->show();
    if (window->entry().value != 0)
        Q_EMIT historyRequested(window->entry());
    Q_EMIT leftDraftsChanged();
}

void EditorDesk::historyRead(EntryId entry, const QList<RevisionItem> &items)
{
    for (const QPointer<EditorWindow> &window : std::as_const(m_windows)) {
        if (window && window->entry() == entry)
            window->showHistory(items);
    }
}

bool EditorDesk::belongsHere(EditorWindow *window) const
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot || snapshot->faqId() == window->faqId())
        return true;
    window->saveFailed(
        tr("Another FAQ is open now. Open the one that this entry belongs to, then save again."));
    return false;
}

void EditorDesk::request(const ChangeSet &changes, const QString &note, EditorWindow *window)
{
    if (changes.isEmpty() || (window && !belongsHere(window)))
        return;
    m_pending.append({changes, window, nullptr});
    Q_EMIT saveRequested(changes, note);
}

void EditorDesk::retire(EntryId entry)
{
    if (m_catalog.contents().snapshot)
        request(withLifecycle({entry}, Lifecycle::Retired, *m_catalog.contents().snapshot), {});
}

void EditorDesk::restore(EntryId entry)
{
    if (m_catalog.contents().snapshot)
        request(withLifecycle({entry}, Lifecycle::Published, *m_catalog.contents().snapshot), {});
}

void EditorDesk::moveTo(const QList<EntryId> &entries, CategoryId category)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot)
        return;
    const Category *to = snapshot->categories().find(category);
    const QString name = to ? QString(to->number + u' ' + to->name).trimmed() : QString();
    //: The note of a revision; %1 is the name of a category
    request(withCategory(entries, category, *snapshot),
        name.isEmpty() ? QString() : tr("Moved to: %1").arg(name));
}

void EditorDesk::remove(EntryId id)
{
    if (!find(id))
        return;
    const ChangeSet changes = withoutEntries({id}, *m_catalog.contents().snapshot);
    m_asked.add(changes, [this, id] { askToDelete(id); });
    Q_EMIT permissionRequested(changes);
}

void EditorDesk::permitted(const ChangeSet &changes)
{
    m_asked.permit(changes);
}

bool EditorDesk::refused(const ChangeSet &changes, const Error &error)
{
    return m_asked.refuse(changes, error);
}

void EditorDesk::askToDelete(EntryId id)
{
    const Entry *entry = find(id);
    if (!entry)
        return;
    const auto answer = m_services.prompts.choose(m_mainWindow,
        //: %1 is the number of an entry
        {tr("Delete %1?").arg(entry->no),
            tr("It stays in the history and can be brought back from there. "
               "Retired, it would only be hidden "
               "from operators."),
            {tr("Delete"), tr("Retire instead")}, true});
    if (!answer)
        return;
    if (*answer == 0)
        request(withoutEntries({id}, *m_catalog.contents().snapshot), {});
    else
        retire(id);
}

void EditorDesk::editCategories()
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot)
        return;
    if (m_categories) {
        m_categories->raise();
        m_categories->activateWindow();
        return;
    }
    m_categories = new CategoriesDialog(m_services.prompts, snapshot, m_mainWindow);
    connect(m_categories, &CategoriesDialog::saveRequested, this,
        [this, dialog = m_categories](const ChangeSet &changes, const QString &note) {
            m_pending.append({changes, nullptr, dialog});
            Q_EMIT saveRequested(changes, note);
        });
    connect(m_categories, &CategoriesDialog::permissionRequested, this,
        [this, dialog = m_categories](const ChangeSet &changes) {
            m_asked.addFor(dialog, changes);
            Q_EMIT permissionRequested(changes);
        });
    m_categories->show();
}

QList<Draft> EditorDesk::leftDrafts() const
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot)
        return {};
    QList<Draft> drafts = m_services.drafts.of(snapshot->faqId());
    drafts.removeIf([this, &snapshot](const Draft &draft) {
        return windowOf(draft.key) != nullptr || m_services.drafts.removeIfSaved(draft, *snapshot);
    });
    return drafts;
}

QList<UnsavedWork> EditorDesk::unsavedWork() const
{
    QList<UnsavedWork> works;
    for (const QPointer<EditorWindow> &window : m_windows) {
        // One that was closed lives on for a moment.
        if (!window || !window->isVisible() || !window->isChanged())
            continue;
        const QString no = window->before() ? window->before()->no : window->edited().no;
        //: In a list of what is not saved; %1 is the number of an entry
        works.append({no.isEmpty() ? tr("the new entry") : tr("entry %1").arg(no), UnsavedWork::Fate::Kept});
    }
    if (m_categories && m_categories->isChanged())
        works.append({tr("the categories"), UnsavedWork::Fate::Lost});
    return works;
}

void EditorDesk::putAway()
{
    const QList<QPointer<EditorWindow>> windows = m_windows;
    for (const QPointer<EditorWindow> &window : windows) {
        if (window && window->isVisible())
            window->leave();
    }
    if (m_categories && !m_categories->isChanged())
        m_categories->done(QDialog::Rejected);
}

void EditorDesk::leave()
{
    putAway();
    if (m_categories)
        m_categories->done(QDialog::Rejected);
}

/// The same change set, ids of new things aside.
bool EditorDesk::isAnswer(const ChangeSet &asked, const ChangeSet &written)
{
    if (asked.categories.size() != written.categories.size())
        return false;
    return std::equal(asked.entries.cbegin(), asked.entries.cend(), written.entries.cbegin(),
        written.entries.cend(), [](const Change<Entry> &a, const Change<Entry> &b) {
            return a.before == b.before && a.after.has_value() == b.after.has_value()
                && (!a.after || a.after->no == b.after->no);
        });
}

void EditorDesk::saved(qint64 revision, const ChangeSet &changes)
{
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        if (!isAnswer(m_pending[i].changes, changes))
            continue;
        const Pending done = m_pending.takeAt(i);
        if (done.window)
            done.window->saveSucceeded(revision);
        if (done.categories)
            done.categories->accept();
        return;
    }
    m_conflicted.removeIf([&](const QPointer<EditorWindow> &window) {
        if (!window)
            return true;
        const auto settled = std::find_if(changes.entries.cbegin(), changes.entries.cend(),
            [&](const Change<Entry> &change) { return change.after && change.after->id == window->entry(); });
        if (settled == changes.entries.cend())
            return false;
        window->settle(*settled->after, revision);
        return true;
    });
}

void EditorDesk::tellFailure(const Pending &pending, const QString &sentence)
{
    if (pending.window)
        pending.window->saveFailed(sentence);
    if (pending.categories)
        pending.categories->saveFailed(sentence);
}

void EditorDesk::failed(const Error &error)
{
    if (!m_pending.isEmpty())
        tellFailure(m_pending.takeFirst(), Messages::error(error));
}

void EditorDesk::conflicted(const ChangeSet &mine)
{
    const auto held = std::find_if(m_pending.cbegin(), m_pending.cend(),
        [&mine](const Pending &pending) { return pending.changes == mine; });
    if (held == m_pending.cend())
        return;
    tellFailure(*held,
        tr("Somebody else has changed the same meanwhile. Nothing "
           "was saved yet; what you have written is "
           "still here."));
    if (held->window)
        m_conflicted.append(held->window);
    m_pending.erase(held);
}

} // namespace sokuto
