// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importapproval.h"

#include "support/builders.h"
#include "support/faqfiles.h"

#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;
using Kind = TableFinding::Kind;

namespace {

/// 1-1, 1-2 (published) and 1-3 (a draft) stand where a second person approves, 2-1 beside it.
SnapshotPtr current()
{
    SnapshotData data;
    data.faqId = u"faq"_s;
    data.categories = {makeCategory(1, u"1"_s, u"承認"_s), makeCategory(2, u"2"_s, u"自由"_s)};
    data.entries = {makeEntry({.id = 1, .no = u"1-1"_s, .category = 1}),
        makeEntry({.id = 2, .no = u"1-2"_s, .category = 1}),
        makeEntry({.id = 3, .no = u"1-3"_s, .category = 1, .lifecycle = Lifecycle::Retired}),
        makeEntry({.id = 4, .no = u"2-1"_s, .category = 2})};
    return Snapshot::create(std::move(data));
}

/// Every answer is another one, 1-2 is missing, 1-4 and 2-2 are new.
Result<ImportPlan> plan(const Snapshot &snapshot)
{
    Table table;
    const QStringList headings{u"分類番号"_s, u"分類名"_s, u"No"_s, u"質問"_s, u"回答"_s};
    table.rows.append({1, headings});
    for (const QString &no : {u"1-1"_s, u"1-3"_s, u"1-4"_s, u"2-1"_s, u"2-2"_s}) {
        const QString category = no.first(1);
        table.rows.append({table.rows.size() + 1,
            {category, category == u"1"_s ? u"承認"_s : u"自由"_s, no, u"問い"_s, u"別の答え"_s}});
    }
    auto sheet = readSheet(table);
    if (!sheet)
        return fail(sheet.error());
    return planImport(*std::move(sheet), snapshot, {.retireMissing = true, .today = QDate(2024, 10, 10)});
}

QStringList picture(const ImportPlan &plan)
{
    QStringList lines{
        u"%1/%2/%3/%4"_s.arg(plan.added).arg(plan.changed).arg(plan.unchanged).arg(plan.retired)};
    for (const Change<Entry> &change : plan.changes.entries)
        lines.append(change.after->no + u' ' + lifecycleName(change.after->lifecycle));
    for (const TableFinding &finding : plan.findings)
        lines.append(finding.no + u' ' + findingName(finding.kind));
    return lines;
}

} // namespace

class TestImportApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnePersonMayNotDoIsToldAndTheRestIsLeft();
    void noCategoryIsMadeForWhatIsKept();
    void withoutApprovalNothingIsTold();
    void theFileSaysWhereASecondPersonApproves();
};

void TestImportApproval::whatOnePersonMayNotDoIsToldAndTheRestIsLeft()
{
    const SnapshotPtr snapshot = current();
    auto made = plan(*snapshot);
    QVERIFY_OK(made);
    const auto past = [](EntryId) -> Result<EntryPast> { return EntryPast{}; };
    QVERIFY(!checkApproval(made->changes, {{1}}, snapshot->categories(), u"佐藤"_s, past));
    QVERIFY_OK(respectApproval(*made, snapshot->categories(), {{1}}, u"佐藤"_s, past));
    QCOMPARE(made->keptNos, (QStringList{u"1-1"_s, u"1-2"_s}));
    QCOMPARE(made->missingNos, QStringList{u"1-2"_s});
    QCOMPARE(made->retirable, 0);
    QCOMPARE(picture(*made),
        (QStringList{u"2/2/0/0"_s, u"1-3 in-review"_s, u"1-4 in-review"_s, u"2-1 published"_s,
            u"2-2 published"_s, u"1-1 kept-as-it-is"_s, u"1-2 kept-as-it-is"_s, u"1-3 taken-for-review"_s,
            u"1-4 taken-for-review"_s}));
    QVERIFY_OK(checkApproval(made->changes, {{1}}, snapshot->categories(), u"佐藤"_s, past));
}

/// 1-1 and 2-1 would move, each into a category that is new; 1-1 is kept where it is.
void TestImportApproval::noCategoryIsMadeForWhatIsKept()
{
    const SnapshotPtr snapshot = current();
    Table table;
    table.rows = {{1, {u"分類番号"_s, u"分類名"_s, u"No"_s, u"質問"_s, u"回答"_s}},
        {2, {u"8"_s, u"承認から"_s, u"1-1"_s, u"問い"_s, u"答え"_s}},
        {3, {u"9"_s, u"自由から"_s, u"2-1"_s, u"問い"_s, u"答え"_s}}};
    auto sheet = readSheet(table);
    QVERIFY_OK(sheet);
    ImportPlan made = planImport(*std::move(sheet), *snapshot, {false, QDate(2024, 10, 10)});
    QCOMPARE(made.changes.categories.size(), 2);
    const auto past = [](EntryId) -> Result<EntryPast> { return EntryPast{}; };
    QVERIFY_OK(respectApproval(made, snapshot->categories(), {{1}}, u"佐藤"_s, past));
    QCOMPARE(made.changes.entries.size(), 1);
    QCOMPARE(made.changes.categories.size(), 1);
    QCOMPARE(made.changes.categories.at(0).after->name, u"自由から"_s);
}

void TestImportApproval::withoutApprovalNothingIsTold()
{
    const SnapshotPtr snapshot = current();
    auto made = plan(*snapshot);
    QVERIFY_OK(made);
    const QStringList before = picture(*made);
    const auto past = [](EntryId) -> Result<EntryPast> { return fail(ErrorCode::QueryFailed); };
    QVERIFY_OK(respectApproval(*made, snapshot->categories(), {}, u"佐藤"_s, past));
    QCOMPARE(picture(*made), before);
}

void TestImportApproval::theFileSaysWhereASecondPersonApproves()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"faq.sqlite"_s);
    const SnapshotPtr snapshot = current();
    QVERIFY_OK(writeFaq(path, *snapshot));
    {
        auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        QVERIFY_OK((*file)->setApprovals({{1}}, {}));
    }
    auto made = plan(*snapshot);
    QVERIFY_OK(made);
    QVERIFY_OK(respectApproval(*made, snapshot->categories(), ImportAuthor{path, u"佐藤"_s}));
    QCOMPARE(made->changes.entries.size(), 4);
    QVERIFY(made->findings.constFirst().kind == Kind::KeptAsItIs);
    QVERIFY(
        !respectApproval(*made, snapshot->categories(), ImportAuthor{folder.filePath(u"none"_s), u"佐藤"_s}));
}

QTEST_GUILESS_MAIN(TestImportApproval)
#include "tst_importapproval.moc"
