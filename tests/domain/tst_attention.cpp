// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attention.h"

#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesToWatchAreThoseThatHavePassed_data();
    void datesToWatchAreThoseThatHavePassed();
};

void TestAttention::datesToWatchAreThoseThatHavePassed_data()
{
    const QDate today(2025, 1, 15);
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<bool>("watched");
    QTest::newRow("no date at all") << makeEntry() << false;
    QTest::newRow("a date to come") << makeEntry({.answer = u"2025年1月16日まで。"_s}) << false;
    QTest::newRow("today is not over") << makeEntry({.answer = u"2025年1月15日まで。"_s}) << false;
    QTest::newRow("a date that has passed") << makeEntry({.answer = u"2025年1月14日まで。"_s}) << true;
    Entry review = makeEntry();
    review.reviewDate = today;
    QTest::newRow("review today") << review << false;
    review.reviewDate = today.addDays(-1);
    QTest::newRow("review overdue") << review << true;
    Entry over = makeEntry();
    over.answers[0].validUntil = today.addDays(-1);
    QTest::newRow("period over") << over << true;
    over.answers.append(Answer{u"続き。"_s, {}, {}, today, {}});
    QTest::newRow("the next answer holds") << over << false;
}

void TestAttention::datesToWatchAreThoseThatHavePassed()
{
    QFETCH(Entry, entry);
    QTEST(hasDateToWatch(entry, QDate(2025, 1, 15)), "watched");
}

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
