// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonparts.h"

#include "base/workwatch.h"
#include "support/builders.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

Result<void> readParts(QByteArray json, const TakeJson &take, const JsonLimits &limits = {})
{
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    WorkWatch watch;
    return readJsonParts(buffer, watch, take, limits);
}

Result<void> takeAnything(const QString & /*list*/, const QJsonObject & /*object*/, const JsonTree & /*tree*/)
{
    return {};
}

/// "line:character what", or "" for what can be read.
QString damage(const Result<void> &read)
{
    if (read)
        return {};
    const QStringList &said = read.error().arguments;
    return u"%1:%2 %3"_s.arg(said.value(0), said.value(2), said.value(3));
}

/// The value of "x" in an object that stands alone.
QJsonValue valueOf(const QByteArray &written)
{
    QJsonValue value(QJsonValue::Undefined);
    const auto read = readParts(
        "{\"x\": " + written + '}', [&value](const QString &, const QJsonObject &object, const JsonTree &) {
            value = object.value("x"_L1);
            return Result<void>();
        });
    return read ? value : QJsonValue(QJsonValue::Undefined);
}

} // namespace

class TestJsonParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsComeOneByOneAndTheFrameLast();
    void listsOfOtherNamesAndPlacesAreFrame();
    void aFailureIsToldWhereItsPathBegins_data();
    void aFailureIsToldWhereItsPathBegins();
    void anElementKnowsItsPlaces();
    void anotherFailureIsPassedOn();
    void valuesComeAsTheyAreWritten_data();
    void valuesComeAsTheyAreWritten();
    void theLastOfMembersWithOneNameCounts();
    void whatPassesALimitIsNotOurs_data();
    void whatPassesALimitIsNotOurs();
    void theLimitIsForOneElement();
    void everyKindOfDamageHasItsPlace_data();
    void everyKindOfDamageHasItsPlace();
};

void TestJsonParts::elementsComeOneByOneAndTheFrameLast()
{
    QStringList seen;
    const auto take = [&seen](const QString &list, const QJsonObject &object, const JsonTree &) {
        seen.append(list + u' ' + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        return Result<void>();
    };
    QVERIFY_OK(readParts(R"({"a": [1], "sokuto-faq": {"entries": [{"no": "1"}, {"no": "2", "x": [{}]}],
        "categories": [], "b": 1, "synonymGroups": [{"words": [{"text": "w"}]}]}, "c": {}})",
        take));
    QCOMPARE(seen,
        (QStringList{u"entries {\"no\":\"1\"}"_s, u"entries {\"no\":\"2\",\"x\":[{}]}"_s,
            u"synonymGroups {\"words\":[{\"text\":\"w\"}]}"_s,
            u" {\"a\":[1],\"c\":{},\"sokuto-faq\":{\"b\":1,\"categories\":[],\"entries\":[],"
            "\"synonymGroups\":[]}}"_s}));
}

void TestJsonParts::listsOfOtherNamesAndPlacesAreFrame()
{
    for (const char *json : {R"({"entries":[{"no":"1"}]})", R"({"other":{"entries":[{"no":"1"}]}})",
             R"({"sokuto-faq":{"others":[{"no":"1"}]}})", R"({"sokuto-faq":{"x":{"entries":[{"no":"1"}]}}})",
             R"({"sokuto-faq":[{"entries":[{"no":"1"}]}]})", R"({"sokuto-faq":{"entries":{"x":[1]}}})"}) {
        QStringList lists;
        const auto take = [&lists, json](const QString &list, const QJsonObject &object, const JsonTree &) {
            lists.append(list);
            return QJsonDocument(object).toJson(QJsonDocument::Compact) == json
                ? Result<void>()
                : Result<void>(fail(ErrorCode::InvalidArgument));
        };
        QVERIFY_OK(readParts(json, take));
        QCOMPARE(lists, QStringList{QString()});
    }
}

void TestJsonParts::aFailureIsToldWhereItsPathBegins_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("damage");
    QTest::newRow("a member") << u"faq/edition"_s << u"2:14 wrong"_s;
    QTest::newRow("an element") << u"faq/entries/1"_s << u"4:5 wrong"_s;
    QTest::newRow("behind strings that look like brackets") << u"faq/entries/1/no"_s << u"4:33 wrong"_s;
    QTest::newRow("one that is missing") << u"faq/entries/1/question"_s << u"4:5 wrong"_s;
    QTest::newRow("an element that is missing") << u"faq/entries/7"_s << u"2:35 wrong"_s;
    QTest::newRow("nothing") << u"x"_s << u"1:1 wrong"_s;
    QTest::newRow("the value that counts of two") << u"faq/twice"_s << u"5:22 wrong"_s;
}

void TestJsonParts::aFailureIsToldWhereItsPathBegins()
{
    QFETCH(const QString, path);
    const QByteArray json = "{\"faq\": {\n"
                            "  \"edition\": {\"題\": 1}, \"entries\": [\n"
                            "    {\"no\": \"[{\\\"\"},\n"
                            "    {\"x\": [{}, [2], \"]\"], \"no\": 7}],\n"
                            "  \"twice\": 1,\"twice\":2}}";
    const auto take = [&path](const QString &, const QJsonObject &, const JsonTree &) -> Result<void> {
        return fail(ErrorCode::InvalidContent, path, u"wrong"_s);
    };
    QTEST(damage(readParts(json, take)), "damage");
}

void TestJsonParts::anElementKnowsItsPlaces()
{
    const auto take = [](const QString &list, const QJsonObject &object, const JsonTree &) -> Result<void> {
        if (list.isEmpty() || object.value("no"_L1).isString())
            return {};
        return fail(ErrorCode::InvalidContent, u"no"_s, u"wrong"_s);
    };
    const auto read = readParts("{\"sokuto-faq\": {\"entries\": [{\"no\": \"1\"},\n {\"no\": 2}]}}", take);
    QCOMPARE(damage(read), u"2:9 wrong"_s);
    QCOMPARE(read.error().detail, u"sokuto-faq/entries/1/no"_s);
}

void TestJsonParts::anotherFailureIsPassedOn()
{
    const auto take = [](const QString &, const QJsonObject &, const JsonTree &) -> Result<void> {
        return fail(ErrorCode::NothingToImport, u"x"_s);
    };
    QVERIFY_FAILS(readParts("{}", take), ErrorCode::NothingToImport);
    QVERIFY_FAILS(readParts(R"({"sokuto-faq": {"entries": [{}, {}, 1]}})", take), ErrorCode::NothingToImport);
}

void TestJsonParts::valuesComeAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("nothing") << QByteArray("null") << QJsonValue();
    QTest::newRow("true") << QByteArray("true") << QJsonValue(true);
    QTest::newRow("a negative number") << QByteArray("-12") << QJsonValue(-12);
    QTest::newRow("a number beyond the whole ones of a double")
        << QByteArray("9007199254740993") << QJsonValue(Q_INT64_C(9007199254740993));
    QTest::newRow("the greatest whole number")
        << QByteArray("9223372036854775807") << QJsonValue(Q_INT64_C(9223372036854775807));
    QTest::newRow("one more") << QByteArray("9223372036854775808") << QJsonValue(9223372036854775808.);
    QTest::newRow("far more") << QByteArray("100000000000000000000") << QJsonValue(1e20);
    QTest::newRow("a fraction") << QByteArray("2.5e-1") << QJsonValue(.25);
    QTest::newRow("a whole number with a point") << QByteArray("4.0") << QJsonValue(4);
    QTest::newRow("an empty text") << QByteArray(R"("")") << QJsonValue(QString());
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\n\u984c\ud842\udfb7")") << QJsonValue(u"\"\\/\n題𠮷"_s);
    QTest::newRow("U+0000 in a text") << QByteArray(R"("a\u0000b")") << QJsonValue(u"a\0b"_s);
    QTest::newRow("a text that begins with U+FEFF")
        << QByteArray(R"("\ufeff\ufeffa")") << QJsonValue(u"\uFEFF\uFEFFa"_s);
    QTest::newRow("one that has it written plainly") << QByteArray("\"\xEF\xBB\xBF"
                                                                   "a\"")
                                                     << QJsonValue(u"\uFEFFa"_s);
    QTest::newRow("lists") << QByteArray("[[], [1, [2]], {}]")
                           << QJsonValue(
                                  QJsonArray{QJsonArray(), QJsonArray{1, QJsonArray{2}}, QJsonObject()});
}

void TestJsonParts::valuesComeAsTheyAreWritten()
{
    QFETCH(const QByteArray, written);
    QTEST(valueOf(written), "value");
}

void TestJsonParts::theLastOfMembersWithOneNameCounts()
{
    QCOMPARE(valueOf(R"(1, "x": [2], "a": 3)"), QJsonValue(QJsonArray{2}));
    QCOMPARE(valueOf(R"({"y": 1, "z": 2, "y": 3})"), QJsonValue(QJsonObject{{u"y"_s, 3}, {u"z"_s, 2}}));
}

void TestJsonParts::whatPassesALimitIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray faq = R"({"sokuto-faq": {"entries": [)";
    QTest::newRow("a text in an element") << QByteArray(faq + R"({"question": ")" + QByteArray(1000, 'x'));
    QTest::newRow("a text in the frame")
        << QByteArray(R"({"others": [{"question": ")" + QByteArray(1000, 'x'));
    QTest::newRow("spaces") << QByteArray("{" + QByteArray(1000, ' ') + "}");
    QTest::newRow("values in an element") << QByteArray(faq + "{\"x\": [1,2,3,4,5,6,7,8,9,10,11]}]}}");
    QTest::newRow("values in the frame") << QByteArray("[1,2,3,4,5,6,7,8,9,10,11]");
    QTest::newRow("brackets in the frame") << QByteArray("[[[[[[[[[]]]]]]]]]");
    QTest::newRow("brackets in an element") << QByteArray(faq + "{\"x\": [[[[[]]]]]}]}}");
}

void TestJsonParts::whatPassesALimitIsNotOurs()
{
    QFETCH(const QByteArray, json);
    QVERIFY_OK(readParts(R"({"sokuto-faq": {"entries": [{"x": [[[1,2,3]]]}]}})", takeAnything,
        {.bytes = 100, .values = 10, .depth = 8}));
    QVERIFY_FAILS(
        readParts(json, takeAnything, {.bytes = 100, .values = 10, .depth = 8}), ErrorCode::UnknownFormat);
}

void TestJsonParts::theLimitIsForOneElement()
{
    QByteArray json = R"({"sokuto-faq": {"entries": [)";
    for (int i = 0; i < 10; ++i)
        json += R"({"question": "0123456789012345678901234567890123456789"},)";
    json += "{}]}}";
    QVERIFY_OK(readParts(json, takeAnything, {.bytes = 100, .values = 10, .depth = 8}));
    const QByteArray more = "], \"x\": \"" + QByteArray(60, 'x') + "\"}}";
    QVERIFY_FAILS(
        readParts(json.replace("]}}", more), takeAnything, {.bytes = 100}), ErrorCode::UnknownFormat);
}

void TestJsonParts::everyKindOfDamageHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("damage");
    QTest::newRow("never closed") << QByteArray("{\"題\": \"ab") << u"1:10 unfinished"_s;
    QTest::newRow("ends with its line")
        << QByteArray("{\"a\": \"b,\n\"c\": 1}") << u"1:10 control character"_s;
    QTest::newRow("a tab in it") << QByteArray("{\"a\": \"題\tb\"}") << u"1:9 control character"_s;
    QTest::newRow("bytes of another encoding")
        << QByteArray("{\"a\": \"x\x83\x65\"}") << u"1:9 no character"_s;
    QTest::newRow("an escape that JSON does not know")
        << QByteArray(R"({"a": "C:\data"})") << u"1:11 no escape"_s;
    QTest::newRow("half a character") << QByteArray(R"({"a": "\ud842"})") << u"1:14 no escape"_s;
    QTest::newRow("one that speaks like the parser")
        << QByteArray("{\"a\": \"missing closing quote; expected ':'\t\"}") << u"1:43 control character"_s;
    QTest::newRow("no text but a 0") << QByteArray("{\"a\": \0}", 9) << u"1:7 no value"_s;
    QTest::newRow("a 0 behind the end") << QByteArray("{} \0", 4) << u"1:4 something after the end"_s;
    QTest::newRow("a number that is too great") << QByteArray(R"({"a": 1e999})") << u"1:7 no value"_s;
    QTest::newRow("no name") << QByteArray("{1: 2}") << u"1:2 no value"_s;
    QTest::newRow("a comma too many") << QByteArray("{\"a\": [1,\n ,2]}") << u"2:2 no value"_s;
    QTest::newRow("a comma at the end") << QByteArray("{\"a\": 1,}") << u"1:9 no value"_s;
    QTest::newRow("a comma for a colon") << QByteArray("{\"a\", 1}") << u"1:5 no colon"_s;
    QTest::newRow("the other bracket") << QByteArray("{\"a\": [1}") << u"1:9 no comma"_s;
    QTest::newRow("nothing at all") << QByteArray() << u"1:1 unfinished"_s;
    QTest::newRow("a byte order mark and a line") << QByteArray("\xEF\xBB\xBF{a\n}") << u"1:2 no value"_s;
}

void TestJsonParts::everyKindOfDamageHasItsPlace()
{
    QFETCH(const QByteArray, json);
    const auto read = readParts(json, takeAnything);
    QVERIFY_FAILS(read, ErrorCode::MalformedTable);
    QTEST(damage(read), "damage");
}

QTEST_APPLESS_MAIN(TestJsonParts)
#include "tst_jsonparts.moc"
