// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sokutoctl.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows of the sheet: lines with five tabs that are no headings, cut at the tabs.
QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.count(u'\t') == 5 && !line.startsWith(u"分類番号"_s))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBundledFaqGivesTheSheetBackCharacterForCharacter();
    void everyFormatIsImportedAgainWithoutAChange_data();
    void everyFormatIsImportedAgainWithoutAChange();
    void awkwardTextIsImportedAgainWithoutAChange_data();
    void awkwardTextIsImportedAgainWithoutAChange();
    void whatTheEncodingLacksIsNamedAndNothingIsWritten();
    void theFaqItselfIsNeverOverwritten_data();
    void theFaqItselfIsNeverOverwritten();
    void aBadTargetOrSourceFails();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestExportCommand::theBundledFaqGivesTheSheetBackCharacterForCharacter()
{
    const Run run = sokutoctl({u"export"_s, u"--from"_s, QStringLiteral(BUNDLED_FAQ), path(u"out.tsv"_s)});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    const QList<QStringList> sheet = rowsOf(realSheet);
    QCOMPARE(sheet.size(), 37);
    QList<QStringList> expected;
    for (const QStringList &row : sheet) {
        if (!row[4].contains(u"<p>"_s))
            expected.append(row);
    }
    QCOMPARE(expected.size(), 34);
    QCOMPARE(rowsOf(path(u"out.tsv"_s)), expected);
}

void TestExportCommand::everyFormatIsImportedAgainWithoutAChange_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("TSV") << QStringList{u"out.tsv"_s};
    QTest::newRow("CSV") << QStringList{u"out.csv"_s};
    QTest::newRow("Excel") << QStringList{u"out.xlsx"_s};
    QTest::newRow("OpenDocument") << QStringList{u"out.ods"_s};
    QTest::newRow("JSON") << QStringList{u"out.json"_s};
    QTest::newRow("CSV for old programs") << QStringList{u"out.csv"_s, u"--encoding"_s, u"cp932"_s};
    QTest::newRow("TSV in UTF-16") << QStringList{u"out.tsv"_s, u"--encoding"_s, u"utf-16le"_s};
}

void TestExportCommand::everyFormatIsImportedAgainWithoutAChange()
{
    QFETCH(QStringList, arguments);
    const QString target = path(arguments.takeFirst());
    const Run exported =
        sokutoctl(QStringList{u"export"_s, u"--from"_s, QStringLiteral(BUNDLED_FAQ), target} + arguments);
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.out, QString());
    const Run imported = sokutoctl(
        {u"import"_s, target, u"--into"_s, QStringLiteral(BUNDLED_FAQ), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.json().value("unchanged"_L1).toInt(), 37);
    QCOMPARE(imported.json().value("findings"_L1).toArray(), QJsonArray());
}

void TestExportCommand::awkwardTextIsImportedAgainWithoutAChange_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"out.xlsx", "out.ods", "out.csv", "out.tsv", "out.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExportCommand::awkwardTextIsImportedAgainWithoutAChange()
{
    QFETCH(QString, name);
    QFile source(path(u"in.json"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(
        R"({"sokuto-faq": {"version": 1, "edition": {"title": "=題", "date": "2024-10-10", "number": 1, "version": 1},
        "categories": [{"id": 7, "name": "+親", "number": "1", "position": 1, "version": 1},
            {"id": 9, "parent": 7, "name": "@子", "number": "1-1", "position": 1, "version": 1}],
        "entries": [{"id": 5, "no": "1-1", "category": 9, "question": "=cmd|'/c calc'!A1", "lifecycle": "published", "version": 1,
            "answers": [{"text": "  -1\n\n\t'=2  \n", "spokenLine": "_x000D_ <b>&amp;</b>", "memo": "＝内線\"1,2\";3"}],
            "sources": [{"title": "出典", "url": "https://example.jp/?a=1&b=2"}], "phrases": ["'なくした", "\uFEFF@"]},
            {"id": 6, "no": "007", "category": 7, "question": "2024/10/10", "lifecycle": "retired", "version": 1,
            "answers": [{"text": "😀", "validUntil": "2024-12-31"}, {"text": "1-2", "validFrom": "2025-01-01"}]}]}})");
    source.close();
    const QString faq = path(u"faq.sqlite"_s);
    const Run made = sokutoctl({u"import"_s, source.fileName(), u"--into"_s, faq});
    QVERIFY2(made.code == 0, qUtf8Printable(made.error));
    QCOMPARE(sokutoctl({u"export"_s, u"--from"_s, faq, path(name)}).code, 0);
    const Run again = sokutoctl({u"import"_s, path(name), u"--into"_s, faq, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(again.code == 0, qUtf8Printable(again.error));
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 2);
}

void TestExportCommand::whatTheEncodingLacksIsNamedAndNothingIsWritten()
{
    QFile sheet(path(u"in.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("No,質問,回答\n1-1,問い,答え\n1-2,問い,😀\n");
    sheet.close();
    const QString faq = path(u"faq.sqlite"_s);
    QCOMPARE(sokutoctl({u"import"_s, sheet.fileName(), u"--into"_s, faq}).code, 0);
    const Run run =
        sokutoctl({u"export"_s, u"--from"_s, faq, path(u"out.csv"_s), u"--encoding"_s, u"cp932"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"1-2"_s) && !run.error.contains(u"1-1"_s), qUtf8Printable(run.error));
    QVERIFY(!QFile::exists(path(u"out.csv"_s)));
}

void TestExportCommand::theFaqItselfIsNeverOverwritten_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("same name") << u"faq.tsv"_s;
    QTest::newRow("another way") << u"folder/../faq.tsv"_s;
    QTest::newRow("symbolic link") << u"symbolic.csv"_s;
    QTest::newRow("hard link") << u"hard.json"_s;
}

void TestExportCommand::theFaqItselfIsNeverOverwritten()
{
    QFETCH(QString, target);
    const QString faq = path(u"faq.tsv"_s);
    QVERIFY(QFile::copy(QStringLiteral(BUNDLED_FAQ), faq));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(faq, path(u"symbolic.csv"_s)));
    QVERIFY(::link(qUtf8Printable(faq), qUtf8Printable(path(u"hard.json"_s))) == 0);
    const Run run = sokutoctl({u"export"_s, u"--from"_s, faq, path(target)});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"is the FAQ file itself"_s), qUtf8Printable(run.error));
    for (const QString &name : {u"faq.tsv"_s, u"symbolic.csv"_s, u"hard.json"_s})
        QCOMPARE(sokutoctl({u"verify"_s, u"--in"_s, path(name)}).code, 0);
}

void TestExportCommand::aBadTargetOrSourceFails()
{
    const Run noFolder =
        sokutoctl({u"export"_s, u"--from"_s, QStringLiteral(BUNDLED_FAQ), path(u"no/such/folder/out.tsv"_s)});
    QCOMPARE(noFolder.code, 1);
    QVERIFY(noFolder.error.contains(u"The folder "_s + path(u"no/such/folder"_s) + u" does not exist"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.tsv"_s));
    const Run onFolder =
        sokutoctl({u"export"_s, u"--from"_s, QStringLiteral(BUNDLED_FAQ), path(u"folder.tsv"_s)});
    QCOMPARE(onFolder.code, 1);
    QVERIFY2(onFolder.error.contains(u"not a file but a folder"_s), qUtf8Printable(onFolder.error));
    const Run noSource = sokutoctl({u"export"_s, u"--from"_s, path(u"none.sqlite"_s), path(u"out.tsv"_s)});
    QCOMPARE(noSource.code, 1);
    QVERIFY(noSource.error.contains(u"none.sqlite"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
