// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visithistory.h"

#include <QtTest/QTest>

using namespace sokuto;

class TestVisitHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSeenLeadsNowhere();
    void whatMerelyPassedIsReplaced();
    void whatWasReadStays();
    void aLinkKeepsWhereItLeftFrom();
    void backAndForwardAreEachOthersOpposite();
    void aNewWayEndsTheWayForward();
    void passingTheEntryThatWasReadLastKeepsItRead();
    void theLongestWayIsBounded();
};

void TestVisitHistory::nothingSeenLeadsNowhere()
{
    VisitHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), EntryId{});
    QCOMPARE(history.current(), EntryId{});
}

void TestVisitHistory::whatMerelyPassedIsReplaced()
{
    VisitHistory history;
    history.pass({1});
    history.pass({2});
    history.pass({3});
    QCOMPARE(history.current(), EntryId{3});
    QVERIFY(!history.canGoBack());
}

void TestVisitHistory::whatWasReadStays()
{
    VisitHistory history;
    history.pass({1});
    history.dwell();
    history.pass({2});
    history.pass({3});
    QCOMPARE(history.back(), EntryId{1});
}

void TestVisitHistory::aLinkKeepsWhereItLeftFrom()
{
    VisitHistory history;
    history.pass({1});
    history.visit({2});
    QCOMPARE(history.back(), EntryId{1});
    QCOMPARE(history.forward(), EntryId{2});
}

void TestVisitHistory::backAndForwardAreEachOthersOpposite()
{
    VisitHistory history;
    for (qint64 id = 1; id <= 3; ++id)
        history.visit({id});
    QCOMPARE(history.back(), EntryId{2});
    QCOMPARE(history.back(), EntryId{1});
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), EntryId{2});
    QCOMPARE(history.forward(), EntryId{3});
    QVERIFY(!history.canGoForward());
}

void TestVisitHistory::aNewWayEndsTheWayForward()
{
    VisitHistory history;
    history.visit({1});
    history.visit({2});
    history.back();
    history.pass({9});
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), EntryId{1});
}

void TestVisitHistory::passingTheEntryThatWasReadLastKeepsItRead()
{
    VisitHistory history;
    history.visit({1});
    history.pass({2});
    history.pass({1});
    history.pass({3});
    QCOMPARE(history.back(), EntryId{1});
}

void TestVisitHistory::theLongestWayIsBounded()
{
    VisitHistory history;
    for (qint64 id = 1; id <= 1000; ++id)
        history.visit({id});
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    QVERIFY(steps < 1000);
    QCOMPARE(history.current(), EntryId{1000 - steps});
}

QTEST_APPLESS_MAIN(TestVisitHistory)
#include "tst_visithistory.moc"
