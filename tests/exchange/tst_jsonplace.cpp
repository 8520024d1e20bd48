// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonplace.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestJsonPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathHasALineAndACharacter_data();
    void aPathHasALineAndACharacter();
    void anOffsetIsCountedInCharacters();
};

void TestJsonPlace::aPathHasALineAndACharacter_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("a member") << u"faq/edition"_s << 2 << 14;
    QTest::newRow("an element") << u"faq/entries/1"_s << 4 << 5;
    QTest::newRow("behind strings that look like brackets") << u"faq/entries/1/no"_s << 4 << 33;
    QTest::newRow("one that is missing") << u"faq/entries/1/question"_s << 4 << 5;
    QTest::newRow("an element that is missing") << u"faq/entries/7"_s << 2 << 35;
    QTest::newRow("nothing") << u"x"_s << 1 << 1;
}

void TestJsonPlace::aPathHasALineAndACharacter()
{
    QFETCH(QString, path);
    const QByteArray json = "{\"faq\": {\n"
                            "  \"edition\": {\"題\": 1}, \"entries\": [\n"
                            "    {\"no\": \"[{\\\"\"},\n"
                            "    {\"x\": [{}, [2], \"]\"], \"no\": 7}]}}";
    const JsonPlace place = jsonPlaceAt(json, jsonOffsetOf(json, path));
    QTEST(int(place.line), "line");
    QTEST(int(place.column), "column");
}

void TestJsonPlace::anOffsetIsCountedInCharacters()
{
    const QByteArray json = "{\n\"題\": x}";
    QCOMPARE(jsonPlaceAt(json, json.indexOf('x')), (JsonPlace{2, 6}));
    QCOMPARE(jsonPlaceAt(json, 1000).line, 2);
    QCOMPARE(jsonPlaceAt({}, 0), (JsonPlace{1, 1}));
}

QTEST_APPLESS_MAIN(TestJsonPlace)
#include "tst_jsonplace.moc"
