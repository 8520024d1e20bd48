// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/enginetest.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestIndexCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLoadedEngineAnswersLikeTheBuiltOne();
    void aPatchedEngineIsSavedWhole();
    void manyChangesAreSavedAsTheyAre();
    void whatWasTakenOutIsNotSaved();
    void everyCutFileIsRejected();
    void everyDamagedByteIsNoticed();
    void anotherEditionIsRejected();
    void anotherLexiconIsRejected();
    void whatIsNoFileIsRejected();

private:
    QString path() const { return m_dir->filePath(u"index"_s); }
    Result<EnginePtr> load() const { return Engine::load(path(), realFaq(), lexicon(), dictionary()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestIndexCache::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(realEngine()->save(path()));
}

void TestIndexCache::aLoadedEngineAnswersLikeTheBuiltOne()
{
    const auto loaded = load();
    QVERIFY_OK(loaded);
    QVERIFY_OK((*loaded)->selfCheck());
    for (const QString &typed : {u"s"_s, u"sai"_s, u"再発行"_s, u"1-1"_s, u"保険証 いつまで"_s, u"myouji"_s})
        QCOMPARE((*loaded)->search(typed, today()).hits, realEngine()->search(typed, today()).hits);
}

void TestIndexCache::aPatchedEngineIsSavedWhole()
{
    SnapshotData data = realFaq()->data();
    data.entries[0].question = u"宇宙旅行はできますか。"_s;
    const SnapshotPtr changed = Snapshot::create(data);
    QVERIFY_OK(realEngine()->updated(changed)->save(path()));
    const auto loaded = Engine::load(path(), changed, lexicon(), dictionary());
    QVERIFY_OK(loaded);
    QCOMPARE(nos(**loaded, (*loaded)->search(u"宇宙", today())), QStringList{u"1-1"_s});
    QVERIFY(!load());
}

void TestIndexCache::manyChangesAreSavedAsTheyAre()
{
    SnapshotData data = realFaq()->data();
    EnginePtr engine = realEngine();
    for (qsizetype i = 0; i < 23; ++i) {
        data.entries[i].question += u"第%1の旅行"_s.arg(i);
        engine = engine->updated(Snapshot::create(data), {data.entries[i].id});
    }
    QVERIFY_OK(engine->selfCheck());
    QVERIFY_OK(engine->save(path()));
    const auto loaded = Engine::load(path(), engine->snapshot(), lexicon(), dictionary());
    QVERIFY_OK(loaded);
    QVERIFY_OK((*loaded)->selfCheck());
    for (const QString &typed : {u"s"_s, u"ryokou"_s, u"再発行"_s, u"1-1"_s, u"myouji"_s, u"分類:1 旅行"_s})
        QCOMPARE(
            nos(**loaded, (*loaded)->search(typed, today())), nos(*engine, engine->search(typed, today())));
}

void TestIndexCache::whatWasTakenOutIsNotSaved()
{
    SnapshotData data = realFaq()->data();
    const EntryId gone = data.entries.takeFirst().id;
    const SnapshotPtr fewer = Snapshot::create(data);
    const EnginePtr engine = realEngine()->updated(fewer, {gone});
    QVERIFY_OK(engine->save(path()));
    const auto loaded = Engine::load(path(), fewer, lexicon(), dictionary());
    QVERIFY_OK(loaded);
    QVERIFY_OK((*loaded)->selfCheck());
    QCOMPARE((*loaded)->search(u"1-1", today()).total, engine->search(u"1-1", today()).total);
    QVERIFY(!nos(**loaded, (*loaded)->search(u"1-1", today())).contains(u"1-1"_s));
}

void TestIndexCache::everyCutFileIsRejected()
{
    QFile file(path());
    const qint64 size = file.size();
    for (qint64 left : {size - 1, size / 2, qint64(4096), qint64(100), qint64(8), qint64(0)}) {
        QVERIFY(file.resize(left));
        QVERIFY(!load());
    }
}

void TestIndexCache::everyDamagedByteIsNoticed()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    for (qint64 at = 0; at < good.size(); at += 977) {
        file.seek(at);
        file.write(QByteArray(1, char(good[at] ^ 0x10)));
        file.flush();
        const bool loads = load().has_value();
        // Only the zeros between sections may be anything.
        if (loads)
            QVERIFY2(good[at] == 0, qPrintable(QString::number(at)));
        file.seek(at);
        file.write(good.mid(at, 1));
        file.flush();
    }
    QVERIFY_OK(load());
}

void TestIndexCache::anotherEditionIsRejected()
{
    SnapshotData data = realFaq()->data();
    data.revision += 1;
    QVERIFY(!Engine::load(path(), Snapshot::create(data), lexicon(), dictionary()));
    data = realFaq()->data();
    data.entries[3].answers[0].text += u'。';
    QVERIFY(!Engine::load(path(), Snapshot::create(data), lexicon(), dictionary()));
}

void TestIndexCache::anotherLexiconIsRejected()
{
    const auto other = Lexicon::fromTables({{SynonymSource::Curated, "\t紛失\t遺失\n"}});
    QVERIFY(!Engine::load(path(), realFaq(), other, dictionary()));
    QVERIFY(!Engine::load(path(), realFaq(), lexicon(), nullptr));
}

void TestIndexCache::whatIsNoFileIsRejected()
{
    QVERIFY_FAILS(
        Engine::load(m_dir->filePath(u"none"_s), realFaq(), lexicon(), dictionary()), ErrorCode::FileMissing);
    QVERIFY_FAILS(Engine::load(m_dir->path(), realFaq(), lexicon(), dictionary()), ErrorCode::FileMissing);
}

QTEST_APPLESS_MAIN(TestIndexCache)
#include "tst_indexcache.moc"
