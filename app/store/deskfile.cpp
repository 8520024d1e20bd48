// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deskfile.h"

#include "base/log.h"
#include "store/databasefile.h"
#include "store/durable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace sokuto {

using namespace Qt::StringLiterals;

struct DeskFile::Private
{
    QString path;
    std::unique_ptr<Connection> connection;
    std::optional<Error> note;
};

namespace {

/// Another window of the same user saves within moments; nobody shall wait longer for a list of recents.
constexpr std::chrono::milliseconds patience{1000};

bool isBeyondUse(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotADatabase:
    case ErrorCode::ForeignDatabase:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseAltered:
        return true;
    default:
        return false;
    }
}

/// A journal belongs to its file and goes with it: left behind it would be rolled back into the new one.
Result<QString> setAside(const QString &path)
{
    QString aside;
    int number = 0;
    do {
        aside = path + ".damaged-"_L1 + QString::number(++number);
    } while (QFileInfo::exists(aside) || QFileInfo::exists(aside + "-journal"_L1));
    for (const auto &companion : {"-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        if (!QFileInfo::exists(path + companion))
            continue;
        if (auto done = renameDurably(path + companion, aside + companion); !done)
            return fail(done.error());
    }
    if (auto done = renameDurably(path, aside); !done)
        return fail(done.error());
    return aside;
}

Result<std::unique_ptr<Connection>> openOrCreate(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        // Another window may just have made it.
        if (auto done = createDatabase(path, deskSchema());
            !done && done.error().code != ErrorCode::FileExists)
            return fail(done.error());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    auto connection = openDatabase(path, Access::ReadWrite, deskSchema(), patience);
    if (!connection)
        return connection;
    // Losing the last moments of a desk in a power cut is better than waiting for the disk at every answer.
    if (auto done = (*connection)->execute(u"PRAGMA synchronous = NORMAL"_s); !done)
        return fail(done.error());
    return connection;
}

Result<std::unique_ptr<Connection>> openInMemory(const QString &path)
{
    auto connection = Connection::open(path, Access::Memory);
    if (!connection)
        return connection;
    if (auto done = migrate(**connection, deskSchema()); !done)
        return fail(done.error());
    return connection;
}

Result<QList<DeskMark>> readMarks(const Connection &connection, const QString &sql, const Values &values)
{
    auto rows = connection.prepare(sql);
    if (!rows)
        return fail(rows.error());
    QList<DeskMark> marks;
    const auto done = rows->each(values, [&]() -> Result<void> {
        marks.append({{rows->number(0)}, rows->text(1)});
        return {};
    });
    if (!done)
        return fail(done.error());
    return marks;
}

} // namespace

const Entry *markedEntry(const Snapshot &snapshot, const DeskMark &mark)
{
    const Entry *entry = snapshot.find(mark.entry);
    return entry ? entry : snapshot.findNo(mark.no);
}

DeskFile::DeskFile(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

DeskFile::~DeskFile() = default;

Result<std::unique_ptr<DeskFile>> DeskFile::open(const QString &path)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    auto connection = openOrCreate(path);
    if (!connection) {
        d->note = connection.error();
        qCWarning(lcStore) << "desk:" << connection.error().detail;
        if (isBeyondUse(connection.error().code)) {
            if (const auto aside = setAside(path)) {
                d->note = Error{ErrorCode::DeskSetAside, path, connection.error().detail, {*aside}};
                connection = openOrCreate(path);
            }
        }
    }
    if (!connection)
        connection = openInMemory(path);
    if (!connection)
        return fail(connection.error());
    d->connection = *std::move(connection);
    return std::unique_ptr<DeskFile>(new DeskFile(std::move(d)));
}

const QString &DeskFile::path() const
{
    return d->path;
}

const std::optional<Error> &DeskFile::note() const
{
    return d->note;
}

bool DeskFile::isTemporary() const
{
    return d->connection->access() == Access::Memory;
}

Result<void> DeskFile::addFavourite(const QString &faqId, const DeskMark &mark)
{
    return d->connection->execute(
        u"INSERT INTO favourite (faq_id, entry, no, position)"
        " VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM favourite WHERE faq_id = ?1))"
        " ON CONFLICT (faq_id, entry) DO UPDATE SET no = excluded.no"_s,
        {faqId, mark.entry.value, mark.no});
}

Result<void> DeskFile::removeFavourite(const QString &faqId, EntryId entry)
{
    return d->connection->execute(
        u"DELETE FROM favourite WHERE faq_id = ? AND entry = ?"_s, {faqId, entry.value});
}

Result<QList<DeskMark>> DeskFile::favourites(const QString &faqId) const
{
    return readMarks(*d->connection,
        u"SELECT entry, no FROM favourite WHERE faq_id = ? ORDER BY position, entry"_s, {faqId});
}

Result<void> DeskFile::noteSeen(const QString &faqId, const DeskMark &mark)
{
    auto transaction = Transaction::begin(*d->connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = d->connection->execute(
            u"INSERT INTO recent (faq_id, entry, no, seen)"
            " VALUES (?, ?, ?, (SELECT coalesce(max(seen), 0) + 1 FROM recent))"
            " ON CONFLICT (faq_id, entry) DO UPDATE SET no = excluded.no, seen = excluded.seen"_s,
            {faqId, mark.entry.value, mark.no});
        !done)
        return done;
    if (auto done = d->connection->execute(
            u"DELETE FROM recent WHERE faq_id = ?1 AND seen <="
            " (SELECT seen FROM recent WHERE faq_id = ?1 ORDER BY seen DESC LIMIT 1 OFFSET ?2)"_s,
            {faqId, recentsKept});
        !done)
        return done;
    return (*transaction)->commit();
}

Result<QList<DeskMark>> DeskFile::recents(const QString &faqId, int limit) const
{
    return readMarks(*d->connection,
        u"SELECT entry, no FROM recent WHERE faq_id = ? ORDER BY seen DESC LIMIT ?"_s, {faqId, limit});
}

} // namespace sokuto
