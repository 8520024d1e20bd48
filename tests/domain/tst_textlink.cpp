// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlink.h"

#include "support/builders.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestTextLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreFoundInJapaneseText_data();
    void linksAreFoundInJapaneseText();
    void numbersThatAreNoTelephoneNumbersStayText_data();
    void numbersThatAreNoTelephoneNumbersStayText();
    void onlyHarmlessTargetsPass_data();
    void onlyHarmlessTargetsPass();
    void aHostIsShownInAscii();
    void referencesLeadToEntriesThatExist_data();
    void referencesLeadToEntriesThatExist();
};

namespace {

QStringList picture(QStringView text)
{
    QStringList rows;
    const QList<TextLink> links = findLinks(text);
    for (const TextLink &link : links)
        rows.append(
            text.sliced(link.span.start, link.span.length).toString() + u" > " + shownTarget(link.target));
    return rows;
}

} // namespace

void TestTextLink::linksAreFoundInJapaneseText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("in ascii brackets", u"で確認ができます。 (https://web.hir.myna.go.jp/Accept/checkStatus) 登録が"_s,
        {u"https://web.hir.myna.go.jp/Accept/checkStatus > https://web.hir.myna.go.jp/Accept/checkStatus"_s});
    row("before 。", u"https://example.jp/a。次"_s, {u"https://example.jp/a > https://example.jp/a"_s});
    row("before 、", u"http://example.jp、と"_s, {u"http://example.jp > http://example.jp"_s});
    row("before ）", u"（https://example.jp/）"_s, {u"https://example.jp/ > https://example.jp/"_s});
    row("before kanji", u"https://example.jp/を参照"_s, {u"https://example.jp/ > https://example.jp/"_s});
    row("before a full-width space", u"https://example.jp/\u3000へ"_s,
        {u"https://example.jp/ > https://example.jp/"_s});
    row("its own brackets", u"https://example.jp/a_(b)"_s,
        {u"https://example.jp/a_(b) > https://example.jp/a_(b)"_s});
    row("end of an English sentence", u"See https://example.jp/a?b=c&d=e#f."_s,
        {u"https://example.jp/a?b=c&d=e#f > https://example.jp/a?b=c&d=e#f"_s});
    row("upper case", u"HTTPS://EXAMPLE.JP/A"_s, {u"HTTPS://EXAMPLE.JP/A > https://example.jp/A"_s});
    row("two", u"http://a.jp と http://b.jp"_s,
        {u"http://a.jp > http://a.jp"_s, u"http://b.jp > http://b.jp"_s});
    row("a refused one hides nothing", u"https://bank.jp@evil.jp/0120-95-0178"_s, {});
    row("scheme only", u"https://。"_s, {});
    row("mail", u"連絡先はinfo@example.jpまで"_s, {u"info@example.jp > mailto:info@example.jp"_s});
    row("mail before a full stop", u"mail a.b+c@sub.example.co.jp."_s,
        {u"a.b+c@sub.example.co.jp > mailto:a.b+c@sub.example.co.jp"_s});
    row("not a mail address", u"a@b と @name と x@y.1"_s, {});
    row("free dial", u"フリーダイヤル(0120-95-0178)で"_s, {u"0120-95-0178 > tel:0120950178"_s});
    row("free dial, full-width", u"フリーダイヤル（０１２０－９５－０１７８）"_s,
        {u"０１２０－９５－０１７８ > tel:0120950178"_s});
    row("free dial in one run", u"0120950178へ"_s, {u"0120950178 > tel:0120950178"_s});
    row("Tokyo", u"TEL:03-1234-5678（代表）"_s, {u"03-1234-5678 > tel:0312345678"_s});
    row("Tokyo in brackets", u"電話03（1234）5678"_s, {u"03（1234）5678 > tel:0312345678"_s});
    row("area code in brackets", u"電話 (03)1234-5678"_s, {u"(03)1234-5678 > tel:0312345678"_s});
    row("mobile", u"090-1234-5678"_s, {u"090-1234-5678 > tel:09012345678"_s});
    row("long vowel as hyphen", u"0120ー95ー0178"_s, {u"0120ー95ー0178 > tel:0120950178"_s});
    row("minus as hyphen", u"0120−95−0178"_s, {u"0120−95−0178 > tel:0120950178"_s});
    row("spaces", u"0120 95 0178"_s, {u"0120 95 0178 > tel:0120950178"_s});
    row("from abroad", u"+81-3-1234-5678"_s, {u"+81-3-1234-5678 > tel:+81312345678"_s});
    row("0800", u"0800-123-4567"_s, {u"0800-123-4567 > tel:08001234567"_s});
    row("hours behind", u"03-1234-5678（9:00〜17:00）"_s, {u"03-1234-5678 > tel:0312345678"_s});
}

void TestTextLink::linksAreFoundInJapaneseText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(picture(text), found);
}

void TestTextLink::numbersThatAreNoTelephoneNumbersStayText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2024-10-10", "2024/10/10", "No2-2", "1-11", "〒060-0001", "123456789012",
             "0123456789", "98320567-3214", "001-2345-6789", "03-1234-567", "03-1234-56789", "0120-95-0178-1",
             "10120-95-0178", "1-0120-95-0178", "0", "0-0-0", "(", "+", "+81", "24時間365日", "A0120950178"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTextLink::numbersThatAreNoTelephoneNumbersStayText()
{
    QFETCH(QString, text);
    QCOMPARE(picture(text), QStringList());
}

void TestTextLink::onlyHarmlessTargetsPass_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("passes");
    for (const char *good : {"https://www.mhlw.go.jp/stf/newpage_08277.html", "http://example.jp",
             "http://10.0.0.1:8080/x", "https://example.jp/?q=%E5%86%8D&x=@y", "https://example.jp/@user",
             "https://日本語.jp/再発行", "mailto:a@example.jp", "mailto:a@example.jp?subject=FAQ%201-11",
             "tel:0120950178", "tel:+81-3-1234-5678", "HTTPS://example.jp", "http://localhost/"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char *bad : {"", "example.jp", "//example.jp", "/etc/passwd", "file:///etc/passwd",
             "FILE:///etc/passwd", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
             "vbscript:x", "smb://server/share", "\\\\server\\share", "ms-msdt:/id", "ftp://example.jp",
             "http:", "http:/example.jp", "http:example.jp", "http://", "http:///etc/passwd",
             "https://@example.jp", "https://bank.jp@evil.jp", "https://bank.jp:80@evil.jp/",
             "https://bank.jp%40evil.jp", "https://example.jp\\@evil.jp", "https://example.jp/\nx",
             "https://example.jp/\tx", "https://example.jp/%0d%0aSet-Cookie:x", "https://example.jp/%00",
             "https://example.jp:99999999/", "https://exa mple.jp", " https://example.jp", "mailto:",
             "mailto:a", "mailto:a@b", "mailto:a@example.jp,b@example.jp", "mailto:?attach=/etc/passwd",
             "mailto:a@example.jp?attach=/etc/passwd", "mailto:a@example.jp?subject=x&bcc=b@example.jp",
             "mailto:a@example.jp?subject=x%0aBcc:b@example.jp", "tel:", "tel:1", "tel:*#06#",
             "tel:*21*0901234567#", "tel:0120950178;ext=1", "tel:abc", "tel:01234567890123456789",
             "about:blank", "view-source:http://x.jp", "javascript://example.jp/%0aalert(1)"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("right-to-left override") << u"https://example.jp/\u202Etxt.exe"_s << false;
    QTest::newRow("encoded right-to-left override") << u"https://example.jp/%E2%80%AEtxt.exe"_s << false;
    QTest::newRow("encoded Shift_JIS") << u"https://example.jp/%8D%C4%94%AD%8Ds"_s << true;
    QTest::newRow("isolate") << u"https://example.jp/\u2066x\u2069"_s << false;
    QTest::newRow("zero width space in the host") << u"https://exa\u200Bmple.jp"_s << false;
    QTest::newRow("soft hyphen") << u"https://exa\u00ADmple.jp"_s << false;
    QTest::newRow("null character") << (u"https://example.jp/"_s + QChar(0)) << false;
    QTest::newRow("lone surrogate") << (u"https://example.jp/"_s + QChar(0xD800)) << false;
    QTest::newRow("too long") << (u"https://example.jp/"_s + QString(3000, u'a')) << false;
}

void TestTextLink::onlyHarmlessTargetsPass()
{
    QFETCH(QString, written);
    QFETCH(bool, passes);
    QCOMPARE(linkTarget(written).has_value(), passes);
}

void TestTextLink::aHostIsShownInAscii()
{
    const auto target = linkTarget(u"https://xn--wgv71a119e.jp/");
    QVERIFY(target);
    QCOMPARE(shownTarget(*target), u"https://xn--wgv71a119e.jp/"_s);
    // A Cyrillic а in the place of the Latin one.
    const auto spoof = linkTarget(u"https://ex\u0430mple.jp/");
    QVERIFY(spoof);
    QVERIFY(shownTarget(*spoof).startsWith(u"https://xn--"));
}

void TestTextLink::referencesLeadToEntriesThatExist_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("as on the sheet", u"No2-2参照"_s, {u"No2-2=2"_s});
    row("with a full stop", u"詳しくはNo.2-2へ"_s, {u"No.2-2=2"_s});
    row("full-width", u"№２－２参照"_s, {u"№２－２=2"_s});
    row("with a space", u"No. 2-2"_s, {u"No. 2-2=2"_s});
    row("without No", u"2-2を参照"_s, {u"2-2=2"_s});
    row("in brackets", u"「2-2」をご覧ください"_s, {u"2-2=2"_s});
    row("without a particle", u"2-2ご参照"_s, {u"2-2=2"_s});
    row("two", u"No1-2、No1-12参照"_s, {u"No1-2=1"_s, u"No1-12=3"_s});
    row("longer number wins", u"No1-12"_s, {u"No1-12=3"_s});
    row("question", u"Q2-2"_s, {u"Q2-2=2"_s});
    row("letters in the No", u"No.資格-07"_s, {});
    row("unknown", u"No9-9参照"_s, {});
    row("no reference", u"2-2週間"_s, {});
    row("a date", u"2024-2-2を参照"_s, {});
    row("a telephone number", u"0120-2-2を参照"_s, {});
    row("a year", u"Q7年、Q7月"_s, {});
    row("a count", u"No7件、No.７円"_s, {});
    row("a No without groups", u"No7参照、Q７の回答"_s, {u"No7=4"_s, u"Q７=4"_s});
    row("inside a word", u"PNo2-2"_s, {});
    row("nothing", QString(), {});
}

void TestTextLink::referencesLeadToEntriesThatExist()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const SnapshotPtr snapshot = test::makeSnapshot(
        {test::makeEntry({.id = 1, .no = u"1-2"_s}), test::makeEntry({.id = 2, .no = u"2-2"_s}),
            test::makeEntry({.id = 3, .no = u"1-12"_s}), test::makeEntry({.id = 4, .no = u"7"_s})});
    QStringList rows;
    const QList<EntryReference> references = findReferences(text, *snapshot);
    for (const EntryReference &reference : references)
        rows.append(text.sliced(reference.span.start, reference.span.length) + u'='
            + QString::number(reference.entry.value));
    QCOMPARE(rows, found);
}

QTEST_APPLESS_MAIN(TestTextLink)
#include "tst_textlink.moc"
