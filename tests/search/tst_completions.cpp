// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/enginetest.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// What the first rows show while a word is still being typed.
class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWordItMayBecomeIsAmongTheFirst_data();
    void eachWordItMayBecomeIsAmongTheFirst();
    void ofEqualWordsTheMoreCommonComesFirst();
    void aWholeWordKeepsItsOrder();
    void aMuchWeakerRowStaysBehind();
    void nothingIsLostOrDoubled();
    void theLineNamesTheWordsOfTheFirstRows();
    void aLetterBehindKanaBelongsToTheWord();
    void lettersOfForeignWordsSayNothing();
    void aWaitingMMayBeN();
    void aWaitingDIsAnyOfItsSyllables_data();
    void aWaitingDIsAnyOfItsSyllables();

private:
    static SnapshotPtr results(const QStringList &others);
};

/// Six entries about 結果, then one for each of the others.
SnapshotPtr TestCompletions::results(const QStringList &others)
{
    QList<Entry> entries;
    const auto add = [&entries](const QString &question) {
        const qint64 id = entries.size() + 1;
        entries.append(makeEntry({.id = id, .no = u"1-%1"_s.arg(id), .question = question}));
    };
    for (const QString &subject : {u"検査"_s, u"審査"_s, u"試験"_s, u"健診"_s, u"抽選"_s, u"照会"_s})
        add(subject + u"の結果を窓口で。"_s);
    for (const QString &question : others)
        add(question);
    return makeSnapshot(entries);
}

void TestCompletions::eachWordItMayBecomeIsAmongTheFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("letters") << u"kekk"_s;
    QTest::newRow("full width") << u"ｋｅｋｋ"_s;
    QTest::newRow("being composed") << u"けっｋ"_s;
    QTest::newRow("behind another word") << u"窓口 kekk"_s;
}

void TestCompletions::eachWordItMayBecomeIsAmongTheFirst()
{
    QFETCH(QString, typed);
    const EnginePtr engine = engineOf(results({u"いつの結婚を窓口で。"_s, u"何の結核を窓口で。"_s}));
    const QStringList found = nos(*engine, engine->search(typed, today()));
    QCOMPARE(found.size(), 8);
    QCOMPARE(found.constFirst(), u"1-1"_s);
    QVERIFY2(found.mid(0, 3).contains(u"1-7"_s), qPrintable(found.join(u' ')));
    QVERIFY2(found.mid(0, 3).contains(u"1-8"_s), qPrintable(found.join(u' ')));
    QCOMPARE(found.mid(3), (QStringList{u"1-2"_s, u"1-3"_s, u"1-4"_s, u"1-5"_s, u"1-6"_s}));
}

void TestCompletions::ofEqualWordsTheMoreCommonComesFirst()
{
    const EnginePtr engine =
        engineOf(results({u"いつの決壊を窓口で。"_s, u"いつの結婚を窓口で。"_s, u"何の結婚を窓口で。"_s}));
    const QStringList found = nos(*engine, engine->search(u"kekk", today()));
    QCOMPARE(found.mid(0, 3), (QStringList{u"1-1"_s, u"1-8"_s, u"1-7"_s}));
    SearchScope few = today();
    few.limit = 3;
    QCOMPARE(nos(*engine, engine->search(u"kekk", few)), found.mid(0, 3));
}

void TestCompletions::aWholeWordKeepsItsOrder()
{
    const EnginePtr engine = engineOf(results({u"いつの結果論を窓口で。"_s}));
    const QStringList found = nos(*engine, engine->search(u"kekka", today()));
    QCOMPARE(found.mid(0, 3), (QStringList{u"1-1"_s, u"1-2"_s, u"1-3"_s}));
}

void TestCompletions::aMuchWeakerRowStaysBehind()
{
    SnapshotData data = results({u"届け出を窓口で。"_s})->data();
    data.entries.last().answers.first().text = u"婚姻届とは結婚の届け出のことです。"_s; // only in an answer
    const EnginePtr engine = engineOf(Snapshot::create(std::move(data)));
    QCOMPARE(nos(*engine, engine->search(u"kekk", today())).constLast(), u"1-7"_s);
}

void TestCompletions::nothingIsLostOrDoubled()
{
    for (const QString &typed : {u"s"_s, u"sh"_s, u"k"_s, u"ka"_s, u"j"_s, u"ho"_s, u"さ"_s, u"資格ｋ"_s}) {
        const SearchResult result = realEngine()->search(typed, today());
        const QStringList found = nos(*realEngine(), result);
        QCOMPARE(found.size(), result.total);
        QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), found.size());
    }
}

void TestCompletions::theLineNamesTheWordsOfTheFirstRows()
{
    const EnginePtr engine =
        engineOf(results({u"いつの決壊を窓口で。"_s, u"いつの結婚を窓口で。"_s, u"何の結婚を窓口で。"_s}));
    const SearchResult result = engine->search(u"kekk", today());
    QCOMPARE(result.recall.parts.size(), 1);
    QCOMPARE(result.recall.parts.constFirst().as, (QStringList{u"結果"_s, u"結婚"_s, u"決壊"_s}));
}

void TestCompletions::aLetterBehindKanaBelongsToTheWord()
{
    const EnginePtr engine = engineOf(makeSnapshot({
        makeEntry({.id = 1, .no = u"1-1"_s, .question = u"知らせてください。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"待ってください。"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .question = u"再発行は。"_s}),
    }));
    const SearchResult result = engine->search(u"さいｈ", today());
    QCOMPARE(nos(*engine, result), QStringList{u"1-3"_s});
    QCOMPARE(result.recall.parts.constFirst().how, Understanding::Reading);
}

void TestCompletions::lettersOfForeignWordsSayNothing()
{
    const EnginePtr engine = engineOf(makeSnapshot({
        makeEntry({.id = 1, .no = u"1-1"_s, .question = u"Email と Spain の Rainbow は。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"毎日の届け出は。"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .question = u"Linux は。"_s}),
    }));
    QCOMPARE(nos(*engine, engine->search(u"main", today())).value(0), u"1-2"_s);
    QCOMPARE(nos(*engine, engine->search(u"linux", today())), QStringList{u"1-3"_s});
}

void TestCompletions::aWaitingMMayBeN()
{
    const EnginePtr engine = engineOf(makeSnapshot({
        makeEntry({.id = 1, .no = u"1-1"_s, .question = u"新聞は。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"心配は。"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .question = u"申請は。"_s}),
    }));
    QStringList found = nos(*engine, engine->search(u"shim", today()));
    found.sort();
    QCOMPARE(found, (QStringList{u"1-1"_s, u"1-2"_s}));
    for (const QString &typed : {u"mynu"_s, u"mynum"_s, u"mynumb"_s})
        QVERIFY2(!realEngine()->search(typed, today()).hits.isEmpty(), qPrintable(typed));
}

void TestCompletions::aWaitingDIsAnyOfItsSyllables_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("do, zu") << u"kod"_s << QStringList{u"1-1"_s, u"1-2"_s};
    QTest::newRow("behind a long vowel") << u"ko-d"_s << QStringList{u"1-1"_s};
    QTest::newRow("being composed") << u"こｄ"_s << QStringList{u"1-1"_s, u"1-2"_s};
    QTest::newRow("ji") << u"chid"_s << QStringList{u"1-4"_s};
    QTest::newRow("neither: what is sure stays") << u"jisyod"_s << QStringList{u"1-5"_s};
}

void TestCompletions::aWaitingDIsAnyOfItsSyllables()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    const EnginePtr engine = engineOf(makeSnapshot({
        makeEntry({.id = 1, .no = u"1-1"_s, .question = u"コードは。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"小遣いは。"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .question = u"今後は。"_s}),
        makeEntry({.id = 4, .no = u"1-4"_s, .question = u"縮みは。"_s}),
        makeEntry({.id = 5, .no = u"1-5"_s, .question = u"辞書は。"_s}),
        makeEntry({.id = 6, .no = u"1-6"_s, .question = u"個人は。"_s}), // z, but neither ぢ nor づ
    }));
    QStringList found = nos(*engine, engine->search(typed, today()));
    found.sort();
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestCompletions)
#include "tst_completions.moc"
