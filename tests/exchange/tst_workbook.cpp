// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"
#include "support/builders.h"
#include "support/workbooks.h"

#include <QtCore/QFile>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// "line: cell|cell" for each row.
QStringList picture(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows)
        rows.append(QString::number(row.line) + u": "_s + row.cells.join(u'|'));
    return rows;
}

QByteArray row(const QByteArray &cells)
{
    return "<row r=\"1\">" + cells + "</row>";
}

QByteArray odsTable(const QByteArray &rows, const QByteArray &name = "FAQ")
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

const QString sheet1 = u"xl/worksheets/sheet1.xml"_s;

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsxCellsAreWhatAPersonSees_data();
    void xlsxCellsAreWhatAPersonSees();
    void odsCellsAreWhatAPersonSees_data();
    void odsCellsAreWhatAPersonSees();
    void rowsKeepTheirNumbersAndBlankOnesAreNotThere();
    void datesCountFrom1904WhenTheWorkbookSaysSo();
    void theYearBehindAShortDateIsKept();
    void theSheetIsChosenByNameOrByItsHeadings();
    void whatIsNoWorkbookIsRefusedByItsKind_data();
    void whatIsNoWorkbookIsRefusedByItsKind();
    void hostileFilesAreRefusedWithinTheirLimits_data();
    void hostileFilesAreRefusedWithinTheirLimits();
    void aPartWithAPathOutsideIsNeverUnpacked();
    void ofMergedCellsTheFirstHasTheText();
    void aFileCutAnywhereIsRefusedOrWhole();
    void readingCanBeCancelled();
};

void TestWorkbook::xlsxCellsAreWhatAPersonSees_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("strings");
    QTest::addColumn<QString>("text");
    const auto shared = [](const char *name, const QByteArray &item, const QString &text) {
        QTest::newRow(name) << QByteArray("<c r=\"A1\" t=\"s\"><v>0</v></c>") << item << text;
    };
    const auto plain = [](const char *name, const QByteArray &cell, const QString &text) {
        QTest::newRow(name) << cell << QByteArray() << text;
    };
    shared("shared text", "<si><t>資格確認書</t></si>", u"資格確認書"_s);
    shared("furigana is left out",
        "<si><t>吉田兼好</t><rPh sb=\"0\" eb=\"2\"><t>ヨシダ</t></rPh><rPh sb=\"2\" "
        "eb=\"4\"><t>ケンコウ</t></rPh>"
        "<phoneticPr fontId=\"1\"/></si>",
        u"吉田兼好"_s);
    shared("rich runs with furigana",
        "<si><r><rPr><b/><sz val=\"11\"/></rPr><t>日本</t></r><r><t xml:space=\"preserve\"> 語</t></r>"
        "<rPh sb=\"0\" eb=\"2\"><t>ニホン</t></rPh></si>",
        u"日本 語"_s);
    shared("empty item", "<si><t/></si>", {});
    shared("item without anything", "<si/>", {});
    shared("line end as a number", "<si><t>一行目_x000D_\n二行目</t></si>", u"一行目\n二行目"_s);
    shared(
        "escaped escape", "<si><t>_x005F_x000D_ と _x_ と _x12G4_</t></si>", u"_x000D_ と _x_ と _x12G4_"_s);
    shared("half a character", "<si><t>a_xD83D_b</t></si>", u"a\uFFFDb"_s);
    shared("both halves", "<si><t>_xD83D__xDE00_</t></si>", u"😀"_s);
    shared("CDATA and entities", "<si><t>A&amp;B<![CDATA[<C>]]>&#x3042;</t></si>", u"A&B<C>あ"_s);
    plain("text in the cell",
        "<c r=\"A1\" t=\"inlineStr\"><is><t>東京都</t><rPh sb=\"0\" eb=\"3\"><t>トウ</t></rPh></is></c>",
        u"東京都"_s);
    plain("result of a formula", "<c r=\"A1\" t=\"str\"><f>\"1-\"&amp;2</f><v>1-2</v></c>", u"1-2"_s);
    plain("formula whose result is a number", "<c r=\"A1\"><f>1+1</f><v>2</v></c>", u"2"_s);
    plain("truth", "<c r=\"A1\" t=\"b\"><v>1</v></c>", u"TRUE"_s);
    plain("error", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", u"#N/A"_s);
    plain("whole number", "<c r=\"A1\"><v>12</v></c>", u"12"_s);
    plain("number as it was typed", "<c r=\"A1\"><v>1.1000000000000001</v></c>", u"1.1"_s);
    plain("date", "<c r=\"A1\" s=\"1\"><v>45575</v></c>", u"2024/10/10"_s);
    plain("date of an era", "<c r=\"A1\" s=\"3\"><v>45575</v></c>", u"2024/10/10"_s);
    plain("date and time", "<c r=\"A1\" s=\"5\"><v>45575.375</v></c>", u"2024/10/10 9:00"_s);
    plain("date with a day alone in its month", "<c r=\"A1\" s=\"2\"><v>45302</v></c>", u"1月11日"_s);
    plain("first days of the century", "<c r=\"A1\" s=\"1\"><v>59</v></c>", u"1900/02/28"_s);
    plain("after the day that never was", "<c r=\"A1\" s=\"1\"><v>61</v></c>", u"1900/03/01"_s);
    plain("number no date can have", "<c r=\"A1\" s=\"1\"><v>-1</v></c>", u"-1"_s);
    plain("words of the format", "<c r=\"A1\" s=\"4\"><v>7</v></c>", u"1-7"_s);
    plain("unknown style", "<c r=\"A1\" s=\"4711\"><v>7</v></c>", u"7"_s);
    plain("cell without a place", "<c t=\"inlineStr\"><is><t>a</t></is></c>", u"a"_s);
    plain("only a look", "<c r=\"A1\" s=\"3\"/>", {});
}

void TestWorkbook::xlsxCellsAreWhatAPersonSees()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, strings);
    QFETCH(QString, text);
    const QByteArray other = "<c r=\"B1\" t=\"inlineStr\"><is><t>*</t></is></c>";
    const auto sheet = readWorkbook(zipOf(xlsxParts(row(cell + other), strings)));
    QVERIFY_OK(sheet);
    QCOMPARE(picture(sheet->table), QStringList{u"1: "_s + text + u"|*"_s});
}

void TestWorkbook::odsCellsAreWhatAPersonSees_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto text = [](const char *name, const QByteArray &inside, const QString &seen) {
        QTest::newRow(name) << QByteArray(
            "<table:table-cell office:value-type=\"string\">" + inside + "</table:table-cell>")
                            << seen;
    };
    text("text", "<text:p>資格確認書</text:p>", u"資格確認書"_s);
    text("several lines", "<text:p>一行目</text:p><text:p/><text:p>三行目</text:p>", u"一行目\n\n三行目"_s);
    text("spaces as elements", "<text:p><text:s text:c=\"2\"/>a<text:s/>b<text:tab/>c</text:p>",
        u"  a b\tc"_s);
    text("spaces of the file", "<text:p>\n   a\n   b</text:p>", u"a b"_s);
    text("spaces as LibreOffice writes them", "<text:p>  a</text:p><text:p>b  c </text:p>", u"  a\nb  c "_s);
    text("line break in a paragraph", "<text:p>a<text:line-break/>b</text:p>", u"a\nb"_s);
    text("parts with a look of their own", "<text:p><text:span>日本</text:span><text:a>語</text:a></text:p>",
        u"日本語"_s);
    text("furigana is left out",
        "<text:p><text:ruby><text:ruby-base>吉田兼好</text:ruby-base><text:ruby-text>ヨシダケンコウ"
        "</text:ruby-text></text:ruby></text:p>",
        u"吉田兼好"_s);
    text("comments are left out",
        "<office:annotation><text:p>誰かの注</text:p></office:annotation><text:p>本文</text:p>", u"本文"_s);
    QTest::newRow("text that says itself exactly")
        << QByteArray("<table:table-cell office:value-type=\"string\" office:string-value=\"  a&#10;b  c\">"
                      "<text:p>  a</text:p><text:p>b  c</text:p></table:table-cell>")
        << u"  a\nb  c"_s;
    QTest::newRow("number as it is shown") << QByteArray(
        "<table:table-cell office:value-type=\"float\" office:value=\"7\"><text:p>007</text:p>"
        "</table:table-cell>") << u"007"_s;
    QTest::newRow("number that nobody showed")
        << QByteArray("<table:table-cell office:value-type=\"float\" office:value=\"7.5\"/>") << u"7.5"_s;
    QTest::newRow("date") << QByteArray("<table:table-cell office:value-type=\"date\" "
                                        "office:date-value=\"2024-10-10\"><text:p>令和6年10月10日</text:p>"
                                        "</table:table-cell>")
                          << u"2024/10/10"_s;
    QTest::newRow("date without a year")
        << QByteArray("<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-11\">"
                      "<text:p>1月11日</text:p></table:table-cell>")
        << u"1月11日"_s;
    QTest::newRow("nothing") << QByteArray("<table:table-cell/>") << QString();
}

void TestWorkbook::odsCellsAreWhatAPersonSees()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const QByteArray other = "<table:table-cell><text:p>*</text:p></table:table-cell>";
    const auto sheet =
        readWorkbook(zipOf(odsParts(odsTable("<table:table-row>" + cell + other + "</table:table-row>"))));
    QVERIFY_OK(sheet);
    QCOMPARE(picture(sheet->table), QStringList{u"1: "_s + text + u"|*"_s});
}

void TestWorkbook::rowsKeepTheirNumbersAndBlankOnesAreNotThere()
{
    const auto xlsx =
        readWorkbook(zipOf(xlsxParts("<row><c><v>1</v></c></row><row r=\"5\"/>"
                                     "<row r=\"1048576\"><c r=\"C1048576\"><v>2</v></c></row>")));
    QVERIFY_OK(xlsx);
    QCOMPARE(picture(xlsx->table), (QStringList{u"1: 1"_s, u"1048576: ||2"_s}));
    const auto ods = readWorkbook(zipOf(odsParts(odsTable(
        "<table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated=\"2\">"
        "<text:p>a</text:p></table:table-cell><table:covered-table-cell><text:p>b</text:p>"
        "</table:covered-table-cell><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row table:number-rows-repeated=\"4\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row-group><table:table-row "
        "table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"/>"
        "<table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table-row-group>"
        "<table:table-row table:number-rows-repeated=\"1048569\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>"))));
    QVERIFY_OK(ods);
    QCOMPARE(picture(ods->table), (QStringList{u"1: a|a||c"_s, u"6: ||d"_s, u"7: ||d"_s}));
}

void TestWorkbook::datesCountFrom1904WhenTheWorkbookSaysSo()
{
    const Parts parts = altered(xlsxParts(row("<c r=\"A1\" s=\"1\"><v>44113</v></c>")), u"xl/workbook.xml"_s,
        "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    const auto sheet = readWorkbook(zipOf(parts));
    QVERIFY_OK(sheet);
    QCOMPARE(picture(sheet->table), QStringList{u"1: 2024/10/10"_s});
}

void TestWorkbook::theYearBehindAShortDateIsKept()
{
    const auto xlsx = readWorkbook(zipOf(xlsxParts(row("<c r=\"B1\" s=\"2\"><v>45302</v></c>"))));
    QVERIFY_OK(xlsx);
    QCOMPARE(xlsx->table.shortDates.value({1, 1}), QDate(2024, 1, 11));
    const auto ods = readWorkbook(zipOf(odsParts(odsTable(
        "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-11\">"
        "<text:p>1月11日</text:p></table:table-cell></table:table-row>"))));
    QVERIFY_OK(ods);
    QCOMPARE(ods->table.shortDates.value({1, 0}), QDate(2024, 1, 11));
}

void TestWorkbook::theSheetIsChosenByNameOrByItsHeadings()
{
    const auto cells = [](const QByteArray &text) -> QByteArray {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    Parts xlsx = altered(xlsxParts(row(cells("表紙"))), u"xl/workbook.xml"_s, "<sheets>",
        "<sheets><sheet name=\"隠し\" sheetId=\"3\" state=\"hidden\" r:id=\"rId9\"/>");
    xlsx = altered(xlsx, u"xl/workbook.xml"_s, "</sheets>",
        "<sheet name=\"ＦＡＱ 一覧\" sheetId=\"2\" r:id=\"rId9\"/><sheet name=\"図\" sheetId=\"4\" "
        "r:id=\"rId8\"/></sheets>");
    xlsx = altered(xlsx, u"xl/_rels/workbook.xml.rels"_s, "</Relationships>",
        "<Relationship Id=\"rId9\" Type=\"http://x/worksheet\" Target=\"../xl/./worksheets/sheet2.xml\"/>"
        "<Relationship Id=\"rId8\" Type=\"http://x/chartsheet\" Target=\"chart.xml\"/></Relationships>");
    xlsx[u"xl\\worksheets\\Sheet2.xml"_s] = "<worksheet><sheetData>"
        + row(cells("No") + cells("質問") + cells("回答")) + "</sheetData></worksheet>";
    const auto tableRow = [](const QByteArray &text) -> QByteArray {
        return "<table:table-row><table:table-cell><text:p>" + text
            + "</text:p></table:table-cell><table:table-cell><text:p>質問</text:p></table:table-cell></"
              "table:table-row>";
    };
    const Parts ods = odsParts(odsTable(tableRow("表紙"), "FAQ") + odsTable(tableRow("回答"), "ＦＡＱ 一覧"));
    for (const Parts &parts : {xlsx, ods}) {
        const QByteArray bytes = zipOf(parts);
        const auto found = readWorkbook(bytes);
        QVERIFY_OK(found);
        QVERIFY(found->names.contains(u"FAQ"_s) && found->names.contains(u"ＦＡＱ 一覧"_s));
        QVERIFY(!found->names.contains(u"図"_s));
        QCOMPARE(
            found->name, u"ＦＡＱ 一覧"_s); // the first sheet has no headings, a hidden one is passed over
        const auto named =
            readWorkbook(bytes, {.sheet = u"FAQ"_s, .limits = {}, .cancel = nullptr, .progress = {}});
        QVERIFY_OK(named);
        QCOMPARE(named->table.rows.first().cells.first(), u"表紙"_s);
        const auto folded =
            readWorkbook(bytes, {.sheet = u"faq  一覧"_s, .limits = {}, .cancel = nullptr, .progress = {}});
        QVERIFY_OK(folded);
        QCOMPARE(folded->name, u"ＦＡＱ 一覧"_s);
        const auto none =
            readWorkbook(bytes, {.sheet = u"ない"_s, .limits = {}, .cancel = nullptr, .progress = {}});
        QVERIFY_FAILS(none, ErrorCode::MissingSheet);
        QVERIFY(none.error().arguments.value(1).contains(u"FAQ, ＦＡＱ 一覧"_s));
    }
}

void TestWorkbook::whatIsNoWorkbookIsRefusedByItsKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("text") << QByteArray("No,質問,回答\n") << QString();
    QTest::newRow("old workbook") << QByteArray(compound + QByteArray(4096, 'x')) << u"old"_s;
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QTest::newRow("encrypted workbook")
        << QByteArray(compound + QByteArray(99, 'x') + name) << u"encrypted"_s;
    QTest::newRow("some archive") << zipOf({{u"a.txt"_s, "a"}}) << QString();
    QTest::newRow("text document of one kind")
        << zipOf(altered(xlsxParts({}), u"xl/workbook.xml"_s, "workbook", "document")) << QString();
    QTest::newRow("text document of the other kind")
        << zipOf(altered(odsParts({}), u"mimetype"_s, "spreadsheet", "text")) << QString();
    Parts encrypted = odsParts({});
    encrypted[u"META-INF/manifest.xml"_s] =
        "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>";
    QTest::newRow("encrypted OpenDocument") << zipOf(encrypted) << u"encrypted"_s;
}

void TestWorkbook::whatIsNoWorkbookIsRefusedByItsKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto sheet = readWorkbook(bytes);
    QVERIFY_FAILS(sheet, ErrorCode::UnknownFormat);
    QCOMPARE(sheet.error().arguments.value(0), kind);
}

void TestWorkbook::hostileFilesAreRefusedWithinTheirLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto add = [](const char *name, const Parts &parts, ErrorCode code) {
        QTest::newRow(name) << zipOf(parts) << code;
    };
    constexpr auto damaged = ErrorCode::MalformedTable;
    constexpr auto large = ErrorCode::LimitExceeded;
    const Parts good = xlsxParts(row("<c r=\"A1\" t=\"s\"><v>0</v></c>"), "<si><t>a</t></si>");
    const QString strings = u"xl/sharedStrings.xml"_s;
    add("zip bomb",
        altered(good, strings, "</sst>", "<si><t>" + QByteArray(20'000'000, 'a') + "</t></si></sst>"), large);
    add("bomb of empty strings",
        altered(good, strings, "</sst>", QByteArray("<si/>").repeated(2'000'000) + "</sst>"), large);
    add("bomb in a part nobody asked for, read all the same",
        altered(good, sheet1, "<sheetData>", "<x>" + QByteArray(20'000'000, ' ') + "</x><sheetData>"), large);
    QByteArray noise;
    for (quint32 i = 0, state = 1; i < 700'000; ++i) {
        state = state * 1'664'525 + 1'013'904'223;
        noise += "abcdefghijklmnop"[state >> 28];
    }
    add("a text without end", altered(good, strings, "<t>a", "<t>" + noise), large);
    add("a comment without end",
        altered(good, sheet1, "<sheetData>", "<!--" + noise.repeated(4) + "--><sheetData>"), large);
    add(
        "more parts than an office has",
        [&good] {
            Parts parts = good;
            for (int i = 0; i < 2'000; ++i)
                parts[u"docProps/%1.xml"_s.arg(i)] = "x";
            return parts;
        }(),
        large);
    add("entities that multiply",
        altered(
            good, strings, "<sst", "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst"),
        damaged);
    add("entity from a file",
        altered(good, strings, "<sst", "<!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst"),
        damaged);
    add("entity that nobody declared", altered(good, strings, "<t>a", "<t>&b;"), damaged);
    add("no end of levels",
        altered(good, sheet1, "<sheetData>", QByteArray("<x>").repeated(200'000) + "<sheetData>"), damaged);
    add("levels that end",
        altered(good, sheet1, "<sheetData>",
            QByteArray("<x>").repeated(100) + QByteArray("</x>").repeated(100) + "<sheetData>"),
        damaged);
    add("malformed XML", altered(good, sheet1, "</row>", "</rov>"), damaged);
    add("XML that ends in the middle", altered(good, sheet1, "</sheetData></worksheet>", ""), damaged);
    add("bytes that are no UTF-8", altered(good, strings, "<t>a", "<t>\xE5\x9B"), damaged);
    add("string that does not exist", altered(good, sheet1, "<v>0", "<v>99999999"), damaged);
    add("string before the first", altered(good, sheet1, "<v>0", "<v>-1"), damaged);
    add("row beyond the last", altered(good, sheet1, "r=\"1\"", "r=\"1048577\""), damaged);
    add("row beyond all",
        altered(altered(good, sheet1, "<row r=\"1\"", "<row r=\"9999999999\""), sheet1, "A1", "A9999999999"),
        damaged);
    add("row below the last one",
        altered(altered(good, sheet1, "<row r=\"1\"", "<row r=\"1048577\""), sheet1, "A1", "A1048577"),
        large);
    add("column beyond all", altered(good, sheet1, "A1", "ZZZZZZZ99999999999"), damaged);
    add("column beyond the last", altered(good, sheet1, "A1", "ZZZ1"), large);
    add("rows that go back", altered(good, sheet1, "<row", "<row r=\"2\"/><row"), damaged);
    add("cell of another row", altered(good, sheet1, "A1", "A2"), damaged);
    Parts missing = good;
    missing.remove(strings);
    add("no strings", missing, damaged);
    missing = good;
    missing.remove(sheet1);
    add("no sheet", missing, damaged);
    add("sheet outside",
        altered(good, u"xl/_rels/workbook.xml.rels"_s, "worksheets/sheet1.xml", "../../../etc/passwd"),
        damaged);
    add("no sheets at all", altered(good, u"xl/workbook.xml"_s, "<sheet name", "<other name"), damaged);
    const QByteArray cell =
        "<table:table-cell table:number-columns-repeated=\"%1\"><text:p>a</text:p></table:table-cell>";
    const auto ods = [&cell](const QByteArray &rows, const QByteArray &columns) {
        return odsParts(odsTable("<table:table-row table:number-rows-repeated=\"" + rows + "\">"
            + QByteArray(cell).replace("%1", columns) + "</table:table-row>"));
    };
    add("more columns than there are", ods("1", "16385"), large);
    add("all cells there are", ods("1048576", "16384"), large);
    add("more than all cells", ods("2147483647", "2147483647"), large);
    add("more spaces than a cell has",
        odsParts(odsTable("<table:table-row><table:table-cell><text:p><text:s "
                          "text:c=\"2147483647\"/></text:p></table:table-cell></table:table-row>")),
        large);
    add("document type in OpenDocument",
        altered(ods("1", "1"), u"content.xml"_s, "<office:document-content",
            "<!DOCTYPE a [<!ENTITY a \"a\">]><office:document-content"),
        damaged);
    add("no table", odsParts({}), damaged);
    QByteArray lying = zipOf(good);
    for (qsizetype at = lying.indexOf("PK\x01\x02"); at >= 0; at = lying.indexOf("PK\x01\x02", at + 1))
        lying.replace(at + 24, 4, "\xFF\xFF\xFF\x7F");
    QTest::newRow("central directory that lies") << lying << damaged;
}

void TestWorkbook::hostileFilesAreRefusedWithinTheirLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QVERIFY(!bytes.isEmpty());
    QVERIFY_FAILS(readWorkbook(bytes), code);
}

void TestWorkbook::aPartWithAPathOutsideIsNeverUnpacked()
{
    Parts parts = xlsxParts(row("<c r=\"A1\" t=\"s\"><v>0</v></c>"), "<si><t>a</t></si>");
    parts[u"../../../evil.txt"_s] = "evil";
    parts[u"/etc/evil.txt"_s] = "evil";
    const auto sheet = readWorkbook(zipOf(parts));
    QVERIFY_OK(sheet);
    QCOMPARE(picture(sheet->table), QStringList{u"1: a"_s});
    QVERIFY(!QFile::exists(u"../../../evil.txt"_s));
}

void TestWorkbook::ofMergedCellsTheFirstHasTheText()
{
    const Parts parts = altered(xlsxParts(row("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"/>"
                                              "<c r=\"C1\" t=\"s\"><v>0</v></c>"),
                                    "<si><t>a</t></si>"),
        sheet1, "</sheetData>",
        "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
    const auto sheet = readWorkbook(zipOf(parts));
    QVERIFY_OK(sheet);
    QCOMPARE(picture(sheet->table), QStringList{u"1: a||a"_s});
}

void TestWorkbook::aFileCutAnywhereIsRefusedOrWhole()
{
    const QByteArray whole =
        zipOf(xlsxParts(row("<c r=\"A1\" t=\"s\"><v>0</v></c>"), "<si><t>資格</t></si>"));
    const auto expected = readWorkbook(whole);
    QVERIFY_OK(expected);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!readWorkbook(whole.first(length)), qPrintable(QString::number(length)));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray altered = whole;
        altered[i] = char(altered[i] ^ 0x10);
        const auto sheet = readWorkbook(altered);
        QVERIFY2(!sheet || sheet->table == expected->table,
            qPrintable(QString::number(i) + (sheet ? picture(sheet->table).join(u';') : QString())));
    }
}

void TestWorkbook::readingCanBeCancelled()
{
    const std::atomic<bool> cancel = true;
    QVERIFY_FAILS(readWorkbook(zipOf(xlsxParts(row("<c r=\"A1\"><v>1</v></c>"))),
                      {.sheet = {}, .limits = {}, .cancel = &cancel, .progress = {}}),
        ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
