// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datemention.h"

#include "support/realfaq.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestDateMention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreFoundAsWritten_data();
    void datesAreFoundAsWritten();
    void whatOnlyLooksLikeADateIsNone_data();
    void whatOnlyLooksLikeADateIsNone();
    void aDateHasPassedFromTheDayAfterItsLast();
    void aDateWithoutItsYearIsNeverJudged();
    void datesInAddressesDoNotCount();
    void thirteenRealAnswersMentionDatesThatHavePassed();
};

namespace {

/// "2024年9月17日=2024-09-17" with ".." between the ends of a range, "?" without a year.
QStringList picture(QStringView text)
{
    QStringList rows;
    const QList<DateMention> dates = findDates(text);
    for (const DateMention &date : dates) {
        const QString days = date.first.isNull() ? u"?"_s
            : date.first == date.last
            ? date.first.toString(Qt::ISODate)
            : date.first.toString(Qt::ISODate) + u".." + date.last.toString(Qt::ISODate);
        rows.append(text.sliced(date.span.start, date.span.length).toString() + u'=' + days);
    }
    return rows;
}

} // namespace

void TestDateMention::datesAreFoundAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("kanji", u"当日2024年9月17日（データ出力）時点"_s, {u"2024年9月17日=2024-09-17"_s});
    row("full-width", u"２０２４年９月１７日"_s, {u"２０２４年９月１７日=2024-09-17"_s});
    row("spaces", u"2024年 9月 1日から"_s, {u"2024年 9月 1日=2024-09-01"_s});
    row("slashes", u"(2024/10/10)"_s, {u"2024/10/10=2024-10-10"_s});
    row("hyphens", u"版 2024-10-10。"_s, {u"2024-10-10=2024-10-10"_s});
    row("dots", u"2024.1.9【事務連絡】"_s, {u"2024.1.9=2024-01-09"_s});
    row("dots before a full stop", u"on 2024.1.9."_s, {u"2024.1.9=2024-01-09"_s});
    row("era", u"令和6年12月2日以降"_s, {u"令和6年12月2日=2024-12-02"_s});
    row("first year of an era", u"令和元年5月1日"_s, {u"令和元年5月1日=2019-05-01"_s});
    row("abbreviated era", u"R6.12.2まで"_s, {u"R6.12.2=2024-12-02"_s});
    row("abbreviated era, full-width", u"Ｈ31／4／30"_s, {u"Ｈ31／4／30=2019-04-30"_s});
    row("abbreviated era with kanji", u"S64年1月7日"_s, {u"S64年1月7日=1989-01-07"_s});
    row("month", u"2024年3月より、2024年2月まで"_s,
        {u"2024年3月=2024-03-01..2024-03-31"_s, u"2024年2月=2024-02-01..2024-02-29"_s});
    row("era and month", u"平成30年4月"_s, {u"平成30年4月=2018-04-01..2018-04-30"_s});
    row("no year", u"9月12日までに登録、10月11日まで"_s, {u"9月12日=?"_s, u"10月11日=?"_s});
    row("this year", u"同年12月2日"_s, {u"12月2日=?"_s});
    row("weekday", u"2024年9月17日（火）に"_s, {u"2024年9月17日（火）=2024-09-17"_s});
    row("range", u"2024年9月1日〜2025年3月31日"_s, {u"2024年9月1日〜2025年3月31日=2024-09-01..2025-03-31"_s});
    row("range within a year", u"2024年9月1日～9月30日です"_s,
        {u"2024年9月1日～9月30日=2024-09-01..2024-09-30"_s});
    row("range over new year", u"2024年12月28日から1月3日まで"_s,
        {u"2024年12月28日から1月3日=2024-12-28..2025-01-03"_s});
    row("range of days", u"2024年9月1日（日）-30日（月）"_s,
        {u"2024年9月1日（日）-30日（月）=2024-09-01..2024-09-30"_s});
    row("range of months", u"2024年4月〜6月"_s, {u"2024年4月〜6月=2024-04-01..2024-06-30"_s});
    row("range without a year", u"12月29日〜1月3日"_s, {u"12月29日〜1月3日=?"_s});
    row("no range backwards", u"2024年9月5日から2024年9月1日"_s,
        {u"2024年9月5日=2024-09-05"_s, u"2024年9月1日=2024-09-01"_s});
    row("from, not a range", u"2024年4月から運用を"_s, {u"2024年4月=2024-04-01..2024-04-30"_s});
    row("leap day without a year", u"2月29日"_s, {u"2月29日=?"_s});
}

void TestDateMention::datesAreFoundAsWritten()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(picture(text), found);
}

void TestDateMention::whatOnlyLooksLikeADateIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"24時間365日", "0120-95-0178", "No2-2参照", "1-11", "2024年度", "2024年",
             "令和6年度", "2024年13月1日", "2023年2月29日", "2024-13-01", "12024-10-10", "2024-10-100",
             "2024.1.9.1", "version 12.2024.1.9", "192.168.10.10", "24年9月17日", "9月", "3か月", "月日",
             "令和", "R6", "HR6.12.2", "R0.12.2", "0000年1月1日", "2024/10", "1月2", "R", ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDateMention::whatOnlyLooksLikeADateIsNone()
{
    QFETCH(QString, text);
    QCOMPARE(picture(text), QStringList());
}

void TestDateMention::aDateHasPassedFromTheDayAfterItsLast()
{
    const DateMention day = findDates(u"2025年12月1日").value(0);
    QVERIFY(!hasPassed(day, QDate(2025, 11, 30)));
    QVERIFY(!hasPassed(day, QDate(2025, 12, 1)));
    QVERIFY(hasPassed(day, QDate(2025, 12, 2)));
    const DateMention month = findDates(u"2024年6月").value(0);
    QVERIFY(!hasPassed(month, QDate(2024, 6, 30)));
    QVERIFY(hasPassed(month, QDate(2024, 7, 1)));
    const DateMention range = findDates(u"2024年9月1日〜9月30日").value(0);
    QVERIFY(!hasPassed(range, QDate(2024, 9, 15)));
    QVERIFY(hasPassed(range, QDate(2024, 10, 1)));
}

void TestDateMention::aDateWithoutItsYearIsNeverJudged()
{
    QVERIFY(!hasPassed(findDates(u"12月2日以降").value(0), QDate(2999, 1, 1)));
    QVERIFY(!mentionsPassedDate(u"12月2日以降", QDate(2999, 1, 1)));
}

void TestDateMention::datesInAddressesDoNotCount()
{
    const QDate today(2026, 1, 1);
    QVERIFY(!mentionsPassedDate(u"https://example.jp/2024/10/10/faq を参照", today));
    QVERIFY(mentionsPassedDate(u"https://example.jp/2024/10/10/faq を2024/10/11に参照", today));
    QVERIFY(!mentionsPassedDate(u"2026/1/1まで", today));
}

void TestDateMention::thirteenRealAnswersMentionDatesThatHavePassed()
{
    const SnapshotPtr faq = test::realFaq();
    QVERIFY(faq);
    const auto nosOn = [&faq](QDate today) {
        QStringList nos;
        for (const Entry &entry : faq->entries()) {
            if (mentionsPassedDate(entry.answers.first().text, today))
                nos.append(entry.no);
        }
        return nos;
    };
    QCOMPARE(nosOn(QDate(2025, 12, 3)),
        (QStringList{u"1-2"_s, u"1-4"_s, u"1-5"_s, u"1-10"_s, u"2-1"_s, u"2-3"_s, u"3-1"_s, u"3-3"_s,
            u"3-4"_s, u"4-10"_s, u"4-11"_s, u"4-12"_s, u"4-17"_s}));
    QCOMPARE(nosOn(QDate(2024, 9, 18)),
        (QStringList{
            u"1-2"_s, u"1-4"_s, u"1-5"_s, u"1-10"_s, u"2-1"_s, u"2-3"_s, u"4-11"_s, u"4-12"_s, u"4-17"_s}));
    QCOMPARE(nosOn(QDate(2024, 3, 31)), QStringList());
}

QTEST_APPLESS_MAIN(TestDateMention)
#include "tst_datemention.moc"
