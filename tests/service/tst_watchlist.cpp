// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/watchlist.h"

#include "support/builders.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return QDate(2025, 1, 15);
}

SnapshotPtr someEntries()
{
    Entry overdue = makeEntry({.id = 3, .no = u"1-3"_s});
    overdue.reviewDate = today().addDays(-1);
    return makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s, .answer = u"2024年12月2日から変わります。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .answer = u"2025年1月20日までです。"_s}), overdue,
        makeEntry({.id = 4,
            .no = u"1-4"_s,
            .answer = u"2024年の下書き。2024年1月1日。"_s,
            .lifecycle = Lifecycle::Draft})});
}

} // namespace

class TestWatchList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesWhoseDatesHavePassedAreFound();
    void anotherDayIsLookedAtAnew();
    void theNewerOfTwoQuestionsIsAnswered();
};

void TestWatchList::entriesWhoseDatesHavePassedAreFound()
{
    WatchList list;
    const QSignalSpy changed(&list, &WatchList::changed);
    const SnapshotPtr snapshot = someEntries();
    list.look(snapshot, today());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(list.entries(), (QList<EntryId>{{1}, {3}}));
    list.look(snapshot, today()); // known already
    list.look(nullptr, today());
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(list.entries().isEmpty());
}

void TestWatchList::anotherDayIsLookedAtAnew()
{
    WatchList list;
    const SnapshotPtr snapshot = someEntries();
    list.look(snapshot, today());
    QTRY_COMPARE(list.entries().size(), 2);
    list.look(snapshot, today().addDays(6));
    QTRY_COMPARE(list.entries(), (QList<EntryId>{{1}, {2}, {3}}));
}

void TestWatchList::theNewerOfTwoQuestionsIsAnswered()
{
    WatchList list;
    const QSignalSpy changed(&list, &WatchList::changed);
    SnapshotPtr first = someEntries();
    const std::weak_ptr<const Snapshot> watched = first;
    list.look(first, today());
    first.reset();
    const SnapshotPtr second = makeSnapshot({makeEntry({.id = 9})});
    list.look(second, today());
    // The worker has let go of the first edition: what it found, if anything, lies undelivered in our queue.
    while (!watched.expired())
        QThread::yieldCurrentThread();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(list.entries().isEmpty());
    QTest::qWait(0);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestWatchList)
#include "tst_watchlist.moc"
