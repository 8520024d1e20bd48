// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/sheetfile.h"
#include "support/builders.h"
#include "support/paths.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestSheetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRealSheetIsRead();
    void theSeparatorIsFoundByTheHeadings_data();
    void theSeparatorIsFoundByTheHeadings();
    void wrongFilesAreRefusedByTheirKind_data();
    void wrongFilesAreRefusedByTheirKind();
    void aFifoIsRefusedWithoutWaiting();
    void aFileBeyondTheLimitIsRefused();
    void everyEncodingIsReadBack_data();
    void everyEncodingIsReadBack();
    void entriesThatTheEncodingCannotHoldAreNamedAndNothingIsWritten();
    void aTargetThatCannotBeWrittenIsSaid();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestSheetFile::theRealSheetIsRead()
{
    const auto sheet = readSheetFile(realSheetPath());
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->title, u"資格情報のお知らせ一斉発行_FAQ"_s);
    QCOMPARE(sheet->date, QDate(2024, 10, 10));
    QCOMPARE(sheet->entries.size(), 37);
    QHash<qsizetype, int> inCategory;
    qsizetype withSource = 0;
    for (const ImportedEntry &imported : sheet->entries) {
        ++inCategory[imported.category];
        withSource += imported.entry.sources.size();
    }
    QCOMPARE(inCategory, (QHash<qsizetype, int>{{0, 12}, {1, 3}, {2, 5}, {3, 17}}));
    QCOMPARE(withSource, 19);
    QStringList tagged;
    for (const TableFinding &finding : sheet->findings) {
        QVERIFY(finding.kind == TableFinding::Kind::MarkupRemoved);
        QCOMPARE(finding.column, u"回答"_s);
        tagged.append(QString::number(finding.line) + u' ' + finding.no);
    }
    QCOMPARE(tagged, (QStringList{u"48 4-15"_s, u"49 4-16"_s, u"50 4-17"_s}));
}

void TestSheetFile::theSeparatorIsFoundByTheHeadings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("commas in .csv") << u"a.csv"_s << QByteArray("No,質問,回答\n1,a,b\n");
    QTest::newRow("tabs in .csv") << u"a.csv"_s << QByteArray("題,名\nNo\t質問\t回答\n1\ta\tb\n");
    QTest::newRow("semicolons in .csv") << u"a.csv"_s << QByteArray("No;質問;回答\n1;a;b\n");
    QTest::newRow("tabs in .tsv") << u"a.TSV"_s << QByteArray("No\t質問\t回答\n1\ta\tb\n");
    QTest::newRow("commas in .txt") << u"a.txt"_s << QByteArray("No,質問,回答\n1,a,b\n");
}

void TestSheetFile::theSeparatorIsFoundByTheHeadings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto sheet = readSheetFile(write(name, bytes));
    QVERIFY_OK(sheet);
    QCOMPARE(sheet->entries.size(), 1);
    QCOMPARE(sheet->entries.first().entry.answers.first().text, u"b"_s);
}

void TestSheetFile::wrongFilesAreRefusedByTheirKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u"a.csv"_s << QByteArray() << ErrorCode::NothingToImport;
    QTest::newRow("spreadsheet under another name")
        << u"a.csv"_s << QByteArray("PK\x03\x04rest") << ErrorCode::UnknownFormat;
    QTest::newRow("old spreadsheet") << u"a.tsv"_s << QByteArray("\xD0\xCF\x11\xE0\xA1")
                                     << ErrorCode::UnknownFormat;
    QTest::newRow("unknown ending") << u"a.pdf"_s << QByteArray("No,質問,回答\n1,a,b\n")
                                    << ErrorCode::UnknownFormat;
    QTest::newRow("cut UTF-8") << u"a.csv"_s << QByteArray("No,質問,回答\n1,a,\xE5\x9B")
                               << ErrorCode::UndecodableText;
    QTest::newRow("open quote") << u"a.csv"_s << QByteArray("No,質問,回答\n1,\"a,b\n")
                                << ErrorCode::MalformedTable;
    QTest::newRow("no headings") << u"a.csv"_s << QByteArray("1,a,b\n") << ErrorCode::MissingColumn;
    QTest::newRow("headings only") << u"a.csv"_s << QByteArray("No,質問,回答\n")
                                   << ErrorCode::NothingToImport;
}

void TestSheetFile::wrongFilesAreRefusedByTheirKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString path = write(name, bytes);
    const auto sheet = readSheetFile(path);
    QVERIFY_FAILS(sheet, code);
    QCOMPARE(sheet.error().subject, path);
}

void TestSheetFile::aFifoIsRefusedWithoutWaiting()
{
    const QString fifo = m_folder.filePath(u"fifo.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QVERIFY_FAILS(readSheetFile(fifo), ErrorCode::NotAFile);
    QVERIFY_FAILS(readSheetFile(m_folder.path()), ErrorCode::NotAFile);
    QVERIFY_FAILS(readSheetFile(m_folder.filePath(u"none.csv"_s)), ErrorCode::FileMissing);
}

void TestSheetFile::aFileBeyondTheLimitIsRefused()
{
    const QString path = write(u"a.csv"_s, "No,質問,回答\n1,a,b\n");
    SheetReadOptions options;
    options.limits.bytes = QFileInfo(path).size();
    QVERIFY_OK(readSheetFile(path, options));
    --options.limits.bytes;
    QVERIFY_FAILS(readSheetFile(path, options), ErrorCode::LimitExceeded);
}

void TestSheetFile::everyEncodingIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("TSV, UTF-8") << u"a.tsv"_s << TextEncoding::Utf8;
    QTest::newRow("CSV, UTF-8 with mark") << u"a.csv"_s << TextEncoding::Utf8WithMark;
    QTest::newRow("CSV, CP932") << u"a.csv"_s << TextEncoding::Cp932;
    QTest::newRow("TSV, UTF-16") << u"a.tsv"_s << TextEncoding::Utf16Le;
}

void TestSheetFile::everyEncodingIsReadBack()
{
    QFETCH(QString, name);
    QFETCH(TextEncoding, encoding);
    Entry entry = makeEntry({.no = u"1-1"_s,
        .question = u"=「再発行」\"は\"？"_s,
        .answer = u"一。\n\t二，\"三\"。"_s,
        .sources = 2});
    const SnapshotPtr snapshot = makeSnapshot({entry});
    const QString path = m_folder.filePath(name);
    QVERIFY_OK(writeSheetFile(path, *snapshot, {encoding}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(encodingName(detectEncoding(file.readAll())), encodingName(encoding));
    const auto sheet = readSheetFile(path);
    QVERIFY_OK(sheet);
    entry.id = {};
    entry.category = {};
    QVERIFY(sheet->entries.first().entry == entry);
    QCOMPARE(sheet->title, snapshot->edition().title);
    QCOMPARE(sheet->date, snapshot->edition().date);
}

void TestSheetFile::entriesThatTheEncodingCannotHoldAreNamedAndNothingIsWritten()
{
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s, .answer = u"😀"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s}), makeEntry({.id = 3, .no = u"1-10"_s, .question = u"한?"_s})});
    const QString path = m_folder.filePath(u"none.csv"_s);
    const auto done = writeSheetFile(path, *snapshot, {TextEncoding::Cp932});
    QVERIFY_FAILS(done, ErrorCode::UnencodableText);
    QCOMPARE(done.error().arguments, (QStringList{u"1-1, 1-10"_s, u"cp932"_s}));
    QVERIFY(!QFileInfo::exists(path));
}

void TestSheetFile::aTargetThatCannotBeWrittenIsSaid()
{
    const SnapshotPtr snapshot = makeSnapshot({makeEntry()});
    QVERIFY_FAILS(
        writeSheetFile(m_folder.filePath(u"no/such/folder/a.tsv"_s), *snapshot), ErrorCode::FileMissing);
    QVERIFY_FAILS(writeSheetFile(m_folder.filePath(u"a.xyz"_s), *snapshot), ErrorCode::UnknownFormat);
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.tsv"_s));
    QVERIFY_FAILS(writeSheetFile(m_folder.filePath(u"folder.tsv"_s), *snapshot), ErrorCode::NotAFile);
}

QTEST_APPLESS_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
