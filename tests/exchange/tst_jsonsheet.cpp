// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsheet.h"

#include "domain/json.h"
#include "support/builders.h"

#include <QtCore/QBuffer>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportedSheet> read(QByteArray json, WorkWatch &watch)
{
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    return readJson(buffer, watch);
}

Result<ImportedSheet> read(const QByteArray &json)
{
    WorkWatch watch;
    return read(json, watch);
}

/// "line:character what", or "" for what can be read.
QString damage(const QByteArray &json)
{
    const auto sheet = read(json);
    if (sheet)
        return {};
    const QStringList &said = sheet.error().arguments;
    return u"%1:%2 %3"_s.arg(said.value(0), said.value(2), said.value(3));
}

SnapshotPtr smallFaq()
{
    SnapshotData data;
    data.edition.title = u"題 \"[{\" 𠮷"_s;
    data.categories = {makeCategory(1, u"1"_s, u"分類"_s), makeCategory(2, u"2"_s, u"別"_s)};
    data.entries = {makeEntry({.id = 1, .no = u"1-1"_s, .answer = u"]},\n\\\"終わり"_s, .sources = 1}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"𠮷野家は。"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .category = 2})};
    data.synonymGroups = {
        {.id = {1}, .officialWord = u"再発行"_s, .words = {{u"もう一枚"_s, true}}, .note = {}}};
    return Snapshot::create(std::move(data));
}

QByteArray written(const Snapshot &faq)
{
    QByteArray json;
    QBuffer buffer(&json);
    buffer.open(QIODevice::WriteOnly);
    WorkWatch watch;
    return writeJson(faq, buffer, watch) ? json : QByteArray();
}

/// Qt's parser takes them for the character itself.
bool hasUnknownEscape(const QByteArray &json)
{
    qsizetype i = json.indexOf('\\');
    while (i >= 0 && QByteArrayView("\"\\/bfnrtu").contains(json.at(i + 1)))
        i = json.indexOf('\\', i + 2);
    return i >= 0;
}

} // namespace

class TestJsonSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenComesBack();
    void everyDamageIsFound_data();
    void everyDamageIsFound();
    void aDamageHasItsPlaceAndItsKind_data();
    void aDamageHasItsPlaceAndItsKind();
    void readingCanBeCancelledAndTellsHowFarItIs();
};

void TestJsonSheet::whatWasWrittenComesBack()
{
    const SnapshotPtr faq = smallFaq();
    const QByteArray indented = written(*faq);
    const QByteArray compact = jsonText(toJson(*faq));
    for (const QByteArray &json : {indented, compact, QByteArray("\xEF\xBB\xBF" + compact)}) {
        const auto sheet = read(json);
        QVERIFY_OK(sheet);
        QCOMPARE(sheet->title, faq->edition().title);
        QCOMPARE(sheet->categories.size(), 2);
        QCOMPARE(sheet->synonymGroups.size(), 1);
        QCOMPARE(sheet->entries.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            Entry entry = faq->entries().at(i);
            QCOMPARE(sheet->entries.at(i).category, entry.category.value - 1);
            entry.id = {};
            entry.category = {};
            QCOMPARE(sheet->entries.at(i).entry, entry);
        }
    }
}

void TestJsonSheet::everyDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("indented") << written(*smallFaq());
    QTest::newRow("compact") << jsonText(toJson(*smallFaq()));
}

/// Another parser is asked, Qt's: what it cannot take is refused, and what it can is not.
void TestJsonSheet::everyDamageIsFound()
{
    QFETCH(const QByteArray, json);
    QVERIFY(json.size() > 500);
    const auto compare = [](const QByteArray &damaged) {
        const auto whole = parseJson(damaged);
        const auto wholeData =
            whole ? fromJson<SnapshotData>(*whole) : Result<SnapshotData>(fail(whole.error()));
        const auto sheet = read(damaged);
        // The sheet has rules of its own, but they are not said to be damage.
        const bool refused = !sheet && sheet.error().code != ErrorCode::InvalidContent
            && sheet.error().code != ErrorCode::NothingToImport;
        const bool expected = !wholeData || hasUnknownEscape(damaged);
        if (refused != expected)
            qWarning("%s\nto be refused: %d", damaged.constData(), int(expected));
        return refused == expected;
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        QVERIFY(compare(json.first(i)));
        QVERIFY(compare(QByteArray(json).remove(i, 1)));
        for (const char *other : {"\"", "]", "}", ",", "{", ":", "0"}) {
            QVERIFY(compare(QByteArray(json).insert(i, other)));
            QVERIFY(compare(QByteArray(json).replace(i, 1, other)));
        }
    }
}

void TestJsonSheet::aDamageHasItsPlaceAndItsKind_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("damage");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
    QTest::newRow("no comma between entries")
        << QByteArray(",\n    {\"id\": 2") << QByteArray("\n    {\"id\": 2") << u"6:5 no comma"_s;
    QTest::newRow("no comma in an entry")
        << QByteArray("\"1-2\",") << QByteArray("\"1-2\"") << u"6:27 no comma"_s;
    QTest::newRow("a number for a No") << QByteArray("\"1-2\"") << QByteArray("12") << u"6:21 not a text"_s;
    QTest::newRow("a No behind a character of two halves")
        << QByteArray("\"𠮷\", \"no\": \"1-3\"") << QByteArray("\"𠮷\", \"no\": true")
        << u"7:39 not a text"_s;
    QTest::newRow("a state that is not known")
        << QByteArray("\"draft\"") << QByteArray("\"rough\"") << u"7:59 unknown or missing"_s;
    QTest::newRow("a text for an entry")
        << QByteArray("{\"id\": 2,") << QByteArray("\"id\", {\"id\": 2,") << u"6:5 not an object"_s;
    QTest::newRow("something wrong behind the entries")
        << QByteArray("\"revision\": 4") << QByteArray("\"revision\" 4") << u"9:14 no colon"_s;
    QTest::newRow("a number out of range behind the entries") << QByteArray(
        "\"revision\": 4") << QByteArray("\"revision\": -4") << u"9:15 not a whole number in range"_s;
    QTest::newRow("something wrong in front of them")
        << QByteArray("\"題\"},") << QByteArray("題},") << u"3:24 no value"_s;
    QTest::newRow("something after the end")
        << QByteArray("\n}}") << QByteArray("\n}} x") << u"10:4 something after the end"_s;
    QTest::newRow("no entries but a number")
        << QByteArray("\"synonymGroups\": []") << QByteArray("\"synonymGroups\": 7") << u"9:35 not a list"_s;
}

void TestJsonSheet::aDamageHasItsPlaceAndItsKind()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray json =
        "{\n \"sokuto-faq\": {\n"
        "  \"edition\": {\"title\": \"題\"},\n"
        "  \"entries\": [\n"
        "    {\"id\": 1, \"no\": \"1-1\", \"lifecycle\": \"published\", \"answers\": [{\"text\": \"a\"}]},\n"
        "    {\"id\": 2, \"no\": \"1-2\", \"lifecycle\": \"published\", \"answers\": [{\"text\": \"b\"}]},\n"
        "    {\"id\": 3, \"question\": \"𠮷\", \"no\": \"1-3\", \"lifecycle\": \"draft\", \"answers\": "
        "[{\"text\": \"c\"}]}\n"
        "  ],\n"
        "  \"revision\": 4, \"synonymGroups\": []\n}}\n";
    QByteArray damaged = json;
    if (!from.isEmpty()) {
        QVERIFY(json.contains(from));
        damaged.replace(from, to);
    }
    QTEST(damage(damaged), "damage");
}

void TestJsonSheet::readingCanBeCancelledAndTellsHowFarItIs()
{
    QList<int> told;
    std::atomic<bool> cancel = false;
    WorkWatch watch(&cancel, [&](int percent) {
        told.append(percent);
        cancel = true;
    });
    QVERIFY_FAILS(read(written(*smallFaq()), watch), ErrorCode::Cancelled);
    QCOMPARE(told.size(), 1);
}

QTEST_APPLESS_MAIN(TestJsonSheet)
#include "tst_jsonsheet.moc"
