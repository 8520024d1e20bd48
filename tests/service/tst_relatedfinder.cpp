// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/relatedfinder.h"

#include "support/builders.h"

#include <QtTest/QSignalSpy>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestRelatedFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallFaqIsRelatedAtOnce();
    void aLargeFaqIsRelatedInTheBackground();
    void askingAgainForTheSameChangesNothing();
    void theNewestRequestWins();
    void aFinderMayGoWhileItWorks();
    void withoutASnapshotThereIsNothing();
};

namespace {

QDate today()
{
    return QDate(2024, 10, 10);
}

/// Entry 1 has the same answer as entry `twin` and no other.
SnapshotPtr faqOf(int size, int twin)
{
    QList<Entry> entries;
    for (int i = 1; i <= size; ++i) {
        const QString number = QString::number(i);
        entries.append(test::makeEntry(
            {.id = i, .no = u"1-"_s + number, .question = u"は"_s, .answer = u"回答"_s + number}));
    }
    entries[0].answers = entries[twin - 1].answers;
    return test::makeSnapshot(entries);
}

QList<Relation> sameAnswerAs(qint64 entry)
{
    return {{{entry}, RelationKind::SameAnswer}};
}

} // namespace

void TestRelatedFinder::aSmallFaqIsRelatedAtOnce()
{
    RelatedFinder finder;
    finder.prepare(faqOf(40, 7), today());
    QCOMPARE(finder.of({1}), sameAnswerAs(7));
}

void TestRelatedFinder::aLargeFaqIsRelatedInTheBackground()
{
    RelatedFinder finder;
    QSignalSpy ready(&finder, &RelatedFinder::ready);
    finder.prepare(faqOf(3000, 7), today());
    QCOMPARE(finder.of({1}), QList<Relation>());
    QVERIFY(ready.wait(20000));
    QCOMPARE(finder.of({1}), sameAnswerAs(7));
}

void TestRelatedFinder::askingAgainForTheSameChangesNothing()
{
    RelatedFinder finder;
    QSignalSpy ready(&finder, &RelatedFinder::ready);
    const SnapshotPtr faq = faqOf(3000, 7);
    finder.prepare(faq, today());
    finder.prepare(faq, today());
    QVERIFY(ready.wait(20000));
    finder.prepare(faq, today());
    QCOMPARE(finder.of({1}), sameAnswerAs(7));
    QCOMPARE(ready.size(), 1);
}

void TestRelatedFinder::theNewestRequestWins()
{
    RelatedFinder finder;
    QSignalSpy ready(&finder, &RelatedFinder::ready);
    SnapshotPtr first = faqOf(3000, 7);
    const std::weak_ptr<const Snapshot> held = first;
    finder.prepare(first, today());
    first.reset();
    const SnapshotPtr second = faqOf(3000, 9);
    finder.prepare(second, today());
    QVERIFY(ready.wait(20000));
    QCOMPARE(finder.of({1}), sameAnswerAs(9));
    QTRY_VERIFY(held.expired());
    QCOMPARE(ready.size(), 1);
}

void TestRelatedFinder::aFinderMayGoWhileItWorks()
{
    auto finder = std::make_unique<RelatedFinder>();
    SnapshotPtr faq = faqOf(20000, 7);
    const std::weak_ptr<const Snapshot> held = faq;
    finder->prepare(faq, today());
    faq.reset();
    finder.reset();
    QVERIFY(held.expired());
}

void TestRelatedFinder::withoutASnapshotThereIsNothing()
{
    RelatedFinder finder;
    finder.prepare(faqOf(40, 7), today());
    finder.prepare(nullptr, today());
    QCOMPARE(finder.of({1}), QList<Relation>());
}

QTEST_GUILESS_MAIN(TestRelatedFinder)
#include "tst_relatedfinder.moc"
