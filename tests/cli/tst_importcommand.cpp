// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sokutoctl.h"
#include "store/faqfile.h"
#include "support/builders.h"
#include "support/workbooks.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <csignal>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

/// "added/changed/unchanged/missing"
QString counts(const Run &run)
{
    const QJsonObject json = run.json();
    QStringList numbers;
    for (const auto name : {"added"_L1, "changed"_L1, "unchanged"_L1, "missing"_L1})
        numbers.append(json.value(name).isDouble() ? QString::number(json.value(name).toInt()) : u"?"_s);
    return numbers.join(u'/');
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsMadeAndTheSecondTimeNothingChanges();
    void whatWasDoneIsInTheHistory();
    void aDryRunWritesNothing();
    void findingsSayWhereAndWhat();
    void aChangedSheetChangesOnlyThat();
    void missingEntriesAreRetiredOnRequest();
    void whatASheetRetiredAnotherBringsBack();
    void aPersonalNumberIsWarnedOf();
    void aDamagedTargetIsUntouched_data();
    void aDamagedTargetIsUntouched();
    void aBadSourceMakesNoFile_data();
    void aBadSourceMakesNoFile();
    void aFileThatMayNotBeWrittenIsSaid();
    void anIdentityIsAUuidAndThatOfTheFile();
    void aDryRunSaysThatNothingWasWritten();
    void aLongCellIsNamed();
    void aSheetWithNothingInItSaysSo();
    void anInterruptedImportLeavesNothing_data();
    void anInterruptedImportLeavesNothing();
    void aSheetInShiftJisIsRead();
    void aSheetOfAWorkbookIsRead();
    void jsonBringsEverythingOver();
    void aDamagedJsonSaysWhereAndWhat_data();
    void aDamagedJsonSaysWhereAndWhat();
    void aDryRunTellsWhatWillHappen();
    void aSheetOfAnOldUnixIsRead();
    void theSameBuildMakesTheSameFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    Run import(const QString &source, const QStringList &more = {}) const
    {
        return sokutoctl(
            QStringList{u"import"_s, source, u"--into"_s, path(u"faq.sqlite"_s), u"--json"_s} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestImportCommand::aMissingFileIsMadeAndTheSecondTimeNothingChanges()
{
    const Run first = import(realSheet);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.error, QString());
    QCOMPARE(first.out.count(u'\n'), 1);
    QCOMPARE(counts(first), u"37/0/0/0"_s);
    QCOMPARE(files(), QStringList{u"faq.sqlite"_s});
    const QByteArray written = contentsOf(path(u"faq.sqlite"_s));
    const Run second = import(realSheet);
    QCOMPARE(second.code, 0);
    QCOMPARE(counts(second), u"0/0/37/0"_s);
    QVERIFY(contentsOf(path(u"faq.sqlite"_s)) == written);
    QCOMPARE(files(), QStringList{u"faq.sqlite"_s});
}

void TestImportCommand::whatWasDoneIsInTheHistory()
{
    QCOMPARE(import(realSheet, {u"--author"_s, u"佐藤"_s, u"--note"_s, u"初版"_s}).code, 0);
    auto file = FaqFile::open(path(u"faq.sqlite"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto revisions = (*file)->revisions(1);
    QVERIFY_OK(revisions);
    QCOMPARE(revisions->first().author, u"佐藤"_s);
    QCOMPARE(revisions->first().note, u"初版"_s);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    QCOMPARE((*snapshot)->edition(), (Edition{u"資格情報のお知らせ一斉発行_FAQ"_s, QDate(2024, 10, 10), 1}));
    const Entry *entry = (*snapshot)->findNo(u"4-15");
    QVERIFY(entry);
    QVERIFY(entry->answers.first().text.startsWith(u"マイナポータルにログインし、"_s));
    QCOMPARE(entry->answers.first().text.count(u'\n'), 2);
}

void TestImportCommand::aDryRunWritesNothing()
{
    QCOMPARE(counts(import(realSheet, {u"--dry-run"_s})), u"37/0/0/0"_s);
    QCOMPARE(files(), QStringList());
    QVERIFY(writeFile(path(u"small.csv"_s), "No,質問,回答\n1-1,問い,答え\n"));
    QCOMPARE(import(realSheet).code, 0);
    const QByteArray before = contentsOf(path(u"faq.sqlite"_s));
    const Run run = import(path(u"small.csv"_s), {u"--dry-run"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(counts(run), u"0/1/0/36"_s);
    QVERIFY(contentsOf(path(u"faq.sqlite"_s)) == before);
    QCOMPARE(files(), (QStringList{u"faq.sqlite"_s, u"small.csv"_s}));
}

void TestImportCommand::findingsSayWhereAndWhat()
{
    const QJsonArray findings = import(realSheet, {u"--dry-run"_s}).json().value("findings"_L1).toArray();
    QStringList places;
    for (const QJsonValue &finding : findings) {
        places.append(QString::number(finding["line"_L1].toInt()) % u' ' % finding["no"_L1].toString() % u' '
            % finding["column"_L1].toString() % u' ' % finding["kind"_L1].toString());
        QVERIFY(finding["message"_L1].toString().contains(u"<p> </p>"_s));
    }
    QCOMPARE(places,
        (QStringList{u"48 4-15 回答 markup-removed"_s, u"49 4-16 回答 markup-removed"_s,
            u"50 4-17 回答 markup-removed"_s}));
}

void TestImportCommand::aChangedSheetChangesOnlyThat()
{
    QCOMPARE(import(realSheet).code, 0);
    QByteArray sheet = contentsOf(realSheet);
    sheet.replace("2024/10/10", "2025/01/15").replace("窓口職員の見視", "窓口職員の目視");
    sheet.append("\n5\t新しい分類\t5-1\t問い\t答え\t");
    QVERIFY(writeFile(path(u"new.tsv"_s), sheet));
    const Run run = import(path(u"new.tsv"_s));
    QCOMPARE(counts(run), u"1/1/36/0"_s);
    auto file = FaqFile::open(path(u"faq.sqlite"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    QCOMPARE((*snapshot)->edition().number, 2);
    QCOMPARE((*snapshot)->edition().date, QDate(2025, 1, 15));
    QVERIFY((*snapshot)->findNo(u"4-4")->answers.first().text.contains(u"窓口職員の目視"_s));
    const Entry *added = (*snapshot)->findNo(u"5-1");
    QVERIFY(added);
    QCOMPARE((*snapshot)->categories().find(added->category)->name, u"新しい分類"_s);
    const auto problems = (*file)->verify();
    QVERIFY_OK(problems);
    QVERIFY(problems->isEmpty());
}

void TestImportCommand::missingEntriesAreRetiredOnRequest()
{
    QCOMPARE(import(realSheet).code, 0);
    QByteArray sheet = contentsOf(realSheet);
    sheet.truncate(sheet.lastIndexOf("\n4\t"));
    QVERIFY(writeFile(path(u"shorter.tsv"_s), sheet));
    const Run kept = import(path(u"shorter.tsv"_s));
    QCOMPARE(counts(kept), u"0/0/36/1"_s);
    QCOMPARE(kept.json().value("missingNos"_L1).toArray(), QJsonArray{u"4-17"_s});
    const Run told = sokutoctl({u"import"_s, path(u"shorter.tsv"_s), u"--into"_s, path(u"faq.sqlite"_s),
        u"--retire-missing"_s, u"--dry-run"_s});
    QVERIFY2(told.out.contains(u"Retired, because they are not in the sheet: 1"_s), qPrintable(told.out));
    const Run retired = import(path(u"shorter.tsv"_s), {u"--retire-missing"_s});
    QCOMPARE(counts(retired), u"0/0/36/1"_s);
    QCOMPARE(counts(import(path(u"shorter.tsv"_s))), u"0/0/36/0"_s);
}

void TestImportCommand::whatASheetRetiredAnotherBringsBack()
{
    QCOMPARE(import(realSheet).code, 0);
    QByteArray sheet = contentsOf(realSheet);
    sheet.truncate(sheet.indexOf("\t1-6\t"));
    sheet.truncate(sheet.lastIndexOf('\n'));
    QVERIFY(writeFile(path(u"five.tsv"_s), sheet));
    QCOMPARE(counts(import(path(u"five.tsv"_s), {u"--retire-missing"_s})), u"0/0/5/32"_s);
    const Run again = import(realSheet);
    QCOMPARE(counts(again), u"0/32/5/0"_s);
    QCOMPARE(again.out.count(u"\"reinstated\""_s), 32);
    const auto file = FaqFile::open(path(u"faq.sqlite"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    for (const Entry &entry : (*snapshot)->entries())
        QVERIFY2(entry.lifecycle == Lifecycle::Published, qUtf8Printable(entry.no));
}

void TestImportCommand::aPersonalNumberIsWarnedOf()
{
    const QString json = path(u"number.json"_s);
    QVERIFY(writeFile(path(u"number.csv"_s), "No,質問,回答\n1-1,問い,番号は123456789018です\n"));
    QCOMPARE(import(path(u"number.csv"_s)).code, 0);
    QCOMPARE(sokutoctl({u"export"_s, u"--from"_s, path(u"faq.sqlite"_s), json}).code, 0);
    for (const QString &source : {path(u"number.csv"_s), json}) {
        const Run run = import(source, {u"--dry-run"_s});
        QCOMPARE(run.code, 0);
        const QJsonArray findings = run.json().value("findings"_L1).toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0]["kind"_L1].toString(), u"personal-number"_s);
        QCOMPARE(findings[0]["no"_L1].toString(), u"1-1"_s);
        QCOMPARE(findings[0]["column"_L1].toString(), u"回答"_s);
        QVERIFY(!run.out.contains(u"123456789018"_s));
    }
}

void TestImportCommand::aDamagedTargetIsUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("precious\n").repeated(200);
    QTest::newRow("SQLite header and nothing else")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x');
}

void TestImportCommand::aDamagedTargetIsUntouched()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFile(path(u"faq.sqlite"_s), bytes));
    const Run run = import(realSheet);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QString());
    QVERIFY(run.error.contains(path(u"faq.sqlite"_s)));
    QCOMPARE(contentsOf(path(u"faq.sqlite"_s)), bytes);
    QCOMPARE(files(), QStringList{u"faq.sqlite"_s});
}

void TestImportCommand::aBadSourceMakesNoFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("cut in a character") << QByteArray("No,質問,回答\n1-1,問い,\xE7\xAD") << u"Line 2"_s;
    QTest::newRow("open quote") << QByteArray("No,質問,回答\n1-1,\"問い,答え\n") << u"line 2"_s;
    QTest::newRow("no answer column") << QByteArray("No,質問\n1-1,問い\n") << u"回答"_s;
    QTest::newRow("nothing in it") << QByteArray("No,質問,回答\n") << u"no entry"_s;
}

void TestImportCommand::aBadSourceMakesNoFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QVERIFY(writeFile(path(u"bad.csv"_s), bytes));
    const Run run = import(path(u"bad.csv"_s));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.error.contains(words) && run.error.contains(path(u"bad.csv"_s)), qUtf8Printable(run.error));
    QCOMPARE(files(), QStringList{u"bad.csv"_s});
    QCOMPARE(import(path(u"none.csv"_s)).code, 1);
}

void TestImportCommand::aFileThatMayNotBeWrittenIsSaid()
{
    const Run run = sokutoctl({u"import"_s, realSheet, u"--into"_s, path(u"no/such/folder/faq.sqlite"_s)});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.error.contains(u"The folder "_s + path(u"no/such/folder"_s) + u" does not exist"_s),
        qUtf8Printable(run.error));
    const Run system = sokutoctl({u"import"_s, realSheet, u"--into"_s, u"/proc/faq.sqlite"_s});
    QCOMPARE(system.code, 1);
    QVERIFY2(system.error.contains(u"The file /proc/faq.sqlite cannot be written"_s),
        qUtf8Printable(system.error));
}

void TestImportCommand::anIdentityIsAUuidAndThatOfTheFile()
{
    const QString uuid = u"5f0b9e52-6c0e-5d0c-9d3a-0f8c1f6c2a10"_s;
    const Run none = import(realSheet, {u"--identity"_s, u"not-a-uuid"_s});
    QCOMPARE(none.code, 2);
    QVERIFY2(none.error.contains(u"not-a-uuid"_s), qUtf8Printable(none.error));
    QCOMPARE(files(), QStringList());
    QCOMPARE(import(realSheet, {u"--identity"_s, uuid.toUpper()}).code, 0);
    QCOMPARE(import(realSheet, {u"--identity"_s, uuid}).code, 0);
    const QByteArray before = contentsOf(path(u"faq.sqlite"_s));
    const QString another = u"5f0b9e52-6c0e-5d0c-9d3a-0f8c1f6c2a11"_s;
    const Run other = import(realSheet, {u"--identity"_s, another});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.error.contains(uuid) && other.error.contains(another), qUtf8Printable(other.error));
    QVERIFY(contentsOf(path(u"faq.sqlite"_s)) == before);
}

void TestImportCommand::aDryRunSaysThatNothingWasWritten()
{
    const QStringList arguments{u"import"_s, realSheet, u"--into"_s, path(u"faq.sqlite"_s)};
    const Run dry = sokutoctl(arguments + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY2(dry.out.contains(u"Added: 37 ·"_s) && dry.out.endsWith(u"Dry run: nothing was written.\n"_s),
        qUtf8Printable(dry.out));
    QVERIFY(dry.out.contains(u"Line 48 (No 4-15), 回答: "_s));
    const Run real = sokutoctl(arguments);
    QCOMPARE(real.code, 0);
    QVERIFY2(!real.out.contains(u"nothing"_s), qUtf8Printable(real.out));
    QVERIFY(sokutoctl(arguments).out.endsWith(u"There was nothing to change; nothing was written.\n"_s));
}

void TestImportCommand::aLongCellIsNamed()
{
    QVERIFY(writeFile(path(u"long.csv"_s),
        "題\nNo,質問,回答（本文）\n1-1,問い,答え\n1-2,問い," + QByteArray(131'069, 'x') + "\n"));
    const Run run = import(path(u"long.csv"_s));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"A cell"_s) && run.error.contains(u"Line 4 (No 1-2), 回答（本文）"_s)
            && run.error.contains(u"131068"_s),
        qUtf8Printable(run.error));
}

void TestImportCommand::aSheetWithNothingInItSaysSo()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n,,\n \n")}) {
        QVERIFY(writeFile(path(u"empty.csv"_s), bytes));
        const Run run = import(path(u"empty.csv"_s));
        QCOMPARE(run.code, 1);
        QVERIFY2(run.error.contains(u"There is no entry in "_s), qUtf8Printable(run.error));
    }
}

void TestImportCommand::anInterruptedImportLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("kill -9") << SIGKILL;
}

/// Wherever the signal meets it: afterwards the file is there whole, or nothing is.
void TestImportCommand::anInterruptedImportLeavesNothing()
{
    QFETCH(int, signal);
    QByteArray sheet("No,質問,回答\n");
    for (int i = 1; i <= 1500; ++i)
        sheet += "1-" + QByteArray::number(i) + ",問い" + QByteArray::number(i) + ",答え\n";
    QVERIFY(writeFile(path(u"many.csv"_s), sheet));
    QVERIFY(QDir(m_folder->path()).mkdir(u"tmp"_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    int interrupted = 0;
    for (int attempt = 0; attempt < 5; ++attempt) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SOKUTOCTL),
            {u"import"_s, path(u"many.csv"_s), u"--into"_s, path(u"faq.sqlite"_s), u"--language"_s, u"en"_s});
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(25 * attempt)) {
            ::kill(pid_t(process.processId()), signal);
            QVERIFY(process.waitForFinished(60'000));
        }
        const bool whole = QFile::exists(path(u"faq.sqlite"_s));
        interrupted += whole ? 0 : 1;
        QCOMPARE(QDir(path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        if (signal != SIGKILL) {
            QCOMPARE(
                files(), whole ? (QStringList{u"faq.sqlite"_s, u"many.csv"_s}) : QStringList{u"many.csv"_s});
        }
        if (whole) {
            QCOMPARE(sokutoctl({u"info"_s, u"--in"_s, path(u"faq.sqlite"_s), u"--json"_s})
                         .json()
                         .value("entries"_L1)
                         .toInt(),
                1500);
            QVERIFY(QFile::remove(path(u"faq.sqlite"_s)));
        }
    }
    QVERIFY(interrupted > 0);
    QCOMPARE(import(path(u"many.csv"_s)).code, 0); // and what kill -9 left goes
    QCOMPARE(files(), (QStringList{u"faq.sqlite"_s, u"many.csv"_s}));
}

void TestImportCommand::aSheetInShiftJisIsRead()
{
    // No,質問,回答 / 1-1,髙①,～ in CP932
    QVERIFY(writeFile(
        path(u"sjis.csv"_s), "No,\x8E\xBF\x96\xE2,\x89\xF1\x93\x9A\r\n1-1,\xFB\xFC\x87\x40,\x81\x60\r\n"));
    QCOMPARE(counts(import(path(u"sjis.csv"_s))), u"1/0/0/0"_s);
    QCOMPARE(counts(import(path(u"sjis.csv"_s), {u"--encoding"_s, u"Shift_JIS"_s})), u"0/0/1/0"_s);
    const Run wrong = import(path(u"sjis.csv"_s), {u"--encoding"_s, u"utf-8"_s});
    QCOMPARE(wrong.code, 1);
    auto file = FaqFile::open(path(u"faq.sqlite"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    QCOMPARE((*snapshot)->entries().first().question, u"髙①"_s);
    QCOMPARE((*snapshot)->edition().title, u"sjis"_s); // the file's name when the sheet states no title
}

void TestImportCommand::aSheetOfAWorkbookIsRead()
{
    const QByteArray row = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c "
                           "t=\"s\"><v>3</v></c></row>"
                           "<row><c s=\"2\"><v>45302</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c><c "
                           "s=\"2\"><v>45575</v></c></row>";
    const QByteArray strings =
        "<si><t>No</t></si><si><t>質問</t><rPh sb=\"0\" eb=\"2\"><t>シツモン</t></rPh></si>"
        "<si><t>回答</t></si><si><t>確認日</t></si><si><t>問い</t></si>"
        "<si><t>答え_x000D_\n続き</t></si>";
    QVERIFY(writeFile(path(u"book.xlsx"_s), zipOf(xlsxParts(row, strings))));
    const Run run = import(path(u"book.xlsx"_s), {u"--sheet"_s, u"faq"_s});
    QVERIFY2(run.code == 0, qUtf8Printable(run.error));
    QCOMPARE(counts(run), u"1/0/0/0"_s);
    const QJsonArray findings = run.json().value("findings"_L1).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().toObject().value("kind"_L1).toString(), u"no-was-a-date"_s);
    auto file = FaqFile::open(path(u"faq.sqlite"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    const Entry &entry = (*snapshot)->entries().first();
    QCOMPARE(entry.no, u"1-11"_s);
    QCOMPARE(entry.answers.first().text, u"答え\n続き"_s);
    QCOMPARE(entry.confirmedOn, QDate(2024, 10, 10)); // the sheet shows 10月10日
    const Run none = import(path(u"book.xlsx"_s), {u"--sheet"_s, u"別"_s});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.error.contains(u"FAQ"_s) && none.error.contains(u"別"_s), qUtf8Printable(none.error));
    QVERIFY(writeFile(path(u"old.xlsx"_s), "\xD0\xCF\x11\xE0\xA1"));
    QVERIFY(import(path(u"old.xlsx"_s)).error.contains(u".xls)"_s));
    QVERIFY(writeFile(path(u"cut.xlsx"_s), zipOf(xlsxParts(row, strings)).first(999)));
    QVERIFY(import(path(u"cut.xlsx"_s)).error.contains(u"damaged"_s));
}

void TestImportCommand::jsonBringsEverythingOver()
{
    QVERIFY(writeFile(path(u"full.json"_s),
        R"({"sokuto-faq": {"version": 1, "edition": {"title": "題", "date": "2024-10-10", "number": 1, "version": 1},
            "categories": [{"id": 7, "name": "親", "number": "1", "position": 1, "version": 1},
                {"id": 9, "parent": 7, "name": "子", "number": "1-1", "position": 1, "version": 1}],
            "entries": [{"id": 5, "no": "1-1", "category": 9, "question": "問い", "lifecycle": "draft", "version": 1,
                "answers": [{"text": "答え", "memo": "内線"}], "phrases": ["なくした"]}],
            "synonymGroups": [{"id": 3, "officialWord": "再発行", "version": 1,
                "words": [{"text": "もう一枚"}]}]}})"));
    const Run run = import(path(u"full.json"_s));
    QVERIFY2(run.code == 0, qUtf8Printable(run.error));
    QCOMPARE(counts(run), u"1/0/0/0"_s);
    QCOMPARE(sokutoctl({u"export"_s, u"--from"_s, path(u"faq.sqlite"_s), path(u"back.json"_s)}).code, 0);
    QCOMPARE(counts(import(path(u"back.json"_s))), u"0/0/1/0"_s);
    auto file = FaqFile::open(path(u"faq.sqlite"_s), FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto snapshot = (*file)->load();
    QVERIFY_OK(snapshot);
    QCOMPARE((*snapshot)->categories().all().size(), 2);
    QCOMPARE((*snapshot)->synonymGroups().size(), 1);
    QCOMPARE((*snapshot)->entries().first().phrases, QStringList{u"なくした"_s});
    QVERIFY(writeFile(path(u"other.json"_s), R"({"some": "thing"})"));
    const Run other = import(path(u"other.json"_s));
    QVERIFY2(other.error.contains(u"JSON file"_s) && other.error.contains(u"sokuto-faq"_s),
        qUtf8Printable(other.error));
}

void TestImportCommand::aDamagedJsonSaysWhereAndWhat_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("cut off") << QByteArray("{\n\"sokuto-faq\": [") << u"line 2"_s;
    QTest::newRow("no comma") << QByteArray(
        "{\"sokuto-faq\": {\n  \"edition\": {\"title\": \"題\" \"number\": 1}}}")
                              << u"line 2, character"_s;
    QTest::newRow("a number for a text") << QByteArray(
        "{\"sokuto-faq\": {\"edition\": {\"title\": \"題, [{\"},\n \"entries\": [{},\n{\"x\": [1, "
        "\"\\\"]\"], \"no\": 7}]}}") << u"line 2, character"_s;
    QTest::newRow("nothing") << QByteArray() << u"line 1, character 1"_s;
}

void TestImportCommand::aDamagedJsonSaysWhereAndWhat()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QVERIFY(writeFile(path(u"bad.json"_s), json));
    const Run run = import(path(u"bad.json"_s));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"JSON file"_s) && run.error.contains(u"bad.json"_s)
            && run.error.contains(where) && run.error.contains(u"Export it once more"_s),
        qUtf8Printable(run.error));
    QCOMPARE(files(), QStringList{u"bad.json"_s});
}

void TestImportCommand::aDryRunTellsWhatWillHappen()
{
    QVERIFY(writeFile(path(u"no.csv"_s), "No,質問,回答\n1-1,問い,答え\n1-2,,答え\n"));
    QVERIFY(import(path(u"no.csv"_s), {u"--dry-run"_s}).out.contains(u"will be left out"_s));
    QVERIFY(import(path(u"no.csv"_s)).out.contains(u"was left out"_s));
}

void TestImportCommand::aSheetOfAnOldUnixIsRead()
{
    // No,質問,回答 / 1-1,回答はｶﾞｽ,① in EUC-JP, then the same in ISO-2022-JP
    QVERIFY(writeFile(path(u"euc.csv"_s),
        "No,\xBC\xC1\xCC\xE4,\xB2\xF3\xC5\xFA\n"
        "1-1,\xB2\xF3\xC5\xFA\xA4\xCF\x8E\xB6\x8E\xDE\x8E\xBD,\xAD\xA1\n"));
    QVERIFY(writeFile(path(u"jis.csv"_s),
        "No,\x1B$B<ALd\x1B(B,\x1B$B2sEz\x1B(B\n1-1,\x1B$B2sEz$O\x1B(I6^=\x1B(B,\x1B$B-!\x1B(B\n"));
    QCOMPARE(counts(import(path(u"euc.csv"_s), {u"--encoding"_s, u"EUC-JP"_s})), u"1/0/0/0"_s);
    QCOMPARE(counts(import(path(u"jis.csv"_s))), u"0/0/1/0"_s);
    const Run written = sokutoctl(
        {u"export"_s, u"--from"_s, path(u"faq.sqlite"_s), u"--encoding"_s, u"euc-jp"_s, path(u"out.csv"_s)});
    QCOMPARE(written.code, 2);
    QVERIFY2(written.error.contains(u"euc-jp"_s), qUtf8Printable(written.error));
}

void TestImportCommand::theSameBuildMakesTheSameFile()
{
    QList<QByteArray> made;
    for (const QString &name : {u"a.sqlite"_s, u"b.sqlite"_s}) {
        const Run run = sokutoctl({u"import"_s, realSheet, u"--into"_s, path(name), u"--identity"_s,
                                      u"5f0b9e52-6c0e-5d0c-9d3a-0f8c1f6c2a10"_s, u"--author"_s, u"a"_s},
            {}, {u"SOURCE_DATE_EPOCH=1728518400"_s});
        QCOMPARE(run.code, 0);
        made.append(contentsOf(path(name)));
    }
    QVERIFY(!made.first().isEmpty());
    QVERIFY(made.first() == made.last());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
