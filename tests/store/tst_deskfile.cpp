// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deskfile.h"

#include "support/childprocess.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

const QString faq = u"6d0f0f3e-0000-4000-8000-000000000001"_s;
const QString otherFaq = u"6d0f0f3e-0000-4000-8000-000000000002"_s;

DeskMark mark(qint64 id)
{
    return {{id}, u"1-"_s + QString::number(id)};
}

QList<qint64> ids(const Result<QList<DeskMark>> &marks)
{
    QList<qint64> found;
    for (const DeskMark &each : *marks)
        found.append(each.entry.value);
    return found;
}

using Prepare = std::function<void(const QString &path)>;

} // namespace

class TestDeskFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstUseMakesItsFolderAndFile();
    void favouritesKeepTheirOrder();
    void recentsStandNewestFirstAndOnlyOnce();
    void atMostTwoHundredRecentsAreKept();
    void theFaqsDoNotMix();
    void whatWasSaidIsThereAgain();
    void twoWindowsShareOneDesk();
    void aDeskBeyondUseIsSetAside_data();
    void aDeskBeyondUseIsSetAside();
    void everyDamagedDeskIsKept();
    void aJournalGoesWithItsFile();
    void aDeskThatCannotBeUsedIsLeftAlone_data();
    void aDeskThatCannotBeUsedIsLeftAlone();
    void withoutTheRightToWriteTheDeskLivesInMemory();
    void marksAreResolvedByIdThenByNo();

private:
    std::unique_ptr<DeskFile> open()
    {
        auto desk = DeskFile::open(m_path);
        return desk ? *std::move(desk) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestDeskFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"desk.sqlite"_s);
}

void TestDeskFile::theFirstUseMakesItsFolderAndFile()
{
    m_path = m_dir->filePath(u"share/sokuto/desk.sqlite"_s);
    const auto desk = open();
    QVERIFY(desk);
    QVERIFY(!desk->note());
    QVERIFY(!desk->isTemporary());
    QCOMPARE(desk->path(), m_path);
    QVERIFY(QFile::exists(m_path));
    // Nobody else's business.
    QCOMPARE(QFile::permissions(m_path)
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(ids(desk->favourites(faq)).isEmpty());
    QVERIFY(ids(desk->recents(faq)).isEmpty());
}

void TestDeskFile::favouritesKeepTheirOrder()
{
    const auto desk = open();
    for (const qint64 id : {5, 2, 9})
        QVERIFY_OK(desk->addFavourite(faq, mark(id)));
    QCOMPARE(ids(desk->favourites(faq)), (QList<qint64>{5, 2, 9}));
    QVERIFY_OK(desk->removeFavourite(faq, {5}));
    QVERIFY_OK(desk->removeFavourite(faq, {77})); // not there: nothing to do
    QVERIFY_OK(desk->addFavourite(faq, {{2}, u"2-2"_s})); // keeps its place, under its new No
    QVERIFY_OK(desk->addFavourite(faq, mark(5)));
    QCOMPARE(*desk->favourites(faq), (QList<DeskMark>{{{2}, u"2-2"_s}, mark(9), mark(5)}));
}

void TestDeskFile::recentsStandNewestFirstAndOnlyOnce()
{
    const auto desk = open();
    for (const qint64 id : {1, 2, 3, 1})
        QVERIFY_OK(desk->noteSeen(faq, mark(id)));
    QCOMPARE(ids(desk->recents(faq)), (QList<qint64>{1, 3, 2}));
    QCOMPARE(ids(desk->recents(faq, 2)), (QList<qint64>{1, 3}));
    QVERIFY_OK(desk->noteSeen(faq, {{3}, u"3-3"_s}));
    QCOMPARE(desk->recents(faq)->first(), (DeskMark{{3}, u"3-3"_s}));
}

void TestDeskFile::atMostTwoHundredRecentsAreKept()
{
    const auto desk = open();
    QVERIFY_OK(desk->noteSeen(otherFaq, mark(1)));
    for (qint64 id = 1; id <= DeskFile::recentsKept + 30; ++id)
        QVERIFY_OK(desk->noteSeen(faq, mark(id)));
    const QList<qint64> kept = ids(desk->recents(faq, 1000));
    QCOMPARE(kept.size(), DeskFile::recentsKept);
    QCOMPARE(kept.first(), DeskFile::recentsKept + 30);
    QCOMPARE(kept.last(), 31);
    QCOMPARE(ids(desk->recents(otherFaq)), QList<qint64>{1}); // each FAQ has its own
}

void TestDeskFile::theFaqsDoNotMix()
{
    const auto desk = open();
    QVERIFY_OK(desk->addFavourite(faq, mark(1)));
    QVERIFY_OK(desk->addFavourite(otherFaq, mark(2)));
    QVERIFY_OK(desk->removeFavourite(otherFaq, {1}));
    QVERIFY_OK(desk->noteSeen(faq, mark(1)));
    QCOMPARE(ids(desk->favourites(faq)), QList<qint64>{1});
    QCOMPARE(ids(desk->favourites(otherFaq)), QList<qint64>{2});
    QVERIFY(ids(desk->recents(otherFaq)).isEmpty());
}

void TestDeskFile::whatWasSaidIsThereAgain()
{
    {
        const auto desk = open();
        QVERIFY_OK(desk->addFavourite(faq, mark(3)));
        QVERIFY_OK(desk->noteSeen(faq, mark(4)));
    }
    const auto desk = open();
    QVERIFY(!desk->note());
    QCOMPARE(*desk->favourites(faq), QList<DeskMark>{mark(3)});
    QCOMPARE(*desk->recents(faq), QList<DeskMark>{mark(4)});
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"desk.sqlite"_s});
}

void TestDeskFile::twoWindowsShareOneDesk()
{
    const auto first = open();
    const auto second = open();
    QVERIFY_OK(first->noteSeen(faq, mark(1)));
    QVERIFY_OK(second->noteSeen(faq, mark(2)));
    QVERIFY_OK(first->noteSeen(faq, mark(3)));
    QCOMPARE(ids(second->recents(faq)), (QList<qint64>{3, 2, 1}));
}

void TestDeskFile::aDeskBeyondUseIsSetAside_data()
{
    QTest::addColumn<Prepare>("prepare");
    const auto row = [](const char *name, const Prepare &prepare) { QTest::newRow(name) << prepare; };
    row("empty", [](const QString &path) { writeBytes(path, {}); });
    row("text", [](const QString &path) { writeBytes(path, QByteArray(3000, 'x')); });
    row("an FAQ", [](const QString &path) { (void)makeFaq(path, 1); });
    row("cut short", [](const QString &path) {
        (void)DeskFile::open(path);
        writeBytes(path, readBytes(path).first(6000));
    });
    row("a table gone", [](const QString &path) {
        (void)DeskFile::open(path);
        RawDatabase(path).run("DROP TABLE recent");
    });
}

void TestDeskFile::aDeskBeyondUseIsSetAside()
{
    QFETCH(Prepare, prepare);
    prepare(m_path);
    const QByteArray before = readBytes(m_path);
    {
        const auto desk = open();
        QVERIFY(desk);
        QVERIFY(desk->note());
        QCOMPARE(desk->note()->code, ErrorCode::DeskSetAside);
        QCOMPARE(desk->note()->subject, m_path);
        QCOMPARE(desk->note()->arguments, QStringList{m_path + u".damaged-1"_s});
        QVERIFY(!desk->isTemporary());
        QVERIFY_OK(desk->addFavourite(faq, mark(1)));
    }
    QVERIFY(readBytes(m_path + u".damaged-1"_s) == before);
    const auto again = open();
    QVERIFY(!again->note());
    QCOMPARE(ids(again->favourites(faq)), QList<qint64>{1});
}

void TestDeskFile::everyDamagedDeskIsKept()
{
    for (const QByteArray &content : {QByteArray("first"), QByteArray("second"), QByteArray("third")}) {
        QVERIFY(writeBytes(m_path, content));
        QVERIFY(open());
    }
    QCOMPARE(readBytes(m_path + u".damaged-1"_s), "first");
    QCOMPARE(readBytes(m_path + u".damaged-2"_s), "second");
    QCOMPARE(readBytes(m_path + u".damaged-3"_s), "third");
}

/// Left behind, it would be rolled back into the new desk.
void TestDeskFile::aJournalGoesWithItsFile()
{
    QVERIFY(writeBytes(m_path, QByteArray(3000, 'x')));
    QVERIFY(writeBytes(m_path + u"-journal"_s, "pages"));
    QVERIFY(open());
    QVERIFY(!QFile::exists(m_path + u"-journal"_s));
    QCOMPARE(readBytes(m_path + u".damaged-1-journal"_s), "pages");
}

void TestDeskFile::aDeskThatCannotBeUsedIsLeftAlone_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<ErrorCode>("code");
    const Prepare newer = [](const QString &path) {
        (void)DeskFile::open(path);
        RawDatabase(path).run("PRAGMA user_version = 99");
    };
    const Prepare folder = [](const QString &path) { QDir().mkdir(path); };
    const Prepare nowhere = [](const QString &path) { writeBytes(QFileInfo(path).absolutePath(), {}); };
    QTest::newRow("of a newer program") << newer << ErrorCode::DatabaseNewer;
    QTest::newRow("a folder") << folder << ErrorCode::NotAFile;
    QTest::newRow("its folder cannot be made") << nowhere << ErrorCode::FileMissing;
}

void TestDeskFile::aDeskThatCannotBeUsedIsLeftAlone()
{
    QFETCH(Prepare, prepare);
    QFETCH(ErrorCode, code);
    if (code == ErrorCode::FileMissing)
        m_path = m_dir->filePath(u"file/desk.sqlite"_s); // the folder's name is taken by a file
    prepare(m_path);
    const QByteArray before = fingerprint(m_path);
    const QStringList names = namesIn(m_dir->path());
    const auto desk = open();
    QVERIFY(desk);
    QVERIFY(desk->note());
    QCOMPARE(desk->note()->code, code);
    QVERIFY(desk->isTemporary());
    QVERIFY_OK(desk->addFavourite(faq, mark(1)));
    QVERIFY_OK(desk->noteSeen(faq, mark(2)));
    QCOMPARE(ids(desk->favourites(faq)), QList<qint64>{1});
    QCOMPARE(ids(desk->recents(faq)), QList<qint64>{2});
    QCOMPARE(fingerprint(m_path), before);
    QCOMPARE(namesIn(m_dir->path()), names);
}

void TestDeskFile::withoutTheRightToWriteTheDeskLivesInMemory()
{
    QVERIFY(open());
    QVERIFY(chmod(qPrintable(m_path), 0444) == 0);
    QVERIFY(chmod(qPrintable(m_dir->path()), 0555) == 0);
    const auto tell = [this]() -> QByteArray {
        const auto desk = open();
        if (!desk || !desk->note() || !desk->isTemporary() || !desk->noteSeen(faq, mark(1)))
            return "unusable";
        return QByteArray::number(int(desk->note()->code));
    };
    QCOMPARE(asOrdinaryUser(tell), QByteArray::number(int(ErrorCode::FileUnwritable)));
    QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
    QCOMPARE(namesIn(m_dir->path()), QStringList{u"desk.sqlite"_s});
}

void TestDeskFile::marksAreResolvedByIdThenByNo()
{
    const auto snapshot =
        makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"1-2"_s})});
    QCOMPARE(markedEntry(*snapshot, {{2}, u"1-1"_s})->id.value, 2);
    QCOMPARE(markedEntry(*snapshot, {{77}, u"１－１"_s})->id.value, 1);
    QCOMPARE(markedEntry(*snapshot, {{77}, u"9-9"_s}), nullptr);
    QCOMPARE(markedEntry(*snapshot, {}), nullptr);
}

QTEST_APPLESS_MAIN(TestDeskFile)
#include "tst_deskfile.moc"
