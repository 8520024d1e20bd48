// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileprobe.h"

#include "support/childprocess.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

#include <fcntl.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestFileProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderIsRead();
    void aLogBesideTheFileIsSeen();
    void aJournalBesideTheFileIsSeen();
    void awkwardNamesAreRead_data();
    void awkwardNamesAreRead();
    void lookingDropsNobodysLock();
};

void TestFileProbe::theHeaderIsRead()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.sqlite"_s);
    RawDatabase(path).run("PRAGMA application_id = 0x536F6B75; PRAGMA user_version = 7; CREATE TABLE t (x)");
    const auto header = probeDatabaseFile(path);
    QVERIFY_OK(header);
    QCOMPARE(*header, (FileHeader{0x536F6B75, 7, false, false}));
    RawDatabase(path).run("PRAGMA journal_mode = WAL");
    QCOMPARE(probeDatabaseFile(path)->writeAheadLog, true);
}

void TestFileProbe::aLogBesideTheFileIsSeen()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.sqlite"_s);
    RawDatabase(path).run("CREATE TABLE t (x)");
    QCOMPARE(probeDatabaseFile(path)->writeAheadLog, false);
    QVERIFY(writeBytes(path + u"-wal"_s, {}));
    QCOMPARE(probeDatabaseFile(path)->writeAheadLog, true);
    // Also through a link: SQLite keeps its log beside the file itself.
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(path, elsewhere.filePath(u"link"_s)));
    QCOMPARE(probeDatabaseFile(elsewhere.filePath(u"link"_s))->writeAheadLog, true);
}

void TestFileProbe::aJournalBesideTheFileIsSeen()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.sqlite"_s);
    RawDatabase raw(path);
    raw.run("CREATE TABLE t (x)");
    QCOMPARE(probeDatabaseFile(path)->journal, false);
    raw.run("BEGIN; INSERT INTO t VALUES (1)");
    QCOMPARE(probeDatabaseFile(path)->journal, true);
}

void TestFileProbe::awkwardNamesAreRead_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"よくある質問 2024.sqlite"_s, u"a?mode=memory&b#c%20.sqlite"_s, u"file:x"_s,
             u":memory:"_s, u"it's \"quoted\"; DROP"_s, u"𠮷"_s, u"-rf"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestFileProbe::awkwardNamesAreRead()
{
    QFETCH(QString, name);
    const QTemporaryDir dir;
    const QString path = dir.path() + u'/' + name;
    QVERIFY_OK(makeFaq(path, 1));
    QCOMPARE(namesIn(dir.path()), QStringList{name});
    QVERIFY_OK(probeDatabaseFile(path));
    for (const auto mode : {FaqFile::Mode::ReadOnly, FaqFile::Mode::ReadWrite}) {
        auto file = FaqFile::open(path, mode);
        QVERIFY_OK(file);
        QCOMPARE((*(*file)->load())->entries().size(), 1);
    }
}

/// POSIX drops all locks of a process on a file when the process closes any descriptor of it.
void TestFileProbe::lookingDropsNobodysLock()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.sqlite"_s);
    QVERIFY_OK(makeFaq(path, 3));
    const auto isLocked = [&path] {
        return inChild([&path]() -> QByteArray { // the system asked by another process; SQLite not involved
            const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000000; // where SQLite locks
            lock.l_len = 512;
            return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? "locked" : "free";
        });
    };
    RawDatabase holder(path);
    QCOMPARE(holder.run("BEGIN EXCLUSIVE"), SQLITE_OK);
    QCOMPARE(isLocked(), "locked");
    QVERIFY_OK(probeDatabaseFile(path));
    QCOMPARE(isLocked(), "locked");
    // That the danger is real: this is what the probe must not do.
    QVERIFY(!readBytes(path).isEmpty());
    QCOMPARE(isLocked(), "free");
}

QTEST_APPLESS_MAIN(TestFileProbe)
#include "tst_fileprobe.moc"
