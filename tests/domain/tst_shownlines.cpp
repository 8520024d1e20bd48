// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shownlines.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestShownLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndIsShownAsOne_data();
    void everyLineEndIsShownAsOne();
    void stretchesAreFound();
    void whatIsNotTouchedKeepsItsLineEnds_data();
    void whatIsNotTouchedKeepsItsLineEnds();
    void everyEditIsShownAsItWasMade();
};

void TestShownLines::everyLineEndIsShownAsOne_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("lines") << u"一\n\n二\n"_s << u"一\n\n二\n"_s;
    QTest::newRow("Windows") << u"一\r\n\r\n二"_s << u"一\n\n二"_s;
    QTest::newRow("old Mac") << u"一\r\r二\r"_s << u"一\n\n二\n"_s;
    QTest::newRow("mixed") << u"一\n\r\n\r二\u2029三"_s << u"一\n\n\n二\n三"_s;
    QTest::newRow("line separator") << u"一\u2028二"_s << u"一\u2028二"_s;
}

void TestShownLines::everyLineEndIsShownAsOne()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    const ShownLines lines(stored);
    QCOMPARE(lines.shown(), shown);
    QCOMPARE(lines.stored(), stored);
    QCOMPARE(lines.edited(shown), stored);
}

void TestShownLines::stretchesAreFound()
{
    const ShownLines lines(u"一\r\n二\r\n三四"_s);
    QCOMPARE(lines.shownSpan({0, 1}), (TextSpan{0, 1}));
    QCOMPARE(lines.shownSpan({3, 1}), (TextSpan{2, 1}));
    QCOMPARE(lines.shownSpan({6, 2}), (TextSpan{4, 2}));
    QCOMPARE(lines.shownSpan({1, 5}), (TextSpan{1, 3}));
    QCOMPARE(lines.shownSpan({8, 0}), (TextSpan{6, 0}));
}

void TestShownLines::whatIsNotTouchedKeepsItsLineEnds_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("typed at the end")
        << u"一\r\n二\r三\u2029四"_s << u"一\n二\n三\n四x"_s << u"一\r\n二\r三\u2029四x"_s;
    QTest::newRow("typed at the beginning") << u"一\r\n二\r三"_s << u"x一\n二\n三"_s << u"x一\r\n二\r三"_s;
    QTest::newRow("typed between") << u"一\r\n二\r\n三"_s << u"一\n二x\n三"_s << u"一\r\n二x\r\n三"_s;
    QTest::newRow("a line more") << u"一\r\n二\r\n三"_s << u"一\n二\n\n三"_s << u"一\r\n二\r\n\n三"_s;
    QTest::newRow("a line end less") << u"一\r\n二\r\n三"_s << u"一二\n三"_s << u"一二\r\n三"_s;
    QTest::newRow("the last line goes") << u"一\r\n二\r\n三"_s << u"一\n二"_s << u"一\r\n二"_s;
    QTest::newRow("a line end behind CR") << u"一\r"_s << u"一\n\n"_s << u"一\n\n"_s;
    QTest::newRow("what stood between CR and LF goes") << u"一\rx\n二"_s << u"一\n\n二"_s << u"一\n\n二"_s;
    QTest::newRow("everything") << u"一\r\n二"_s << u"三\n四"_s << u"三\n四"_s;
    QTest::newRow("emptied") << u"一\r\n二"_s << QString() << QString();
    QTest::newRow("no-break space and line separator")
        << u"A\u00A0\u2028\r\nB"_s << u"A\u00A0\u2028\nBx"_s << u"A\u00A0\u2028\r\nBx"_s;
    QTest::newRow("half of a pair stays whole") << u"𠮷\r\n𠮷"_s << u"𠮷\n𠮶"_s << u"𠮷\r\n𠮶"_s;
}

void TestShownLines::whatIsNotTouchedKeepsItsLineEnds()
{
    QFETCH(QString, stored);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    QCOMPARE(ShownLines(stored).edited(now), expected);
}

/// Every short text of line ends and letters, edited into every other one.
void TestShownLines::everyEditIsShownAsItWasMade()
{
    const QString letters = u"\r\na\u2029"_s;
    QStringList stored{QString()};
    for (qsizetype i = 0; i < stored.size() && stored[i].size() < 4; ++i) {
        for (const QChar c : letters)
            stored.append(stored[i] + c);
    }
    QStringList shown;
    for (const QString &text : std::as_const(stored)) {
        if (!text.contains(u'\r') && !text.contains(u'\u2029'))
            shown.append(text);
    }
    for (const QString &text : std::as_const(stored)) {
        for (const QString &now : std::as_const(shown))
            QCOMPARE(ShownLines(ShownLines(text).edited(now)).shown(), now);
    }
}

QTEST_GUILESS_MAIN(TestShownLines)
#include "tst_shownlines.moc"
