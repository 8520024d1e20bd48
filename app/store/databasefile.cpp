// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include "base/log.h"
#include "store/deadwriter.h"
#include "store/durable.h"
#include "store/fileprobe.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <sqlite3.h>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkMark(const QString &path, quint32 applicationId, const Schema &schema)
{
    if (applicationId != schema.applicationId)
        return fail(
            ErrorCode::ForeignDatabase, path, u"application id %1"_s.arg(applicationId, 8, 16, QChar(u'0')));
    return {};
}

Result<void> checkVersion(const QString &path, int version, const Schema &schema)
{
    if (version > schema.version())
        return fail(ErrorCode::DatabaseNewer, path, {},
            {QString::number(version), QString::number(schema.version())});
    if (version < 1)
        return fail(ErrorCode::DatabaseDamaged, path, u"version %1"_s.arg(version));
    return {};
}

/// Asks again through the connection: the file may have changed since it was looked at.
Result<int> checkedVersion(const Connection &connection, const Schema &schema)
{
    const auto mark = connection.number(u"PRAGMA application_id"_s);
    if (!mark)
        return fail(mark.error());
    auto version = schemaVersion(connection);
    if (!version)
        return version;
    if (auto done = checkMark(connection.path(), quint32(*mark), schema); !done)
        return fail(done.error());
    if (auto done = checkVersion(connection.path(), *version, schema); !done)
        return fail(done.error());
    return version;
}

Result<void> check(const Connection &connection, const QString &pragma)
{
    const auto verdict = connection.text(pragma);
    if (!verdict)
        return fail(verdict.error());
    if (*verdict != "ok"_L1)
        return fail(ErrorCode::DatabaseDamaged, connection.path(), *verdict);
    return {};
}

/// SQLite fills a last page that was cut short with zeros and goes on. Only under a read lock does the size
/// stand still.
Result<void> checkWholePages(const Connection &connection)
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 bytes = -1;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods || file->pMethods->xFileSize(file, &bytes) != SQLITE_OK)
        return fail(ErrorCode::DeviceFailed, connection.path(), u"the size cannot be told"_s);
    const auto pageSize = connection.number(u"PRAGMA page_size"_s);
    if (!pageSize)
        return fail(pageSize.error());
    if (bytes % *pageSize != 0)
        return fail(ErrorCode::DatabaseDamaged, connection.path(), u"the last page is cut short"_s);
    return {};
}

Result<void> checkPages(Connection &connection)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = check(connection, u"PRAGMA quick_check(1)"_s); !done)
        return done;
    if (auto done = checkWholePages(connection); !done)
        return done;
    return (*transaction)->commit();
}

bool mayWriteBeside(const QString &path)
{
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<std::unique_ptr<Connection>> copyInMemory(const Connection &from, const QString &path)
{
    auto memory = Connection::open(path, Access::Memory);
    if (!memory)
        return memory;
    sqlite3_backup *backup = sqlite3_backup_init((*memory)->handle(), "main", from.handle(), "main");
    if (!backup)
        return fail(from.errorFor(sqlite3_errcode((*memory)->handle()), path, u"backup"_s));
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return fail(from.errorFor(code, path, u"backup"_s));
    return memory;
}

/// The file as it was before the save that its writer did not live to end, read from a copy.
Result<std::unique_ptr<Connection>> readAroundDeadWriter(const QString &path)
{
    const QTemporaryDir folder;
    const auto place = folder.isValid() ? copyWithJournal(path, folder)
                                        : Result<QString>(fail(ErrorCode::DatabaseNeedsRecovery, path));
    if (!place)
        return fail(place.error());
    const auto copy = Connection::open(*place, Access::ReadWrite);
    if (!copy)
        return fail(copy.error());
    if (auto done = checkPages(**copy); !done)
        return fail(done.error().code, path, done.error().detail);
    qCInfo(lcStore) << "a writer died while saving; reading a copy without what it left unfinished";
    return copyInMemory(**copy, path);
}

/// A connection that has read its first page. Rolls back what a writer that died left behind if this user
/// may; a reader who may not gets a copy in memory in which that is done.
Result<std::unique_ptr<Connection>> connectAndRead(
    const QString &path, Access access, const Schema &schema, std::chrono::milliseconds busyTimeout)
{
    auto connection = Connection::open(path, access, busyTimeout);
    if (!connection)
        return connection;
    if (access == Access::ReadWrite && (!(*connection)->isWritable() || !mayWriteBeside(path)))
        return fail(ErrorCode::FileUnwritable, path);
    auto version = checkedVersion(**connection, schema);
    if (!version && version.error().code == ErrorCode::DatabaseNeedsRecovery && mayWriteBeside(path)) {
        const auto writer = Connection::open(path, Access::ReadWrite, busyTimeout);
        if (!writer)
            return fail(writer.error());
        if (auto recovered = schemaVersion(**writer); !recovered)
            return fail(recovered.error());
        qCInfo(lcStore) << "rolled back the journal of a writer that died";
        version = checkedVersion(**connection, schema);
    }
    if (!version && version.error().code == ErrorCode::DatabaseNeedsRecovery && access == Access::ReadOnly) {
        auto copy = readAroundDeadWriter(path);
        if (copy || copy.error().code != ErrorCode::DatabaseLocked)
            return copy;
        version = checkedVersion(**connection, schema); // somebody who may is rolling it back
    }
    if (!version)
        return fail(version.error());
    return connection;
}

/// The log of WAL mode cannot lie on a network drive or beside a read-only file.
Result<void> leaveWalMode(Connection &connection)
{
    const auto mode = connection.text(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return fail(mode.error());
    if (*mode != "delete"_L1)
        return fail(ErrorCode::DatabaseLocked, connection.path(), "journal mode "_L1 + *mode);
    return {};
}

/// faq.sqlite → faq.sqlite.v1-backup, then -2, -3, …
QString backupPath(const QString &path, int version)
{
    const QString base = path + ".v"_L1 + QString::number(version) + "-backup"_L1;
    QString candidate = base;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = base + u'-' + QString::number(number);
    return candidate;
}

Result<std::unique_ptr<Connection>> bringUpToDate(
    std::unique_ptr<Connection> connection, int version, const Schema &schema)
{
    if (connection->access() == Access::Memory) {
        if (auto done = migrate(*connection, schema); !done)
            return fail(done.error());
        return connection;
    }
    if (connection->access() == Access::ReadOnly) {
        auto memory = copyInMemory(*connection, connection->path());
        if (!memory)
            return memory;
        if (auto done = migrate(**memory, schema); !done)
            return fail(done.error());
        return memory;
    }
    if (auto done = copyDatabase(*connection, backupPath(connection->path(), version)); !done)
        return fail(done.error());
    if (auto done = migrate(*connection, schema); !done)
        return fail(done.error());
    return connection;
}

} // namespace

Result<std::unique_ptr<Connection>> openDatabase(
    const QString &path, Access access, const Schema &schema, std::chrono::milliseconds busyTimeout)
{
    const auto header = probeDatabaseFile(path);
    if (!header)
        return fail(header.error());
    if (auto done = checkMark(path, header->applicationId, schema); !done)
        return fail(done.error());
    // With a journal beside it only SQLite can tell the version: a migration may have died halfway.
    if (!header->journal) {
        if (auto done = checkVersion(path, header->userVersion, schema); !done)
            return fail(done.error());
    }
    if (header->writeAheadLog && access == Access::ReadOnly)
        return fail(ErrorCode::DatabaseInWalMode, path);

    if (access == Access::ReadWrite)
        removeStaleDrafts(path);
    auto opened = connectAndRead(path, access, schema, busyTimeout);
    if (!opened)
        return opened;
    std::unique_ptr<Connection> connection = *std::move(opened);
    if (connection->access() != Access::Memory) { // else its copy was looked at
        if (auto done = checkPages(*connection); !done)
            return fail(done.error());
    }
    if (header->writeAheadLog) {
        if (auto done = leaveWalMode(*connection); !done)
            return fail(done.error());
    }
    const auto version = checkedVersion(*connection, schema);
    if (!version)
        return fail(version.error());
    if (*version < schema.version()) {
        auto current = bringUpToDate(std::move(connection), *version, schema);
        if (!current)
            return current;
        connection = *std::move(current);
    }
    const auto differences = differencesFromSchema(*connection, schema);
    if (!differences)
        return fail(differences.error());
    if (!differences->isEmpty())
        return fail(ErrorCode::DatabaseAltered, path, differences->join(u'\n'));
    return connection;
}

Result<void> createDatabase(
    const QString &path, const Schema &schema, const std::function<Result<void>(Connection &)> &fill)
{
    return placeNewFile(path, [&](const QString &draft) -> Result<void> {
        auto connection = Connection::open(draft, Access::Create);
        if (!connection)
            return fail(connection.error());
        if (auto done = migrate(**connection, schema); !done)
            return done;
        return fill ? fill(**connection) : Result<void>();
    });
}

Result<void> copyDatabase(const Connection &from, const QString &path)
{
    return placeNewFile(path, [&from](const QString &draft) -> Result<void> {
        // VACUUM INTO attaches its target for a moment.
        sqlite3_limit(from.handle(), SQLITE_LIMIT_ATTACHED, 1);
        auto copied = from.execute(u"VACUUM INTO ?"_s, {draft});
        sqlite3_limit(from.handle(), SQLITE_LIMIT_ATTACHED, 0);
        if (!copied)
            return copied;
        const auto copy = Connection::open(draft, Access::ReadOnly);
        if (!copy)
            return fail(copy.error());
        return check(**copy, u"PRAGMA integrity_check(1)"_s);
    });
}

} // namespace sokuto
