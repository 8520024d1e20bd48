// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copytemplate.h"

#include "support/builders.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestCopyTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsQuestionAnswerAndSources();
    void aHeadingWithoutContentIsLeftOut();
    void memoAndPhrasesNeverAppear();
    void placeholdersAreFilled_data();
    void placeholdersAreFilled();
    void whatIsNoTemplateIsRefused_data();
    void whatIsNoTemplateIsRefused();
    void contentIsNotReadAsTemplate();
};

namespace {

const QDateTime &someTime()
{
    static const QDateTime time(QDate(2024, 10, 10), QTime(9, 5, 59));
    return time;
}

Entry fullEntry()
{
    Entry entry = test::makeEntry(
        {.no = u"1-11"_s, .question = u"再発行できますか。"_s, .answer = u"できます。 ①甲\n②乙"_s});
    entry.answers.first().spokenLine = u"はい。"_s;
    entry.answers.first().memo = u"様式は資格-07"_s;
    entry.phrases = {u"もう一枚ほしい"_s};
    entry.sources = {
        {u"厚生労働省"_s, u"https://example.jp/1"_s}, {u"事務連絡"_s, {}}, {{}, u"https://example.jp/2"_s}};
    return entry;
}

} // namespace

void TestCopyTemplate::everythingIsQuestionAnswerAndSources()
{
    const Entry entry = fullEntry();
    QCOMPARE(CopyTemplate::everything().render(entry, entry.answers.first(), someTime()),
        u"【質問】再発行できますか。\n【回答】できます。 ①甲\n②乙\n"
        "【出典】厚生労働省 https://example.jp/1\n事務連絡\nhttps://example.jp/2"_s);
}

void TestCopyTemplate::aHeadingWithoutContentIsLeftOut()
{
    const Entry entry = test::makeEntry({.sources = 0});
    QCOMPARE(CopyTemplate::everything().render(entry, entry.answers.first(), someTime()),
        u"【質問】再発行できますか。\n【回答】できます。"_s);
}

void TestCopyTemplate::memoAndPhrasesNeverAppear()
{
    const Entry entry = fullEntry();
    const auto all = CopyTemplate::parse(u"{no}{question}{answer}{spoken}{sources}{date}{time}");
    QVERIFY_OK(all);
    const QString text = all->render(entry, entry.answers.first(), someTime());
    QVERIFY(!text.contains(entry.answers.first().memo));
    QVERIFY(!text.contains(entry.phrases.first()));
    for (const QStringView name : {u"{memo}", u"{phrases}", u"{answers}"})
        QVERIFY_FAILS(CopyTemplate::parse(name), ErrorCode::InvalidContent);
}

void TestCopyTemplate::placeholdersAreFilled_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no placeholder") << u"お電話ありがとう\nございます"_s << u"お電話ありがとう\nございます"_s;
    QTest::newRow("one") << u"[{no}]"_s << u"[1-11]"_s;
    QTest::newRow("spaces inside") << u"{ no }"_s << u"1-11"_s;
    QTest::newRow("two on a line") << u"{no} {question}"_s << u"1-11 再発行できますか。"_s;
    QTest::newRow("time of the copy") << u"{date} {time}"_s << u"2024-10-10 09:05"_s;
    QTest::newRow("spoken") << u"{spoken}"_s << u"はい。"_s;
    QTest::newRow("braces") << u"{{no}} }} {no}"_s << u"{no} } 1-11"_s;
    QTest::newRow("blank lines stay") << u"{no}\n\n{date}"_s << u"1-11\n\n2024-10-10"_s;
    QTest::newRow("windows line ends") << u"{no}\r\n{date}\r\n"_s << u"1-11\n2024-10-10\n"_s;
}

void TestCopyTemplate::placeholdersAreFilled()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    const auto parsed = CopyTemplate::parse(source);
    QVERIFY_OK(parsed);
    const Entry entry = fullEntry();
    QCOMPARE(parsed->render(entry, entry.answers.first(), someTime()), text);
}

void TestCopyTemplate::whatIsNoTemplateIsRefused_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("subject");
    QTest::newRow("unknown") << u"x {memo}"_s << u"memo"_s;
    QTest::newRow("empty name") << u"{}"_s << QString();
    QTest::newRow("never closed") << u"{no"_s << u"{"_s;
    QTest::newRow("closed on the next line") << u"{no\n}"_s << u"{"_s;
    QTest::newRow("never opened") << u"no}"_s << u"}"_s;
    QTest::newRow("nested") << u"{no{no}}"_s << u"no{no"_s;
}

void TestCopyTemplate::whatIsNoTemplateIsRefused()
{
    QFETCH(QString, source);
    QFETCH(QString, subject);
    const auto parsed = CopyTemplate::parse(source);
    QVERIFY_FAILS(parsed, ErrorCode::InvalidContent);
    QCOMPARE(parsed.error().subject, subject);
}

void TestCopyTemplate::contentIsNotReadAsTemplate()
{
    const Entry entry = test::makeEntry({.question = u"{answer} %1 {{"_s, .answer = u"{no}\n{memo"_s});
    QCOMPARE(CopyTemplate::everything().render(entry, entry.answers.first(), someTime()),
        u"【質問】{answer} %1 {{\n【回答】{no}\n{memo"_s);
}

QTEST_APPLESS_MAIN(TestCopyTemplate)
#include "tst_copytemplate.moc"
