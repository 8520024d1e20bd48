// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kanjiNumbersBecomeDigits_data();
    void kanjiNumbersBecomeDigits();
    void numbersAreFoundWithTheirPlace();
    void theWayBackIsKept();
    void numbersAreRead_data();
    void numbersAreRead();
    void digitsAreReadOneByOne();
};

void TestNumbers::kanjiNumbersBecomeDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("one numeral and a counter") << u"下四桁"_s << u"下4桁"_s;
    QTest::newRow("tens") << u"十二桁の番号"_s << u"12桁の番号"_s;
    QTest::newRow("ten") << u"十日以内"_s << u"10日以内"_s;
    QTest::newRow("side by side") << u"一〇人"_s << u"10人"_s;
    QTest::newRow("year") << u"二〇二四年九月十七日"_s << u"2024年9月17日"_s;
    QTest::newRow("hundreds") << u"三百六十五日"_s << u"365日"_s;
    QTest::newRow("large") << u"一億二千万円"_s << u"120000000円"_s;
    QTest::newRow("mixed") << u"3千円と10万円"_s << u"3000円と100000円"_s;
    QTest::newRow("months") << u"三か月、三ヶ月"_s << u"3か月、3ヶ月"_s;
    QTest::newRow("plain digits stay") << u"12桁 0120-95-0178"_s << u"12桁 0120-95-0178"_s;
    for (const QString &word : {u"一時的に"_s, u"一部の家族"_s, u"一緒に"_s, u"一般"_s, u"一斉発行"_s,
             u"十分に"_s, u"第三者"_s, u"千葉"_s, u"五十嵐様"_s, u"万一"_s, u"八王子市"_s, u"一番"_s,
             u"四国"_s, u"万が一"_s, u"一切"_s, u"一覧"_s, u"同一"_s, u"一本化"_s})
        QTest::addRow("mere word %s", qPrintable(word)) << word << word;
    QTest::newRow("ill-made") << u"十十人"_s << u"十十人"_s;
    QTest::newRow("units that grow") << u"十百円"_s << u"十百円"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestNumbers::kanjiNumbersBecomeDigits()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    const NormalizedText folded = withDigits(text);
    QCOMPARE(folded.text, digits);
    QCOMPARE(folded.origin.size(), folded.text.size() + 1);
    QVERIFY(std::is_sorted(folded.origin.begin(), folded.origin.end()));
}

void TestNumbers::numbersAreFoundWithTheirPlace()
{
    const QList<NumberRun> numbers = findNumbers(u"12桁と下四桁、99999999999999999999番、一緒に007");
    QCOMPARE(numbers, (QList<NumberRun>{{{0, 2}, 12, false}, {{5, 1}, 4, true}, {{33, 3}, 7, false}}));
}

void TestNumbers::theWayBackIsKept()
{
    const NormalizedText folded = withDigits(u"約三百円です");
    QCOMPARE(folded.text, u"約300円です"_s);
    QCOMPARE(folded.originalSpan(folded.text.indexOf(u"300円"), 4), (TextSpan{1, 3}));
    QCOMPARE(folded.originalSpan(2, 1), (TextSpan{1, 2}));
}

void TestNumbers::numbersAreRead_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<QString>("reading");
    const auto row = [](quint64 value, const QString &reading) {
        QTest::addRow("%llu", value) << value << reading;
    };
    row(0, u"ゼロ"_s);
    row(4, u"ヨン"_s);
    row(10, u"ジュウ"_s);
    row(12, u"ジュウニ"_s);
    row(99, u"キュウジュウキュウ"_s);
    row(100, u"ヒャク"_s);
    row(365, u"サンビャクロクジュウゴ"_s);
    row(608, u"ロッピャクハチ"_s);
    row(3000, u"サンゼン"_s);
    row(8800, u"ハッセンハッピャク"_s);
    row(2024, u"ニセンニジュウヨン"_s);
    row(10000, u"イチマン"_s);
    row(120000000, u"イチオクニセンマン"_s);
    row(1000000000000, u"イッチョウ"_s);
    row(18446744073709551615u,
        u"センハッピャクヨンジュウヨンケイロクセンナナヒャクヨンジュウヨンチョウナナヒャクサン"
        u"ジュウナナオクキュウヒャクゴジュウゴマンセンロッピャクジュウゴ"_s);
}

void TestNumbers::numbersAreRead()
{
    QFETCH(quint64, value);
    QFETCH(QString, reading);
    QCOMPARE(numberReading(value), reading);
}

void TestNumbers::digitsAreReadOneByOne()
{
    QCOMPARE(digitsReading(u"0120-95"), u"ゼロイチニゼロキュウゴ"_s);
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
