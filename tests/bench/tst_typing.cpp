// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typing.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::bench;
using namespace Qt::StringLiterals;

class TestTyping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreThoseOfTheKeyboard_data();
    void lettersAreThoseOfTheKeyboard();
    void compositionShowsEveryKey();
    void aDoubledConsonantWaitsAlone();
    void theSameSizeGivesTheSameCorpus();
    void everySizeContainsTheRealFaq();
};

void TestTyping::lettersAreThoseOfTheKeyboard_data()
{
    QTest::addColumn<QString>("kana");
    QTest::addColumn<bool>("hepburn");
    QTest::addColumn<QString>("letters");
    QTest::newRow("doubled consonant") << u"さいはっこう"_s << false << u"saihakkou"_s;
    QTest::newRow("syllabic n") << u"でんわ"_s << false << u"dennwa"_s;
    QTest::newRow("kunrei") << u"しゅうちゅう"_s << false << u"syuutyuu"_s;
    QTest::newRow("hepburn") << u"しゅうちゅう"_s << true << u"shuuchuu"_s;
    QTest::newRow("hepburn ji, tsu, fu") << u"じふつ"_s << true << u"jifutsu"_s;
    QTest::newRow("long mark") << u"かーど"_s << true << u"ka-do"_s;
    QTest::newRow("not kana") << u"か再"_s << true << QString();
}

void TestTyping::lettersAreThoseOfTheKeyboard()
{
    QFETCH(const QString, kana);
    QFETCH(const bool, hepburn);
    QTEST(typedLetters(kana, hepburn), "letters");
}

void TestTyping::compositionShowsEveryKey()
{
    const QStringList expected{u"s"_s, u"さ"_s, u"さい"_s, u"さいs"_s, u"さいsy"_s, u"さいしょ"_s};
    QCOMPARE(compositionStates(u"さいしょ", false), expected);
}

void TestTyping::aDoubledConsonantWaitsAlone()
{
    const QStringList expected{u"k"_s, u"け"_s, u"けk"_s, u"けっk"_s, u"けっこ"_s};
    QCOMPARE(compositionStates(u"けっこ", true), expected);
}

void TestTyping::theSameSizeGivesTheSameCorpus()
{
    const auto first = makeCorpus(12000);
    const auto second = makeCorpus(12000);
    QVERIFY(first && second);
    QCOMPARE(first->snapshot->entries().size(), 12000);
    QCOMPARE(first->snapshot->entries(), second->snapshot->entries());
    QCOMPARE(first->sentences.size(), 400);
    QCOMPARE(first->sentences.first().text, second->sentences.first().text);
}

void TestTyping::everySizeContainsTheRealFaq()
{
    const auto real = makeCorpus(37);
    const auto more = makeCorpus(1000);
    QVERIFY(real && more);
    QCOMPARE(real->snapshot->entries().size(), 37);
    QCOMPARE(more->operatorQueries.size(), real->operatorQueries.size());
    for (const Query &query : more->operatorQueries) {
        for (const EntryId id : query.expected)
            QCOMPARE(more->snapshot->find(id)->no, real->snapshot->find(id)->no);
    }
}

QTEST_APPLESS_MAIN(TestTyping)
#include "tst_typing.moc"
