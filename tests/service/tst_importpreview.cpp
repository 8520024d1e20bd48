// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importpreview.h"
#include "support/builders.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestImportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsReadAndHeldAgainstTheFaq();
    void pastedCellsAreReadWithoutAFile();
    void jsonNeedsNoColumns();
    void columnsCanBeChosenOtherwise();
    void aBadFileFailsWithItsName();
    void theLaterQuestionWins();
    void afterCancelNothingIsTold();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    static ImportSource fileSource(const QString &path) { return {path, {}, {}, {}}; }

    QTemporaryDir m_folder;
    SnapshotPtr m_current;
};

void TestImportPreview::initTestCase()
{
    m_current = makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"1-2"_s})});
}

void TestImportPreview::aFileIsReadAndHeldAgainstTheFaq()
{
    const QString path =
        write(u"a.csv"_s, "No,質問,回答\n1-1,再発行できますか。,できません。\n1-3,新しい問い,答え\n");
    ImportPreview preview;
    QSignalSpy tables(&preview, &ImportPreview::tableRead);
    QSignalSpy plans(&preview, &ImportPreview::planned);
    QSignalSpy failures(&preview, &ImportPreview::failed);
    preview.read(fileSource(path), {});
    QTRY_COMPARE(tables.size(), 1);
    const auto file = tables.first().at(0).value<TableFile>();
    const auto columns = tables.first().at(1).value<HeaderRow>();
    QCOMPARE(file.table.rows.size(), 3);
    QVERIFY(file.encoding == TextEncoding::Utf8);
    preview.plan(columns, m_current, {.retireMissing = true, .today = QDate(2024, 10, 10)});
    QTRY_COMPARE(plans.size(), 1);
    const auto plan = plans.first().first().value<ImportPlan>();
    QCOMPARE(plan.added, 1);
    QCOMPARE(plan.changed, 1);
    QCOMPARE(plan.missingNos, QStringList{u"1-2"_s});
    QCOMPARE(plan.changes.entries.size(), 3);
    QVERIFY(failures.isEmpty());
}

void TestImportPreview::pastedCellsAreReadWithoutAFile()
{
    ImportPreview preview;
    QSignalSpy tables(&preview, &ImportPreview::tableRead);
    preview.read({{}, u"No\t質問\t回答\n1-1\t問い\t\"一\n二\"\n"_s, {}, {}}, {});
    QTRY_COMPARE(tables.size(), 1);
    const auto file = tables.first().at(0).value<TableFile>();
    QCOMPARE(file.table.rows.last().cells.last(), u"一\n二"_s);
    QVERIFY(!file.encoding);
}

void TestImportPreview::jsonNeedsNoColumns()
{
    const QString path = m_folder.filePath(u"a.json"_s);
    QVERIFY_OK(writeSheetFile(path, *m_current));
    ImportPreview preview;
    QSignalSpy sheets(&preview, &ImportPreview::sheetRead);
    QSignalSpy plans(&preview, &ImportPreview::planned);
    preview.read(fileSource(path), {});
    QTRY_COMPARE(sheets.size(), 1);
    preview.plan({}, m_current, {.retireMissing = false, .today = QDate(2024, 10, 10)});
    QTRY_COMPARE(plans.size(), 1);
    const auto plan = plans.first().first().value<ImportPlan>();
    QCOMPARE(plan.unchanged, 2);
    QVERIFY(plan.changes.isEmpty());
}

void TestImportPreview::columnsCanBeChosenOtherwise()
{
    const QString path = write(u"b.csv"_s, "No,質問,回答\n1-1,甲,乙\n");
    ImportPreview preview;
    QSignalSpy tables(&preview, &ImportPreview::tableRead);
    QSignalSpy plans(&preview, &ImportPreview::planned);
    preview.read(fileSource(path), {});
    QTRY_COMPARE(tables.size(), 1);
    auto columns = tables.first().at(1).value<HeaderRow>();
    columns.indexOf = {{Column::No, 0}, {Column::Question, 2}, {Column::Answer, 1}};
    preview.plan(columns, m_current, {.retireMissing = false, .today = QDate(2024, 10, 10)});
    QTRY_COMPARE(plans.size(), 1);
    const auto plan = plans.first().first().value<ImportPlan>();
    QCOMPARE(plan.changes.entries.first().after->question, u"乙"_s);
}

void TestImportPreview::aBadFileFailsWithItsName()
{
    const QString path = write(u"bad.xlsx"_s, "PK\x03\x04rest");
    ImportPreview preview;
    QSignalSpy failures(&preview, &ImportPreview::failed);
    preview.read(fileSource(path), {});
    QTRY_COMPARE(failures.size(), 1);
    const auto error = failures.first().first().value<Error>();
    QVERIFY(error.code == ErrorCode::MalformedTable);
    QCOMPARE(error.subject, path);
}

void TestImportPreview::theLaterQuestionWins()
{
    ImportPreview preview;
    QSignalSpy tables(&preview, &ImportPreview::tableRead);
    QSignalSpy failures(&preview, &ImportPreview::failed);
    preview.read({{}, u"No\t質問\t回答\n1\ta\tb\n"_s, {}, {}}, {});
    preview.read({{}, u"No\t質問\t回答\n2\tc\td\n"_s, {}, {}}, {});
    QTRY_COMPARE(tables.size(), 1);
    QCOMPARE(tables.first().at(0).value<TableFile>().table.rows.last().cells.first(), u"2"_s);
    QVERIFY(failures.isEmpty());
}

void TestImportPreview::afterCancelNothingIsTold()
{
    ImportPreview preview;
    QSignalSpy tables(&preview, &ImportPreview::tableRead);
    QSignalSpy failures(&preview, &ImportPreview::failed);
    preview.read({{}, u"No\t質問\t回答\n1\ta\tb\n"_s, {}, {}}, {});
    preview.cancel();
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(failures.first().first().value<Error>().code == ErrorCode::Cancelled);
    QVERIFY(tables.isEmpty());
}

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
