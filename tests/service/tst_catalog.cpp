// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/catalog.h"

#include "support/faqfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr content(const QString &faqId, const QStringList &questions)
{
    SnapshotData data;
    data.faqId = faqId;
    data.edition = {u"試験用"_s, QDate(2024, 10, 10), 1};
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s)};
    for (const QString &question : questions) {
        const qint64 id = data.entries.size() + 1;
        data.entries.append(makeEntry({.id = id, .no = u"1-%1"_s.arg(id), .question = question}));
    }
    return Snapshot::create(std::move(data));
}

QStringList questionsOf(const Contents &contents)
{
    QStringList questions;
    if (contents.snapshot) {
        for (const Entry &entry : contents.snapshot->entries())
            questions.append(entry.question);
    }
    return questions;
}

bool isReady(const Catalog &catalog)
{
    return !catalog.isBusy() && catalog.contents().engine;
}

qsizetype hitsFor(const Catalog &catalog, const QString &text)
{
    return catalog.contents().engine->search(text, {{}, false, QDate(2025, 1, 15), 100}).total;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anFaqIsReadAndMadeSearchable();
    void snapshotAndEngineBelongTogetherAtEveryMoment();
    void theSecondStartUsesTheCachedIndex();
    void aDamagedCacheIsBuiltAnew();
    void aFileThatCannotBeOpenedLeavesWhatIsThere();
    void theNewerOfTwoCallsWins();
    void readingAgainTakesTheChanges();
    void readingAgainDoesNotBeginTheIndexAnew();
    void aCatalogMayEndInTheMiddleOfItsWork();
    void whatCouldNotBeOpenedIsTriedAgain();
    void aFileThatIsGoneIsTold();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCatalog::anFaqIsReadAndMadeSearchable()
{
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"再発行できますか。"_s, u"住所は。"_s})));
    Catalog catalog(path(u"cache"_s));
    QVERIFY(!catalog.contents().snapshot);
    catalog.open(path(u"a.sqlite"_s));
    QVERIFY(catalog.isBusy());
    QTRY_VERIFY(isReady(catalog));
    QCOMPARE(catalog.path(), path(u"a.sqlite"_s));
    QCOMPARE(questionsOf(catalog.contents()), (QStringList{u"再発行できますか。"_s, u"住所は。"_s}));
    QCOMPARE(hitsFor(catalog, u"再発行"_s), 1);
}

void TestCatalog::snapshotAndEngineBelongTogetherAtEveryMoment()
{
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"再発行できますか。"_s})));
    QVERIFY_OK(writeFaq(path(u"b.sqlite"_s), *content(u"b"_s, {u"住所は。"_s})));
    Catalog catalog(path(u"cache"_s));
    int moments = 0;
    connect(&catalog, &Catalog::changed, this, [&catalog, &moments] {
        ++moments;
        const Contents &contents = catalog.contents();
        QVERIFY(contents.snapshot);
        QVERIFY(!contents.engine || contents.engine->snapshot() == contents.snapshot);
    });
    catalog.open(path(u"a.sqlite"_s));
    QTRY_VERIFY(isReady(catalog));
    catalog.open(path(u"b.sqlite"_s));
    QTRY_VERIFY(isReady(catalog));
    QCOMPARE(questionsOf(catalog.contents()), QStringList{u"住所は。"_s});
    QVERIFY(moments >= 2);
}

void TestCatalog::theSecondStartUsesTheCachedIndex()
{
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"再発行できますか。"_s})));
    const QDir cache(path(u"cache"_s));
    {
        Catalog first(cache.path());
        first.open(path(u"a.sqlite"_s));
        QTRY_COMPARE(cache.entryList({u"*.index"_s}, QDir::Files).size(), 1);
    }
    Catalog second(cache.path());
    QSignalSpy changed(&second, &Catalog::changed);
    second.open(path(u"a.sqlite"_s));
    QTRY_VERIFY(isReady(second));
    QCOMPARE(changed.size(), 1); // never a moment without an engine
    QCOMPARE(hitsFor(second, u"再発行"_s), 1);
}

void TestCatalog::aDamagedCacheIsBuiltAnew()
{
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"再発行できますか。"_s})));
    const QDir cache(path(u"cache"_s));
    QString file;
    {
        Catalog first(cache.path());
        first.open(path(u"a.sqlite"_s));
        QTRY_COMPARE(cache.entryList({u"*.index"_s}, QDir::Files).size(), 1);
        file = cache.filePath(cache.entryList({u"*.index"_s}, QDir::Files).constFirst());
    }
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.resize(damaged.size() / 2));
    damaged.close();
    Catalog second(cache.path());
    second.open(path(u"a.sqlite"_s));
    QTRY_VERIFY(isReady(second));
    QCOMPARE(hitsFor(second, u"再発行"_s), 1);
}

void TestCatalog::aFileThatCannotBeOpenedLeavesWhatIsThere()
{
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"再発行できますか。"_s})));
    Catalog catalog(path(u"cache"_s));
    catalog.open(path(u"a.sqlite"_s));
    QTRY_VERIFY(isReady(catalog));
    QList<ErrorCode> errors;
    connect(&catalog, &Catalog::failed, this, [&errors](const Error &error) { errors.append(error.code); });
    catalog.open(path(u"missing.sqlite"_s));
    QTRY_COMPARE(errors, QList{ErrorCode::FileMissing});
    QVERIFY(isReady(catalog));
    QCOMPARE(catalog.path(), path(u"a.sqlite"_s));
    QCOMPARE(questionsOf(catalog.contents()), QStringList{u"再発行できますか。"_s});
}

void TestCatalog::theNewerOfTwoCallsWins()
{
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"再発行できますか。"_s})));
    QVERIFY_OK(writeFaq(path(u"b.sqlite"_s), *content(u"b"_s, {u"住所は。"_s})));
    Catalog catalog(path(u"cache"_s));
    QStringList paths;
    connect(&catalog, &Catalog::changed, this, [&] { paths.append(catalog.path()); });
    catalog.open(path(u"a.sqlite"_s));
    catalog.open(path(u"b.sqlite"_s));
    QTRY_VERIFY(isReady(catalog));
    QVERIFY(!paths.contains(path(u"a.sqlite"_s)));
    QCOMPARE(questionsOf(catalog.contents()), QStringList{u"住所は。"_s});
}

void TestCatalog::readingAgainTakesTheChanges()
{
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"再発行できますか。"_s})));
    Catalog catalog(path(u"cache"_s));
    catalog.open(path(u"a.sqlite"_s));
    QTRY_VERIFY(isReady(catalog));
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, {u"扶養の手続きは。"_s, u"住所は。"_s})));
    bool everWithoutEngine = false;
    QSignalSpy changed(&catalog, &Catalog::changed);
    connect(&catalog, &Catalog::changed, this,
        [&] { everWithoutEngine = everWithoutEngine || !catalog.contents().engine; });
    catalog.reload();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!everWithoutEngine); // the old one answers until the new one is ready
    QCOMPARE(hitsFor(catalog, u"再発行"_s), 0);
    QCOMPARE(hitsFor(catalog, u"扶養"_s), 1);
    QCOMPARE(hitsFor(catalog, u"住所"_s), 1);
}

void TestCatalog::readingAgainDoesNotBeginTheIndexAnew()
{
    QStringList questions;
    for (int i = 0; i < 2000; ++i)
        questions.append(u"%1 回目の再発行は、扶養の手続きの後にできますか。"_s.arg(i));
    QVERIFY_OK(writeFaq(path(u"a.sqlite"_s), *content(u"a"_s, questions)));
    Catalog catalog(path(u"cache"_s));
    QSignalSpy changed(&catalog, &Catalog::changed);
    connect(&catalog, &Catalog::changed, this, [&catalog] {
        if (!catalog.contents().engine)
            catalog.reload();
    });
    catalog.open(path(u"a.sqlite"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(catalog), 60000);
    QCOMPARE(changed.size(), 2); // what is in the file, then the index of it
}

void TestCatalog::whatCouldNotBeOpenedIsTriedAgain()
{
    const QString faq = path(u"later.sqlite"_s);
    Catalog catalog(path(u"cache"_s));
    const QSignalSpy failed(&catalog, &Catalog::failed);
    catalog.open(faq);
    QTRY_COMPARE(failed.size(), 1);
    QSignalSpy tried(&catalog, &Catalog::progressed); // (0, 0) at the end of each attempt
    QVERIFY(tried.wait(20000));
    QCOMPARE(failed.size(), 1); // the same failure again is no news
    QVERIFY_OK(writeFaq(faq, *content(u"a"_s, {u"再発行できますか。"_s})));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(catalog), 20000);
    QCOMPARE(catalog.path(), faq);
}

void TestCatalog::aFileThatIsGoneIsTold()
{
    const QString faq = path(u"a.sqlite"_s);
    QVERIFY_OK(writeFaq(faq, *content(u"a"_s, {u"再発行できますか。"_s})));
    Catalog catalog(path(u"cache"_s));
    catalog.open(faq);
    QTRY_VERIFY(isReady(catalog));
    const QSignalSpy gone(&catalog, &Catalog::fileGone);
    const QSignalSpy changed(&catalog, &Catalog::fileChanged);
    QVERIFY(QFile::rename(faq, path(u"away.sqlite"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20000);
    QCOMPARE(questionsOf(catalog.contents()), QStringList{u"再発行できますか。"_s});
    QVERIFY(QFile::rename(path(u"away.sqlite"_s), faq));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20000);
    QCOMPARE(gone.size(), 1);
}

void TestCatalog::aCatalogMayEndInTheMiddleOfItsWork()
{
    const QString faq = path(u"a.sqlite"_s);
    // It ends as soon as the entries are read and the index is begun. Should a busy machine let the builder
    // finish before, the next one has more to do; a builder that saves although it was cancelled fails each
    // time.
    qsizetype entries = 1000;
    do {
        entries *= 2;
        QVERIFY(entries <= 16000);
        QFile::remove(faq);
        QDir(path(u"cache"_s)).removeRecursively();
        QStringList questions;
        for (qsizetype i = 0; i < entries; ++i)
            questions.append(u"第%1の手続きと書類の再発行について。"_s.arg(i));
        QVERIFY_OK(writeFaq(faq, *content(u"a"_s, questions)));
        Catalog catalog(path(u"cache"_s));
        QEventLoop untilRead;
        connect(&catalog, &Catalog::changed, &untilRead, &QEventLoop::quit);
        catalog.open(faq);
        untilRead.exec();
    } while (!QDir(path(u"cache"_s)).isEmpty());

    // Nothing half done stands in the way of the next start.
    Catalog next(path(u"cache"_s));
    next.open(faq);
    QTRY_VERIFY_WITH_TIMEOUT(next.contents().engine, 60000);
    QCOMPARE(hitsFor(next, u"再発行"_s), entries);
    QTRY_VERIFY(!QDir(path(u"cache"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
