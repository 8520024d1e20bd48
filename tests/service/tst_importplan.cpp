// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importplan.h"

#include "exchange/csv.h"
#include "exchange/sheetfile.h"
#include "exchange/sheetwriter.h"
#include "support/builders.h"
#include "support/paths.h"

#include <QtCore/QFile>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return QDate(2024, 11, 1);
}
const QString realSheet = realSheetPath();
QStringList sixColumns()
{
    return {u"分類番号"_s, u"分類名"_s, u"No"_s, u"質問"_s, u"回答"_s, u"参考元"_s};
}

SnapshotPtr emptySnapshot()
{
    return Snapshot::create({});
}

Result<ImportedSheet> sheetOf(const QList<QStringList> &rows)
{
    Table table;
    for (const QStringList &cells : rows)
        table.rows.append({table.rows.size() + 1, cells});
    return readSheet(table);
}

/// "added/changed/unchanged/missing"
QString counts(const ImportPlan &plan)
{
    return u"%1/%2/%3/%4"_s.arg(plan.added).arg(plan.changed).arg(plan.unchanged).arg(plan.missingNos.size());
}

/// A FAQ that uses everything an entry can have.
SnapshotPtr richSnapshot()
{
    SnapshotData data;
    data.edition = {u"題"_s, QDate(2024, 10, 10), 3};
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"1-1"_s, u"発行"_s, 1),
        makeCategory(3, {}, u"3 か月"_s, 2), makeCategory(4, u"2"_s, u"<b>&amp;</b>"_s)};
    Entry first = makeEntry({.id = 10, .no = u"1-1"_s, .category = 3, .sources = 2});
    first.phrases = {u"なくした"_s, u"-捨てた"_s};
    first.answers = {{u"前"_s, u"はい"_s, u"内線 12\n二行目"_s, {}, QDate(2025, 3, 31)},
        {u"後"_s, {}, {}, QDate(2025, 4, 1), {}}};
    first.reviewDate = QDate(2025, 1, 1);
    first.confirmedOn = QDate(2024, 10, 1);
    first.confirmedBy = u"山田"_s;
    Entry second = makeEntry({.id = 11,
        .no = u"1-10"_s,
        .question = u"体温<37度&hellip; <p>とは&lt;何か"_s,
        .answer = u" =1+1\n\"引用\"\tタブ\n\n'+2 "_s,
        .category = 2,
        .lifecycle = Lifecycle::Draft});
    second.sources = {{{}, u"https://example.jp/a"_s}, {u"題だけ"_s, {}}};
    data.entries = {first, second, makeEntry({.id = 12, .no = u"2-1"_s, .category = 4})};
    return Snapshot::create(std::move(data));
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCategoryIsMadeWhereAnEntryGoesIntoIt();
    void theRealSheetIsAddedWhole();
    void theRealSheetComesBackCharacterForCharacter();
    void exportedAndImportedIsUnchanged_data();
    void exportedAndImportedIsUnchanged();
    void everythingAnEntryHasSurvivesANewFile();
    void whatTheSheetDoesNotStateStays();
    void aChangedAnswerIsPutIntoThePeriodOfToday();
    void missingEntriesStayUnlessTheyAreToRetire();
    void aRetiredEntryThatTheSheetHasComesBack_data();
    void aRetiredEntryThatTheSheetHasComesBack();
    void aStateThatNobodyKnowsIsNotPublic();
    void aRowThatWasLeftOutIsNotMissing();
    void aNewIssueDateCountsTheEditionUp();
    void aRenamedCategoryKeepsItsPlace();
    void newCategoriesComeAfterTheOthers();
    void aSheetWithoutParentsFindsNestedCategories();
};

/// 1-1 stands in a category already, and its row names none of its own; the row of 7-1 is left out.
void TestImportPlan::aCategoryIsMadeWhereAnEntryGoesIntoIt()
{
    const SnapshotPtr current = makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s})});
    const auto sheet = sheetOf({sixColumns(), {u"7"_s, u"空になる分類"_s, u"7-1"_s, u"問い"_s, {}, {}},
        {{}, {}, u"1-1"_s, u"問い"_s, u"答え"_s, {}},
        {u"8"_s, u"使う分類"_s, u"8-1"_s, u"問い"_s, u"答え"_s, {}}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {false, today()});
    QCOMPARE(counts(plan), u"1/1/0/0"_s);
    QStringList made;
    for (const Change<Category> &change : plan.changes.categories)
        made.append(change.after->name);
    QCOMPARE(made, QStringList{u"使う分類"_s});
}

void TestImportPlan::theRealSheetIsAddedWhole()
{
    const auto sheet = readSheetFile(realSheet);
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *emptySnapshot(), {.today = today()});
    QCOMPARE(counts(plan), u"37/0/0/0"_s);
    QCOMPARE(plan.edition, (Edition{u"資格情報のお知らせ一斉発行_FAQ"_s, QDate(2024, 10, 10), 1}));
    QCOMPARE(plan.findings.size(), 3);
    const auto imported = plan.changes.apply(*emptySnapshot());
    QVERIFY_OK(imported);
    QCOMPARE((*imported)->categories().all().size(), 4);
    QCOMPARE(counts(planImport(*sheet, **imported, {.today = today()})), u"0/0/37/0"_s);
    QVERIFY(planImport(*sheet, **imported, {.today = today()}).changes.isEmpty());
}

void TestImportPlan::theRealSheetComesBackCharacterForCharacter()
{
    QFile file(realSheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = decodeText(file.readAll());
    QVERIFY_OK(text);
    const auto original = parseSeparated(text->text, u'\t');
    QVERIFY_OK(original);
    const auto sheet = readSheet(*original);
    QVERIFY_OK(sheet);
    const auto imported =
        planImport(*sheet, *emptySnapshot(), {.today = today()}).changes.apply(*emptySnapshot());
    QVERIFY_OK(imported);

    const QString written = writeSeparated(writeSheet(**imported), u'\t', u"\n");
    QList<QStringList> cells;
    // Not by our own reader: the sheet has no quotes, so a plain cut at the tabs must do.
    for (const QString &line : written.split(u'\n')) {
        if (line.count(u'\t') == 5 && !line.startsWith(u"分類番号"_s))
            cells.append(line.split(u'\t'));
    }
    QList<QStringList> expected;
    for (const TableRow &row : original->rows) {
        const bool tagged = row.cells.value(4).contains(u"<p>"_s);
        if (row.cells.size() == 6 && row.cells.first() != sixColumns().constFirst() && !tagged)
            expected.append(row.cells);
    }
    QCOMPARE(expected.size(), 34);
    QCOMPARE(cells, expected);
    QVERIFY(written.startsWith(
        u"資格情報のお知らせ一斉発行_FAQ\n\n2024/10/10\n\n分類番号\t分類名\tNo\t質問\t回答\t参考元\n1\t"_s));
    QVERIFY(!written.contains(u"<p>"_s));
}

void TestImportPlan::exportedAndImportedIsUnchanged_data()
{
    QTest::addColumn<char>("separator");
    QTest::newRow("TSV") << '\t';
    QTest::newRow("CSV") << ',';
}

void TestImportPlan::exportedAndImportedIsUnchanged()
{
    QFETCH(char, separator);
    const SnapshotPtr snapshot = richSnapshot();
    const QString text = writeSeparated(writeSheet(*snapshot), QLatin1Char(separator), u"\r\n");
    const auto table = parseSeparated(text, QLatin1Char(separator));
    QVERIFY_OK(table);
    const auto sheet = readSheet(*table);
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *snapshot, {.today = today()});
    QCOMPARE(counts(plan), u"0/0/3/0"_s);
    QVERIFY(plan.changes.isEmpty());
}

void TestImportPlan::everythingAnEntryHasSurvivesANewFile()
{
    const SnapshotPtr snapshot = richSnapshot();
    const auto sheet = readSheet(writeSheet(*snapshot));
    QVERIFY_OK(sheet);
    const auto imported =
        planImport(*sheet, *emptySnapshot(), {.today = today()}).changes.apply(*emptySnapshot());
    QVERIFY_OK(imported);
    QCOMPARE((*imported)->entries().size(), 3);
    for (const Entry &original : snapshot->entries()) {
        const Entry *copy = (*imported)->findNo(original.no);
        QVERIFY(copy);
        Entry expected = original;
        expected.id = copy->id;
        expected.category = copy->category;
        QVERIFY2(*copy == expected, qUtf8Printable(original.no));
        const auto pathOf = [](const Snapshot &faq, CategoryId id) {
            QStringList path;
            for (const CategoryId step : faq.categories().path(id))
                path.append(faq.categories().find(step)->number + u'|' + faq.categories().find(step)->name);
            return path;
        };
        QCOMPARE(pathOf(**imported, copy->category), pathOf(*snapshot, original.category));
    }
}

void TestImportPlan::whatTheSheetDoesNotStateStays()
{
    Entry entry = makeEntry({.no = u"1-1"_s, .sources = 1, .lifecycle = Lifecycle::InReview});
    entry.phrases = {u"なくした"_s};
    entry.answers.first().memo = u"内線"_s;
    entry.reviewDate = QDate(2025, 1, 1);
    const SnapshotPtr current = makeSnapshot({entry});
    const auto sheet = sheetOf({{u"No"_s, u"質問"_s, u"回答"_s}, {u"1-1"_s, entry.question, u"新しい答"_s}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.today = today()});
    QCOMPARE(counts(plan), u"0/1/0/0"_s);
    Entry expected = entry;
    expected.answers.first().text = u"新しい答"_s;
    QCOMPARE(plan.changes.entries.size(), 1);
    QVERIFY(plan.changes.entries.first().after == expected);
    QVERIFY(!plan.changes.edition);
    QVERIFY(plan.changes.categories.isEmpty());
}

void TestImportPlan::aChangedAnswerIsPutIntoThePeriodOfToday()
{
    Entry entry = makeEntry({.no = u"1-1"_s});
    entry.answers = {{u"前"_s, {}, {}, {}, QDate(2024, 10, 31)}, {u"今"_s, {}, {}, QDate(2024, 11, 1), {}}};
    const SnapshotPtr current = makeSnapshot({entry});
    const auto sheet = sheetOf({{u"No"_s, u"質問"_s, u"回答"_s}, {u"1-1"_s, entry.question, u"直した"_s}});
    QVERIFY_OK(sheet);
    const ImportPlan now = planImport(*sheet, *current, {.today = QDate(2024, 11, 1)});
    QCOMPARE(now.changes.entries.first().after->answers[0].text, u"前"_s);
    QCOMPARE(now.changes.entries.first().after->answers[1].text, u"直した"_s);
    const ImportPlan before = planImport(*sheet, *current, {.today = QDate(2024, 10, 1)});
    QCOMPARE(before.changes.entries.first().after->answers[0].text, u"直した"_s);
    QCOMPARE(before.changes.entries.first().after->answers[1].text, u"今"_s);
}

void TestImportPlan::missingEntriesStayUnlessTheyAreToRetire()
{
    const SnapshotPtr current =
        makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"1-2"_s}),
            makeEntry({.id = 3, .no = u"1-3"_s, .lifecycle = Lifecycle::Draft}),
            makeEntry({.id = 4, .no = u"1-4"_s, .lifecycle = Lifecycle::Retired})});
    const auto sheet = sheetOf({{u"No"_s, u"質問"_s, u"回答"_s},
        {u"１－１"_s, current->entries()[0].question, current->entries()[0].answers.first().text}});
    QVERIFY_OK(sheet);
    const ImportPlan kept = planImport(*sheet, *current, {.today = today()});
    QCOMPARE(kept.missingNos, QStringList{u"1-2"_s});
    QVERIFY(kept.changes.isEmpty());
    const ImportPlan retired = planImport(*sheet, *current, {.retireMissing = true, .today = today()});
    QCOMPARE(retired.missingNos, QStringList{u"1-2"_s});
    QCOMPARE(retired.changes.entries.size(), 1);
    QCOMPARE(retired.changes.entries.first().after->no, u"1-2"_s);
    QVERIFY(retired.changes.entries.first().after->lifecycle == Lifecycle::Retired);
}

void TestImportPlan::aRetiredEntryThatTheSheetHasComesBack_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<bool>("back");
    const QStringList plain{u"No"_s, u"質問"_s, u"回答"_s};
    const QStringList withState = plain + QStringList{u"状態"_s};
    QTest::newRow("no state column") << plain << QStringList{} << true;
    QTest::newRow("state published") << withState << QStringList{u"公開中"_s} << true;
    QTest::newRow("state retired") << withState << QStringList{u"非公開"_s} << false;
}

void TestImportPlan::aRetiredEntryThatTheSheetHasComesBack()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, states);
    QFETCH(bool, back);
    const SnapshotPtr current = makeSnapshot({makeEntry({.no = u"1-1"_s, .lifecycle = Lifecycle::Retired})});
    const Entry &entry = current->entries().first();
    const auto sheet =
        sheetOf({headings, QStringList{u"1-1"_s, entry.question, entry.answers.first().text} + states});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.today = today()});
    QCOMPARE(counts(plan), back ? u"0/1/0/0"_s : u"0/0/1/0"_s);
    QCOMPARE(plan.findings.size(), back ? 1 : 0);
    if (!back)
        return;
    QVERIFY(plan.changes.entries.first().after->lifecycle == Lifecycle::Published);
    QCOMPARE(plan.findings.first(), (TableFinding{TableFinding::Kind::Reinstated, 2, {}, u"1-1"_s, {}}));
}

void TestImportPlan::aStateThatNobodyKnowsIsNotPublic()
{
    const SnapshotPtr current = makeSnapshot({makeEntry({.no = u"1-1"_s})});
    const Entry &entry = current->entries().first();
    const auto sheet = sheetOf({{u"No"_s, u"質問"_s, u"回答"_s, u"状態"_s},
        {u"1-1"_s, entry.question, entry.answers.first().text, u"廃止"_s},
        {u"1-2"_s, u"問い"_s, u"答え"_s, u"あああ"_s}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.today = today()});
    QCOMPARE(counts(plan), u"1/1/0/0"_s);
    for (const Change<Entry> &change : plan.changes.entries)
        QVERIFY(change.after->lifecycle == Lifecycle::Draft);
}

void TestImportPlan::aRowThatWasLeftOutIsNotMissing()
{
    const SnapshotPtr current =
        makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"1-2"_s})});
    const auto sheet = sheetOf(
        {{u"No"_s, u"質問"_s, u"回答"_s}, {u"1-1"_s, u"問い"_s, u""_s}, {u"1-2"_s, u"問い"_s, u"答え"_s}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.retireMissing = true, .today = today()});
    QCOMPARE(counts(plan), u"0/1/0/0"_s);
    QCOMPARE(plan.changes.entries.size(), 1);
}

void TestImportPlan::aNewIssueDateCountsTheEditionUp()
{
    const SnapshotPtr current = makeSnapshot({makeEntry()});
    const Entry &entry = current->entries().first();
    const auto sheet = sheetOf({{u"2025/1/15"_s}, {u"No"_s, u"質問"_s, u"回答"_s},
        {entry.no, entry.question, entry.answers.first().text}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.today = today()});
    QCOMPARE(counts(plan), u"0/0/1/0"_s);
    QVERIFY(plan.changes.edition);
    QCOMPARE(plan.edition, (Edition{current->edition().title, QDate(2025, 1, 15), 2}));
    QCOMPARE(*plan.changes.edition->after, plan.edition);
}

void TestImportPlan::aRenamedCategoryKeepsItsPlace()
{
    const SnapshotPtr current = makeSnapshot({makeEntry({.no = u"1-1"_s})});
    const auto sheet = sheetOf({sixColumns(),
        {u"１"_s, u"全般について"_s, u"1-1"_s, u"再発行できますか。"_s, u"できます。"_s, u""_s}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.today = today()});
    QCOMPARE(counts(plan), u"0/0/1/0"_s);
    QCOMPARE(plan.changes.categories.size(), 1);
    QCOMPARE(plan.changes.categories.first().after->name, u"全般について"_s);
    QCOMPARE(plan.changes.categories.first().after->id, CategoryId{1});
}

void TestImportPlan::newCategoriesComeAfterTheOthers()
{
    const SnapshotPtr current = makeSnapshot({makeEntry({.no = u"1-1"_s})});
    const auto sheet = sheetOf({sixColumns(), {u"9"_s, u"新"_s, u"9-1"_s, u"問い"_s, u"答え"_s, u""_s},
        {u"8"_s, u"新新"_s, u"8-1"_s, u"問い"_s, u"答え"_s, u""_s}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.today = today()});
    QCOMPARE(counts(plan), u"2/0/0/1"_s);
    const auto after = plan.changes.apply(*current);
    QVERIFY_OK(after);
    QStringList names;
    for (const Category &category : (*after)->categories().all())
        names.append(category.name);
    QCOMPARE(names, (QStringList{u"全般"_s, u"新"_s, u"新新"_s}));
    QCOMPARE((*after)->categories().find((*after)->findNo(u"8-1")->category)->name, u"新新"_s);
}

void TestImportPlan::aSheetWithoutParentsFindsNestedCategories()
{
    const SnapshotPtr current = richSnapshot();
    const auto sheet = sheetOf({sixColumns(), {u"1-1"_s, u"発行"_s, u"5-1"_s, u"問い"_s, u"答え"_s, u""_s}});
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *current, {.today = today()});
    QVERIFY(plan.changes.categories.isEmpty());
    QCOMPARE(plan.changes.entries.first().after->category, CategoryId{2});
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
