// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

QString picture(const QList<QueryPiece> &pieces)
{
    static const QStringList kinds{
        u"words"_s, u"exact"_s, u"without"_s, u"category"_s, u"no"_s, u"source"_s, u"unfinished"_s};
    QStringList parts;
    for (const QueryPiece &piece : pieces)
        parts.append(kinds[qsizetype(piece.kind)] + u'=' + piece.text);
    return parts.join(u'|');
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGrammar_data();
    void readsTheGrammar();
    void aPastedBookIsCut();
    void fieldsAndExclusionsCanBeTakenOut_data();
    void fieldsAndExclusionsCanBeTakenOut();
};

void TestQuery::readsTheGrammar_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blank") << u" 　\t"_s << u""_s;
    QTest::newRow("one word") << u"再発行"_s << u"words=再発行"_s;
    QTest::newRow("two words, wide space") << u"扶養　外す"_s << u"words=扶養|words=外す"_s;
    QTest::newRow("half width") << u"ｻｲﾊｯｺｳ"_s << u"words=サイハッコウ"_s;
    QTest::newRow("quotes") << u"\"利用 登録\" 方法"_s << u"exact=利用 登録|words=方法"_s;
    QTest::newRow("round quotes") << u"“利用登録”"_s << u"exact=利用登録"_s;
    QTest::newRow("wide quotes") << u"＂利用登録＂"_s << u"exact=利用登録"_s;
    QTest::newRow("quote still open") << u"\"利用登"_s << u"exact=利用登"_s;
    QTest::newRow("lone quote") << u"\""_s << u"unfinished=\""_s;
    QTest::newRow("two quotes") << u"扶養 \"\""_s << u"words=扶養|unfinished=\"\""_s;
    QTest::newRow("a quote and a blank") << u"\" "_s << u"unfinished=\""_s;
    QTest::newRow("without") << u"扶養 -海外"_s << u"words=扶養|without=海外"_s;
    QTest::newRow("without, wide") << u"扶養　－海外"_s << u"words=扶養|without=海外"_s;
    QTest::newRow("without a phrase") << u"扶養 -\"海外 赴任\""_s << u"words=扶養|without=海外 赴任"_s;
    QTest::newRow("lone minus") << u"扶養 -"_s << u"words=扶養|unfinished=-"_s;
    QTest::newRow("minus and an open quote") << u"扶養 -\""_s << u"words=扶養|unfinished=-\""_s;
    QTest::newRow("a row of minus signs is none") << u"番号 --方法--"_s << u"words=番号|words=--方法--"_s;
    QTest::newRow("a dash is no minus") << u"番号 ―桁― –桁"_s << u"words=番号|words=-桁-|words=-桁"_s;
    QTest::newRow("a No is no exclusion") << u"1-11"_s << u"words=1-11"_s;
    QTest::newRow("wide No") << u"１－１１"_s << u"words=1-11"_s;
    QTest::newRow("category") << u"分類:記載内容"_s << u"category=記載内容"_s;
    QTest::newRow("category, wide colon") << u"分類：その他 扶養"_s << u"category=その他|words=扶養"_s;
    QTest::newRow("category, quoted") << u"分類:\"お知らせ 全般\""_s << u"category=お知らせ 全般"_s;
    QTest::newRow("category still being typed") << u"分類:"_s << u"unfinished=分類:"_s;
    QTest::newRow("No still being typed") << u"Ｎｏ： 扶養"_s << u"unfinished=no:|words=扶養"_s;
    QTest::newRow("no") << u"No:1-1"_s << u"no=1-1"_s;
    QTest::newRow("no, wide") << u"Ｎｏ：１－１"_s << u"no=1-1"_s;
    QTest::newRow("no, dot") << u"No.1-3"_s << u"no=1-3"_s;
    QTest::newRow("source") << u"出典:デジタル庁"_s << u"source=デジタル庁"_s;
    QTest::newRow("brackets are text") << u"「資格情報」"_s << u"words=「資格情報」"_s;
}

void TestQuery::readsTheGrammar()
{
    QFETCH(QString, typed);
    QTEST(picture(parseQuery(typed)), "expected");
}

void TestQuery::aPastedBookIsCut()
{
    const QList<QueryPiece> pieces = parseQuery(QString(100'000, u'あ'));
    QCOMPARE(pieces.size(), 1);
    QVERIFY(pieces.first().text.size() <= 400);
}

void TestQuery::fieldsAndExclusionsCanBeTakenOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("left");
    QTest::newRow("in front") << u"分類：記載　扶養"_s << u"扶養"_s;
    QTest::newRow("behind") << u"ｻｲﾊｯｺｳ -海外"_s << u"ｻｲﾊｯｺｳ"_s;
    QTest::newRow("between") << u"扶養 No:1-1 “海外 赴任”"_s << u"扶養 “海外 赴任”"_s;
    QTest::newRow("open quote") << u"No:1-1 \"利用登 録"_s << u"\"利用登 録"_s;
    QTest::newRow("a field in quotes") << u"分類:\"お知らせ 全般\" 扶養"_s << u"扶養"_s;
    QTest::newRow("nothing else") << u"-海外 出典:なし"_s << QString();
    QTest::newRow("none") << u"扶養 外す"_s << u"扶養 外す"_s;
}

/// What is left stands as it was typed.
void TestQuery::fieldsAndExclusionsCanBeTakenOut()
{
    QFETCH(QString, typed);
    QTEST(withoutFilters(typed), "left");
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
