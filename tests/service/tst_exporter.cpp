// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/exporter.h"

#include "domain/json.h"
#include "exchange/sheetfile.h"
#include "service/importplan.h"
#include "support/builders.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <thread>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2025, 1, 15};
}

/// An FAQ with the text in every place that a sheet has a cell for.
SnapshotPtr faqWith(const QString &text)
{
    SnapshotData data = makeSnapshot({})->data();
    const bool isName = !text.trimmed().isEmpty();
    const QString name = isName ? text : u"名"_s;
    data.edition.title = isName ? text : u"題"_s;
    data.categories = {makeCategory(1, u"1"_s, name), makeCategory(2, u"1-1"_s, u"下 "_s + text, 1)};
    Entry entry = makeEntry({.category = 2});
    entry.question = u"問 "_s + text;
    entry.answers = {Answer{text + u"答"_s, text, text, {}, QDate(2024, 12, 31)},
        Answer{u"答"_s + text, text, text, QDate(2025, 1, 1), {}}};
    entry.sources = {{u"出典"_s + text, u"https://example.jp/?a=1&b=2"_s}, {u"題だけ"_s, {}}};
    entry.phrases = {u"なくした"_s, name};
    entry.confirmedOn = QDate(2024, 10, 1);
    entry.confirmedBy = text;
    Entry bare = makeEntry({.id = 2, .no = u"1-2"_s, .category = 1});
    bare.answers.first().text = name;
    bare.question = name;
    data.entries = {entry, bare};
    return Snapshot::create(data);
}

SnapshotPtr manyEntries()
{
    QList<Entry> entries;
    for (int i = 1; i <= 400; ++i)
        entries.append(makeEntry({.id = i, .no = u"1-%1"_s.arg(i)}));
    return makeSnapshot(entries);
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportedAndImportedIsUnchanged_data();
    void exportedAndImportedIsUnchanged();
    void anEntryWithoutCategoryStaysWithout_data();
    void anEntryWithoutCategoryStaysWithout();
    void anExportMakesTheSameFaqAgain_data();
    void anExportMakesTheSameFaqAgain();
    void lineEndsOutsideAChangeStay();
    void anExportTellsHowFarItIs_data();
    void anExportTellsHowFarItIs();
    void aCancelledExportLeavesTheFileThatIsThere_data();
    void aCancelledExportLeavesTheFileThatIsThere();
    void aJsonReadsAsIfWrittenAtOnce();
    void whatWasAskedForIsWrittenBeforeTheEnd();

private:
    QTemporaryDir m_folder;
};

void TestExporter::exportedAndImportedIsUnchanged_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("text");
    const QList<std::pair<const char *, QString>> texts{
        {"nothing", {}},
        {"half-width kana", u"ﾊﾝｶｸ ｶﾞｷﾞｸﾞ"_s},
        {"surrogate pairs", u"𠮷野家で𩸽"_s},
        {"emoji", u"👨‍👩‍👧😀🇯🇵"_s},
        {"combining marks and variants", u"が 葛󠄀 é"_s},
        {"lines", u"一\n二\n\n三"_s},
        {"Windows lines", u"一\r\n二\r\n\r\n三"_s},
        {"old Mac lines", u"一\r二\r"_s},
        {"mixed lines", u"一\n二\r\n三\r四\u2028五\u2029六"_s},
        {"lines at the edges", u"\n\n一\r\n"_s},
        {"lines and a tab", u"窓口\t電話\n平日\t9時"_s},
        {"right to left", u"\u202Eشכ\u202C مرحبا\u200F"_s},
        {"controls", u"一\u0001二\u000B三\u000C四\u001B\u001F\u007F\u0085\u009F"_s},
        {"controls and markup", u"<b>\u0001&amp;\u000B</b>"_s},
        {"no characters", u"\uFFFE一\uFFFF\uFDD0\uFEFF"_s},
        {"formula signs", u"=1+1"_s},
        {"plus", u"+81-3"_s},
        {"minus", u"-5"_s},
        {"at", u"@SUM(A1)"_s},
        {"full-width signs", u"＝１＋１"_s},
        {"apostrophes", u"'''=1"_s},
        {"an apostrophe", u"'tis"_s},
        {"spaces at the edges", u"   一　 "_s},
        {"spaces between", u"一  二   三\u3000\u3000四\u00A0五"_s},
        {"a space", u" "_s},
        {"quotes", u"\"一\" \"\"二\"\"\""_s},
        {"one quote", u"\""_s},
        {"tabs", u"\t一\t\t二\t"_s},
        {"separators", u"一,二;三|四"_s},
        {"markup", u"<p>段落</p><br>A &amp; B &lt;3 &#x1; &#10;"_s},
        {"escapes of Excel", u"_x000D_ _x0001_ _x005F_ _x00"_s},
        {"a date", u"2024/10/10"_s},
        {"a number", u"007"_s},
        {"long", QString(5000, u'長')},
    };
    for (const char *ending : {"xlsx", "ods", "csv", "tsv", "json"}) {
        for (const auto &[name, text] : texts)
            QTest::addRow("%s: %s", ending, name) << QString::fromLatin1(ending) << text;
    }
}

void TestExporter::exportedAndImportedIsUnchanged()
{
    QFETCH(QString, ending);
    QFETCH(QString, text);
    const SnapshotPtr faq = faqWith(text);
    const QString path = m_folder.filePath(u"faq."_s + ending);
    QVERIFY_OK(writeSheetFile(path, *faq));
    const auto sheet = readSheetFile(path);
    QVERIFY_OK(sheet);
    for (const TableFinding &finding : sheet->findings)
        qWarning() << findingName(finding.kind) << finding.column << finding.arguments;
    QVERIFY(sheet->findings.isEmpty());
    const ImportPlan plan = planImport(*sheet, *faq, {.today = today()});
    for (const Change<Entry> &change : plan.changes.entries) {
        for (qsizetype i = 0; i < change.after->answers.size(); ++i)
            QCOMPARE(change.after->answers[i].text, change.before->answers[i].text);
        QCOMPARE(change.after->question, change.before->question);
        QCOMPARE(change.after->phrases, change.before->phrases);
        QCOMPARE(change.after->confirmedBy, change.before->confirmedBy);
    }
    QCOMPARE(plan.unchanged, 2);
    QVERIFY(plan.missingNos.isEmpty());
    QVERIFY(plan.changes.isEmpty());
}

void TestExporter::anEntryWithoutCategoryStaysWithout_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"xlsx", "ods", "csv", "tsv", "json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

/// A table means the category of the row above by an empty one.
void TestExporter::anEntryWithoutCategoryStaysWithout()
{
    QFETCH(QString, ending);
    SnapshotData data;
    data.faqId = u"faq"_s;
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s)};
    data.entries = {makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"1-2"_s})};
    data.entries[0].category = {1};
    data.entries[1].category = {};
    const SnapshotPtr faq = Snapshot::create(std::move(data));
    const QString path = m_folder.filePath(u"none."_s + ending);
    QVERIFY_OK(writeSheetFile(path, *faq));
    const auto sheet = readSheetFile(path);
    QVERIFY_OK(sheet);
    QVERIFY(sheet->findings.isEmpty());
    QCOMPARE(sheet->entries.size(), 2);
    for (const ImportedEntry &read : sheet->entries)
        QCOMPARE(read.category >= 0, read.entry.no == u"1-1"_s);
    QVERIFY(planImport(*sheet, *faq, {.today = today()}).changes.isEmpty());
}

void TestExporter::anExportMakesTheSameFaqAgain_data()
{
    exportedAndImportedIsUnchanged_data();
}

/// Into a new file: the same texts, but for the kind of their line ends where the sheet is a table.
void TestExporter::anExportMakesTheSameFaqAgain()
{
    QFETCH(QString, ending);
    QFETCH(QString, text);
    const QString path = m_folder.filePath(u"again."_s + ending);
    QVERIFY_OK(writeSheetFile(path, *faqWith(text)));
    const auto sheet = readSheetFile(path);
    QVERIFY_OK(sheet);
    const auto plain = [&](const QString &stored) {
        return ending == "json"_L1 ? stored
                                   : QString(stored).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    };
    const Entry &entry = sheet->entries.constFirst().entry;
    QCOMPARE(entry.question, plain(u"問 "_s + text));
    QCOMPARE(entry.answers.size(), 2);
    QCOMPARE(entry.answers[0].text, plain(text + u"答"_s));
    QCOMPARE(entry.answers[1].text, plain(u"答"_s + text));
    QCOMPARE(entry.answers[1].spokenLine, plain(text));
    QCOMPARE(entry.answers[1].memo, plain(text));
}

void TestExporter::lineEndsOutsideAChangeStay()
{
    const SnapshotPtr faq = faqWith(u"一\r\n二\r三"_s);
    SnapshotData changed = faq->data();
    changed.entries[0].answers[1].text = u"答一\n二の二\n三"_s; // as a spreadsheet gives it back
    const QString path = m_folder.filePath(u"changed.xlsx"_s);
    QVERIFY_OK(writeSheetFile(path, *Snapshot::create(changed)));
    const auto sheet = readSheetFile(path);
    QVERIFY_OK(sheet);
    const ImportPlan plan = planImport(*sheet, *faq, {.today = today()});
    QCOMPARE(plan.changes.entries.size(), 1);
    QCOMPARE(plan.changes.entries.first().after->answers[1].text, u"答一\r\n二の二\r三"_s);
}

void TestExporter::anExportTellsHowFarItIs_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"xlsx", "ods", "csv", "tsv", "json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestExporter::anExportTellsHowFarItIs()
{
    QFETCH(QString, ending);
    Exporter exporter;
    QSignalSpy progressed(&exporter, &Exporter::progressed);
    QSignalSpy written(&exporter, &Exporter::written);
    exporter.start(m_folder.filePath(u"told."_s + ending),
        [path = m_folder.filePath(u"told."_s + ending)](const Exporter::Control &control) {
            return writeSheetFile(path, *manyEntries(), {{}, control.cancel, control.progress});
        });
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(progressed.size() > 10);
    int last = 0;
    for (const QList<QVariant> &told : std::as_const(progressed)) {
        QVERIFY(told.first().toInt() > last);
        last = told.first().toInt();
    }
    QCOMPARE(last, 100);
}

void TestExporter::aCancelledExportLeavesTheFileThatIsThere_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("percent");
    for (const char *ending : {"xlsx", "ods", "csv", "tsv", "json"}) {
        for (const int percent : {0, 10, 50, 89})
            QTest::addRow("%s at %d %%", ending, percent) << QString::fromLatin1(ending) << percent;
    }
}

void TestExporter::aCancelledExportLeavesTheFileThatIsThere()
{
    QFETCH(QString, ending);
    QFETCH(int, percent);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"faq."_s + ending);
    QVERIFY_OK(writeSheetFile(path, *faqWith(u"前の"_s)));
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    // Exactly there, on the thread that writes.
    std::atomic<bool> cancel = percent == 0;
    const auto done = writeSheetFile(path, *manyEntries(), {{}, &cancel, [&cancel, percent](int now) {
                                                                if (now >= percent)
                                                                    cancel = true;
                                                            }});
    QVERIFY_FAILS(done, ErrorCode::Cancelled);
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QFileInfo(path).fileName()});

    Exporter exporter;
    QSignalSpy failed(&exporter, &Exporter::failed);
    exporter.start(path, [path](const Exporter::Control &control) {
        while (!*control.cancel)
            std::this_thread::yield();
        return writeSheetFile(path, *manyEntries(), {{}, control.cancel, control.progress});
    });
    exporter.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().code == ErrorCode::Cancelled);
    QCOMPARE(bytes(), before);
    QSignalSpy written(&exporter, &Exporter::written); // the next one is not meant
    exporter.start(path, [path](const Exporter::Control &control) {
        return writeSheetFile(path, *manyEntries(), {{}, control.cancel, control.progress});
    });
    QTRY_COMPARE(written.size(), 1);
}

void TestExporter::aJsonReadsAsIfWrittenAtOnce()
{
    SnapshotData data = faqWith(u"一\n{\"二\"}\uFEFF"_s)->data();
    data.synonymGroups = {SynonymGroup{{1}, u"再発行"_s, {{u"もう一枚"_s, true}}, {}}};
    for (const SnapshotPtr &faq : {Snapshot::create(data), Snapshot::create({})}) {
        const QString path = m_folder.filePath(u"pieces.json"_s);
        QVERIFY_OK(writeSheetFile(path, *faq));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()),
            QString::fromUtf8(jsonText(toJson(*faq), QJsonDocument::Indented)));
    }
}

void TestExporter::whatWasAskedForIsWrittenBeforeTheEnd()
{
    const QString path = m_folder.filePath(u"last.csv"_s);
    {
        Exporter exporter;
        exporter.start(
            path, [path](const Exporter::Control &) { return writeSheetFile(path, *manyEntries()); });
    }
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
