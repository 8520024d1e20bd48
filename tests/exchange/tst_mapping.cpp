// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"
#include "support/builders.h"

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

QStringList sixColumns()
{
    return {u"分類番号"_s, u"分類名"_s, u"No"_s, u"質問"_s, u"回答"_s, u"参考元"_s};
}

/// Rows with their lines counted from 1.
Table tableOf(const QList<QStringList> &rows)
{
    Table table;
    for (const QStringList &cells : rows)
        table.rows.append({table.rows.size() + 1, cells});
    return table;
}

/// "kind@line(No)column:arguments"
QStringList picture(const QList<TableFinding> &findings)
{
    QStringList lines;
    for (const TableFinding &finding : findings) {
        lines.append(findingName(finding.kind) % u'@' % QString::number(finding.line) % u'(' % finding.no
            % u')' % finding.column % u':' % finding.arguments.join(u','));
    }
    return lines;
}

QStringList nos(const ImportedSheet &sheet)
{
    QStringList found;
    for (const ImportedEntry &imported : sheet.entries)
        found.append(imported.entry.no);
    return found;
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetsOwnShapeIsUnderstood();
    void headLinesGiveTitleAndDate_data();
    void headLinesGiveTitleAndDate();
    void headingsOfTheNextPageAreNoEntry();
    void headingsAreKnownByTheirWords_data();
    void headingsAreKnownByTheirWords();
    void aSheetWithoutItsColumnsIsRefused_data();
    void aSheetWithoutItsColumnsIsRefused();
    void rowsThatCannotBeTakenAreNamed();
    void oddCellsAreNamed();
    void aPersonalNumberIsNamedAndNotRepeated();
    void aNoThatBecameADateIsReadBack();
    void emptyCategoryCellsAreFilledFromAbove();
    void twoNamesOfOneCategoryNumberAreNamed();
    void furtherColumnsAreRead();
    void theSameNoWithAnotherPeriodIsAnotherAnswer();
    void parentsOfACategoryAreRead();
};

void TestMapping::theSheetsOwnShapeIsUnderstood()
{
    const auto sheet =
        readSheet(tableOf({{}, {}, {u"一斉発行_FAQ"_s}, {u""_s}, {u"2024/10/10"_s}, {}, sixColumns(),
            {u"1"_s, u"全般"_s, u"1-1"_s, u"趣旨は何か。"_s, u"お知らせです。 ①一 ②二"_s, u"事務連絡"_s}, {},
            {u"一斉発行_FAQ"_s}, sixColumns(),
            {u"1"_s, u"全般"_s, u"1-2"_s, u"なぜか。"_s, u"<p>一。</p> <p>二&amp;三<br/>四。</p>"_s,
                u"省 (https://a.jp/x)"_s},
            {u"4"_s, u"利用"_s, u"4-1"_s, u"利点は。"_s, u" 前後の空白 "_s, u""_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->title, u"一斉発行_FAQ"_s);
    QCOMPARE(sheet->date, QDate(2024, 10, 10));
    QCOMPARE(sheet->categories, (QList<ImportedCategory>{{-1, u"1"_s, u"全般"_s}, {-1, u"4"_s, u"利用"_s}}));
    QCOMPARE(nos(*sheet), (QStringList{u"1-1"_s, u"1-2"_s, u"4-1"_s}));
    const Entry &first = sheet->entries[0].entry;
    QCOMPARE(first.answers.first().text, u"お知らせです。 ①一 ②二"_s);
    QCOMPARE(first.sources, (QList<SourceRef>{{u"事務連絡"_s, {}}}));
    const Entry &second = sheet->entries[1].entry;
    QCOMPARE(second.answers.first().text, u"一。\n二&三\n四。"_s);
    QCOMPARE(second.sources, (QList<SourceRef>{{u"省"_s, u"https://a.jp/x"_s}}));
    QCOMPARE(sheet->entries[2].entry.answers.first().text, u" 前後の空白 "_s);
    QCOMPARE(sheet->entries[2].category, 1);
    QCOMPARE(sheet->entries[2].line, 13);
    QCOMPARE(picture(sheet->findings), QStringList{u"markup-removed@12(1-2)回答:<p> </p> &amp; <br>"_s});
}

void TestMapping::headLinesGiveTitleAndDate_data()
{
    QTest::addColumn<QStringList>("head");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("date");
    const QDate day(2024, 10, 10);
    QTest::newRow("none") << QStringList{} << QString() << QDate();
    QTest::newRow("ISO") << QStringList{u"題"_s, u"2024-10-10"_s} << u"題"_s << day;
    QTest::newRow("kanji") << QStringList{u"題"_s, u"２０２４年１０月１０日"_s} << u"題"_s << day;
    QTest::newRow("era") << QStringList{u"題"_s, u"令和6年10月10日"_s} << u"題"_s << day;
    QTest::newRow("first year of an era")
        << QStringList{u"令和元年5月1日"_s} << QString() << QDate(2019, 5, 1);
    QTest::newRow("short era") << QStringList{u"R6.10.10"_s} << QString() << day;
    QTest::newRow("date first") << QStringList{u"2024/10/10"_s, u"題"_s} << u"題"_s << day;
    QTest::newRow("labelled") << QStringList{u"題"_s, u"発行日：2024/10/10"_s} << u"題"_s << day;
    QTest::newRow("edition") << QStringList{u"題"_s, u"（2024年10月10日版）"_s} << u"題"_s << day;
    QTest::newRow("a date within a title is title")
        << QStringList{u"2024/10/10発送分のFAQ"_s} << u"2024/10/10発送分のFAQ"_s << QDate();
    QTest::newRow("no such day") << QStringList{u"2024/13/40"_s} << u"2024/13/40"_s << QDate();
}

void TestMapping::headLinesGiveTitleAndDate()
{
    QFETCH(QStringList, head);
    QList<QStringList> rows;
    for (const QString &line : head)
        rows.append(QStringList{u""_s, line}); // in any cell
    rows += {sixColumns(), {u"1"_s, u"全般"_s, u"1-1"_s, u"問"_s, u"答"_s, u""_s}};
    const auto sheet = readSheet(tableOf(rows));
    QVERIFY_OK(sheet);
    QTEST(sheet->title, "title");
    QTEST(sheet->date, "date");
    QCOMPARE(sheet->findings, QList<TableFinding>());
}

/// Also when something stands in them that is taken out of every cell.
void TestMapping::headingsOfTheNextPageAreNoEntry()
{
    QStringList again = sixColumns();
    again[3] = u"質問\x0F"_s;
    again[4] = u"<b>回答</b>"_s;
    const auto sheet =
        readSheet(tableOf({sixColumns(), {u"1"_s, u"全般"_s, u"1-1"_s, u"問"_s, u"答"_s, u""_s}, sixColumns(),
            {u"1"_s, u"全般"_s, u"1-2"_s, u"問"_s, u"答"_s, u""_s}, again,
            {u"1"_s, u"全般"_s, u"1-3"_s, u"問"_s, u"答"_s, u""_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->entries.size(), 3);
    QCOMPARE(sheet->findings, QList<TableFinding>());
}

void TestMapping::headingsAreKnownByTheirWords_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("as written") << sixColumns();
    QTest::newRow("widths, spaces, marks")
        << QStringList{u"分類　番号"_s, u"【分類名】"_s, u"Ｎｏ．"_s, u" 質問"_s, u"回答\n"_s, u"参考元"_s};
    QTest::newRow("synonyms") << QStringList{
        u"カテゴリ番号"_s, u"カテゴリ"_s, u"№"_s, u"お問い合わせ内容"_s, u"回答文"_s, u"出典"_s};
    QTest::newRow("letters") << QStringList{u"分類No."_s, u"分類"_s, u"項番"_s, u"Q"_s, u"A"_s, u"根拠"_s};
    QTest::newRow("with a note in brackets")
        << QStringList{u"分類番号"_s, u"分類名"_s, u"No"_s, u"質問（Q）"_s, u"回答(A)"_s, u"参考元(URL)"_s};
    QTest::newRow("English") << QStringList{
        u"Category no."_s, u"Category"_s, u"NO"_s, u"Question"_s, u"ANSWER"_s, u"Source"_s};
}

void TestMapping::headingsAreKnownByTheirWords()
{
    QFETCH(QStringList, headings);
    const auto sheet =
        readSheet(tableOf({headings, {u"1"_s, u"全般"_s, u"1-1"_s, u"問"_s, u"答"_s, u"元"_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->columns,
        (QSet<Column>{Column::CategoryNumber, Column::CategoryName, Column::No, Column::Question,
            Column::Answer, Column::Source}));
    QCOMPARE(sheet->findings, QList<TableFinding>());
}

void TestMapping::aSheetWithoutItsColumnsIsRefused_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no headings") << QStringList{u"a"_s, u"b"_s} << ErrorCode::MissingColumn
                                 << QStringList{u"質問"_s};
    QTest::newRow("no answer") << QStringList{u"No"_s, u"質問"_s} << ErrorCode::MissingColumn
                               << QStringList{u"回答"_s};
    QTest::newRow("no No") << QStringList{u"質問"_s, u"回答"_s} << ErrorCode::MissingColumn
                           << QStringList{u"No"_s};
    QTest::newRow("no rows") << QStringList{u"No"_s, u"質問"_s, u"回答"_s} << ErrorCode::NothingToImport
                             << QStringList{};
}

void TestMapping::aSheetWithoutItsColumnsIsRefused()
{
    QFETCH(QStringList, headings);
    QFETCH(ErrorCode, code);
    const auto sheet = readSheet(tableOf({headings}));
    QVERIFY_FAILS(sheet, code);
    QTEST(sheet.error().arguments, "arguments");
}

void TestMapping::rowsThatCannotBeTakenAreNamed()
{
    const auto sheet = readSheet(tableOf({sixColumns(), {u"1"_s, u"全般"_s, u""_s, u"問"_s, u"答"_s, u""_s},
        {u"1"_s, u"全般"_s, u"1-1"_s, u" "_s, u"答"_s, u""_s},
        {u"1"_s, u"全般"_s, u"1-2"_s, u"問"_s, u"<p> </p>"_s, u""_s},
        {u"1"_s, u"全般"_s, u"1-3"_s, u"問"_s, u"答"_s, u""_s},
        {u"1"_s, u"全般"_s, u"１－３"_s, u"問"_s, u"別の答"_s, u""_s}, {u"1"_s, u"全般"_s, u"1-4"_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(nos(*sheet), QStringList{u"1-3"_s});
    QCOMPARE(picture(sheet->findings),
        (QStringList{u"missing-no@2()No:"_s, u"missing-question@3(1-1)質問:"_s,
            u"markup-removed@4(1-2)回答:<p> </p>"_s, u"missing-answer@4(1-2)回答:"_s,
            u"duplicate-no@6(１－３)No:5"_s, u"missing-answer@7(1-4)回答:"_s}));
    QCOMPARE(sheet->leftOutNos, (QStringList{u"1-1"_s, u"1-2"_s, u"1-4"_s}));
    for (const TableFinding &finding : sheet->findings)
        QCOMPARE(finding.isLoss(), finding.kind != TableFinding::Kind::MarkupRemoved);
}

void TestMapping::oddCellsAreNamed()
{
    Table table = tableOf({{u"題"_s, u"副題"_s},
        {u"No"_s, u"質問"_s, u"回答"_s, u"担当課"_s, u"質問"_s, u"状態"_s, u"確認日"_s},
        {u"1-1"_s, u"問\x0B"_s, u"一\r\n二\r三"_s, u"総務"_s, u"別"_s, u"公開ずみ"_s, u"きのう"_s, u"余り"_s},
        {u"1-2"_s, u"問"_s, u"答\t続き\n1-3\t問"_s}});
    table.oddQuotes = {4};
    const auto sheet = readSheet(table);
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->entries[0].entry.question, u"問"_s);
    QVERIFY(sheet->entries[0].entry.lifecycle == Lifecycle::Draft); // a state that nobody knows is not public
    QVERIFY(sheet->entries[1].entry.lifecycle == Lifecycle::Published);
    QCOMPARE(sheet->entries[0].entry.answers.first().text, u"一\n二\n三"_s);
    QCOMPARE(sheet->entries[0].category, -1);
    QCOMPARE(picture(sheet->findings),
        (QStringList{u"head-line-ignored@1():副題"_s, u"unknown-column@2()担当課:"_s,
            u"repeated-column@2()質問:"_s, u"control-characters-removed@3(1-1)質問:"_s,
            u"unknown-state@3(1-1)状態:公開ずみ"_s, u"unreadable-date@3(1-1)確認日:きのう"_s,
            u"cell-outside-columns@3(1-1):余り"_s, u"text-after-quote@4():"_s,
            u"cell-spans-rows@4(1-2)回答:"_s}));
}

void TestMapping::aPersonalNumberIsNamedAndNotRepeated()
{
    const auto sheet = readSheet(tableOf({{u"No"_s, u"質問"_s, u"回答"_s, u"内部メモ"_s},
        {u"1-1"_s, u"問"_s, u"番号は123456789018です"_s, u"１２３４－５６７８－９０１８"_s},
        {u"1-2"_s, u"問"_s, u"番号は123456789012です"_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(picture(sheet->findings),
        (QStringList{u"personal-number@2(1-1)回答:"_s, u"personal-number@2(1-1)内部メモ:"_s}));
    QVERIFY(!sheet->findings.first().isLoss());
}

void TestMapping::aNoThatBecameADateIsReadBack()
{
    const auto sheet = readSheet(tableOf({{u"No"_s, u"質問"_s, u"回答"_s}, {u"1月11日"_s, u"問"_s, u"答"_s},
        {u"4-Jan"_s, u"問"_s, u"答"_s}, {u"Feb-03"_s, u"問"_s, u"答"_s}, {u"A-1"_s, u"問"_s, u"答"_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(nos(*sheet), (QStringList{u"1-11"_s, u"1-4"_s, u"2-3"_s, u"A-1"_s}));
    QCOMPARE(picture(sheet->findings),
        (QStringList{u"no-was-a-date@2(1-11)No:1月11日,1-11"_s, u"no-was-a-date@3(1-4)No:4-Jan,1-4"_s,
            u"no-was-a-date@4(2-3)No:Feb-03,2-3"_s}));
}

void TestMapping::emptyCategoryCellsAreFilledFromAbove()
{
    const auto sheet =
        readSheet(tableOf({sixColumns(), {u"1"_s, u"全般"_s, u"1-1"_s, u"問"_s, u"答"_s, u""_s},
            {u""_s, u""_s, u"1-2"_s, u"問"_s, u"答"_s, u""_s},
            {u""_s, u""_s, u"1-3"_s, u"問"_s, u"答"_s, u""_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->entries[2].category, 0);
    QCOMPARE(picture(sheet->findings), QStringList{u"category-from-row-above@3(1-2):"_s});
}

void TestMapping::twoNamesOfOneCategoryNumberAreNamed()
{
    const auto sheet =
        readSheet(tableOf({sixColumns(), {u"1"_s, u"全般"_s, u"1-1"_s, u"問"_s, u"答"_s, u""_s},
            {u"1"_s, u"全船"_s, u"1-2"_s, u"問"_s, u"答"_s, u""_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->categories.size(), 2);
    QCOMPARE(picture(sheet->findings), QStringList{u"category-has-two-names@3(1-2)分類名:1,全般,全船"_s});
}

void TestMapping::furtherColumnsAreRead()
{
    const auto sheet = readSheet(
        tableOf({{u"No"_s, u"質問"_s, u"回答"_s, u"参考元"_s, u"言い換え"_s, u"読み上げ文"_s, u"内部メモ"_s,
                     u"状態"_s, u"公開開始"_s, u"公開終了"_s, u"次回見直し"_s, u"確認日"_s, u"確認者"_s},
            {u"1-1"_s, u"問"_s, u"答"_s,
                u"甲 (https://a.jp/)\n乙（https://b.jp/(1)）\nhttps://c.jp/\n丁 https://d.jp/\n戊"_s,
                u"なくした\n捨てた\n\nなくした"_s, u"はい"_s, u"内線"_s, u"下書き"_s, u"2024/4/1"_s,
                u"令和7年3月31日"_s, u"2025-01-01"_s, u"2024年10月1日"_s, u"山田"_s}}));
    QVERIFY_OK(sheet);
    Entry expected;
    expected.no = u"1-1"_s;
    expected.question = u"問"_s;
    expected.answers = {{u"答"_s, u"はい"_s, u"内線"_s, QDate(2024, 4, 1), QDate(2025, 3, 31)}};
    expected.sources = {{u"甲"_s, u"https://a.jp/"_s}, {u"乙"_s, u"https://b.jp/(1)"_s},
        {{}, u"https://c.jp/"_s}, {u"丁"_s, u"https://d.jp/"_s}, {u"戊"_s, {}}};
    expected.phrases = {u"なくした"_s, u"捨てた"_s};
    expected.lifecycle = Lifecycle::Draft;
    expected.reviewDate = QDate(2025, 1, 1);
    expected.confirmedOn = QDate(2024, 10, 1);
    expected.confirmedBy = u"山田"_s;
    QVERIFY(sheet->entries.first().entry == expected);
    QCOMPARE(sheet->findings, QList<TableFinding>());
}

void TestMapping::theSameNoWithAnotherPeriodIsAnotherAnswer()
{
    const auto sheet = readSheet(tableOf({{u"No"_s, u"質問"_s, u"回答"_s, u"公開開始"_s, u"公開終了"_s},
        {u"1-1"_s, u"問"_s, u"後"_s, u"2025/4/1"_s, u""_s},
        {u"1-1"_s, u"問"_s, u"前"_s, u""_s, u"2025/3/31"_s},
        {u"1-1"_s, u"問"_s, u"また"_s, u""_s, u"2025/3/31"_s},
        {u"1-2"_s, u"問"_s, u"逆"_s, u"2025/4/1"_s, u"2024/4/1"_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(nos(*sheet), (QStringList{u"1-1"_s, u"1-2"_s}));
    QCOMPARE(sheet->entries.first().entry.answers,
        (QList<Answer>{{u"前"_s, {}, {}, {}, QDate(2025, 3, 31)}, {u"後"_s, {}, {}, QDate(2025, 4, 1), {}}}));
    QCOMPARE(picture(sheet->findings),
        (QStringList{u"duplicate-no@4(1-1)No:2"_s, u"period-reversed@5(1-2)公開終了:"_s}));
}

void TestMapping::parentsOfACategoryAreRead()
{
    const QStringList headings{u"分類番号"_s, u"分類名"_s, u"親分類"_s, u"No"_s, u"質問"_s, u"回答"_s};
    const auto sheet =
        readSheet(tableOf({headings, {u"1-2-1"_s, u"孫"_s, u"1 子 の親\n1-2 子"_s, u"1"_s, u"問"_s, u"答"_s},
            {u"1-2"_s, u"子"_s, u"1 子 の親"_s, u"2"_s, u"問"_s, u"答"_s},
            {u""_s, u"3 月"_s, u""_s, u"3"_s, u"問"_s, u"答"_s},
            {u""_s, u"旬"_s, u" 3 月"_s, u"4"_s, u"問"_s, u"答"_s}}));
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->categories,
        (QList<ImportedCategory>{{-1, u"1"_s, u"子 の親"_s}, {0, u"1-2"_s, u"子"_s}, {1, u"1-2-1"_s, u"孫"_s},
            {-1, {}, u"3 月"_s}, {3, {}, u"旬"_s}}));
    QCOMPARE(sheet->entries[1].category, 1);
    QCOMPARE(sheet->entries[3].category, 4);
}

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
