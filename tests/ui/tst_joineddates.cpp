// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joineddates.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestJoinedDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreJoinedAndNothingElse_data();
    void datesAreJoinedAndNothingElse();
    void aLineEndsBeforeADateThatItWouldBreak_data();
    void aLineEndsBeforeADateThatItWouldBreak();
};

void TestJoinedDates::datesAreJoinedAndNothingElse_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("shown"); // + is a joiner
    QTest::newRow("a date") << u"期限は2026年3月31日です"_s << u"期限は2026+年+3+月+31+日です"_s;
    QTest::newRow("two") << u"1月2日、3月4日"_s << u"1+月+2+日、3+月+4+日"_s;
    QTest::newRow("signs hold by themselves") << u"2026/3/31, 2026-03-31"_s << u"2026/3/31, 2026-03-31"_s;
    QTest::newRow("an era") << u"令和8年3月"_s << u"令+和+8+年+3+月"_s;
    QTest::newRow("a range may end a line behind its sign")
        << u"2026年3月1日～2026年3月31日"_s << u"2026+年+3+月+1+日+～2026+年+3+月+31+日"_s;
    QTest::newRow("no date") << u"3年生の5番"_s << u"3年生の5番"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestJoinedDates::datesAreJoinedAndNothingElse()
{
    QFETCH(QString, sentence);
    QTEST(withJoinedDates(sentence).replace(wordJoiner, u'+'), "shown");
    QCOMPARE(withoutJoiners(withJoinedDates(sentence)), sentence);
}

void TestJoinedDates::aLineEndsBeforeADateThatItWouldBreak_data()
{
    QTest::addColumn<QString>("text"); // | is where the line would end
    QTest::addColumn<QString>("ended");
    QTest::newRow("before 月") << u"期限は2026年3|月31日です"_s << u"期限は|2026年3月31日です"_s;
    QTest::newRow("behind the date") << u"期限は2026年3月31日|です"_s << u"期限は2026年3月31日|です"_s;
    QTest::newRow("before the date") << u"期限は|2026年3月31日です"_s << u"期限は|2026年3月31日です"_s;
    QTest::newRow("a range, behind its sign")
        << u"2026年3月1日～2026年|3月31日"_s << u"2026年3月1日～|2026年3月31日"_s;
    QTest::newRow("a date that fills the line") << u"2026年3|月31日です"_s << u"2026年3|月31日です"_s;
}

void TestJoinedDates::aLineEndsBeforeADateThatItWouldBreak()
{
    QFETCH(QString, text);
    const qsizetype end = text.indexOf(u'|');
    QString shown = QString(text).remove(u'|');
    shown.insert(endBeforeDate(shown, 0, end), u'|');
    QTEST(shown, "ended");
}

QTEST_GUILESS_MAIN(TestJoinedDates)
#include "tst_joineddates.moc"
