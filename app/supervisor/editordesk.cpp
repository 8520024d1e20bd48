// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editordesk.h"

#include "service/catalog.h"
#include "service/messages.h"
#include "supervisor/editorchanges.h"
#include "ui/prompts.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>

#include <algorithm>

namespace sokuto {

EditorDesk::EditorDesk(const EditorServices &services, const Catalog &catalog, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_catalog(catalog)
    , m_mainWindow(mainWindow)
{
    mainWindow->installEventFilter(this);
    connect(&catalog, &Catalog::changed, this, [this] {
        for (const QPointer<EditorWindow> &window : std::as_const(m_windows)) {
            if (window)
                window->setSnapshot(m_catalog.contents().snapshot);
        }
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
    const Entry *entry = find(id);
    if (!entry)
        return;
    const QString key = Drafts::keyOf(id);
    if (EditorWindow *window = windowOf(key)) {
        window->raise();
        window->activateWindow();
        return;
    }
    const QString &faqId = m_catalog.contents().snapshot->faqId();
    if (const auto draft = m_services.drafts.find(faqId, key)) {
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
    auto *window = new EditorWindow(m_services, snapshot, draft); // deletes itself when it is closed
    m_windows.removeIf([](const QPointer<EditorWindow> &other) { return !other; });
    m_windows.append(window);
    connect(window, &EditorWindow::saveRequested, this,
        [this, window](const ChangeSet &changes, const QString &note) { request(changes, note, window); });
    connect(window, &EditorWindow::entryRequested, this, &EditorDesk::entryRequested);
    connect(window, &EditorWindow::workChanged, this, &EditorDesk::workChanged);
    connect(window, &QObject::destroyed, this, &EditorDesk::workChanged);
    window->setSnapshot(snapshot); // a draft may be older than what is stored
    window->show();
}

void EditorDesk::request(const ChangeSet &changes, const QString &note, EditorWindow *window)
{
    if (changes.isEmpty())
        return;
    m_pending.append({changes, window});
    Q_EMIT saveRequested(changes, note);
}

void EditorDesk::retire(EntryId entry)
{
    if (m_catalog.contents().snapshot)
        request(withLifecycle({entry}, Lifecycle::Retired, *m_catalog.contents().snapshot), {}, nullptr);
}

void EditorDesk::restore(EntryId entry)
{
    if (m_catalog.contents().snapshot)
        request(withLifecycle({entry}, Lifecycle::Published, *m_catalog.contents().snapshot), {}, nullptr);
}

void EditorDesk::moveTo(EntryId entry, CategoryId category)
{
    if (m_catalog.contents().snapshot)
        request(withCategory({entry}, category, *m_catalog.contents().snapshot), {}, nullptr);
}

void EditorDesk::remove(EntryId id)
{
    const Entry *entry = find(id);
    if (!entry)
        return;
    const auto answer = m_services.prompts.choose(m_mainWindow,
        //: %1 is the number of an entry
        {tr("Delete %1?").arg(entry->no),
            tr("It stays in the history and can be brought back from there. Retired, it would only be hidden "
               "from operators."),
            {tr("Delete"), tr("Retire instead")}});
    if (!answer)
        return;
    if (*answer == 0)
        request(withoutEntries({id}, *m_catalog.contents().snapshot), {}, nullptr);
    else
        retire(id);
}

QList<Draft> EditorDesk::leftDrafts() const
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot)
        return {};
    QList<Draft> drafts = m_services.drafts.of(snapshot->faqId());
    drafts.removeIf([this](const Draft &draft) { return windowOf(draft.key) != nullptr; });
    return drafts;
}

bool EditorDesk::closeAll()
{
    const QList<QPointer<EditorWindow>> windows = m_windows;
    for (const QPointer<EditorWindow> &window : windows) {
        if (!window || !window->isVisible())
            continue;
        if (window->isChanged()) {
            window->raise();
            window->activateWindow();
        }
        if (!window->close())
            return false;
    }
    return true;
}

bool EditorDesk::hasUnsavedWork() const
{
    return std::any_of(m_windows.cbegin(), m_windows.cend(),
        [](const QPointer<EditorWindow> &window) { return window && window->isChanged(); });
}

/// The same change set, ids of new things aside.
bool EditorDesk::isAnswer(const ChangeSet &asked, const ChangeSet &written)
{
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
        if (const Pending done = m_pending.takeAt(i); done.window)
            done.window->saveSucceeded(revision);
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

void EditorDesk::failed(const Error &error)
{
    if (m_pending.isEmpty())
        return;
    if (const Pending done = m_pending.takeFirst(); done.window)
        done.window->saveFailed(Messages::error(error));
}

void EditorDesk::conflicted(const ChangeSet &mine)
{
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        if (m_pending[i].changes != mine)
            continue;
        if (const Pending held = m_pending.takeAt(i); held.window) {
            held.window->saveFailed(
                tr("Somebody else has changed this entry meanwhile. Nothing was saved yet; "
                   "what you have written is still here."));
            m_conflicted.append(held.window);
        }
        return;
    }
}

bool EditorDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == m_mainWindow && !closeAll()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sokuto
