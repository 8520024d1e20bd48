// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QDate>
#include <QtCore/QVariantList>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <chrono>
#include <memory>

struct sqlite3;
class QThread;

namespace sokuto {

enum class Access {
    ReadOnly,
    ReadWrite, ///< An existing file.
    Create, ///< A new file; must not exist.
    Memory, ///< No file at all; the path only names it in errors.
};

/// How long to wait for another program's lock.
inline constexpr std::chrono::milliseconds defaultBusyTimeout{5000};

class Connection;

/// A prepared statement with its rows. Must die before its connection.
class Statement final
{
public:
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = default;
    ~Statement() = default;
    Q_DISABLE_COPY(Statement)

    /// Runs from the start with these values, one for each `?`. A null QString binds as an empty text, a null
    /// QDate as SQL NULL.
    Result<void> execute(const QVariantList &values = {});
    /// True = there is a row to read. An error behind the last row is an error, not an end.
    Result<bool> next();
    /// execute(), then `take` for each row; stops at the first failure.
    template <typename Take>
    Result<void> each(const QVariantList &values, Take take)
    {
        if (auto done = execute(values); !done)
            return done;
        while (true) {
            const auto row = next();
            if (!row)
                return fail(row.error());
            if (!*row)
                return {};
            if (Result<void> done = take(); !done)
                return done;
        }
    }
    /// Lets go of the read lock before the last row was read.
    void finish();
    /// Rows the last execute() changed.
    int changedRows() const { return m_query.numRowsAffected(); }
    /// The rowid of the last INSERT.
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    /// Null for SQL NULL and for anything that is not a date.
    QDate date(int column) const;

private:
    friend class Connection;
    Statement(const Connection &connection, QSqlQuery query);

    const Connection *m_connection;
    QSqlQuery m_query;
};

/// One SQLite connection: named, bound to the thread that opened it, hardened against files made by others.
/// After a statement of a transaction has failed, every further one fails too, until the rollback: SQLite may
/// have rolled back on its own, and what follows would be committed in fragments.
class Connection final
{
public:
    static Result<std::unique_ptr<Connection>> open(
        const QString &path, Access access, std::chrono::milliseconds busyTimeout = defaultBusyTimeout);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    /// True when statements may change something; false also for a file without the right to write.
    bool isWritable() const;

    Result<Statement> prepare(const QString &sql) const;
    /// prepare() and execute().
    Result<Statement> run(const QString &sql, const QVariantList &values = {}) const;
    /// The same for a statement without rows.
    Result<void> execute(const QString &sql, const QVariantList &values = {}) const;
    /// First column of the first row; an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {}) const;

    /// For what Qt has no word for: limits, backup. Owned by the connection.
    sqlite3 *handle() const;

    /// Turns SQLite's (extended) result code into an Error about this file.
    Error errorFor(int sqliteCode, const QString &subject, const QString &detail) const;

private:
    friend class Statement;
    friend class Transaction;
    Connection(QString path, Access access);
    QSqlDatabase database() const;
    Result<void> connect(std::chrono::milliseconds busyTimeout);
    Result<void> harden();
    Error errorOf(const QSqlQuery &query) const;

    QString m_path;
    Access m_access;
    QString m_name;
    const QThread *m_owner;
    bool m_inTransaction = false;
    mutable bool m_broken = false; ///< A statement of the running transaction failed.
};

/// BEGIN IMMEDIATE … COMMIT. Rolls back unless commit() succeeded.
class Transaction final
{
public:
    enum class Kind {
        Write, ///< Takes the write lock at once.
        Read, ///< One consistent state over several SELECTs.
    };
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Kind kind = Kind::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Can fail (a full disk, a lock); then everything is rolled back.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    void rollBack();

    Connection &m_connection;
    bool m_open = true;
};

} // namespace sokuto
