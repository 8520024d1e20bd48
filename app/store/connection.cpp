// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "base/log.h"

#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <atomic>
#include <sqlite3.h>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static std::atomic<quint64> count = 0;
    return "sokuto-"_L1 + QString::number(++count);
}

/// Percent-encoded, so that no character of a path can be taken for a part of the URI.
QString fileUri(const QString &path, Access access)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/'); // a drive letter
    const auto mode = access == Access::ReadOnly ? "ro"_L1 : access == Access::Create ? "rwc"_L1 : "rw"_L1;
    return "file://"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:")) + "?mode="_L1 + mode;
}

ErrorCode readOnlyFault(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_READONLY_ROLLBACK:
        return ErrorCode::DatabaseNeedsRecovery;
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_READONLY_RECOVERY:
        return ErrorCode::DatabaseInWalMode;
    default:
        return ErrorCode::FileUnwritable;
    }
}

ErrorCode codeFor(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseLocked;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return readOnlyFault(sqliteCode);
    case SQLITE_CORRUPT:
        return ErrorCode::DatabaseDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotADatabase;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::FileUnreadable;
    case SQLITE_IOERR:
        return ErrorCode::DeviceFailed;
    case SQLITE_CONSTRAINT:
        return ErrorCode::InvalidContent;
    case SQLITE_TOOBIG:
        return ErrorCode::LimitExceeded;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::QueryFailed;
    }
}

struct Limit
{
    int what;
    int value;
};

/// What no file of ours ever needs; the values follow SQLite's advice for files from strangers.
constexpr Limit limits[] = {
    {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 50},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Switch
{
    int what;
    int value;
};

constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

struct Pragma
{
    QLatin1StringView name;
    int value;
    bool writersOnly;
};

constexpr Pragma pragmas[] = {
    {"cell_size_check"_L1, 1, false}, {"foreign_keys"_L1, 1, false},
    {"temp_store"_L1, 2, false}, // memory: no content in temporary files
    {"synchronous"_L1, 3, true}, // EXTRA: a saved edit survives a power cut right after the save
};

/// No text is ever NULL, and no date is anything but an ISO day or NULL.
QVariant boundValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QDate) {
        const QDate date = value.toDate();
        return date.isValid() ? QVariant(date.toString(Qt::ISODate))
                              : QVariant(QMetaType(QMetaType::QString));
    }
    return value;
}

} // namespace

Statement::Statement(const Connection &connection, QSqlQuery query)
    : m_connection(&connection)
    , m_query(std::move(query))
{
}

Result<void> Statement::execute(const QVariantList &values)
{
    if (m_connection->m_broken)
        return fail(ErrorCode::TransactionFailed, m_connection->path(), u"an earlier statement failed"_s);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), boundValue(values[i]));
    if (!m_query.exec())
        return fail(m_connection->errorOf(m_query));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return fail(m_connection->errorOf(m_query));
    return false;
}

void Statement::finish()
{
    m_query.finish();
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

Connection::Connection(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_name(uniqueName())
    , m_owner(QThread::currentThread())
{
}

Connection::~Connection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, Access access, std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    if (auto done = connection->connect(busyTimeout); !done)
        return fail(done.error());
    if (auto done = connection->harden(); !done)
        return fail(done.error());
    return connection;
}

Result<void> Connection::connect(std::chrono::milliseconds busyTimeout)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!db.isValid())
        return fail(ErrorCode::ResourceMissing, u"QSQLITE"_s, db.lastError().text());
    QString options = "QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT="_L1 + QString::number(busyTimeout.count());
    if (m_access == Access::ReadOnly)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    db.setConnectOptions(options);
    db.setDatabaseName(m_access == Access::Memory ? u":memory:"_s : fileUri(m_path, m_access));
    if (!db.open()) {
        const QSqlError error = db.lastError();
        return fail(errorFor(error.nativeErrorCode().toInt(), m_path, error.text()));
    }
    return {};
}

Result<void> Connection::harden()
{
    for (const Switch &entry : switches) {
        int now = -1;
        if (sqlite3_db_config(handle(), entry.what, entry.value, &now) != SQLITE_OK || now != entry.value)
            return fail(ErrorCode::QueryFailed, m_path, u"db_config %1"_s.arg(entry.what));
    }
    for (const Limit &limit : limits)
        sqlite3_limit(handle(), limit.what, limit.value);
    // Another process cutting a mapped file would end this one with SIGBUS.
    if (auto done = execute(u"PRAGMA mmap_size = 0"_s); !done)
        return done;
    for (const Pragma &pragma : pragmas) {
        if (pragma.writersOnly && m_access == Access::ReadOnly)
            continue;
        if (auto done = execute("PRAGMA "_L1 + pragma.name + " = "_L1 + QString::number(pragma.value)); !done)
            return done;
        const auto now = scalar("PRAGMA "_L1 + pragma.name);
        if (!now)
            return fail(now.error());
        if (now->toInt() != pragma.value)
            return fail(ErrorCode::QueryFailed, m_path, "PRAGMA "_L1 + pragma.name + " had no effect"_L1);
    }
    return {};
}

QSqlDatabase Connection::database() const
{
    Q_ASSERT(m_owner == QThread::currentThread());
    return QSqlDatabase::database(m_name, false);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = database().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool Connection::isWritable() const
{
    return m_access != Access::ReadOnly && sqlite3_db_readonly(handle(), "main") == 0;
}

Result<Statement> Connection::prepare(const QString &sql) const
{
    if (m_broken)
        return fail(ErrorCode::TransactionFailed, m_path, u"an earlier statement failed"_s);
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(errorOf(query));
    return Statement(*this, std::move(query));
}

Result<Statement> Connection::run(const QString &sql, const QVariantList &values) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement;
    if (auto done = statement->execute(values); !done)
        return fail(done.error());
    return statement;
}

Result<void> Connection::execute(const QString &sql, const QVariantList &values) const
{
    auto statement = run(sql, values);
    if (!statement)
        return fail(statement.error());
    return {};
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &values) const
{
    auto statement = run(sql, values);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->next();
    if (!row)
        return fail(row.error());
    return *row ? statement->m_query.value(0) : QVariant();
}

Error Connection::errorOf(const QSqlQuery &query) const
{
    if (m_inTransaction)
        m_broken = true;
    const QSqlError error = query.lastError();
    return errorFor(error.nativeErrorCode().toInt(), query.lastQuery(), error.text());
}

Error Connection::errorFor(int sqliteCode, const QString &subject, const QString &detail) const
{
    const ErrorCode code = codeFor(sqliteCode);
    // Faults of the file are about the file, whatever statement met them.
    const bool aboutStatement = code == ErrorCode::QueryFailed || code == ErrorCode::InvalidContent;
    return {code, aboutStatement ? subject : m_path,
        u"%1 [%2] %3"_s.arg(detail.trimmed(), QString::number(sqliteCode), subject), {}};
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    connection.m_inTransaction = true;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Kind kind)
{
    Q_ASSERT(!connection.m_inTransaction);
    const QString sql = kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN DEFERRED"_s;
    if (auto done = connection.execute(sql); !done)
        return fail(done.error());
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::rollBack()
{
    m_open = false;
    m_connection.m_inTransaction = false;
    m_connection.m_broken = false;
    if (sqlite3_get_autocommit(m_connection.handle()) != 0)
        return; // SQLite has rolled back already
    if (auto done = m_connection.execute(u"ROLLBACK"_s); !done)
        qCWarning(lcStore) << "rollback failed:" << done.error().detail;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_open);
    if (m_connection.m_broken || sqlite3_get_autocommit(m_connection.handle()) != 0) {
        rollBack();
        return fail(
            ErrorCode::TransactionFailed, m_connection.path(), u"a statement failed before the commit"_s);
    }
    if (auto done = m_connection.execute(u"COMMIT"_s); !done) {
        rollBack();
        Error error = done.error();
        if (error.code == ErrorCode::QueryFailed)
            error = {ErrorCode::TransactionFailed, m_connection.path(), error.detail, {}};
        return fail(std::move(error));
    }
    m_open = false;
    m_connection.m_inTransaction = false;
    return {};
}

} // namespace sokuto
