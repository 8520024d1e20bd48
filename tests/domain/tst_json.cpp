// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include "domain/changeset.h"

#include "support/builders.h"

#include <QtCore/QJsonArray>

#include <limits>

using namespace sokuto;
using namespace Qt::StringLiterals;
using sokuto::test::makeCategory;
using sokuto::test::makeEntry;
using sokuto::test::makeSnapshot;

namespace {

/// Through text and back, as a file does it.
QJsonObject throughText(const QJsonObject &object)
{
    const auto read = parseJson(jsonText(object));
    return read ? *read : QJsonObject();
}

Entry fullEntry()
{
    Entry entry = makeEntry({.id = 9'007'199'254'740'993, .no = u"1-11"_s, .sources = 2}); // beyond a double
    entry.question = u"\"引用\"\\ と\t改行\n 𠮷\u0001\u2028"_s;
    entry.answers = {
        Answer{u"一\n二\r\n三"_s, u"はい"_s, u"メモ"_s, {}, QDate(2025, 3, 31)},
        Answer{QString(), {}, {}, QDate(2025, 4, 1), QDate(9999, 12, 31)},
    };
    entry.answers[0].memo = u"\uFEFF印\uFEFF"_s; // no byte order mark, whatever readers think
    entry.sources[1].title.clear();
    entry.phrases = {u"なくした"_s, u"失くした"_s};
    entry.lifecycle = Lifecycle::Scheduled;
    entry.reviewDate = QDate(2024, 2, 29);
    entry.confirmedOn = QDate(2024, 10, 1);
    entry.confirmedBy = u"田中"_s;
    return entry;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void aWholeSnapshotComesBack();
    void unknownFieldsAreIgnored();
    void missingFieldsTakeTheirDefault();
    void whatIsMalformedIsRefused_data();
    void whatIsMalformedIsRefused();
    void textThatIsNoObjectIsRefused();
    void theWrittenFormIsStable_data();
    void theWrittenFormIsStable();
};

void TestJson::everyFieldComesBack()
{
    const Entry entry = fullEntry();
    const auto readEntry = fromJson<Entry>(throughText(toJson(entry)));
    QVERIFY_OK(readEntry);
    QCOMPARE(*readEntry, entry);

    const Category category{{3}, {-1}, u"4-2"_s, u"名称"_s, std::numeric_limits<int>::min()};
    const auto readCategory = fromJson<Category>(throughText(toJson(category)));
    QVERIFY_OK(readCategory);
    QCOMPARE(*readCategory, category);

    const SynonymGroup group{{std::numeric_limits<qint64>::max()}, u"資格確認書"_s,
        {{u"保険証"_s, true}, {u"カード"_s, false}}, u"注"_s};
    const auto readGroup = fromJson<SynonymGroup>(throughText(toJson(group)));
    QVERIFY_OK(readGroup);
    QCOMPARE(*readGroup, group);

    const Edition edition{u"題"_s, QDate(2024, 10, 10), 7};
    const auto readEdition = fromJson<Edition>(throughText(toJson(edition)));
    QVERIFY_OK(readEdition);
    QCOMPARE(*readEdition, edition);
}

void TestJson::aWholeSnapshotComesBack()
{
    SnapshotData data = makeSnapshot({fullEntry(), makeEntry({.id = 2, .no = u"1-2"_s})})->data();
    data.revision = 12;
    data.synonymGroups = {{{1}, u"資格確認書"_s, {{u"保険証"_s, true}}, {}}};
    const auto snapshot = Snapshot::create(data);
    auto read = fromJson<SnapshotData>(throughText(toJson(*snapshot)));
    QVERIFY_OK(read);
    QCOMPARE(read->faqId, snapshot->faqId());
    QCOMPARE(read->revision, 12);
    QVERIFY(ChangeSet::between(*snapshot, *Snapshot::create(*std::move(read))).isEmpty());
}

void TestJson::unknownFieldsAreIgnored()
{
    QJsonObject object = toJson(fullEntry());
    object.insert(u"mood"_s, u"cheerful"_s);
    QJsonArray answers = object.value(u"answers").toArray();
    QJsonObject answer = answers[0].toObject();
    answer.insert(u"colour"_s, 3);
    answers[0] = answer;
    object.insert(u"answers"_s, answers);
    const auto read = fromJson<Entry>(object);
    QVERIFY_OK(read);
    QCOMPARE(*read, fullEntry());
}

void TestJson::missingFieldsTakeTheirDefault()
{
    const auto object = parseJson(
        "{\"id\": 4, \"no\": \"1-1\", \"lifecycle\": \"draft\", \"answers\": [{\"text\": \"はい\"}]}");
    const auto read = fromJson<Entry>(*object);
    QVERIFY_OK(read);
    Entry expected;
    expected.id = {4};
    expected.no = u"1-1"_s;
    expected.lifecycle = Lifecycle::Draft;
    expected.answers = {Answer{u"はい"_s, {}, {}, {}, {}}};
    QCOMPARE(*read, expected);
}

void TestJson::whatIsMalformedIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("subject");
    const auto answers = [](const QJsonValue &value) { return QJsonValue(QJsonArray{value}); };
    QTest::newRow("number for a text") << u"no"_s << QJsonValue(1) << u"entry/no"_s;
    QTest::newRow("null for a text") << u"question"_s << QJsonValue(QJsonValue::Null) << u"entry/question"_s;
    QTest::newRow("text for an id") << u"id"_s << QJsonValue(u"1"_s) << u"entry/id"_s;
    QTest::newRow("fraction for an id") << u"id"_s << QJsonValue(1.5) << u"entry/id"_s;
    QTest::newRow("id too great") << u"id"_s << QJsonValue(1e30) << u"entry/id"_s;
    QTest::newRow("no id") << u"id"_s << QJsonValue(QJsonValue::Undefined) << u"entry/id"_s;
    QTest::newRow("unknown lifecycle") << u"lifecycle"_s << QJsonValue(u"asleep"_s) << u"entry/lifecycle"_s;
    QTest::newRow("no lifecycle") << u"lifecycle"_s << QJsonValue(QJsonValue::Undefined)
                                  << u"entry/lifecycle"_s;
    QTest::newRow("no day") << u"reviewDate"_s << QJsonValue(u"2024-02-30"_s) << u"entry/reviewDate"_s;
    QTest::newRow("another form of a day")
        << u"confirmedOn"_s << QJsonValue(u"2024-2-3"_s) << u"entry/confirmedOn"_s;
    QTest::newRow("a day and an hour")
        << u"confirmedOn"_s << QJsonValue(u"2024-02-03T10:00"_s) << u"entry/confirmedOn"_s;
    QTest::newRow("no answers") << u"answers"_s << QJsonValue(QJsonArray()) << u"entry/answers"_s;
    QTest::newRow("answers no list") << u"answers"_s << QJsonValue(u"はい"_s) << u"entry/answers"_s;
    QTest::newRow("answer no object") << u"answers"_s << answers(u"はい"_s) << u"entry/answers/0"_s;
    QTest::newRow("answer with a broken day")
        << u"answers"_s << answers(QJsonObject{{u"text"_s, u"x"_s}, {u"validFrom"_s, u"soon"_s}})
        << u"entry/answers/0/validFrom"_s;
    QTest::newRow("phrase no text") << u"phrases"_s << answers(7) << u"entry/phrases/0"_s;
    QTest::newRow("newer version") << u"version"_s << QJsonValue(jsonVersion + 1) << u"entry/version"_s;
    QTest::newRow("version zero") << u"version"_s << QJsonValue(0) << u"entry/version"_s;
}

void TestJson::whatIsMalformedIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, subject);
    QJsonObject object = toJson(fullEntry());
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    const auto read = fromJson<Entry>(object);
    QVERIFY_FAILS(read, ErrorCode::InvalidContent);
    QCOMPARE(read.error().subject, subject);
    QCOMPARE(read.error().arguments, QStringList{u"malformed-json"_s});

    QVERIFY_FAILS(fromJson<Entry>(QJsonObject()), ErrorCode::InvalidContent);
    QVERIFY_FAILS(fromJson<SnapshotData>(QJsonObject()), ErrorCode::InvalidContent);
    QJsonObject root = toJson(Category{.id = {7}, .parent = {}, .number = {}, .name = u"x"_s, .position = 1});
    QVERIFY_OK(fromJson<Category>(root));
    root.insert(u"id"_s, 0);
    QVERIFY_FAILS(fromJson<Category>(root), ErrorCode::InvalidContent);
}

void TestJson::textThatIsNoObjectIsRefused()
{
    for (const char *text : {"", "null", "[]", "3", "\"x\"", "{", "{\"a\":}", "{} {}", "\xff"})
        QVERIFY_FAILS(parseJson(text), ErrorCode::InvalidContent);
    QVERIFY_OK(parseJson("{}"));
}

/// Histories written by this version must be read by every later one.
void TestJson::theWrittenFormIsStable_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("written");
    Entry entry = makeEntry({.id = 4, .no = u"1-1"_s, .question = u"問"_s, .answer = u"答"_s, .sources = 1});
    entry.answers[0].validUntil = QDate(2025, 3, 31);
    entry.phrases = {u"言"_s};
    QTest::newRow("entry") << toJson(entry)
                           << u"{'answers':[{'text':'答','validUntil':'2025-03-31'}],'category':1,'id':4,"
                              "'lifecycle':'published','no':'1-1','phrases':['言'],'question':'問',"
                              "'sources':[{'title':'出典1','url':'https://example.jp/1'}],'version':1}"_s;
    QTest::newRow("category") << toJson(makeCategory(2, u"1"_s, u"名"_s, 1))
                              << u"{'id':2,'name':'名','number':'1','parent':1,'position':2,'version':1}"_s;
    QTest::newRow("edition") << toJson(Edition{u"題"_s, {}, 3}) << u"{'number':3,'title':'題','version':1}"_s;
    QTest::newRow("synonym group") << toJson(SynonymGroup{{1}, u"公"_s, {{u"旧"_s, true}},
        {}}) << u"{'id':1,'officialWord':'公','version':1,'words':[{'outdated':true,'text':'旧'}]}"_s;
}

void TestJson::theWrittenFormIsStable()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, written);
    const auto json = QString::fromUtf8(jsonText(object));
    QCOMPARE(json, written.replace(u'\'', u'"'));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
