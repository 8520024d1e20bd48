// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include "store/deskfile.h"
#include "support/childprocess.h"
#include "support/soundfile.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto readOnly = FaqFile::Mode::ReadOnly;
constexpr auto readWrite = FaqFile::Mode::ReadWrite;

using Prepare = std::function<void(const QString &path)>;

Prepare bytes(const QByteArray &content)
{
    return [content](const QString &path) { writeBytes(path, content); };
}

Prepare altered(const char *sql)
{
    return [sql](const QString &path) {
        writeBytes(path, soundFile());
        RawDatabase raw(path);
        if (raw.run(sql) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(raw.handle()));
    };
}

/// Error code, or "ok" and the number of entries: what a child process tells.
QByteArray outcome(const QString &path, FaqFile::Mode mode)
{
    auto file = FaqFile::open(path, mode, {std::chrono::milliseconds(0)});
    if (!file)
        return QByteArray::number(int(file.error().code));
    const auto snapshot = (*file)->load();
    if (!snapshot)
        return "load " + QByteArray::number(int(snapshot.error().code));
    return "ok " + QByteArray::number((*snapshot)->entries().size());
}

QByteArray code(ErrorCode expected)
{
    return QByteArray::number(int(expected));
}

/// Leaves a hot journal behind: pages of an unfinished transaction stand in the file.
void dieWhileSaving(const QString &path)
{
    const QByteArray answer = inChild([&path]() -> QByteArray {
        auto &raw = *new RawDatabase(path); // never closed: a clean end would roll back
        raw.run("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE answer SET text = 'torn ' || text; DELETE "
                "FROM source");
        sqlite3_db_cacheflush(raw.handle());
        return "died";
    });
    if (answer != "died")
        qFatal("no hot journal");
}

} // namespace

class TestDatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWrongFileHasItsErrorAndStaysAsItIs_data();
    void everyWrongFileHasItsErrorAndStaysAsItIs();
    void aFifoOrSocketIsNotWaitedFor();
    void aLockedFileIsToldAtOnce();
    void whileAnotherSavesItCanBeRead();
    void anUnreadableFileIsTold();
    void withoutTheRightToWriteReadingWorks_data();
    void withoutTheRightToWriteReadingWorks();
    void inAFolderMountedReadOnlyReadingWorks();
    void whatADeadWriterLeftIsRolledBackByWhoMay();
    void whatADeadWriterLeftIsReadAroundByWhoMayNot();
    void aFileInWalModeIsToldToReadersAndMendedByWriters();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestDatabaseFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
    m_path = m_dir->filePath(u"faq.sqlite"_s);
}

void TestDatabaseFile::everyWrongFileHasItsErrorAndStaysAsItIs_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const Prepare &prepare, ErrorCode expected,
                         const QStringList &arguments = {}) {
        QTest::newRow(name) << prepare << expected << arguments;
    };
    row(
        "nothing there", [](const QString &) {}, ErrorCode::FileMissing);
    row(
        "a link to nothing", [](const QString &path) { QFile::link(path + u"-gone"_s, path); },
        ErrorCode::FileMissing);
    row(
        "a folder", [](const QString &path) { QDir().mkdir(path); }, ErrorCode::NotAFile);
    row(
        "a device", [](const QString &path) { QFile::link(u"/dev/null"_s, path); }, ErrorCode::NotAFile);
    row("empty", bytes({}), ErrorCode::NotADatabase);
    row("one byte", bytes("S"), ErrorCode::NotADatabase);
    row("511 bytes of a header", bytes(soundFile().first(511)), ErrorCode::NotADatabase);
    row("text", bytes(QByteArray("分類番号\t分類名\tNo\t質問\t回答\t参考元\n").repeated(50)),
        ErrorCode::NotADatabase);
    row("5000 times x", bytes(QByteArray(5000, 'x')), ErrorCode::NotADatabase);
    row("5000 random bytes", bytes(randomBytes(5000, 1)), ErrorCode::NotADatabase);
    row("an encrypted spreadsheet", bytes(QByteArray::fromHex("d0cf11e0a1b11ae1") + randomBytes(8000, 2)),
        ErrorCode::NotADatabase);
    row("a zip file", bytes("PK\x03\x04" + randomBytes(8000, 3)), ErrorCode::NotADatabase);
    row(
        "somebody else's database", [](const QString &path) { RawDatabase(path).run("CREATE TABLE t (x)"); },
        ErrorCode::ForeignDatabase);
    row("another application id", altered("PRAGMA application_id = 1"), ErrorCode::ForeignDatabase);
    row(
        "the desk file", [](const QString &path) { (void)DeskFile::open(path); }, ErrorCode::ForeignDatabase);
    row("random bytes behind a true first line",
        bytes(patched(randomBytes(5000, 4), 0, soundFile().first(16))), ErrorCode::ForeignDatabase);
    row("a newer version", altered("PRAGMA user_version = 99"), ErrorCode::DatabaseNewer,
        {u"99"_s, QString::number(faqSchema().version())});
    row("version 0", altered("PRAGMA user_version = 0"), ErrorCode::DatabaseDamaged);
    row("a negative version", altered("PRAGMA user_version = -1"), ErrorCode::DatabaseDamaged);
    row("a foreign table", altered("CREATE TABLE extra (x)"), ErrorCode::DatabaseAltered);
    row("a foreign trigger", altered("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM answer; END"),
        ErrorCode::DatabaseAltered);
    row("a foreign view", altered("CREATE VIEW v AS SELECT * FROM entry"), ErrorCode::DatabaseAltered);
    row("a foreign column", altered("ALTER TABLE entry ADD COLUMN extra TEXT"), ErrorCode::DatabaseAltered);
    row("a table gone", altered("DROP TABLE phrase"), ErrorCode::DatabaseAltered);
    row("an index gone", altered("DROP INDEX entry_by_category"), ErrorCode::DatabaseAltered);
    row("a column gone", altered("ALTER TABLE synonym_group DROP COLUMN note"), ErrorCode::DatabaseAltered);
    row("the first 512 bytes", bytes(soundFile().first(512)), ErrorCode::DatabaseDamaged);
    row("the first page", bytes(soundFile().first(4096)), ErrorCode::DatabaseDamaged);
    row("cut in the middle", bytes(soundFile().first(soundFile().size() / 2)), ErrorCode::DatabaseDamaged);
    row("the last byte missing", bytes(soundFile().chopped(1)), ErrorCode::DatabaseDamaged);
    row("no tables behind the header", bytes(patched(soundFile(), 100, QByteArray(3996, 0))),
        ErrorCode::DatabaseDamaged);
    row("garbage behind the header", bytes(patched(soundFile(), 100, randomBytes(3996, 5))),
        ErrorCode::DatabaseDamaged);
    row("an impossible page size", bytes(patched(soundFile(), 16, QByteArray(2, 0x13))),
        ErrorCode::NotADatabase);
}

void TestDatabaseFile::everyWrongFileHasItsErrorAndStaysAsItIs()
{
    QFETCH(Prepare, prepare);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, arguments);
    prepare(m_path);
    const QByteArray before = fingerprint(m_path);
    const QStringList names = namesIn(m_dir->path());
    for (const auto mode : {readOnly, readWrite}) {
        const auto file = FaqFile::open(m_path, mode);
        QVERIFY_FAILS(file, code);
        QCOMPARE(file.error().subject, m_path);
        QCOMPARE(file.error().arguments, arguments);
        QCOMPARE(fingerprint(m_path), before);
        QCOMPARE(namesIn(m_dir->path()), names);
    }
}

void TestDatabaseFile::aFifoOrSocketIsNotWaitedFor()
{
    QVERIFY(mkfifo(qPrintable(m_path), 0644) == 0);
    QVERIFY_FAILS(FaqFile::open(m_path, readOnly), ErrorCode::NotAFile); // opening it would wait for ever
    QVERIFY_FAILS(FaqFile::open(m_path, readWrite), ErrorCode::NotAFile);
    QVERIFY(QFile::remove(m_path));
    const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(m_path), sizeof address.sun_path);
    QVERIFY(bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
    QVERIFY_FAILS(FaqFile::open(m_path, readOnly), ErrorCode::NotAFile);
    close(listener);
}

void TestDatabaseFile::aLockedFileIsToldAtOnce()
{
    QVERIFY(writeBytes(m_path, soundFile()));
    RawDatabase other(m_path);
    QCOMPARE(other.run("BEGIN EXCLUSIVE"), SQLITE_OK);
    for (const auto mode : {readOnly, readWrite}) {
        const auto file = FaqFile::open(m_path, mode, {std::chrono::milliseconds(0)});
        QVERIFY_FAILS(file, ErrorCode::DatabaseLocked);
        QCOMPARE(file.error().subject, m_path);
    }
    other.run("ROLLBACK");
    QVERIFY_OK(FaqFile::open(m_path, readWrite, {std::chrono::milliseconds(0)}));
}

void TestDatabaseFile::whileAnotherSavesItCanBeRead()
{
    QVERIFY(writeBytes(m_path, soundFile()));
    RawDatabase other(m_path);
    QCOMPARE(other.run("BEGIN IMMEDIATE; UPDATE entry SET question = 'x'"), SQLITE_OK);
    auto file = FaqFile::open(m_path, readOnly, {std::chrono::milliseconds(0)});
    QVERIFY_OK(file);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    QVERIFY((*snapshot)->entries().first().question != u"x"_s);
}

void TestDatabaseFile::anUnreadableFileIsTold()
{
    QVERIFY(writeBytes(m_path, soundFile()));
    QVERIFY(chmod(qPrintable(m_path), 0) == 0);
    for (const auto mode : {readOnly, readWrite})
        QCOMPARE(asOrdinaryUser([&] { return outcome(m_path, mode); }), code(ErrorCode::FileUnreadable));
}

void TestDatabaseFile::withoutTheRightToWriteReadingWorks_data()
{
    QTest::addColumn<int>("fileRights");
    QTest::addColumn<int>("folderRights");
    QTest::newRow("file and folder") << 0444 << 0555;
    QTest::newRow("file only") << 0444 << 0777;
    QTest::newRow("folder only") << 0666 << 0555;
}

void TestDatabaseFile::withoutTheRightToWriteReadingWorks()
{
    QFETCH(int, fileRights);
    QFETCH(int, folderRights);
    QVERIFY(writeBytes(m_path, soundFile()));
    QVERIFY(chmod(qPrintable(m_path), mode_t(fileRights)) == 0);
    QVERIFY(chmod(qPrintable(m_dir->path()), mode_t(folderRights)) == 0);
    QCOMPARE(asOrdinaryUser([this] { return outcome(m_path, readOnly); }), "ok 40");
    QCOMPARE(asOrdinaryUser([this] { return outcome(m_path, readWrite); }), code(ErrorCode::FileUnwritable));
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
    QVERIFY(readBytes(m_path) == soundFile());
}

void TestDatabaseFile::inAFolderMountedReadOnlyReadingWorks()
{
    if (geteuid() != 0)
        QSKIP("mounting needs root");
    QVERIFY(writeBytes(m_path, soundFile()));
    const QByteArray answer = inChild([this]() -> QByteArray {
        const QByteArray folder = m_dir->path().toUtf8();
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) != 0
            || mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) != 0)
            return "cannot mount";
        return outcome(m_path, readOnly) + ' ' + outcome(m_path, readWrite);
    });
    if (answer == "cannot mount")
        QSKIP("this system does not let root mount");
    QCOMPARE(answer, "ok 40 " + code(ErrorCode::FileUnwritable));
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
}

void TestDatabaseFile::whatADeadWriterLeftIsRolledBackByWhoMay()
{
    for (const auto mode : {readOnly, readWrite}) {
        QVERIFY(writeBytes(m_path, soundFile()));
        dieWhileSaving(m_path);
        QVERIFY(QFile::exists(m_path + u"-journal"_s));
        QVERIFY(readBytes(m_path) != soundFile());
        auto file = FaqFile::open(m_path, mode);
        QVERIFY_OK(file);
        QVERIFY((*file)->verify()->isEmpty());
        file->reset();
        QVERIFY(readBytes(m_path) == soundFile());
        QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
    }
}

void TestDatabaseFile::whatADeadWriterLeftIsReadAroundByWhoMayNot()
{
    QVERIFY(writeBytes(m_path, soundFile()));
    const QByteArray faqId = (*(*FaqFile::open(m_path, readOnly))->load())->faqId().toUtf8();
    dieWhileSaving(m_path);
    const QByteArray before = fingerprint(m_path);
    const QStringList names = namesIn(m_dir->path());
    QVERIFY(chmod(qPrintable(m_path), 0444) == 0);
    QVERIFY(chmod(qPrintable(m_dir->path()), 0555) == 0);
    // Read as it was before the save that was never finished; writing stays refused.
    QCOMPARE(asOrdinaryUser([this] { return outcome(m_path, readOnly); }), "ok 40");
    QCOMPARE(asOrdinaryUser([this]() -> QByteArray {
        const auto file = FaqFile::open(m_path, readOnly);
        return file && (*file)->verify()->isEmpty() && (*file)->load() ? (*(*file)->load())->faqId().toUtf8()
                                                                       : QByteArray("not sound");
    }),
        faqId);
    QCOMPARE(asOrdinaryUser([this] { return outcome(m_path, readWrite); }),
        code(ErrorCode::DatabaseNeedsRecovery));
    QVERIFY(chmod(qPrintable(m_path + u"-journal"_s), 0400) == 0);
    QCOMPARE(
        asOrdinaryUser([this] { return outcome(m_path, readOnly); }), code(ErrorCode::DatabaseNeedsRecovery));
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
    QCOMPARE(fingerprint(m_path), before);
    QCOMPARE(namesIn(m_dir->path()), names);
    // The next one who may write puts it right, for all.
    QVERIFY_OK(FaqFile::open(m_path, readWrite));
    QCOMPARE(asOrdinaryUser([this] { return outcome(m_path, readOnly); }), "ok 40");
}

void TestDatabaseFile::aFileInWalModeIsToldToReadersAndMendedByWriters()
{
    QVERIFY(writeBytes(m_path, soundFile()));
    QCOMPARE(inChild([this]() -> QByteArray {
        auto &raw = *new RawDatabase(m_path); // never closed
        raw.run("PRAGMA journal_mode = WAL; UPDATE faq SET title = '途中'");
        return "died"; // with the log beside the file
    }),
        "died");
    QVERIFY(QFile::exists(m_path + u"-wal"_s));
    const QStringList names = namesIn(m_dir->path());
    const QByteArray before = fingerprint(m_path);
    QVERIFY_FAILS(FaqFile::open(m_path, readOnly), ErrorCode::DatabaseInWalMode);
    QVERIFY(chmod(qPrintable(m_dir->path()), 0555) == 0);
    QCOMPARE(
        asOrdinaryUser([this] { return outcome(m_path, readOnly); }), code(ErrorCode::DatabaseInWalMode));
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
    QCOMPARE(fingerprint(m_path), before);
    QCOMPARE(namesIn(m_dir->path()), names);

    auto file = FaqFile::open(m_path, readWrite);
    QVERIFY_OK(file);
    QCOMPARE((*(*file)->load())->edition().title, u"途中"_s); // what was committed in the log is kept
    file->reset();
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
    QVERIFY_OK(FaqFile::open(m_path, readOnly));
}

QTEST_APPLESS_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"
