// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "support/storefiles.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <limits>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void numbersAndDaysComeBackAsTheyWere();
    void everythingIsHardened();
    void filesAreNeverMadeByAccident();
    void oneStatementAtATime_data();
    void oneStatementAtATime();
    void afterTheLastRowThereIsNone();
    void anErrorBehindTheFirstRowIsAnError();
    void withoutACommitNothingStays();
    void aCommitStays();
    void afterAFailureNothingMoreIsDone();
    void aTransactionThatSqliteEndedIsNotCommitted();
    void aSecondWriterWaitsAsLongAsItWasTold();
    void aReaderInTheWayFailsTheCommitAndNothingIsLost();
    void aReadTransactionSeesOneState();
    void everyFaultHasItsCode_data();
    void everyFaultHasItsCode();

private:
    std::unique_ptr<Connection> open(Access access = Access::ReadWrite, int milliseconds = 0)
    {
        auto connection = Connection::open(m_path, access, std::chrono::milliseconds(milliseconds));
        return connection ? *std::move(connection) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestConnection::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"t.sqlite"_s);
    RawDatabase(m_path).run("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT NOT NULL) STRICT;"
                            "CREATE TABLE n (x INTEGER, d TEXT) STRICT");
}

void TestConnection::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null is empty") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("kanji outside the first plane") << u"𠮷野家と髙﨑"_s;
    QTest::newRow("byte order mark first") << u"\uFEFFabc"_s;
    QTest::newRow("swapped byte order mark first") << QString(QChar(0xFFFE) + u"abc"_s);
    QTest::newRow("byte order mark inside") << u"a\uFEFFb"_s;
    QTest::newRow("zero inside") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("line ends") << u"a\r\nb\rc\n\n d\u2028e"_s;
    QTest::newRow("quotes and SQL") << u"'; DROP TABLE t; --\""_s;
    QTest::newRow("not normalized") << u"か\u3099 が ｶﾞ"_s;
    QTest::newRow("control characters") << u"\u0001\u001b\u007f\u0085"_s;
    QTest::newRow("variation selector and joiners") << u"葛\U000E0100 👨\u200D👩\u200D👧"_s;
    QTest::newRow("right to left") << u"\u202Eabc\u202C"_s;
    QTest::newRow("looks like a number") << u"0012"_s;
    QTest::newRow("long") << u"長い回答。"_s.repeated(200'000);
}

void TestConnection::valuesComeBackAsTheyWere()
{
    QFETCH(QString, text);
    const auto connection = open();
    QVERIFY_OK(connection->execute(u"INSERT INTO t (x) VALUES (?)"_s, {text}));
    const auto back = connection->text(u"SELECT x FROM t WHERE id = ?"_s, {connection->insertedId()});
    QVERIFY_OK(back);
    QCOMPARE(*back, text);
    QVERIFY(back->capacity() <= text.size() + 16); // an FAQ of 100,000 entries feels every byte
    const auto found = connection->number(u"SELECT count(*) FROM t WHERE x = ?"_s, {text});
    QVERIFY_OK(found);
    QCOMPARE(*found, 1);
}

void TestConnection::numbersAndDaysComeBackAsTheyWere()
{
    const auto connection = open();
    const qint64 numbers[] = {0, -1, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    for (const qint64 number : numbers) {
        QVERIFY_OK(connection->execute(u"INSERT INTO n VALUES (?, ?)"_s, {number, QDate(2024, 2, 29)}));
        auto row = connection->run(u"SELECT x, d FROM n WHERE rowid = ?"_s, {connection->insertedId()});
        QVERIFY_OK(row);
        QVERIFY(*row->next());
        QCOMPARE(row->number(0), number);
        QCOMPARE(row->date(1), QDate(2024, 2, 29));
        QCOMPARE(row->text(1), u"2024-02-29"_s);
    }
    QVERIFY_OK(connection->execute(u"INSERT INTO n VALUES (?, ?)"_s, {nullptr, QDate()}));
    auto row = connection->run(u"SELECT x, d FROM n WHERE rowid = ?"_s, {connection->insertedId()});
    QVERIFY_OK(row);
    QVERIFY(*row->next());
    QVERIFY(row->isNull(0) && row->isNull(1));
    QCOMPARE(row->number(0), 0);
    QCOMPARE(row->text(1), QString());
    QVERIFY(row->date(1).isNull());
}

void TestConnection::everythingIsHardened()
{
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto connection = open(access);
        QVERIFY(connection);
        for (const int what : {SQLITE_DBCONFIG_DEFENSIVE}) {
            int now = -1;
            sqlite3_db_config(connection->handle(), what, -1, &now);
            QCOMPARE(now, 1);
        }
        for (const int what : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DML,
                 SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
            int now = -1;
            sqlite3_db_config(connection->handle(), what, -1, &now);
            QCOMPARE(now, 0);
        }
        QCOMPARE(*connection->number(u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(*connection->number(u"PRAGMA cell_size_check"_s), 1);
        QCOMPARE(*connection->number(u"PRAGMA mmap_size"_s), 0);
        QCOMPARE(*connection->number(u"PRAGMA temp_store"_s), 2);
        QVERIFY_FAILS(connection->execute(u"ATTACH ':memory:' AS other"_s), ErrorCode::QueryFailed);
        QVERIFY_FAILS(connection->text(u"SELECT \"no_such_column\""_s), ErrorCode::QueryFailed);
        QVERIFY(!connection->text(u"SELECT load_extension('x')"_s));
    }
    const auto connection = open();
    QCOMPARE(*connection->number(u"PRAGMA synchronous"_s), 3);
    QVERIFY(!connection->execute(u"UPDATE sqlite_schema SET sql = ''"_s));
    QCOMPARE(*connection->text(u"PRAGMA journal_mode = OFF"_s), u"delete"_s);
}

void TestConnection::filesAreNeverMadeByAccident()
{
    const QString missing = m_dir->filePath(u"typo.sqlite"_s);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        QVERIFY_FAILS(Connection::open(missing, access), ErrorCode::FileUnreadable);
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"t.sqlite"_s});
}

void TestConnection::oneStatementAtATime_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("one") << u"SELECT 1"_s << true;
    QTest::newRow("one with an end") << u"SELECT 1;\n "_s << true;
    QTest::newRow("two") << u"SELECT 1; DELETE FROM t"_s << false;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("a comment") << u"-- nothing"_s << false;
    QTest::newRow("nonsense") << u"SELEKT"_s << false;
}

void TestConnection::oneStatementAtATime()
{
    QFETCH(QString, sql);
    QFETCH(bool, accepted);
    const auto connection = open();
    const auto statement = connection->prepare(sql);
    QCOMPARE(statement.has_value(), accepted);
    if (!accepted)
        QCOMPARE(statement.error().code, ErrorCode::QueryFailed);
}

void TestConnection::afterTheLastRowThereIsNone()
{
    const auto connection = open();
    auto rows = connection->run(u"SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2) ORDER BY value"_s);
    QVERIFY_OK(rows);
    QVERIFY(*rows->next());
    QCOMPARE(rows->number(0), 1);
    QVERIFY(*rows->next());
    QCOMPARE(rows->number(0), 2);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!*rows->next());
    QVERIFY_OK(rows->execute());
    QVERIFY(*rows->next());
    rows->finish();
    QVERIFY(!*rows->next());
}

void TestConnection::anErrorBehindTheFirstRowIsAnError()
{
    const auto connection = open();
    // abs() of the smallest number overflows: in the second row only.
    auto rows = connection->run(u"SELECT abs(value) FROM (SELECT 1 AS value UNION ALL SELECT ?)"_s,
        {std::numeric_limits<qint64>::min()});
    QVERIFY_OK(rows);
    int seen = 0;
    const auto done = rows->each({std::numeric_limits<qint64>::min()}, [&seen]() -> Result<void> {
        ++seen;
        return {};
    });
    QVERIFY_FAILS(done, ErrorCode::QueryFailed);
    QCOMPARE(seen, 1);
}

void TestConnection::withoutACommitNothingStays()
{
    const auto connection = open();
    {
        auto transaction = Transaction::begin(*connection);
        QVERIFY_OK(transaction);
        QVERIFY_OK(connection->execute(u"INSERT INTO t (x) VALUES ('a')"_s));
        QCOMPARE(*connection->number(u"SELECT count(*) FROM t"_s), 1);
    }
    QCOMPARE(*connection->number(u"SELECT count(*) FROM t"_s), 0);
    QVERIFY_OK(connection->execute(u"INSERT INTO t (x) VALUES ('b')"_s)); // the connection is usable
}

void TestConnection::aCommitStays()
{
    const auto connection = open();
    auto transaction = Transaction::begin(*connection);
    QVERIFY_OK(transaction);
    QVERIFY_OK(connection->execute(u"INSERT INTO t (x) VALUES ('a')"_s));
    QVERIFY_OK((*transaction)->commit());
    QCOMPARE(RawDatabase(m_path).text("SELECT x FROM t"), u"a"_s);
}

void TestConnection::afterAFailureNothingMoreIsDone()
{
    const auto connection = open();
    {
        auto transaction = Transaction::begin(*connection);
        QVERIFY_OK(transaction);
        auto prepared = connection->prepare(u"INSERT INTO t (x) VALUES (?)"_s);
        QVERIFY_OK(prepared);
        QVERIFY_OK(prepared->execute({u"a"_s}));
        QVERIFY_FAILS(prepared->execute({nullptr}), ErrorCode::InvalidContent); // NOT NULL
        QVERIFY_FAILS(prepared->execute({u"b"_s}), ErrorCode::TransactionFailed);
        QVERIFY_FAILS(connection->execute(u"DELETE FROM t"_s), ErrorCode::TransactionFailed);
        prepared->finish();
        QVERIFY_FAILS((*transaction)->commit(), ErrorCode::TransactionFailed);
    }
    QCOMPARE(*connection->number(u"SELECT count(*) FROM t"_s), 0);
    auto transaction = Transaction::begin(*connection);
    QVERIFY_OK(transaction);
    QVERIFY_OK(connection->execute(u"INSERT INTO t (x) VALUES ('c')"_s));
    QVERIFY_OK((*transaction)->commit());
    QCOMPARE(*connection->number(u"SELECT count(*) FROM t"_s), 1);
}

/// SQLite rolls back on its own after some failures; what follows would run outside of any transaction.
void TestConnection::aTransactionThatSqliteEndedIsNotCommitted()
{
    const auto connection = open();
    auto transaction = Transaction::begin(*connection);
    QVERIFY_OK(transaction);
    QVERIFY_OK(connection->execute(u"INSERT INTO t (x) VALUES ('a')"_s));
    QCOMPARE(sqlite3_exec(connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY_FAILS((*transaction)->commit(), ErrorCode::TransactionFailed);
    QCOMPARE(*connection->number(u"SELECT count(*) FROM t"_s), 0);
}

void TestConnection::aSecondWriterWaitsAsLongAsItWasTold()
{
    const auto first = open();
    const auto hasty = open(Access::ReadWrite, 0);
    const auto patient = open(Access::ReadWrite, 50);
    auto transaction = Transaction::begin(*first);
    QVERIFY_OK(transaction);
    QVERIFY_FAILS(Transaction::begin(*hasty), ErrorCode::DatabaseLocked);
    QElapsedTimer timer;
    timer.start();
    QVERIFY_FAILS(Transaction::begin(*patient), ErrorCode::DatabaseLocked);
    QVERIFY(timer.elapsed() >= 40); // at least; how much longer depends on the machine
    transaction->reset();
    QVERIFY_OK(Transaction::begin(*hasty));
}

void TestConnection::aReaderInTheWayFailsTheCommitAndNothingIsLost()
{
    const auto writer = open();
    QVERIFY_OK(writer->execute(u"INSERT INTO t (x) VALUES ('old')"_s));
    const auto reader = open(Access::ReadOnly);
    auto rows = reader->run(u"SELECT x FROM t"_s);
    QVERIFY_OK(rows);
    const auto save = [&writer]() -> Result<void> {
        auto transaction = Transaction::begin(*writer);
        if (!transaction)
            return fail(transaction.error());
        if (auto done = writer->execute(u"UPDATE t SET x = 'new'"_s); !done)
            return done;
        return (*transaction)->commit();
    };
    const auto blocked = save();
    QVERIFY_FAILS(blocked, ErrorCode::DatabaseLocked);
    QCOMPARE(blocked.error().subject, m_path);
    QVERIFY(*rows->next());
    QCOMPARE(rows->text(0), u"old"_s);
    rows->finish();
    QVERIFY_OK(save());
    QCOMPARE(*reader->text(u"SELECT x FROM t"_s), u"new"_s);
}

void TestConnection::aReadTransactionSeesOneState()
{
    const auto reader = open(Access::ReadOnly);
    auto transaction = Transaction::begin(*reader, Transaction::Kind::Read);
    QVERIFY_OK(transaction);
    QCOMPARE(*reader->number(u"SELECT count(*) FROM t"_s), 0);
    const auto writer = open();
    QVERIFY_FAILS(writer->execute(u"INSERT INTO t (x) VALUES ('a')"_s), ErrorCode::DatabaseLocked);
    QVERIFY_OK((*transaction)->commit());
    QVERIFY_OK(writer->execute(u"INSERT INTO t (x) VALUES ('a')"_s));
}

void TestConnection::everyFaultHasItsCode_data()
{
    QTest::addColumn<int>("sqliteCode");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("BUSY") << SQLITE_BUSY << ErrorCode::DatabaseLocked;
    QTest::newRow("BUSY_SNAPSHOT") << SQLITE_BUSY_SNAPSHOT << ErrorCode::DatabaseLocked;
    QTest::newRow("LOCKED") << SQLITE_LOCKED << ErrorCode::DatabaseLocked;
    QTest::newRow("FULL") << SQLITE_FULL << ErrorCode::DiskFull;
    QTest::newRow("READONLY") << SQLITE_READONLY << ErrorCode::FileUnwritable;
    QTest::newRow("READONLY_DIRECTORY") << SQLITE_READONLY_DIRECTORY << ErrorCode::FileUnwritable;
    QTest::newRow("READONLY_DBMOVED") << SQLITE_READONLY_DBMOVED << ErrorCode::FileUnwritable;
    QTest::newRow("READONLY_ROLLBACK") << SQLITE_READONLY_ROLLBACK << ErrorCode::DatabaseNeedsRecovery;
    QTest::newRow("READONLY_RECOVERY") << SQLITE_READONLY_RECOVERY << ErrorCode::DatabaseInWalMode;
    QTest::newRow("READONLY_CANTINIT") << SQLITE_READONLY_CANTINIT << ErrorCode::DatabaseInWalMode;
    QTest::newRow("CORRUPT_INDEX") << SQLITE_CORRUPT_INDEX << ErrorCode::DatabaseDamaged;
    QTest::newRow("NOTADB") << SQLITE_NOTADB << ErrorCode::NotADatabase;
    QTest::newRow("CANTOPEN") << SQLITE_CANTOPEN << ErrorCode::FileUnreadable;
    QTest::newRow("IOERR_WRITE") << SQLITE_IOERR_WRITE << ErrorCode::DeviceFailed;
    QTest::newRow("CONSTRAINT_UNIQUE") << SQLITE_CONSTRAINT_UNIQUE << ErrorCode::InvalidContent;
    QTest::newRow("TOOBIG") << SQLITE_TOOBIG << ErrorCode::LimitExceeded;
    QTest::newRow("INTERRUPT") << SQLITE_INTERRUPT << ErrorCode::Cancelled;
    QTest::newRow("ERROR") << SQLITE_ERROR << ErrorCode::QueryFailed;
}

void TestConnection::everyFaultHasItsCode()
{
    QFETCH(int, sqliteCode);
    QFETCH(ErrorCode, code);
    const auto connection = open();
    const Error error = connection->errorFor(sqliteCode, u"INSERT …"_s, u"said so"_s);
    QCOMPARE(error.code, code);
    const bool aboutStatement = code == ErrorCode::QueryFailed || code == ErrorCode::InvalidContent;
    QCOMPARE(error.subject, aboutStatement ? u"INSERT …"_s : m_path);
    QVERIFY(error.detail.contains(QString::number(sqliteCode)));
}

QTEST_APPLESS_MAIN(TestConnection)
#include "tst_connection.moc"
