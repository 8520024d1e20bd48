// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odswrite.h"
#include "exchange/workbook.h"
#include "exchange/xlsxwrite.h"
#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

using Write = Result<QByteArray> (*)(const Table &, WorkWatch *);
Q_DECLARE_METATYPE(Write)

namespace {

Table tableOf(const QList<QStringList> &rows)
{
    Table table;
    for (const QStringList &cells : rows)
        table.rows.append({table.rows.size() + 1, cells});
    return table;
}

/// Without empty rows and without empty cells at the end of a row, which a sheet does not have.
QList<TableRow> filled(const Table &table)
{
    QList<TableRow> rows;
    for (const TableRow &read : table.rows) {
        TableRow row = read;
        while (!row.cells.isEmpty() && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (!row.cells.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace

class TestWorkbookWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellComesBack_data();
    void everyCellComesBack();
    void aLongSheetComesBack_data() { kinds(); }
    void aLongSheetComesBack();
    void randomTextComesBack_data() { kinds(); }
    void randomTextComesBack();
    void controlCharactersAreLeftOut_data() { kinds(); }
    void controlCharactersAreLeftOut();
    void whatACellOfExcelCannotHoldIsSaid();

private:
    static void kinds()
    {
        QTest::addColumn<Write>("write");
        QTest::newRow("xlsx") << Write(writeXlsx);
        QTest::newRow("ods") << Write(writeOds);
    }
};

void TestWorkbookWrite::everyCellComesBack_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<QString>("cell");
    const auto add = [](const char *name, const QString &cell) {
        QTest::addRow("%s, xlsx", name) << Write(writeXlsx) << cell;
        QTest::addRow("%s, ods", name) << Write(writeOds) << cell;
    };
    add("plain", u"資格確認書"_s);
    add("formula sign", u"=1+1"_s);
    add("other formula signs", u"+1"_s);
    add("command", u"=cmd|'/c calc'!A1"_s);
    add("apostrophe", u"'=1"_s);
    add("No that looks like a date", u"1-2"_s);
    add("number", u"007"_s);
    add("per cent", u"10%"_s);
    add("web address", u"https://example.jp/?a=1&b=2"_s);
    add("lines", u"一\n\n三\n"_s);
    add("spaces", u"  a  b   "_s);
    add("full-width space", u"\u3000a\u3000"_s);
    add("tabs", u"\ta\t b \t"_s);
    add("markup", u"<b>&amp;\"'</b>"_s);
    add("escape of Excel", u"_x000D_ _x005F_ _xD83D_ __x0041_"_s);
    add("beyond the first plane", u"😀𠮷"_s);
    add("variation and joiner", u"葛\U000E0100 👨\u200D👩"_s);
    add("byte order mark", u"\uFEFFa"_s);
    add("no character", u"a\uFFFD"_s);
    add("a text as long as Excel's cells", QString(longestXlsxText, u'あ'));
}

void TestWorkbookWrite::everyCellComesBack()
{
    QFETCH(Write, write);
    QFETCH(QString, cell);
    const Table table =
        tableOf({{u"題"_s}, {}, {cell, {}, cell}, {u"No"_s, u"質問"_s, u"回答"_s}, {{}, cell}});
    const auto bytes = write(table, nullptr);
    QVERIFY_OK(bytes);
    const auto sheet = readWorkbook(*bytes);
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->names, QStringList{u"FAQ"_s});
    QVERIFY(sheet->table.rows == filled(table));
}

void TestWorkbookWrite::aLongSheetComesBack()
{
    QFETCH(Write, write);
    Table table = tableOf({{u"No"_s, u"質問"_s, u"回答"_s}});
    for (int i = 1; i <= 6'000; ++i)
        table.rows.append({i + 1, {QString::number(i), u" _x0041_ %1"_s.arg(i), u"一\n二 \u3042"_s}});
    const auto bytes = write(table, nullptr);
    QVERIFY_OK(bytes);
    const auto sheet = readWorkbook(*bytes);
    QVERIFY_OK(sheet);
    QVERIFY(sheet->table.rows == table.rows);
}

void TestWorkbookWrite::randomTextComesBack()
{
    QFETCH(Write, write);
    constexpr QStringView characters = u"_x0041D \t\n<>&\"'=\uFEFFあ\u3000";
    quint32 state = 1;
    const auto next = [&state](quint32 below) {
        state = state * 1'664'525 + 1'013'904'223;
        return (state >> 16) % below;
    };
    Table table;
    for (int row = 1; row <= 500; ++row) {
        QStringList cells;
        for (int column = 0; column < 3; ++column) {
            QString cell;
            for (quint32 length = next(12); length > 0; --length)
                cell += characters[next(quint32(characters.size()))];
            cells.append(cell);
        }
        table.rows.append({row, cells});
    }
    const auto bytes = write(table, nullptr);
    QVERIFY_OK(bytes);
    const auto sheet = readWorkbook(*bytes);
    QVERIFY_OK(sheet);
    const QList<TableRow> wanted = filled(table);
    QCOMPARE(sheet->table.rows.size(), wanted.size());
    for (qsizetype i = 0; i < sheet->table.rows.size(); ++i)
        QCOMPARE(sheet->table.rows[i].cells, wanted[i].cells);
}

void TestWorkbookWrite::controlCharactersAreLeftOut()
{
    QFETCH(Write, write);
    const auto bytes = write(tableOf({{u"a\u0001b\r\nc\uFFFFd"_s}}), nullptr);
    QVERIFY_OK(bytes);
    const auto sheet = readWorkbook(*bytes);
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->table.rows.first().cells.first(), u"ab\ncd"_s);
}

void TestWorkbookWrite::whatACellOfExcelCannotHoldIsSaid()
{
    const QString cell(longestXlsxText + 1, u'あ');
    const auto bytes = writeXlsx(tableOf({{u"a"_s}, {cell}}));
    QVERIFY_FAILS(bytes, ErrorCode::LimitExceeded);
    QCOMPARE(bytes.error().arguments, (QStringList{u"2"_s, u"32767"_s}));
    QVERIFY_OK(writeOds(tableOf({{cell}})));
}

QTEST_APPLESS_MAIN(TestWorkbookWrite)
#include "tst_workbookwrite.moc"
