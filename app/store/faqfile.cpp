// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faqfile.h"

#include "domain/invariants.h"
#include "store/changewriter.h"
#include "store/databasefile.h"
#include "store/dismissals.h"
#include "store/history.h"
#include "store/passphrases.h"
#include "store/rows.h"
#include "store/verification.h"

#include <QtCore/QUuid>

namespace sokuto {

using namespace Qt::StringLiterals;

struct FaqFile::Private
{
    std::unique_ptr<Connection> connection;
    Mode mode = Mode::ReadOnly;
};

namespace {

Result<qint64> writeRevision(Connection &connection, const ChangeSet &changes, const RevisionNote &note)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    auto writer = ChangeWriter::create(connection);
    if (!writer)
        return fail(writer.error());
    auto number = (*writer)->write(changes, note);
    if (!number)
        return number;
    writer->reset(); // its statements end before the transaction
    if (auto done = (*transaction)->commit(); !done)
        return fail(done.error());
    return number;
}

/// The row of the FAQ itself, and revision 1 with its edition.
Result<void> writeFirst(
    Connection &connection, const QString &identity, const Edition &edition, const QDateTime &at)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = connection.execute(
            u"INSERT INTO faq (only_row, faq_id, title, edition_date, edition_number) VALUES (1, ?, '', NULL, 0)"_s,
            {identity});
        !done)
        return done;
    auto writer = ChangeWriter::create(connection);
    if (!writer)
        return fail(writer.error());
    ChangeSet first;
    first.edition = Change<Edition>{std::nullopt, edition};
    if (auto written = (*writer)->write(first, {.author = {}, .note = {}, .at = at}); !written)
        return fail(written.error());
    writer->reset(); // its statements end before the transaction
    return (*transaction)->commit();
}

} // namespace

FaqFile::FaqFile(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

FaqFile::~FaqFile() = default;

Result<std::unique_ptr<FaqFile>> FaqFile::open(const QString &path, Mode mode)
{
    return open(path, mode, Options());
}

Result<std::unique_ptr<FaqFile>> FaqFile::open(const QString &path, Mode mode, const Options &options)
{
    const Access access = mode == Mode::ReadOnly ? Access::ReadOnly : Access::ReadWrite;
    auto connection = openDatabase(path, access, faqSchema(), options.busyTimeout);
    if (!connection)
        return fail(connection.error());
    return std::unique_ptr<FaqFile>(
        new FaqFile(std::make_unique<Private>(Private{*std::move(connection), mode})));
}

Result<std::unique_ptr<FaqFile>> FaqFile::create(
    const QString &path, const Edition &edition, const QString &faqId, const QDateTime &at)
{
    return createWith(path, edition, faqId, {}, {.author = {}, .note = {}, .at = at});
}

Result<std::unique_ptr<FaqFile>> FaqFile::createWith(const QString &path, const Edition &edition,
    const QString &faqId, const ChangeSet &changes, const RevisionNote &note)
{
    if (auto done = checkInvariants(edition); !done)
        return fail(done.error());
    const QString identity = faqId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : faqId;
    const auto fill = [&](Connection &connection) -> Result<void> {
        if (auto done = writeFirst(connection, identity, edition, note.at); !done)
            return done;
        if (changes.isEmpty())
            return {};
        const auto number = writeRevision(connection, changes, note);
        return number ? Result<void>() : fail(number.error());
    };
    if (auto done = createDatabase(path, faqSchema(), fill); !done)
        return fail(done.error());
    return open(path, Mode::ReadWrite);
}

const QString &FaqFile::path() const
{
    return d->connection->path();
}

FaqFile::Mode FaqFile::mode() const
{
    return d->mode;
}

Result<SnapshotPtr> FaqFile::load()
{
    auto data = readAll(*d->connection);
    if (!data)
        return fail(data.error());
    return Snapshot::create(*std::move(data));
}

Result<qint64> FaqFile::apply(const ChangeSet &changes, const RevisionNote &note)
{
    if (changes.isEmpty())
        return revision();
    if (d->mode == Mode::ReadOnly)
        return fail(ErrorCode::FileUnwritable, path());
    return writeRevision(*d->connection, changes, note);
}

Result<qint64> FaqFile::revision() const
{
    return readRevision(*d->connection);
}

Result<QList<Revision>> FaqFile::revisions(int limit) const
{
    return readRevisions(*d->connection, limit);
}

Result<QList<RevisionItem>> FaqFile::historyOf(EntryId entry) const
{
    return readHistory(*d->connection, entry);
}

Result<QList<RevisionItem>> FaqFile::historyOfCategory(CategoryId category) const
{
    return readCategoryHistory(*d->connection, category);
}

Result<QList<RevisionItem>> FaqFile::deletedEntries(int limit) const
{
    return readDeletedEntries(*d->connection, limit);
}

Result<QList<RevisionItem>> FaqFile::itemsOf(qint64 revision) const
{
    return readItems(*d->connection, revision);
}

Result<QList<FileProblem>> FaqFile::verify()
{
    return findProblems(*d->connection);
}

Result<void> FaqFile::publishCopy(const QString &path) const
{
    return copyDatabase(*d->connection, path);
}

Result<PassphraseHashes> FaqFile::passphrases() const
{
    return readPassphrases(*d->connection);
}

Result<EditingRight> FaqFile::editingRight() const
{
    return readEditingRight(*d->connection);
}

Result<void> FaqFile::setPassphrases(const PassphraseHashes &hashes, const RevisionNote &note)
{
    if (d->mode == Mode::ReadOnly)
        return fail(ErrorCode::FileUnwritable, path());
    return writePassphrases(*d->connection, hashes, note);
}

Result<QSet<CategoryId>> FaqFile::approvals() const
{
    return readApprovals(*d->connection);
}

Result<void> FaqFile::setApprovals(const QSet<CategoryId> &categories, const RevisionNote &note)
{
    if (d->mode == Mode::ReadOnly)
        return fail(ErrorCode::FileUnwritable, path());
    return writeApprovals(*d->connection, categories, note);
}

Result<QList<Dismissal>> FaqFile::dismissals() const
{
    return readDismissals(*d->connection);
}

Result<void> FaqFile::dismiss(const Dismissal &dismissal)
{
    if (d->mode == Mode::ReadOnly)
        return fail(ErrorCode::FileUnwritable, path());
    return writeDismissal(*d->connection, dismissal);
}

Result<void> FaqFile::bringBack(const QString &key)
{
    if (d->mode == Mode::ReadOnly)
        return fail(ErrorCode::FileUnwritable, path());
    return removeDismissal(*d->connection, key);
}

} // namespace sokuto
