// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/enginetest.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// The line under the search box tells no lies.
class TestRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowEachPartWasUnderstood_data();
    void saysHowEachPartWasUnderstood();
    void namesTheWordThatWasTyped_data();
    void namesTheWordThatWasTyped();
    void namesNoOtherPart();
    void whatTheListShowsIsNotLetGo();
    void endingsAreNeverSaidToBeNowhere();
    void wordsThatNeverOccurTogetherAreLetGo();
    void aFilterTakesNoWordOutOfTheFaq_data();
    void aFilterTakesNoWordOutOfTheFaq();
    void filtersMayLeaveNothingTogether();
    void whatTheChosenCategoryLeavesOutIsSaid();
    void signsAloneAreNoQuestion_data();
    void signsAloneAreNoQuestion();
    void oneWordIsMetByAsManyAsTheListShows_data();
    void oneWordIsMetByAsManyAsTheListShows();
    void aGuessIsCalledOne();
    void whatIsStillBeingTypedIsNotSearchedFor_data();
    void whatIsStillBeingTypedIsNotSearchedFor();
    void aNoIsUnderstoodAsItIsSaid();
    void oneRepeatedKanaIsNoWord();
    void aGuessedWordIsNamedBeforeItsSynonyms();
    void aWordInKatakanaIsKnownByItsReading();
};

void TestRecall::saysHowEachPartWasUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("how");
    QTest::newRow("written") << u"再発行"_s << u"再発行:as-written:1"_s;
    QTest::newRow("half typed, though its kana meet by chance elsewhere")
        << u"さいはk"_s << u"さいはk:reading:1"_s;
    QTest::newRow("kana of a verb") << u"すてていい"_s << u"すてていい:reading:3"_s;
    QTest::newRow("no particle between")
        << u"保険証なくした"_s << u"保険証:as-written:29 なくした:reading:4"_s;
    QTest::newRow("katakana and a verb in kana")
        << u"マイナンバーカードをなくしました"_s
        << u"マイナンバーカード:as-written:29 なくしました:reading:4"_s;
    QTest::newRow("a word of its own, and no slip") << u"領収書"_s << u"領収書:synonym:2"_s;
    QTest::newRow("a contracted syllable in the middle")
        << u"べっきょしているむすこ"_s << u"べっきょしている:reading:1 むすこ:synonym:2"_s;
    QTest::newRow("nowhere") << u"ryokou"_s << u"ryokou:nowhere:0"_s;
    QTest::newRow("no syllable") << u"kkkk"_s << u"kkkk:nowhere:0"_s;
    QTest::newRow("a compound with a wrong word") << u"顔承認"_s << u"顔承認:typo:5"_s;
    QTest::newRow("a kanji that is no word by itself") << u"再"_s << u"再:as-written:1"_s;
    QTest::newRow("another one") << u"号"_s << u"号:as-written:9"_s;
    QTest::newRow("a mark, which is not looked for") << u"※"_s << u"※:left-out:0"_s;
    QTest::newRow("a full stop") << u"。"_s << u"。:left-out:0"_s;
    QTest::newRow("a mark behind a word") << u"再発行 。"_s << u"再発行:as-written:1"_s;
    QTest::newRow("a digit with which no No begins") << u"0"_s << u"0:left-out:0"_s;
    QTest::newRow("kana behind a kanji, not converted yet")
        << u"問合せざ"_s << u"問合せ:as-written:5 ざ:left-out:0"_s;
    QTest::newRow("letters that are no word") << u"zzz"_s << u"zzz:nowhere:0"_s;
    QTest::newRow("quoted, a number in kanji") << u"\"下四桁\""_s << u"下四桁:exact:2"_s;
}

void TestRecall::saysHowEachPartWasUnderstood()
{
    QFETCH(QString, typed);
    QTEST(picture(realEngine()->search(typed, today()).recall), "how");
}

void TestRecall::namesTheWordThatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("with its ending") << u"届いた"_s << QStringList{u"届いた"_s};
    QTest::newRow("in a sentence") << u"お知らせを捨ててしまったのですが"_s
                                   << QStringList{u"お知らせ"_s, u"捨ててしまった"_s};
    QTest::newRow("not the particle behind") << u"使えますか"_s << QStringList{u"使えます"_s};
    QTest::newRow("in kana") << u"ふようをはずした"_s << QStringList{u"ふよう"_s, u"はずした"_s};
}

void TestRecall::namesTheWordThatWasTyped()
{
    QFETCH(QString, typed);
    QStringList named;
    for (const RecallPart &part : realEngine()->search(typed, today()).recall.parts)
        named.append(part.typed);
    QTEST(named, "named");
}

/// What the first rows show names the part that was typed last, and no other.
void TestRecall::namesNoOtherPart()
{
    for (const RecallPart &part : realEngine()->search(u"マイナンバーカードをなくした", today()).recall.parts)
        QVERIFY2(part.typed != u"なくした" || !part.as.contains(u"マイナンバーカード"_s),
            qPrintable(part.as.join(u' ')));
}

/// Of a sentence's words, only those that stand in no row are let go.
void TestRecall::whatTheListShowsIsNotLetGo()
{
    const SearchResult result = realEngine()->search(u"カードリーダーが壊れている", today());
    QCOMPARE(picture(result.recall), u"カードリーダー:as-written:5 壊れている:as-written:2"_s);
}

void TestRecall::endingsAreNeverSaidToBeNowhere()
{
    QCOMPARE(picture(realEngine()->search(u"転送 できてるか", today()).recall), u"転送:as-written:2"_s);
    // With nothing else there must be a reason why nothing is shown.
    QCOMPARE(picture(realEngine()->search(u"できてるか", today()).recall), u"できてるか:nowhere:0"_s);
}

void TestRecall::wordsThatNeverOccurTogetherAreLetGo()
{
    const SearchResult result = realEngine()->search(u"転送 名字", today());
    QVERIFY(result.recall.subset);
    QCOMPARE(picture(result.recall), u"転送:as-written:2 名字:let-go:3"_s);
    QCOMPARE(nos(*realEngine(), result).value(0), u"1-3"_s);
    QVERIFY(!realEngine()->search(u"転送 家族", today()).recall.subset);
}

void TestRecall::aFilterTakesNoWordOutOfTheFaq_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("how");
    QTest::newRow("no such category")
        << u"分類:そんざいしない 扶養"_s << u"分類:そんざいしない:empty-field:0 扶養:filtered-out:3"_s;
    QTest::newRow("no such No") << u"No:99 扶養"_s << u"no:99:empty-field:0 扶養:filtered-out:3"_s;
    QTest::newRow("no such source") << u"出典:なし 扶養"_s
                                    << u"出典:なし:empty-field:0 扶養:filtered-out:3"_s;
    QTest::newRow("not in that category")
        << u"扶養 分類:記載"_s << u"分類:記載:field:3 扶養:filtered-out:3"_s;
    QTest::newRow("by its reading") << u"ふよう 分類:記載"_s << u"分類:記載:field:3 ふよう:filtered-out:4"_s;
    QTest::newRow("nowhere at all") << u"zzz 分類:記載"_s << u"分類:記載:field:3 zzz:nowhere:0"_s;
    QTest::newRow("excluded itself") << u"扶養 -扶養"_s << u"扶養:excluded:3 扶養:filtered-out:3"_s;
    QTest::newRow("a word that resembles others")
        << u"再発行 -再発行"_s << u"再発行:excluded:1 再発行:filtered-out:1"_s;
    QTest::newRow("two, in no such place")
        << u"再発行 扶養 分類:記載"_s << u"分類:記載:field:3 再発行:filtered-out:1 扶養:filtered-out:3"_s;
}

void TestRecall::aFilterTakesNoWordOutOfTheFaq()
{
    QFETCH(QString, typed);
    const SearchResult result = realEngine()->search(typed, today());
    QTEST(picture(result.recall), "how");
    QVERIFY(result.hits.isEmpty());
    QVERIFY(!result.recall.rescued);
    QCOMPARE(result.totals.value(CategoryId{}), 0);
    const SearchResult loose = realEngine()->searchLoosely(typed, today()); // counts and list agree
    QCOMPARE(loose.totals.value(CategoryId{}), loose.hits.size());
}

void TestRecall::filtersMayLeaveNothingTogether()
{
    for (const QString &typed : {u"分類:記載 No:1-1"_s, u"分類:ない"_s, u"分類:記載 -記載"_s}) {
        const SearchResult result = realEngine()->search(typed, today());
        QVERIFY2(result.hits.isEmpty() && result.recall.nothingLeft, qPrintable(picture(result.recall)));
        QVERIFY(isFilteredEmpty(result.recall));
    }
    for (const QString &typed : {u"分類:記載"_s, u"扶養 -扶養"_s, u"扶養 分類:記載"_s, u"zzz"_s})
        QVERIFY(!realEngine()->search(typed, today()).recall.nothingLeft);
}

void TestRecall::whatTheChosenCategoryLeavesOutIsSaid()
{
    SearchScope scope = today();
    scope.category = {2};
    const Recall elsewhere = realEngine()->search(u"扶養", scope).recall;
    QVERIFY(elsewhere.outside);
    QCOMPARE(picture(elsewhere), u"扶養:as-written:3"_s);
    QVERIFY(!realEngine()->search(u"結婚", scope).recall.outside);
    QVERIFY(!realEngine()->search(u"zzz", scope).recall.outside);
}

void TestRecall::signsAloneAreNoQuestion_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"？！"_s, u"。、…"_s, u"★☆♪"_s, u"？ ！"_s, u"\"？\""_s, u"0"_s, u"- ？"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestRecall::signsAloneAreNoQuestion()
{
    QFETCH(QString, typed);
    const EnginePtr engine = realEngine();
    const SearchResult result = engine->search(typed, today());
    QCOMPARE(result.total, engine->snapshot()->entries().size());
    QVERIFY(!result.recall.parts.isEmpty());
    for (const RecallPart &part : result.recall.parts)
        QVERIFY(part.how == Understanding::LeftOut);
    // In a field's place they change nothing either.
    const QString within = u"分類:記載 "_s + typed;
    QCOMPARE(engine->search(within, today()).total, 3);
    QCOMPARE(engine->search(u"0あ", today()).total, 0); // a word was typed, and it is nowhere
}

void TestRecall::oneWordIsMetByAsManyAsTheListShows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a particle behind it") << u"保険証は"_s;
    QTest::newRow("half of the next word") << u"いつまで使"_s;
    QTest::newRow("an ending") << u"お知らせでしょうか"_s;
}

void TestRecall::oneWordIsMetByAsManyAsTheListShows()
{
    QFETCH(QString, typed);
    const SearchResult result = realEngine()->search(typed, today());
    QCOMPARE(result.recall.parts.size(), 1);
    QCOMPARE(result.total, result.recall.parts.constFirst().entries);
}

void TestRecall::aGuessIsCalledOne()
{
    const SearchResult result = realEngine()->search(u"さいはつこう", today());
    QVERIFY(result.recall.rescued);
    QCOMPARE(picture(result.recall), u"さいはつこう:typo:1"_s);
}

void TestRecall::whatIsStillBeingTypedIsNotSearchedFor_data()
{
    QTest::addColumn<QString>("sign");
    for (const QString &sign : {u"\""_s, u"-"_s, u"分類:"_s, u"No:"_s, u"出典："_s, u"-\""_s})
        QTest::newRow(qPrintable(sign)) << sign;
}

/// The list stays as it was, and the line says why nothing has changed.
void TestRecall::whatIsStillBeingTypedIsNotSearchedFor()
{
    QFETCH(QString, sign);
    const EnginePtr engine = realEngine();
    const SearchResult alone = engine->search(sign, today());
    QCOMPARE(alone.total, engine->snapshot()->entries().size());
    QCOMPARE(alone.recall.parts.size(), 1);
    QVERIFY(alone.recall.parts.first().how == Understanding::LeftOut);
    const SearchResult before = engine->search(u"扶養", today());
    const SearchResult after = engine->search(QString(u"扶養 "_s + sign), today());
    QCOMPARE(nos(*engine, after), nos(*engine, before));
    QCOMPARE(after.recall.parts.size(), 2);
    QVERIFY(after.recall.parts.last().how == Understanding::LeftOut);
}

void TestRecall::aNoIsUnderstoodAsItIsSaid()
{
    const EnginePtr engine = realEngine();
    for (const QString &said :
        {u"1の11"_s, u"１の１１"_s, u"1ー11"_s, u"１ー１１"_s, u"1の 11"_s, u"1 の 11"_s, u"１　の１１"_s}) {
        const SearchResult result = engine->search(said, today());
        QCOMPARE(nos(*engine, result), QStringList{u"1-11"_s});
        QVERIFY(result.recall.parts.first().how == Understanding::Number);
    }
    QCOMPARE(nos(*engine, engine->search(u"1の1", today())), QStringList{u"1-1"_s}); // exactly that one
    QVERIFY(engine->search(u"1の99", today()).recall.parts.first().how != Understanding::Number);
}

void TestRecall::oneRepeatedKanaIsNoWord()
{
    for (const QString &typed : {u"あああ"_s, u"ああああああ"_s, u"んんんん"_s, u"ｋｋｋ"_s, u"aaaa"_s}) {
        const SearchResult result = realEngine()->search(typed, today());
        QVERIFY2(result.hits.isEmpty(), qPrintable(typed + picture(result.recall)));
        QCOMPARE(result.recall.parts.size(), 1);
        QVERIFY(result.recall.parts.first().how == Understanding::Nowhere);
    }
}

void TestRecall::aGuessedWordIsNamedBeforeItsSynonyms()
{
    const Recall recall = realEngine()->search(u"gom", today()).recall;
    QVERIFY(recall.rescued);
    const QStringList as = recall.parts.first().as;
    QVERIFY2(
        as.size() > 1 && (as.first() == u"ゴミ"_s || as.first() == u"ごみ"_s), qPrintable(as.join(u' ')));
    QVERIFY2(as.contains(u"廃棄"_s), qPrintable(as.join(u' ')));
}

void TestRecall::aWordInKatakanaIsKnownByItsReading()
{
    for (const QString &typed : {u"クレカ"_s, u"くれか"_s, u"kureka"_s}) {
        const SearchResult result = realEngine()->search(typed, today());
        QVERIFY2(picture(result.recall).contains(u":synonym:"_s), qPrintable(picture(result.recall)));
        QVERIFY(nos(*realEngine(), result).contains(u"4-16"_s));
    }
}

QTEST_APPLESS_MAIN(TestRecall)
#include "tst_recall.moc"
