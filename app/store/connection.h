// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>

#include <chrono>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;
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

/// What can stand for a `?`: NULL, a whole number, a text (never NULL), a day (an ISO text, or NULL when
/// null).
class Value final
{
public:
    Value(std::nullptr_t) {} // NOLINT(google-explicit-constructor): values are written as they are
    template <std::integral Number>
    Value(Number number)
        : m_kind(Kind::Number)
        , m_number(qint64(number))
    {
    }
    Value(const QString &text)
        : m_kind(Kind::Text)
        , m_text(text.toUtf8())
    {
    }
    Value(QDate day)
        : m_kind(day.isValid() ? Kind::Text : Kind::Null)
        , m_text(day.isValid() ? day.toString(Qt::ISODate).toUtf8() : QByteArray())
    {
    }

private:
    friend class Statement;
    enum class Kind { Null, Number, Text };
    Kind m_kind = Kind::Null;
    qint64 m_number = 0;
    QByteArray m_text;
};
using Values = QList<Value>;

/// A prepared statement with its rows. Must die before its connection.
class Statement final
{
public:
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = default;
    ~Statement() = default;
    Q_DISABLE_COPY(Statement)

    /// Runs from the start with these values, one for each `?`.
    Result<void> execute(const Values &values = {});
    /// True = there is a row to read. An error behind the last row is an error, not an end.
    Result<bool> next();
    /// execute(), then `take` for each row; stops at the first failure.
    template <typename Take>
    Result<void> each(const Values &values, Take take)
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

    bool isNull(int column) const;
    /// 0 for NULL.
    qint64 number(int column) const;
    /// Empty for NULL.
    QString text(int column) const;
    /// Null for NULL and for anything that is not a day.
    QDate date(int column) const;

private:
    friend class Connection;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(const Connection &connection, sqlite3_stmt *statement);
    Result<bool> step();
    Result<void> bind(int index, const Value &value);

    const Connection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<bool> m_first; ///< What execute() met and next() has not given yet.
};

/// One SQLite connection: bound to the thread that opened it, hardened against files made by others.
/// After a statement of a transaction has failed, every further one fails too, until the rollback: SQLite may
/// have rolled back on its own, and what follows would be committed in fragments.
///
/// SQLite is used directly: Qt's driver hands texts over as UTF-16, where SQLite takes a U+FEFF or U+FFFE at
/// the beginning for a byte order mark and loses the one or swaps the bytes of the whole text for the other.
class Connection final
{
public:
    static Result<std::unique_ptr<Connection>> open(
        const QString &path, Access access, std::chrono::milliseconds busyTimeout = defaultBusyTimeout);
    ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    /// True when statements may change something; false also for a file without the right to write.
    bool isWritable() const;

    Result<Statement> prepare(const QString &sql) const;
    /// prepare() and execute().
    Result<Statement> run(const QString &sql, const Values &values = {}) const;
    /// The same for a statement whose rows do not matter.
    Result<void> execute(const QString &sql, const Values &values = {}) const;
    /// First column of the first row; 0 when there is none.
    Result<qint64> number(const QString &sql, const Values &values = {}) const;
    /// First column of the first row; empty when there is none.
    Result<QString> text(const QString &sql, const Values &values = {}) const;
    /// The rowid of the last INSERT.
    qint64 insertedId() const;

    /// For what SQL has no word for: limits, backup. Owned by the connection.
    sqlite3 *handle() const;

    /// Turns SQLite's (extended) result code into an Error about this file.
    Error errorFor(int sqliteCode, const QString &subject, const QString &detail) const;

private:
    friend class Statement;
    friend class Transaction;
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    Connection(QString path, Access access);
    Result<void> connect(std::chrono::milliseconds busyTimeout);
    Error lastError(const QString &subject) const;

    QString m_path;
    Access m_access;
    const QThread *m_owner;
    std::unique_ptr<sqlite3, Close> m_database;
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
    /// Rolls back what is not committed.
    ~Transaction(); // NOLINT(bugprone-exception-escape)
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
