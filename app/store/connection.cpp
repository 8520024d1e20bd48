// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "base/log.h"
#include "store/hardening.h"

#include <QtCore/QFileInfo>
#include <QtCore/QThread>

#include <sqlite3.h>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

int openFlags(Access access)
{
    // One connection belongs to one thread, so SQLite needs no locks of its own.
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE; // never creates
    case Access::Create:
    case Access::Memory:
        break;
    }
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
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

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Connection &connection, sqlite3_stmt *statement)
    : m_connection(&connection)
    , m_statement(statement)
{
}

Result<void> Statement::bind(int index, const Value &value)
{
    sqlite3_stmt *statement = m_statement.get();
    int code = SQLITE_OK;
    switch (value.m_kind) {
    case Value::Kind::Null:
        code = sqlite3_bind_null(statement, index);
        break;
    case Value::Kind::Number:
        code = sqlite3_bind_int64(statement, index, value.m_number);
        break;
    case Value::Kind::Text:
        code = sqlite3_bind_text64(statement, index, value.m_text.constData(), quint64(value.m_text.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    }
    if (code != SQLITE_OK)
        return fail(m_connection->lastError(QString::fromUtf8(sqlite3_sql(statement))));
    return {};
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return false;
    }
    const Error error = m_connection->lastError(QString::fromUtf8(sqlite3_sql(m_statement.get())));
    sqlite3_reset(m_statement.get());
    return fail(error);
}

Result<void> Statement::execute(const Values &values)
{
    Q_ASSERT(m_connection->m_owner == QThread::currentThread());
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement.get()));
    if (m_connection->m_broken)
        return fail(ErrorCode::TransactionFailed, m_connection->path(), u"an earlier statement failed"_s);
    finish();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (auto done = bind(int(i) + 1, values[i]); !done)
            return done;
    }
    const auto row = step();
    if (!row)
        return fail(row.error());
    m_first = *row;
    return {};
}

Result<bool> Statement::next()
{
    if (m_first)
        return *std::exchange(m_first, std::nullopt);
    if (!sqlite3_stmt_busy(m_statement.get()))
        return false; // behind the last row
    return step();
}

void Statement::finish()
{
    m_first.reset();
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    const QByteArrayView bytes(text, sqlite3_column_bytes(m_statement.get(), column));
    QString result = QString::fromUtf8(bytes);
    // Qt takes a first U+FEFF for a byte order mark, too, and drops it.
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        result.prepend(QChar(0xFEFF));
    // Qt makes room for a character a byte; Japanese needs a third of it.
    result.squeeze();
    return result;
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

void Connection::Close::operator()(sqlite3 *database) const
{
    const int code = sqlite3_close(database);
    Q_ASSERT(code == SQLITE_OK); // else a statement has outlived its connection
    Q_UNUSED(code)
}

Connection::Connection(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_owner(QThread::currentThread())
{
}

Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, Access access, std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    if (auto done = connection->connect(busyTimeout); !done)
        return fail(done.error());
    if (auto done = harden(*connection); !done)
        return fail(done.error());
    return connection;
}

Result<void> Connection::connect(std::chrono::milliseconds busyTimeout)
{
    // Absolute, so that no name can be taken for a URI or for ":memory:".
    const QString name = m_access == Access::Memory ? u":memory:"_s : QFileInfo(m_path).absoluteFilePath();
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &database, openFlags(m_access), nullptr);
    m_database.reset(database);
    if (code != SQLITE_OK)
        return fail(errorFor(code, m_path, QString::fromUtf8(sqlite3_errstr(code))));
    sqlite3_busy_timeout(database, int(busyTimeout.count()));
    return {};
}

sqlite3 *Connection::handle() const
{
    Q_ASSERT(m_owner == QThread::currentThread());
    return m_database.get();
}

bool Connection::isWritable() const
{
    return m_access != Access::ReadOnly && sqlite3_db_readonly(handle(), "main") == 0;
}

qint64 Connection::insertedId() const
{
    return sqlite3_last_insert_rowid(handle());
}

Result<Statement> Connection::prepare(const QString &sql) const
{
    if (m_broken)
        return fail(ErrorCode::TransactionFailed, m_path, u"an earlier statement failed"_s);
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(handle(), text.constData(), int(text.size()) + 1, &prepared, &rest);
    Statement statement(*this, prepared);
    if (code != SQLITE_OK)
        return fail(lastError(sql));
    if (!prepared || !QByteArrayView(rest).trimmed().isEmpty())
        return fail(ErrorCode::QueryFailed, sql, u"not one statement"_s);
    return statement;
}

Result<Statement> Connection::run(const QString &sql, const Values &values) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement;
    if (auto done = statement->execute(values); !done)
        return fail(done.error());
    return statement;
}

Result<void> Connection::execute(const QString &sql, const Values &values) const
{
    auto statement = run(sql, values);
    if (!statement)
        return fail(statement.error());
    // To its end: some PRAGMAs take effect step by step.
    while (true) {
        const auto row = statement->next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

Result<qint64> Connection::number(const QString &sql, const Values &values) const
{
    auto statement = run(sql, values);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->next();
    if (!row)
        return fail(row.error());
    return *row ? statement->number(0) : 0;
}

Result<QString> Connection::text(const QString &sql, const Values &values) const
{
    auto statement = run(sql, values);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->next();
    if (!row)
        return fail(row.error());
    return *row ? statement->text(0) : QString();
}

Error Connection::lastError(const QString &subject) const
{
    if (m_inTransaction)
        m_broken = true;
    return errorFor(sqlite3_extended_errcode(handle()), subject, QString::fromUtf8(sqlite3_errmsg(handle())));
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

// Only the allocator throws, and that is the end anyway.
Transaction::~Transaction() // NOLINT(bugprone-exception-escape)
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
