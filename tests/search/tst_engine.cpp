// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/enginetest.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheReissue_data();
    void findsTheReissue();
    void kanaAreFoundBeforeTheyAreConverted_data();
    void kanaAreFoundBeforeTheyAreConverted();
    void whiteSpaceInASentenceSeparatesNothing();
    void aSentenceIsAboutWhatItNames_data();
    void aSentenceIsAboutWhatItNames();
    void aLoneParticleAsksForNothing_data();
    void aLoneParticleAsksForNothing();
    void syllablesThatMeetByChanceAreNoWord_data();
    void syllablesThatMeetByChanceAreNoWord();
    void aWaitingLetterDoesNotEmptyTheList();
    void whatIsStillTypedDoesNotEmptyTheList_data();
    void whatIsStillTypedDoesNotEmptyTheList();
    void aBeginningThatOnlyTheLexiconHasIsAGuess_data();
    void aBeginningThatOnlyTheLexiconHasIsAGuess();
    void romajiMayBeASentence();
    void severalNosListEach();
    void aNoThatNobodyHasFindsNothing();
    void aChangedEntryIsFoundByReadingsOfTheLexicon();
    void manyChangesLeaveASoundIndex();
    void anEmptyQueryAsksForNothing();
    void anExactNoStandsFirst();
    void fieldsNarrow();
    void quotesMeanExactlyThis();
    void aMinusLeavesOut();
    void totalsCountEveryCategory();
    void theLimitCutsHitsButNotTotals();
    void operatorsSeeOnlyWhatIsPublic();
    void eachDayFindsTheAnswerThatHolds();
    void aChangeIsFoundAndTheOldTextForgotten();
    void worksWithoutADictionary();
};

void TestEngine::findsTheReissue_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"saihakkou"_s, u"saihak"_s, u"saihakou"_s, u"ｓａｉｈａｋ"_s,
             u"さいはっこう"_s, u"さいはっk"_s, u"さいはｋ"_s, u"サイハッコウ"_s, u"ｻｲﾊｯｺｳ"_s, u"再発行"_s,
             u"再はっこう"_s, u"再発k"_s, u"最発行"_s, u"捨ててしまった"_s,
             u"通知を間違えて捨ててしまったのですが"_s, u"1-11"_s, u"１－１１"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestEngine::findsTheReissue()
{
    QFETCH(QString, typed);
    const SearchResult result = realEngine()->search(typed, today());
    const QStringList found = nos(*realEngine(), result);
    const qsizetype place = found.contains(u"1-11"_s) ? found.indexOf(u"1-11"_s) : found.indexOf(u"~1-11"_s);
    QVERIFY2(place >= 0 && place < 3, qPrintable(found.join(u' ')));
    QVERIFY(!result.recall.parts.isEmpty());
}

void TestEngine::kanaAreFoundBeforeTheyAreConverted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a verb in the past") << u"なくした"_s << QStringList{u"1-11"_s, u"4-16"_s};
    QTest::newRow("may it be done") << u"すてていい"_s << QStringList{u"1-6"_s, u"1-7"_s, u"1-11"_s};
    QTest::newRow("with mo") << u"すててもいい"_s << QStringList{u"1-6"_s, u"1-7"_s, u"1-11"_s};
    QTest::newRow("behind a noun") << u"保険証なくした"_s << QStringList{u"1-11"_s, u"4-16"_s};
    QTest::newRow("behind a noun in kana") << u"ほけんしょうなくした"_s << QStringList{u"1-11"_s, u"4-16"_s};
    QTest::newRow("behind a particle") << u"ふようをはずした"_s << QStringList{u"1-4"_s};
    QTest::newRow("a noun with endings") << u"けっこんしたとき"_s << QStringList{u"2-3"_s};
    QTest::newRow("both by synonym") << u"みょうじがかわった"_s << QStringList{u"2-3"_s};
}

void TestEngine::kanaAreFoundBeforeTheyAreConverted()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    const QStringList found = nos(*realEngine(), realEngine()->search(typed, today()));
    for (const QString &no : std::as_const(expected))
        QVERIFY2(found.contains(no), qPrintable(no + u" is not in "_s + found.join(u' ')));
    QVERIFY2(expected.contains(found.first()), qPrintable(found.join(u' ')));
}

void TestEngine::whiteSpaceInASentenceSeparatesNothing()
{
    const EnginePtr engine = engineOf(
        makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s, .question = u"Linux で Java を使うには。"_s}),
            makeEntry({.id = 2, .no = u"1-2"_s, .question = u"プリンターを使うには。"_s})}));
    const SearchResult result = engine->search(u"Linux は Java をサポートしていますか", today());
    QCOMPARE(nos(*engine, result).value(0), u"1-1"_s);
    for (const RecallPart &part : result.recall.parts)
        QVERIFY2(part.typed != u"は" && !part.typed.startsWith(u'を'), qPrintable(part.typed));
}

void TestEngine::aSentenceIsAboutWhatItNames_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one word is unknown") << u"マイナンバーカードを忘れた"_s;
    QTest::newRow("with a full stop") << u"マイナンバーカードを忘れた場合はどうしたらいいですか。"_s;
    QTest::newRow("without") << u"マイナンバーカードを忘れた場合はどうしたらいいですか"_s;
    QTest::newRow("a long unknown one") << u"お知らせが凍ってしまったのですがどうすればいいですか"_s;
}

/// What it names stands nearly everywhere and tells little; but an empty list tells nothing.
void TestEngine::aSentenceIsAboutWhatItNames()
{
    QFETCH(QString, sentence);
    const SearchResult result = realEngine()->search(sentence, today());
    QVERIFY(result.total >= 20);
    QVERIFY(!result.recall.rescued);
    QCOMPARE(realEngine()->searchLoosely(sentence, today()).total >= result.total, true);
    QVERIFY(picture(result.recall).contains(u":nowhere:0"));
}

void TestEngine::aLoneParticleAsksForNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("without");
    QTest::newRow("behind a word") << u"kazoku no"_s << u"kazoku"_s;
    QTest::newRow("between words") << u"fuyou no tetsuzuki"_s << u"fuyou tetsuzuki"_s;
    QTest::newRow("before one") << u"no fuyou"_s << u"fuyou"_s;
    QTest::newRow("wa") << u"kazoku wa"_s << u"kazoku"_s;
    QTest::newRow("kana") << u"かぞく の じょうほう"_s << u"かぞく じょうほう"_s;
    QTest::newRow("converted") << u"家族 の"_s << u"家族"_s;
}

void TestEngine::aLoneParticleAsksForNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, without);
    QStringList found = nos(*realEngine(), realEngine()->search(typed, today()));
    QStringList expected = nos(*realEngine(), realEngine()->search(without, today()));
    QVERIFY(!expected.isEmpty());
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestEngine::syllablesThatMeetByChanceAreNoWord_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
        {u"tsuma"_s, u"つま"_s, u"seikyuu"_s, u"せいきゅう"_s, u"kyuusei"_s, u"kyuudai"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

/// いつまで is not about つま, お問合せいただき not about せいきゅう.
void TestEngine::syllablesThatMeetByChanceAreNoWord()
{
    QFETCH(QString, typed);
    const SearchResult result = realEngine()->search(typed, today());
    QVERIFY2(
        std::all_of(result.hits.cbegin(), result.hits.cend(), [](const Hit &hit) { return hit.rescued; }),
        qPrintable(nos(*realEngine(), result).join(u' ')));
}

void TestEngine::aWaitingLetterDoesNotEmptyTheList()
{
    const SearchResult sure = realEngine()->search(u"となりのひとに", today());
    QVERIFY(!sure.hits.isEmpty());
    const SearchResult waiting = realEngine()->search(u"となりのひとにｈ", today());
    QCOMPARE(waiting.hits, sure.hits);
    QVERIFY(waiting.recall.parts.last().typed.endsWith(u'h'));
    // Without an IME a letter may begin anything.
    QVERIFY(realEngine()->search(u"ryokouh", today()).hits.isEmpty());
}

void TestEngine::whatIsStillTypedDoesNotEmptyTheList_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("leftOut"); ///< What the line says of it; empty = nothing.
    QTest::newRow("kana behind a kanji") << u"問合せ"_s << u"問合せざ"_s << u"ざ"_s;
    QTest::newRow("a particle behind a kanji") << u"再"_s << u"再は"_s << QString();
    QTest::newRow("kana behind katakana") << u"マイナンバー"_s << u"マイナンバーざわ"_s << u"ざわ"_s;
    QTest::newRow("a particle and more behind a word") << u"ないよう"_s << u"ないようをざ"_s << u"ざ"_s;
    QTest::newRow("the same behind a word of the lexicon")
        << u"たんしんふにん"_s << u"たんしんふにんでざ"_s << u"ざ"_s;
    QTest::newRow("kana behind a sentence") << u"しらないひとの"_s << u"しらないひとのざ"_s << u"ざ"_s;
    QTest::newRow("letters behind a word in romaji") << u"naze"_s << u"nazep"_s << u"p"_s;
}

void TestEngine::whatIsStillTypedDoesNotEmptyTheList()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QString, leftOut);
    const SearchResult sure = realEngine()->search(before, today());
    QVERIFY(!sure.hits.isEmpty());
    const SearchResult result = realEngine()->search(typed, today());
    QStringList found = nos(*realEngine(), result);
    QStringList listed = nos(*realEngine(), sure);
    QCOMPARE(found.constFirst(), listed.constFirst());
    found.sort();
    listed.sort();
    QCOMPARE(found, listed);
    QVERIFY(!result.recall.rescued);
    QList<RecallPart> parts = sure.recall.parts;
    QCOMPARE(result.recall.parts.size(), parts.size() + (leftOut.isEmpty() ? 0 : 1));
    if (leftOut.isEmpty())
        return;
    QCOMPARE(result.recall.parts.constLast().typed, leftOut);
    QCOMPARE(result.recall.parts.constLast().how, Understanding::LeftOut);
}

void TestEngine::aBeginningThatOnlyTheLexiconHasIsAGuess_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("finished");
    QTest::newRow("letters") << u"gom"_s << u"gomi"_s;
    QTest::newRow("kana") << u"がいこ"_s << u"がいこく"_s;
    QTest::newRow("one of those that begin so") << u"みょ"_s << u"みょうじ"_s;
    QTest::newRow("the first word of a phrase") << u"単身"_s << u"単身赴任"_s;
    QTest::newRow("half converted") << u"単身ふに"_s << u"単身赴任"_s;
}

void TestEngine::aBeginningThatOnlyTheLexiconHasIsAGuess()
{
    QFETCH(QString, typed);
    QFETCH(QString, finished);
    const QStringList guessed = nos(*realEngine(), realEngine()->search(typed, today()));
    const SearchResult found = realEngine()->search(finished, today());
    QVERIFY(!found.hits.isEmpty());
    QVERIFY(!found.recall.rescued);
    QVERIFY2(guessed.contains(u'~' + nos(*realEngine(), found).constFirst()), qPrintable(guessed.join(u' ')));
}

void TestEngine::romajiMayBeASentence()
{
    const QStringList asKana = nos(*realEngine(), realEngine()->search(u"ひつようあるか", today()));
    QVERIFY(!asKana.isEmpty());
    QCOMPARE(nos(*realEngine(), realEngine()->search(u"hitsuyouaruka", today())), asKana);
}

void TestEngine::severalNosListEach()
{
    const SearchResult result = realEngine()->search(u"1-1 3-2", today());
    QCOMPARE(nos(*realEngine(), result).mid(0, 2), (QStringList{u"3-2"_s, u"1-1"_s}));
    QVERIFY(!result.recall.subset);
    QCOMPARE(picture(result.recall), u"1-1:number:4 3-2:number:1"_s);
}

void TestEngine::aNoThatNobodyHasFindsNothing()
{
    const SearchResult result = realEngine()->search(u"4-18", today());
    QCOMPARE(nos(*realEngine(), result), QStringList());
    QCOMPARE(picture(result.recall), u"4-18:nowhere:0"_s);
    QCOMPARE(nos(*realEngine(), realEngine()->search(u"4-17", today())), QStringList{u"4-17"_s});
}

void TestEngine::aChangedEntryIsFoundByReadingsOfTheLexicon()
{
    const EnginePtr engine =
        engineOf(makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s, .question = u"海外へ行くときは。"_s})}));
    QCOMPARE(engine->search(u"myouji", today()).total, 0);
    const SnapshotPtr after =
        makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s, .question = u"氏名の変更は。"_s})});
    const EnginePtr updated = engine->updated(after, {EntryId{1}});
    QCOMPARE(nos(*updated, updated->search(u"myouji", today())), QStringList{u"1-1"_s});
    QCOMPARE(updated->search(u"海外", today()).total, 0);
}

void TestEngine::manyChangesLeaveASoundIndex()
{
    SnapshotData data = realFaq()->data();
    EnginePtr engine = realEngine();
    QVERIFY_OK(engine->selfCheck());
    for (int change = 0; change < 90; ++change) {
        Entry &entry = data.entries[change % 30];
        entry.question = u"宇宙旅行%1はできますか。"_s.arg(change);
        engine = engine->updated(Snapshot::create(data), {entry.id});
        QVERIFY_OK(engine->selfCheck());
    }
    QCOMPARE(engine->search(u"宇宙旅行", today()).total, 30);
    QCOMPARE(engine->search(u"宇宙旅行5", today()).total, 0);
}

void TestEngine::anEmptyQueryAsksForNothing()
{
    for (const QString &typed : {u""_s, u" 　"_s}) {
        const SearchResult result = realEngine()->search(typed, today());
        QVERIFY(result.hits.isEmpty());
        QVERIFY(result.recall.parts.isEmpty());
        QVERIFY(result.highlights != nullptr);
    }
}

void TestEngine::anExactNoStandsFirst()
{
    QCOMPARE(nos(*realEngine(), realEngine()->search(u"1-1", today())),
        (QStringList{u"1-1"_s, u"1-10"_s, u"1-11"_s, u"1-12"_s}));
    QCOMPARE(nos(*realEngine(), realEngine()->search(u"No:４－１", today())),
        (QStringList{u"4-1"_s, u"4-10"_s, u"4-11"_s, u"4-12"_s, u"4-13"_s, u"4-14"_s, u"4-15"_s, u"4-16"_s,
            u"4-17"_s}));
}

void TestEngine::fieldsNarrow()
{
    QCOMPARE(nos(*realEngine(), realEngine()->search(u"分類:記載内容", today())),
        (QStringList{u"2-1"_s, u"2-2"_s, u"2-3"_s}));
    QCOMPARE(nos(*realEngine(), realEngine()->search(u"出典:デジタル庁", today())),
        (QStringList{u"4-14"_s, u"4-15"_s, u"4-16"_s}));
    const SearchResult both = realEngine()->search(u"分類：記載 結婚", today());
    QCOMPARE(nos(*realEngine(), both), QStringList{u"2-3"_s});
    QCOMPARE(picture(both.recall), u"分類:記載:field:3 結婚:as-written:1"_s);
}

void TestEngine::quotesMeanExactlyThis()
{
    QCOMPARE(nos(*realEngine(), realEngine()->search(u"\"海外赴任\"", today())), QStringList{u"4-17"_s});
    const SearchResult none = realEngine()->search(u"\"赴任海外\"", today());
    QVERIFY(none.hits.isEmpty());
    QCOMPARE(picture(none.recall), u"赴任海外:nowhere:0"_s);
    // All its pairs of characters stand in one entry, but not side by side.
    const EnginePtr engine =
        engineOf(makeSnapshot({makeEntry({.id = 1, .question = u"資格確認と確認書類と書類の話。"_s})}));
    QCOMPARE(engine->search(u"\"資格確認書\"", today()).total, 0);
    QCOMPARE(engine->search(u"\"確認書類\"", today()).total, 1);
    QCOMPARE(engine->search(u"書類 -資格確認書", today()).total, 1);
    QCOMPARE(engine->search(u"書類 -確認書類", today()).total, 0);
}

void TestEngine::aMinusLeavesOut()
{
    const QStringList all = nos(*realEngine(), realEngine()->search(u"再発行 OR", today()));
    QVERIFY(!all.isEmpty());
    const SearchResult with = realEngine()->search(u"廃棄", today());
    const SearchResult without = realEngine()->search(u"廃棄 -マイナポータルにアクセスし資格", today());
    QVERIFY(nos(*realEngine(), with).contains(u"1-7"_s));
    QVERIFY(!nos(*realEngine(), without).contains(u"1-7"_s));
    QVERIFY(nos(*realEngine(), without).contains(u"1-6"_s));
}

void TestEngine::totalsCountEveryCategory()
{
    SearchScope scope = today();
    scope.category = {2};
    const SearchResult result = realEngine()->search(u"マイナポータル", scope);
    QCOMPARE(result.total, result.totals.value({2}));
    QCOMPARE(qsizetype(result.hits.size()), result.total);
    qsizetype sum = 0;
    for (int category = 1; category <= 4; ++category)
        sum += result.totals.value({category});
    QCOMPARE(sum, result.totals.value({0}));
    QVERIFY(sum > result.total);
}

void TestEngine::theLimitCutsHitsButNotTotals()
{
    SearchScope scope = today();
    scope.limit = 2;
    const SearchResult result = realEngine()->search(u"保険証", scope);
    QCOMPARE(result.hits.size(), 2);
    QVERIFY(result.total > 2);
}

void TestEngine::operatorsSeeOnlyWhatIsPublic()
{
    const EnginePtr engine = engineOf(makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .lifecycle = Lifecycle::Draft})}));
    SearchScope scope = today();
    QCOMPARE(nos(*engine, engine->search(u"再発行", scope)), QStringList{u"1-1"_s});
    scope.everyState = true;
    QCOMPARE(nos(*engine, engine->search(u"再発行", scope)), (QStringList{u"1-1"_s, u"1-2"_s}));
}

void TestEngine::eachDayFindsTheAnswerThatHolds()
{
    Entry entry = makeEntry({.id = 1, .question = u"手続きは必要か。"_s});
    entry.answers = {Answer{u"窓口へ持参してください。"_s, {}, {}, {}, QDate(2024, 11, 30)},
        Answer{u"郵送してください。"_s, {}, {}, QDate(2024, 12, 1), {}}};
    const EnginePtr engine = engineOf(makeSnapshot({entry}));
    SearchScope scope = today();
    QCOMPARE(engine->search(u"窓口", scope).total, 1);
    QCOMPARE(engine->search(u"郵送", scope).total, 0);
    scope.today = QDate(2024, 12, 24);
    QCOMPARE(engine->search(u"窓口", scope).total, 0);
    QCOMPARE(engine->search(u"郵送", scope).total, 1);
    QCOMPARE(engine->search(u"手続き", scope).total, 1);
}

void TestEngine::aChangeIsFoundAndTheOldTextForgotten()
{
    const QList<Entry> before{makeEntry({.id = 1, .no = u"1-1"_s, .question = u"扶養を外すには。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"海外へ行くときは。"_s})};
    const EnginePtr engine = engineOf(makeSnapshot(before));
    QList<Entry> after = before;
    after[1].question = u"結婚したときは。"_s;
    after.append(makeEntry({.id = 3, .no = u"1-3"_s, .question = u"海外から戻ったときは。"_s}));
    const EnginePtr updated = engine->updated(makeSnapshot(after));
    QCOMPARE(nos(*updated, updated->search(u"海外", today())), QStringList{u"1-3"_s});
    QCOMPARE(nos(*updated, updated->search(u"kekkon", today())), QStringList{u"1-2"_s});
    QCOMPARE(nos(*updated, updated->search(u"扶養", today())), QStringList{u"1-1"_s});
    QCOMPARE(nos(*engine, engine->search(u"海外", today())), QStringList{u"1-2"_s});
    after.removeFirst();
    const EnginePtr removed = updated->updated(makeSnapshot(after));
    QCOMPARE(removed->search(u"扶養", today()).total, 0);
}

void TestEngine::worksWithoutADictionary()
{
    const auto engine = Engine::build(realFaq(), lexicon(), nullptr);
    QVERIFY_OK(engine);
    QCOMPARE(nos(**engine, (*engine)->search(u"再発行", today())).value(0), u"1-11"_s);
    QCOMPARE(nos(**engine, (*engine)->search(u"マイナポータル 廃棄", today())).value(0), u"1-7"_s);
    QVERIFY(!(*engine)->search(u"めりっと", today()).hits.isEmpty());
}

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
