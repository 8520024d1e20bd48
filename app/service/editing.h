// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/approval.h"
#include "domain/merge.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

namespace sokuto {

class Catalog;
class FaqFile;
class Session;

/// The one way to write into the FAQ in use. Every save is one transaction with one revision behind it, done
/// on a thread of its own, in the order asked; after it the catalog follows.
class Editing final : public QObject
{
    Q_OBJECT

public:
    Editing(Catalog &catalog, Session &session, QObject *parent = nullptr);
    /// What was asked before is written first.
    ~Editing() override;
    Q_DISABLE_COPY_MOVE(Editing)

    /// Nothing is written into a file that is not the one that was unlocked: that fails, and the session
    /// locks. saved(), conflicted() or failed() answers. A change set that changes nothing is saved() under
    /// the newest revision without making one.
    void save(const ChangeSet &changes, const QString &note);
    /// Whether save() would be let through where a second person approves, before anybody is asked something
    /// that is refused afterwards. permitted() or refused() answers; that one with every No it holds for.
    void requestPermission(const sokuto::ChangeSet &changes);
    /// An entry as it was, also one that is gone. Where its category is gone, too, it comes back into the one
    /// that took over from it, or stands above it. Where operators would see at once what a second person
    /// must approve, it comes back in review. Of both cameBackOtherwise() tells after saved(). Answered like
    /// save(), also where there is no FAQ.
    void restore(const Entry &state, const QString &note);
    /// Takes the last save of this desk back, as a revision of its own; once more takes back the one before.
    void undoLast(const QString &note = {});
    bool canUndo() const { return !m_mySaves.isEmpty() && !m_saving; }
    bool isSaving() const { return m_saving > 0; }

    /// Where a second person approves: a setting of the file, with a revision that tells who changed it.
    void requestApprovals();
    void setApprovals(const sokuto::ApprovalCategories &categories);

    // The past; each is answered by the signal of the same name, or failed().
    void requestHistory(EntryId entry);
    void requestRevisions(int limit);
    void requestItems(qint64 revision);
    /// Entries that are gone.
    void requestDeleted();

Q_SIGNALS:
    /// `changes` as they stand in the file, with the ids that new things were given.
    void saved(qint64 revision, const sokuto::ChangeSet &changes);
    /// Nothing was written: somebody else changed the same things meanwhile.
    void conflicted(const sokuto::Conflict &conflict);
    void failed(const sokuto::Error &error);
    void permitted(const sokuto::ChangeSet &changes);
    void refused(const sokuto::ChangeSet &changes, const sokuto::Error &error);
    /// A restored entry stands in another category than asked for ({0} = none took over), is in review, or
    /// both.
    void cameBackOtherwise(const sokuto::Entry &asked, const sokuto::Entry &entry);
    /// The last save of this desk, after saved().
    void takenBack();
    /// isSaving() or canUndo() is new.
    void stateChanged();

    void approvalsRead(const sokuto::ApprovalCategories &categories);
    void approvalsSet();
    void historyRead(sokuto::EntryId entry, const QList<sokuto::RevisionItem> &items);
    void revisionsRead(const QList<sokuto::Revision> &revisions);
    void deletedRead(const QList<sokuto::RevisionItem> &items);
    void itemsRead(qint64 revision, const QList<sokuto::RevisionItem> &items);

private:
    struct Task;
    static Result<CategoryId> livingPlace(
        const FaqFile &file, CategoryId category, const CategoryTree &living);
    static Result<ChangeSet> changesFor(const FaqFile &file, const Task &task);
    static Result<void> mayBeSaved(const FaqFile &file, const ChangeSet &changes, const Task &task);
    static Error withAllRefused(
        const FaqFile &file, const ChangeSet &changes, const Task &task, const Error &error);
    static Result<ChangeSet> permissible(const FaqFile &file, const Task &task);
    void tellWhatCameBack(const Task &task, const ChangeSet &changes);
    void write(const Task &task);
    void refuse(const Error &error);
    void finish(const Task &task, qint64 revision, const ChangeSet &changes);
    template <typename Ask, typename Tell>
    void read(Ask ask, Tell tell);
    void forgetOtherFaq();

    Catalog &m_catalog;
    Session &m_session;
    QString m_faqPath; ///< Whose saves m_mySaves holds.
    QList<qint64> m_mySaves; ///< Revisions that can be taken back, the newest last.
    int m_saving = 0;
    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
};

} // namespace sokuto
