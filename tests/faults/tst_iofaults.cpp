// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultyvfs.h"
#include "store/changewriter.h"
#include "store/databasefile.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// Thirty rows: ten new, ten changed, ten gone.
ChangeSet thirtyRows(const Snapshot &now)
{
    ChangeSet changes = sampleChanges(10, u"2"_s);
    for (int i = 0; i < 20; ++i) {
        const Entry &entry = now.entries()[i];
        Entry after = entry;
        after.answers[0].text += u"（改訂）"_s.repeated(50);
        after.sources.clear();
        changes.entries.append({entry, i % 2 == 0 ? std::optional(after) : std::nullopt});
    }
    return changes;
}

bool isTold(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::DeviceFailed:
    case ErrorCode::FileUnreadable: // a journal that cannot be opened
    case ErrorCode::FileUnwritable: // the same, of a new file
    case ErrorCode::TransactionFailed:
        return true;
    default:
        return false;
    }
}

struct Tally
{
    int points = 0;
    int failures = 0; ///< Reported.
    int savedAll = 0; ///< Reported as a failure, yet saved whole.

    void print(const char *what) const
    {
        qInfo(
            "%s: %d points, %d reported failures, %d of them saved whole", what, points, failures, savedAll);
    }
};

} // namespace

/// The disk goes wrong at every single call that writes.
class TestIoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void savingIsAllOrNothing_data();
    void savingIsAllOrNothing();
    void savingPageByPageIsAllOrNothing_data() { savingIsAllOrNothing_data(); }
    void savingPageByPageIsAllOrNothing();
    void migratingIsAllOrNothing_data() { savingIsAllOrNothing_data(); }
    void migratingIsAllOrNothing();
    void creatingIsAllOrNothing_data() { savingIsAllOrNothing_data(); }
    void creatingIsAllOrNothing();
    void publishingIsAllOrNothing_data() { savingIsAllOrNothing_data(); }
    void publishingIsAllOrNothing();

private:
    /// In memory where there is such a folder: thousands of files are written.
    static QString templateName()
    {
        const QString shared = u"/dev/shm"_s;
        return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + u"/sokuto-XXXXXX"_s;
    }
    Result<void> save() const;
    Result<void> savePageByPage() const;
    void saveAtEveryPoint(const std::function<Result<void>()> &save, int step);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QByteArray m_sound;
    SnapshotPtr m_before;
    ChangeSet m_changes;
};

void TestIoFaults::initTestCase()
{
    faultyvfs::install();
    const QTemporaryDir dir(templateName());
    const auto made = makeFaq(dir.filePath(u"faq.sqlite"_s), 60);
    QVERIFY_OK(made);
    m_before = *made;
    m_sound = readBytes(dir.filePath(u"faq.sqlite"_s));
    m_changes = thirtyRows(*m_before);
}

void TestIoFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>(templateName());
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(u"faq.sqlite"_s);
}

void TestIoFaults::savingIsAllOrNothing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("persistent");
    QTest::newRow("device fails once") << Fault::DeviceFailed << false;
    QTest::newRow("device fails for good") << Fault::DeviceFailed << true;
    QTest::newRow("disk full once") << Fault::DiskFull << false;
    QTest::newRow("disk full for good") << Fault::DiskFull << true;
}

Result<void> TestIoFaults::save() const
{
    auto file = FaqFile::open(m_path, FaqFile::Mode::ReadWrite);
    if (!file)
        return fail(file.error());
    if (const auto done = (*file)->apply(m_changes, byTanaka); !done)
        return fail(done.error());
    return {};
}

/// With a tiny cache pages of the unfinished transaction reach the file before its end.
Result<void> TestIoFaults::savePageByPage() const
{
    auto connection = openDatabase(m_path, Access::ReadWrite, faqSchema());
    if (!connection)
        return fail(connection.error());
    if (auto done = (*connection)->execute(u"PRAGMA cache_size = 3"_s); !done)
        return done;
    auto transaction = Transaction::begin(**connection);
    if (!transaction)
        return fail(transaction.error());
    auto writer = ChangeWriter::create(**connection);
    if (!writer)
        return fail(writer.error());
    if (const auto number = (*writer)->write(m_changes, byTanaka); !number)
        return fail(number.error());
    writer->reset();
    return (*transaction)->commit();
}

void TestIoFaults::savingIsAllOrNothing()
{
    saveAtEveryPoint([this] { return save(); }, 1);
}

void TestIoFaults::savingPageByPageIsAllOrNothing()
{
    saveAtEveryPoint([this] { return savePageByPage(); }, 3);
}

void TestIoFaults::saveAtEveryPoint(const std::function<Result<void>()> &save, int step)
{
    QFETCH(Fault, fault);
    QFETCH(bool, persistent);
    const auto expected = m_changes.apply(*m_before);
    QVERIFY_OK(expected);
    Tally tally;
    for (int point = 1;; point += step) {
        QVERIFY(writeBytes(m_path, m_sound));
        faultyvfs::arm(point, fault, persistent);
        const auto done = save();
        const bool struck = faultyvfs::hasStruck();
        faultyvfs::arm(0);

        auto file = FaqFile::open(m_path, FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        const auto now = (*file)->load();
        QVERIFY_OK(now);
        const bool isBefore = sameContent(**now, *m_before);
        const bool isAfter =
            (*now)->revision() == m_before->revision() + 1 && ChangeSet::between(**now, **expected).isEmpty();
        QVERIFY2(isBefore || isAfter, qPrintable(u"torn at point %1"_s.arg(point)));
        QVERIFY((*file)->verify()->isEmpty());
        if (done)
            QVERIFY2(isAfter, qPrintable(u"said to be saved, but is not, at point %1"_s.arg(point)));
        else
            QVERIFY2(isTold(done.error()), qPrintable(describe(done.error())));
        if (isBefore)
            QVERIFY_OK((*file)->apply(m_changes, byTanaka)); // nothing stands in the way of trying again
        file->reset();
        QCOMPARE(namesIn(m_dir->path()), QStringList{u"faq.sqlite"_s});
        if (!struck)
            break;
        ++tally.points;
        tally.failures += done ? 0 : 1;
        tally.savedAll += !done && isAfter ? 1 : 0;
    }
    tally.print(QTest::currentDataTag());
    QVERIFY(tally.points >= 10);
    QVERIFY(tally.failures == tally.points);
}

void TestIoFaults::migratingIsAllOrNothing()
{
    QFETCH(Fault, fault);
    QFETCH(bool, persistent);
    Schema schema = faqSchema();
    const QTemporaryDir steps;
    const QString step = steps.filePath(u"2.sql"_s);
    QVERIFY(writeBytes(step,
        "ALTER TABLE entry ADD COLUMN audience TEXT NOT NULL DEFAULT 'all'\n--;\n"
        "UPDATE entry SET audience = 'few ' || question\n--;\nDELETE FROM phrase\n--;\n"
        "CREATE INDEX entry_by_audience ON entry (audience)"));
    schema.steps.append(step);
    QVERIFY_OK(expectedShape(schema)); // made once, in memory
    Tally tally;
    for (int point = 1;; ++point) {
        init();
        QVERIFY(writeBytes(m_path, m_sound));
        faultyvfs::arm(point, fault, persistent);
        const bool done = openDatabase(m_path, Access::ReadWrite, schema).has_value();
        const bool struck = faultyvfs::hasStruck();
        faultyvfs::arm(0);
        for (const QString &name : namesIn(m_dir->path()))
            QVERIFY2(!name.contains(u"draft"), qPrintable(name));

        const auto byOldProgram = FaqFile::open(m_path, FaqFile::Mode::ReadWrite);
        const bool old = byOldProgram.has_value();
        if (!old)
            QVERIFY_FAILS(byOldProgram, ErrorCode::DatabaseNewer);
        QVERIFY(!(done && old));
        if (old) {
            QVERIFY(sameContent(**(*FaqFile::open(m_path, FaqFile::Mode::ReadOnly))->load(), *m_before));
            QVERIFY_OK(
                openDatabase(m_path, Access::ReadWrite, schema)); // the next start brings it up to date
        }
        const auto now = openDatabase(m_path, Access::ReadWrite, schema);
        QVERIFY_OK(now);
        QCOMPARE(*(*now)->number(u"SELECT count(*) FROM entry WHERE audience <> 'few ' || question"_s), 0);
        QCOMPARE(*(*now)->number(u"SELECT count(*) FROM phrase"_s), 0);
        auto backup = FaqFile::open(
            u"%1.v%2-backup"_s.arg(m_path, QString::number(faqSchema().version())), FaqFile::Mode::ReadOnly);
        QVERIFY_OK(backup); // whatever happened, the old file is there
        QVERIFY(sameContent(**(*backup)->load(), *m_before));
        if (!struck)
            break;
        ++tally.points;
        tally.failures += done ? 0 : 1;
        tally.savedAll += !done && !old ? 1 : 0;
    }
    tally.print(QTest::currentDataTag());
    QVERIFY(tally.points >= 10);
}

void TestIoFaults::creatingIsAllOrNothing()
{
    QFETCH(Fault, fault);
    QFETCH(bool, persistent);
    Tally tally;
    for (int point = 1;; ++point) {
        init();
        faultyvfs::arm(point, fault, persistent);
        const auto done = FaqFile::create(m_path, {u"新"_s, {}, 1});
        const bool made = done.has_value();
        const bool struck = faultyvfs::hasStruck();
        faultyvfs::arm(0);
        QCOMPARE(namesIn(m_dir->path()), made ? QStringList{u"faq.sqlite"_s} : QStringList());
        if (!made)
            QVERIFY2(
                isTold(done.error()) && done.error().subject == m_path, qPrintable(describe(done.error())));
        if (!struck)
            break;
        ++tally.points;
        tally.failures += made ? 0 : 1;
    }
    tally.print(QTest::currentDataTag());
    QVERIFY(tally.failures >= 10);
}

void TestIoFaults::publishingIsAllOrNothing()
{
    QFETCH(Fault, fault);
    QFETCH(bool, persistent);
    Tally tally;
    const QString copyPath = m_dir->filePath(u"published.sqlite"_s);
    QVERIFY(writeBytes(m_path, m_sound));
    auto file = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    for (int point = 1;; ++point) {
        faultyvfs::arm(point, fault, persistent);
        const bool done = (*file)->publishCopy(copyPath).has_value();
        const bool struck = faultyvfs::hasStruck();
        faultyvfs::arm(0);
        QCOMPARE(namesIn(m_dir->path()),
            done ? (QStringList{u"faq.sqlite"_s, u"published.sqlite"_s}) : QStringList{u"faq.sqlite"_s});
        if (done) {
            auto copy = FaqFile::open(copyPath, FaqFile::Mode::ReadOnly);
            QVERIFY_OK(copy);
            QVERIFY(sameContent(**(*copy)->load(), *m_before));
            copy->reset();
            QVERIFY(QFile::remove(copyPath));
        }
        if (!struck)
            break;
        ++tally.points;
        tally.failures += done ? 0 : 1;
    }
    tally.print(QTest::currentDataTag());
    QVERIFY(tally.failures >= 10);
    QVERIFY(sameContent(**(*file)->load(), *m_before));
}

QTEST_APPLESS_MAIN(TestIoFaults)
#include "tst_iofaults.moc"
