// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/unsavedwork.h"
#include "supervisor/askedpermissions.h"
#include "supervisor/editorwindow.h"

#include <QtCore/QPointer>

namespace sokuto {

class CategoriesDialog;
class Catalog;

/// The editors that are open, one for each entry, and what is done to entries
/// without opening one. Saves nothing itself: says what is to be saved and
/// hears how it went.
class EditorDesk final : public QObject
{
    Q_OBJECT

public:
    EditorDesk(const EditorServices &services, const Catalog &catalog, QWidget *mainWindow);
    ~EditorDesk() override;
    Q_DISABLE_COPY_MOVE(EditorDesk)

    /// Opens the editor of an entry, or raises it. Asks when a draft of it was
    /// left behind.
    void edit(EntryId entry);
    /// The same, and goes to a place in it; an empty span = the text as a whole.
    void editAt(EntryId entry, const TextPlace &place, TextSpan span);
    void createIn(CategoryId category);
    void duplicate(EntryId entry);
    void retire(EntryId entry);
    /// Published again.
    void restore(EntryId entry);
    /// Asks first, once permitted() has told that it is allowed at all.
    void remove(EntryId entry);
    void moveTo(const QList<EntryId> &entries, CategoryId category);
    void editCategories();

    /// What was being written when the program ended, newest first, without what
    /// is open.
    QList<Draft> leftDrafts() const;
    void resume(const Draft &draft);

    /// How a save went, whoever asked for it. `changes` with the ids that new
    /// things were given.
    void saved(qint64 revision, const ChangeSet &changes);
    void failed(const Error &error);
    /// The answers to permissionRequested(); refused() is true when it was told where it was asked for.
    void permitted(const ChangeSet &changes);
    bool refused(const ChangeSet &changes, const Error &error);
    /// Nothing of `mine` was written, because somebody else was first; its editor
    /// stays open with its text until a save of the same entry settles it.
    void conflicted(const ChangeSet &mine);
    void historyRead(EntryId entry, const QList<RevisionItem> &items);
    QList<UnsavedWork> unsavedWork() const;
    /// Closes without asking what loses nothing by it: drafts of the entries stay at
    /// this desk, categories that are not saved stay open.
    void putAway();
    /// The same, and gives up what is not saved of the categories.
    void leave();

Q_SIGNALS:
    void saveRequested(const sokuto::ChangeSet &changes, const QString &note);
    /// May this be saved where a second person approves?
    void permissionRequested(const sokuto::ChangeSet &changes);
    /// historyRead() answers.
    void historyRequested(sokuto::EntryId entry);
    /// What was left may be open now, or discarded.
    void leftDraftsChanged();
    /// An editor was closed by keeping what is written of a published entry at this desk.
    void draftKept(const sokuto::Draft &draft);
    /// Somebody wants to read another entry.
    void entryRequested(sokuto::EntryId entry);

private:
    struct Pending
    {
        ChangeSet changes;
        QPointer<EditorWindow> window; ///< Null for what needed no editor.
        QPointer<CategoriesDialog> categories;
    };

    EditorWindow *windowOf(const QString &key) const;
    void open(const Draft &draft);
    bool belongsHere(EditorWindow *window) const;
    void askToDelete(EntryId id);
    void request(const ChangeSet &changes, const QString &note, EditorWindow *window = nullptr);
    void tellFailure(const Pending &pending, const QString &sentence);
    const Entry *find(EntryId entry) const;
    static bool isAnswer(const ChangeSet &asked, const ChangeSet &written);

    EditorServices m_services;
    const Catalog &m_catalog;
    QWidget *m_mainWindow;
    QList<QPointer<EditorWindow>> m_windows;
    QPointer<CategoriesDialog> m_categories;
    QList<Pending> m_pending; ///< In the order asked.
    AskedPermissions m_asked;
    QList<QPointer<EditorWindow>> m_conflicted;
};

} // namespace sokuto
