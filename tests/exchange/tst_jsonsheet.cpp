// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsheet.h"

#include "domain/json.h"
#include "support/builders.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>

#include <algorithm>

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

/// With every field that there is.
SnapshotPtr fullFaq()
{
    SnapshotData data = smallFaq()->data();
    data.edition.date = QDate(2024, 10, 10);
    data.categories.append(makeCategory(3, u"1-1"_s, u"下"_s, 1));
    Entry &entry = data.entries[0];
    entry.answers = {{u"一"_s, u"はい"_s, u"メモ"_s, QDate(2024, 1, 1), QDate(2025, 3, 31)}};
    entry.phrases = {u"なくした"_s};
    entry.reviewDate = entry.confirmedOn = QDate(2024, 2, 29);
    entry.confirmedBy = u"田中"_s;
    data.synonymGroups[0].note = u"注"_s;
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

QStringList namesIn(const QJsonValue &value)
{
    const QJsonObject members = value.toObject();
    const QJsonArray elements = value.toArray();
    QStringList names = members.keys();
    for (const QJsonValue &member : members)
        names += namesIn(member);
    for (const QJsonValue &element : elements)
        names += namesIn(element);
    return names;
}

/// Has a slip that the domain reads over, because a later version may write it: a name that none of ours
/// writes, a category that is not listed, or no list of entries.
bool hasSlip(const QJsonObject &object, const QStringList &known)
{
    const QStringList found = namesIn(object);
    if (std::any_of(found.begin(), found.end(), [&](const QString &name) { return !known.contains(name); }))
        return true;
    const QJsonObject faq = object.value(u"sokuto-faq").toObject();
    const QJsonArray entries = faq.value(u"entries").toArray();
    const QJsonArray categories = faq.value(u"categories").toArray();
    QList<qint64> listed{0};
    for (const QJsonValue &category : categories)
        listed.append(category.toObject().value(u"id").toInteger());
    const auto isUnlisted = [&](const QJsonValue &it) {
        return !listed.contains(it.toObject().value(u"category").toInteger())
            || !listed.contains(it.toObject().value(u"parent").toInteger());
    };
    const bool bringsSynonymsOnly = categories.isEmpty() && !faq.value(u"synonymGroups").toArray().isEmpty();
    return (!faq.contains(u"entries") && !bringsSynonymsOnly)
        || std::any_of(entries.begin(), entries.end(), isUnlisted)
        || std::any_of(categories.begin(), categories.end(), isUnlisted);
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
    void aSlipIsRefusedByItsName_data();
    void aSlipIsRefusedByItsName();
    void readingCanBeCancelledAndTellsHowFarItIs();
};

void TestJsonSheet::whatWasWrittenComesBack()
{
    const SnapshotPtr faq = fullFaq();
    const QByteArray indented = written(*faq);
    const QByteArray compact = jsonText(toJson(*faq));
    for (const QByteArray &json : {indented, compact, QByteArray("\xEF\xBB\xBF" + compact)}) {
        const auto sheet = read(json);
        QVERIFY_OK(sheet);
        QCOMPARE(sheet->title, faq->edition().title);
        QCOMPARE(sheet->categories.size(), 3);
        QCOMPARE(sheet->synonymGroups.size(), 1);
        QCOMPARE(sheet->entries.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            Entry entry = faq->entries().at(i);
            QCOMPARE(sheet->categories.at(sheet->entries.at(i).category).name,
                faq->categories().find(entry.category)->name);
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
    const QStringList known = namesIn(toJson(*fullFaq()));
    const auto compare = [&known](const QByteArray &damaged) {
        const auto whole = parseJson(damaged);
        const auto wholeData =
            whole ? fromJson<SnapshotData>(*whole) : Result<SnapshotData>(fail(whole.error()));
        const auto sheet = read(damaged);
        // The sheet has rules of its own, but they are not said to be damage.
        const bool refused = !sheet && sheet.error().code != ErrorCode::InvalidContent
            && sheet.error().code != ErrorCode::NothingToImport;
        const bool expected = !wholeData || hasUnknownEscape(damaged) || hasSlip(*whole, known);
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

void TestJsonSheet::aSlipIsRefusedByItsName_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("damage");
    QTest::newRow("in an entry") << QByteArray("\"sources\"") << QByteArray("\"source\"")
                                 << u"6:13 not known source"_s;
    QTest::newRow("in an answer") << QByteArray("\"memo\"") << QByteArray("\"memmo\"")
                                  << u"5:38 not known memmo"_s;
    QTest::newRow("in a source") << QByteArray("\"url\"") << QByteArray("\"uri\"") << u"6:23 not known uri"_s;
    QTest::newRow("in a category") << QByteArray("\"position\"") << QByteArray("\"postion\"")
                                   << u"3:51 not known postion"_s;
    QTest::newRow("in a synonym group")
        << QByteArray("\"words\"") << QByteArray("\"word\"") << u"7:59 not known word"_s;
    QTest::newRow("in a synonym") << QByteArray("\"outdated\"") << QByteArray("\"old\"")
                                  << u"7:82 not known old"_s;
    QTest::newRow("in the edition") << QByteArray("\"title\"") << QByteArray("\"titel\"")
                                    << u"2:23 not known titel"_s;
    QTest::newRow("in the frame") << QByteArray("\"entries\"") << QByteArray("\"entires\"")
                                  << u"4:13 not known entires"_s;
    QTest::newRow("beside the frame")
        << QByteArray("{\"sokuto-faq\"") << QByteArray("{\"x\": 1, \"sokuto-faq\"") << u"1:7 not known x"_s;
    QTest::newRow("a category that is not listed")
        << QByteArray("\"category\": 1") << QByteArray("\"category\": 99") << u"4:49 no such category 99"_s;
    QTest::newRow("a category that is not listed any more")
        << QByteArray("{\"id\": 1, \"name\": \"甲\", \"position\": 1}") << QByteArray("")
        << u"4:49 no such category 1"_s;
    QTest::newRow("a parent that is not listed")
        << QByteArray("\"name\": \"甲\"") << QByteArray("\"parent\": 7, \"name\": \"甲\"")
        << u"3:37 no such category 7"_s;
    QTest::newRow("no id") << QByteArray("\"id\": 5, ") << QByteArray("") << u"4:14 missing id"_s;
    QTest::newRow("no state") << QByteArray("\"lifecycle\": \"draft\",") << QByteArray("")
                              << u"4:14 unknown or missing lifecycle"_s;
}

/// Each would have emptied what was meant, without a word.
void TestJsonSheet::aSlipIsRefusedByItsName()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray json =
        "{\"sokuto-faq\": {\n"
        " \"edition\": {\"title\": \"題\"},\n"
        " \"categories\": [{\"id\": 1, \"name\": \"甲\", \"position\": 1}],\n"
        " \"entries\": [{\"id\": 5, \"no\": \"1-1\", \"category\": 1, \"question\": \"問\",\n"
        "  \"answers\": [{\"text\": \"答\", \"memo\": \"注\"}], \"lifecycle\": \"draft\",\n"
        "  \"sources\": [{\"url\": \"https://example.jp\"}]}],\n"
        " \"synonymGroups\": [{\"id\": 3, \"officialWord\": \"公\", \"words\": [{\"text\": \"旧\", "
        "\"outdated\": true}]}]}}";
    QCOMPARE(damage(json), QString());
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto sheet = read(json);
    QVERIFY_FAILS(sheet, ErrorCode::MalformedTable);
    QCOMPARE(damage("{\"sokuto-faq\": {\"synonymGroups\": []}}"), u"1:16 missing"_s);
    QCOMPARE(
        damage("{\"sokuto-faq\": {\"synonymGroups\": [{\"id\": 1, \"officialWord\": \"公\"}]}}"), QString());
    QCOMPARE(damage("{\"sokuto-faq\": {\"categories\": [{\"id\": 1, \"name\": \"甲\"}],"
                    "\"synonymGroups\": [{\"id\": 1, \"officialWord\": \"公\"}]}}"),
        u"1:16 missing"_s);
    QTEST(QString(damage(json) + u' ' + sheet.error().arguments.value(4)), "damage");
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
