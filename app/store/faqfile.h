// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dismissal.h"
#include "domain/revision.h"
#include "store/problem.h"
#include "store/snapshotsource.h"

#include <QtCore/QSet>

#include <chrono>
#include <memory>

namespace sokuto {

struct EditingRight;
struct PassphraseHashes;

/// Who changes the FAQ, and why.
struct RevisionNote
{
    QString author;
    QString note; ///< Optional.
    QDateTime at = {}; ///< Null = now. Said only where the same input must give the same file.
};

/// The FAQ file (SQLite). Bound to the thread that opened it.
class FaqFile final : public SnapshotSource
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    struct Options
    {
        /// How long to wait for another program that is just saving, before DatabaseLocked.
        std::chrono::milliseconds busyTimeout{5000};
    };

    /// Opens by the whole procedure: kind of file, header, application id, version, limits, quick_check. Each
    /// fault has its own ErrorCode and leaves the file byte for byte as it was. ReadOnly never migrates the
    /// file and never writes beside it: an older file is read through a migrated copy in memory. ReadWrite
    /// copies an older file aside (.v<n>-backup), then migrates it, each step in one transaction. Both roll
    /// back what a writer that died left behind, if this user may; else ReadOnly reads the state before it
    /// from a private copy. DatabaseNeedsRecovery when not even that can be made.
    static Result<std::unique_ptr<FaqFile>> open(const QString &path, Mode mode, const Options &options);
    static Result<std::unique_ptr<FaqFile>> open(const QString &path, Mode mode);
    /// Makes a new, empty FAQ, with revision 1 behind it; FileExists when there is something at `path`. An
    /// empty `faqId` becomes a new UUID, a null `at` the present moment.
    static Result<std::unique_ptr<FaqFile>> create(
        const QString &path, const Edition &edition, const QString &faqId = {}, const QDateTime &at = {});
    /// The same with `changes` as revision 2, all of it in the file before the file has its name.
    static Result<std::unique_ptr<FaqFile>> createWith(const QString &path, const Edition &edition,
        const QString &faqId, const ChangeSet &changes, const RevisionNote &note);
    ~FaqFile() override;
    Q_DISABLE_COPY_MOVE(FaqFile)

    const QString &path() const;
    Mode mode() const;

    Result<SnapshotPtr> load() override;
    /// One transaction with one revision behind it; gives the new revision's number. Conflict (subject = No
    /// or name) when something is not as the change set's `before` says, or when something new carries the id
    /// of something that is there; InvalidContent (domain/invariants.h) when a rule is broken; then nothing
    /// is written. A new thing with a positive id comes back under that id: so a deleted one is restored. An
    /// empty change set writes nothing and gives the current revision.
    Result<qint64> apply(const ChangeSet &changes, const RevisionNote &note);

    /// The newest revision's number: tells cheaply whether somebody else has saved.
    Result<qint64> revision() const;
    /// Newest first, at most `limit`.
    Result<QList<Revision>> revisions(int limit) const;
    /// Every revision of this entry, newest first, also of one that is gone.
    Result<QList<RevisionItem>> historyOf(EntryId entry) const;
    Result<QList<RevisionItem>> historyOfCategory(CategoryId category) const;
    /// The deletion of every entry that is gone, the newest first, at most `limit`.
    Result<QList<RevisionItem>> deletedEntries(int limit) const;
    /// What one revision did, in the order in which it was done.
    Result<QList<RevisionItem>> itemsOf(qint64 revision) const;

    /// Who may edit this FAQ. Not part of its content, but what is set has a revision that tells who did it.
    Result<PassphraseHashes> passphrases() const;
    Result<EditingRight> editingRight() const;
    Result<void> setPassphrases(const PassphraseHashes &hashes, const RevisionNote &note);
    /// Categories in which a second person approves what is published.
    Result<QSet<CategoryId>> approvals() const;
    Result<void> setApprovals(const QSet<CategoryId> &categories, const RevisionNote &note);

    /// Findings that were looked at and left as they are, by key. Not part of the content: no revision tells
    /// of them.
    Result<QList<Dismissal>> dismissals() const;
    /// Takes the place of the one with the same key. InvalidContent without a reason.
    Result<void> dismiss(const Dismissal &dismissal);
    /// Nothing happens when there is none.
    Result<void> bringBack(const QString &key);

    /// integrity_check, foreign keys, schema as expected, rows that the domain refuses, and a history that
    /// leads to what is there (which finds a text changed behind the program's back); empty = sound.
    Result<QList<FileProblem>> verify();
    /// A compact copy under a new name, checked and on the disk before it has the name. FileExists when
    /// there is something at `path`.
    Result<void> publishCopy(const QString &path) const;

private:
    struct Private;
    explicit FaqFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sokuto
