// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "support/builders.h"

#include <QtCore/QRandomGenerator>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

/// "line:cell|cell / line:cell"
QString picture(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows)
        rows.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
    return rows.join(u" / "_s).replace(u'\n', u'~').replace(u'\t', u'>');
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreFound_data();
    void cellsAreFound();
    void textAfterAClosingQuoteIsKeptAndNoted();
    void anOpenQuoteInACsvIsRefusedWithItsLine();
    void formulasGetAnApostropheAndLoseItAgain_data();
    void formulasGetAnApostropheAndLoseItAgain();
    void aCsvQuotesEveryCellAndATsvOnlyWhatMustBe();
    void everyCellComesBack_data();
    void everyCellComesBack();
    void limitsAreKept();
    void readingCanBeCancelled();
    void manyLoneQuotesTakeNoLongerThanTheirNumber();
};

void TestCsv::cellsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << ',' << QString();
    QTest::newRow("one cell") << u"a"_s << ',' << u"1:a"_s;
    QTest::newRow("empty cells at both ends") << u",a,\n"_s << ',' << u"1:|a|"_s;
    QTest::newRow("mixed line ends") << u"a\nb\r\nc\rd"_s << ',' << u"1:a / 2:b / 3:c / 4:d"_s;
    QTest::newRow("blank lines count") << u"a\n\n\r\nb"_s << ',' << u"1:a / 2: / 3: / 4:b"_s;
    QTest::newRow("separator in quotes") << u"\"a,b\",c"_s << ',' << u"1:a,b|c"_s;
    QTest::newRow("doubled quotes") << u"\"\"\"a\"\"b\",c"_s << ',' << u"1:\"a\"b|c"_s;
    QTest::newRow("empty quotes") << u"\"\",\"\""_s << ',' << u"1:|"_s;
    QTest::newRow("lines in quotes, the next row knows its line")
        << u"\"a\nb\r\nc\",d\ne"_s << ',' << u"1:a~b\r~c|d / 4:e"_s;
    QTest::newRow("quote inside a cell is text") << u"a\"b,\"c\""_s << ',' << u"1:a\"b|c"_s;
    QTest::newRow("tabs are text in a csv") << u"a\tb,c"_s << ',' << u"1:a>b|c"_s;
    QTest::newRow("semicolons") << u"a,1;b"_s << ';' << u"1:a,1|b"_s;
    QTest::newRow("tsv: commas are text") << u"a,b\tc"_s << '\t' << u"1:a,b|c"_s;
    QTest::newRow("tsv: a quoted cell") << u"\"a\tb\n\"\"c\"\"\"\td\ne"_s << '\t' << u"1:a>b~\"c\"|d / 3:e"_s;
    QTest::newRow("tsv: a quotation at the start is text")
        << u"\"資格\"のお知らせ\tb"_s << '\t' << u"1:\"資格\"のお知らせ|b"_s;
    QTest::newRow("tsv: a lone quote is text") << u"\"a\tb\nc\td"_s << '\t' << u"1:\"a|b / 2:c|d"_s;
    QTest::newRow("tsv: only a quote") << u"\"\ta"_s << '\t' << u"1:\"|a"_s;
    QTest::newRow("not in the BMP") << u"𠮷,😀"_s << ',' << u"1:𠮷|😀"_s;
}

void TestCsv::cellsAreFound()
{
    QFETCH(QString, text);
    QFETCH(char, separator);
    QFETCH(QString, expected);
    const auto table = parseSeparated(text, QLatin1Char(separator));
    QVERIFY_OK(table);
    QCOMPARE(picture(*table), expected);
}

void TestCsv::textAfterAClosingQuoteIsKeptAndNoted()
{
    const auto table = parseSeparated(u"a\n\"b\"c,d\n\"e\" \n\"f\"", u',');
    QVERIFY_OK(table);
    QCOMPARE(picture(*table), u"1:a / 2:bc|d / 3:e  / 4:f"_s);
    QCOMPARE(table->oddQuotes, (QList<qsizetype>{2, 3}));
}

void TestCsv::anOpenQuoteInACsvIsRefusedWithItsLine()
{
    const auto table = parseSeparated(u"a,b\nc,\"d\ne,f\n", u',');
    QVERIFY_FAILS(table, ErrorCode::MalformedTable);
    QCOMPARE(table.error().arguments, QStringList{u"2"_s});
}

void TestCsv::formulasGetAnApostropheAndLoseItAgain_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1-1"_s << u"'-1-1"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("full-width") << u"＝１"_s << u"'＝１"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("already guarded") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophe before text stays") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("only an apostrophe") << u"'"_s << u"'"_s;
    QTest::newRow("sign inside") << u"1-1"_s << u"1-1"_s;
    QTest::newRow("list mark") << u"・a"_s << u"・a"_s;
}

void TestCsv::formulasGetAnApostropheAndLoseItAgain()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    const QString text = writeSeparated({{{1, {cell}}}, {}}, u',', u"\n");
    QCOMPARE(text, QString(u'"' + written + u"\"\n"_s));
    const auto table = parseSeparated(text, u',');
    QVERIFY_OK(table);
    QCOMPARE(table->rows.first().cells.first(), cell);
}

/// Quotes keep separators of other countries' spreadsheets out of the cells; a TSV is often cut at its tabs.
void TestCsv::aCsvQuotesEveryCellAndATsvOnlyWhatMustBe()
{
    const Table table{{{1, {u"1"_s, {}, u"a\"b;c"_s, u"\"d"_s, u"e\nf"_s}}}, {}};
    QCOMPARE(writeSeparated(table, u',', u"\n"), u"\"1\",\"\",\"a\"\"b;c\",\"\"\"d\",\"e\nf\"\n"_s);
    QCOMPARE(writeSeparated(table, u'\t', u"\n"), u"1\t\ta\"b;c\t\"\"\"d\"\t\"e\nf\"\n"_s);
}

void TestCsv::everyCellComesBack_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("tsv") << '\t' << u"\n"_s;
    QTest::newRow("csv") << ',' << u"\r\n"_s;
    QTest::newRow("semicolons, old line ends") << ';' << u"\r"_s;
}

/// 3,000 random tables of the characters that can go wrong.
void TestCsv::everyCellComesBack()
{
    QFETCH(char, separator);
    QFETCH(QString, lineEnd);
    QRandomGenerator random(20241010);
    const QStringList pieces{u"\""_s, u"\"\""_s, u","_s, u";"_s, u"\t"_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"'"_s,
        u"="_s, u"-"_s, u"a"_s, u"回答"_s, u"𠮷"_s, u" "_s};
    for (int round = 0; round < 3000; ++round) {
        Table table;
        for (int row = 0; row < 3; ++row) {
            QStringList cells;
            for (int cell = random.bounded(1, 4); cell > 0; --cell) {
                QString text;
                for (int length = random.bounded(5); length > 0; --length)
                    text += pieces[random.bounded(int(pieces.size()))];
                cells.append(text);
            }
            table.rows.append({0, cells});
        }
        const QString text = writeSeparated(table, QLatin1Char(separator), lineEnd);
        const auto back = parseSeparated(text, QLatin1Char(separator));
        QVERIFY_OK(back);
        QCOMPARE(back->rows.size(), table.rows.size());
        for (qsizetype row = 0; row < 3; ++row)
            QCOMPARE(back->rows[row].cells, table.rows[row].cells);
        QVERIFY(back->oddQuotes.isEmpty());
    }
}

void TestCsv::limitsAreKept()
{
    const TableLimits limits{.bytes = 100, .cells = 4, .cellLength = 3};
    QVERIFY_OK(parseSeparated(u"abc,b\nc,d", u',', limits));
    const auto wide = parseSeparated(u"a,b\nc,d,e", u',', limits);
    QVERIFY_FAILS(wide, ErrorCode::LimitExceeded);
    QCOMPARE(wide.error().arguments, (QStringList{u"2"_s, u"4"_s}));
    const auto longCell = parseSeparated(u"a\n\"abcd\"", u',', limits);
    QVERIFY_FAILS(longCell, ErrorCode::LimitExceeded);
    QCOMPARE(longCell.error().arguments, (QStringList{u"2"_s, u"3"_s, u"0"_s}));
    const auto head = parseSeparated(u"a,b\nc,d\ne,f", u',', limits, nullptr, 2);
    QVERIFY_OK(head);
    QCOMPARE(picture(*head), u"1:a|b / 2:c|d"_s);
}

void TestCsv::readingCanBeCancelled()
{
    const std::atomic<bool> cancel = true;
    QVERIFY_FAILS(parseSeparated(u"a,b\nc", u',', {}, &cancel), ErrorCode::Cancelled);
}

/// A look for the closing quote from every cell would be quadratic: minutes instead of a moment.
void TestCsv::manyLoneQuotesTakeNoLongerThanTheirNumber()
{
    for (const auto &piece : {u"\"\"a\t"_s, u"\"a\"b\t"_s, u"\"\"\"\" \t"_s, u"\"\"\"a\t"_s}) {
        const QString text = u"\""_s + piece.repeated(200'000);
        QVERIFY_OK(parseSeparated(text, u'\t'));
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
