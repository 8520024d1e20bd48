// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultyvfs.h"
#include "store/databasefile.h"
#include "store/faqfile.h"
#include "store/fileprobe.h"
#include "support/childprocess.h"
#include "support/storefiles.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <csignal>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// Every entry says the same word, so that half a save shows.
ChangeSet saying(const Snapshot &now, const QString &word)
{
    ChangeSet changes;
    for (const Entry &entry : now.entries()) {
        Entry after = entry;
        after.question = word;
        after.answers[0].text = word.repeated(300);
        changes.entries.append({entry, after});
    }
    return changes;
}

/// The word that all entries say; empty when they differ.
QString wordOf(const Snapshot &now)
{
    const QString word = now.entries().first().question;
    for (const Entry &entry : now.entries()) {
        if (entry.question != word || entry.answers[0].text != word.repeated(300))
            return {};
    }
    return word;
}

QByteArray saveUntilTheEnd(const QString &path, const QString &word)
{
    auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
    if (!file)
        return "not opened";
    const auto now = (*file)->load();
    if (!now)
        return "not loaded";
    return (*file)->apply(saying(**now, word), {u"田中"_s, word}) ? "saved" : "failed";
}

} // namespace

/// The program ends in the middle of things.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"sokuto.store.info=false"_s); }
    void init();
    void killedAtAnyMomentNothingAcknowledgedIsLost();
    void crashedAtEveryWriteTheSaveIsAllOrNothing();
    void crashedWhileRecoveringTheNextStartRecovers();
    void crashedWhileMigratingTheNextStartMigrates();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QByteArray m_sound;
};

void TestCrash::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(u"faq.sqlite"_s);
    const auto made = makeFaq(m_path, 50);
    QVERIFY_OK(made);
    {
        auto file = FaqFile::open(m_path, FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->apply(saying(**made, u"0"_s), byTanaka));
    }
    m_sound = readBytes(m_path);
}

void TestCrash::killedAtAnyMomentNothingAcknowledgedIsLost()
{
    QRandomGenerator random(20241010);
    int journals = 0;
    int acknowledgedInAll = 0;
    for (int run = 0; run < 20; ++run) {
        QVERIFY(writeBytes(m_path, m_sound));
        int ends[2];
        QVERIFY(pipe(ends) == 0);
        const pid_t child = fork();
        if (child == 0) {
            for (int number = 1;; ++number) {
                if (saveUntilTheEnd(m_path, QString::number(number)) != "saved")
                    _exit(1);
                const char done = '.';
                if (write(ends[1], &done, 1) != 1)
                    _exit(1);
            }
        }
        ::close(ends[1]);
        int acknowledged = 0;
        const int wanted = random.bounded(4);
        char done = 0;
        while (acknowledged < wanted && read(ends[0], &done, 1) == 1)
            ++acknowledged;
        usleep(useconds_t(random.bounded(20'000))); // somewhere in the next save
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        while (read(ends[0], &done, 1) == 1)
            ++acknowledged;
        ::close(ends[0]);
        journals += QFile::exists(m_path + u"-journal"_s) ? 1 : 0;
        acknowledgedInAll += acknowledged;

        auto file = FaqFile::open(m_path, FaqFile::Mode::ReadOnly); // as the next start does
        QVERIFY_OK(file);
        const auto now = (*file)->load();
        QVERIFY_OK(now);
        const QString word = wordOf(**now);
        QVERIFY2(!word.isEmpty(), "half a save");
        QVERIFY(word.toInt() == acknowledged || word.toInt() == acknowledged + 1);
        QVERIFY((*file)->verify()->isEmpty());
    }
    qInfo("20 kills: %d left a journal, %d saves were acknowledged, none lost", journals, acknowledgedInAll);
}

void TestCrash::crashedAtEveryWriteTheSaveIsAllOrNothing()
{
    int point = 0;
    int kept = 0;
    while (true) {
        ++point;
        QVERIFY(writeBytes(m_path, m_sound));
        const QByteArray answer = inChild([&]() -> QByteArray {
            faultyvfs::install();
            faultyvfs::arm(point, Fault::Crash);
            return saveUntilTheEnd(m_path, u"1"_s);
        });
        auto file = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
        QVERIFY_OK(file);
        const QString word = wordOf(**(*file)->load());
        QVERIFY2(word == u"0" || word == u"1", qPrintable(u"half a save at write %1"_s.arg(point)));
        QVERIFY((*file)->verify()->isEmpty());
        kept += word == u"1" ? 1 : 0;
        if (answer == "saved") {
            QCOMPARE(word, u"1"_s);
            break;
        }
        QCOMPARE(answer, "crashed");
    }
    qInfo("crashed at each of %d writes; the save was whole after %d of them", point - 1, kept - 1);
    QVERIFY(point > 20);
}

void TestCrash::crashedWhileRecoveringTheNextStartRecovers()
{
    int crashes = 0;
    for (int point = 10;; point += 7) {
        QVERIFY(writeBytes(m_path, m_sound));
        const QByteArray answer = inChild([&]() -> QByteArray {
            faultyvfs::install();
            faultyvfs::arm(point, Fault::Crash);
            return saveUntilTheEnd(m_path, u"1"_s);
        });
        if (answer == "saved")
            break;
        const QByteArray torn = readBytes(m_path);
        const QByteArray journal = readBytes(m_path + u"-journal"_s);
        for (int second = 1;; second += 5) {
            QVERIFY(writeBytes(m_path, torn));
            QVERIFY(writeBytes(m_path + u"-journal"_s, journal));
            const QByteArray recovery = inChild([&]() -> QByteArray {
                faultyvfs::install();
                faultyvfs::arm(second, Fault::Crash);
                return FaqFile::open(m_path, FaqFile::Mode::ReadWrite) ? "opened" : "failed";
            });
            {
                auto file = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
                QVERIFY_OK(file);
                QCOMPARE(wordOf(**(*file)->load()), u"0"_s);
                QVERIFY((*file)->verify()->isEmpty());
            }
            if (recovery == "opened")
                break;
            QCOMPARE(recovery, "crashed");
            ++crashes;
        }
    }
    qInfo("%d crashes while recovering from a crash", crashes);
    QVERIFY(crashes > 20);
}

/// In the midst of it the header already shows a version that was never committed.
void TestCrash::crashedWhileMigratingTheNextStartMigrates()
{
    Schema schema = faqSchema();
    const QTemporaryDir steps;
    schema.steps.append(steps.filePath(u"2.sql"_s));
    QVERIFY(writeBytes(schema.steps.last(),
        "ALTER TABLE entry ADD COLUMN audience TEXT NOT NULL DEFAULT 'all'\n--;\n"
        "UPDATE entry SET audience = question"));
    int misleading = 0;
    int point = 0;
    for (bool crashed = true; crashed;) {
        ++point;
        for (const QString &name : namesIn(m_dir->path()))
            QVERIFY(QFile::remove(m_dir->filePath(name)));
        QVERIFY(writeBytes(m_path, m_sound));
        crashed = inChild([&]() -> QByteArray {
            faultyvfs::install();
            faultyvfs::arm(point, Fault::Crash);
            return openDatabase(m_path, Access::ReadWrite, schema) ? "migrated" : "failed";
        }) == "crashed";
        const bool looksNew = probeDatabaseFile(m_path)->userVersion == schema.version();
        {
            auto byOldProgram = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
            if (crashed) {
                QVERIFY_OK(byOldProgram);
                QCOMPARE(wordOf(**(*byOldProgram)->load()), u"0"_s);
                misleading += looksNew ? 1 : 0;
            } else {
                QVERIFY_FAILS(byOldProgram, ErrorCode::DatabaseNewer);
            }
        }
        const auto now = openDatabase(m_path, Access::ReadWrite, schema);
        QVERIFY_OK(now);
        QCOMPARE(*(*now)->number(u"SELECT count(*) FROM entry WHERE audience = question"_s), 50);
    }
    qInfo("crashed at each of %d writes of a migration; the header misled after %d of them", point - 1,
        misleading);
    QVERIFY(point > 20);
    QVERIFY(misleading > 0);
}

QTEST_APPLESS_MAIN(TestCrash)
#include "tst_crash.moc"
