// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/excerpt.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlaceStandsInItsSurroundings_data();
    void thePlaceStandsInItsSurroundings();
    void oneChangeIsFoundInItsText_data();
    void oneChangeIsFoundInItsText();
};

void TestExcerpt::thePlaceStandsInItsSurroundings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("excerpt");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &text, qsizetype start, qsizetype length,
                         const QString &excerpt, const QString &marked) {
        QTest::newRow(name) << text << start << length << excerpt << marked;
    };
    row("in the middle", u"あいうえおかきくけこ"_s, 4, 2, u"…うえおかきく…"_s, u"おか"_s);
    row("at the beginning", u"あいうえお"_s, 0, 1, u"あいう…"_s, u"あ"_s);
    row("at the end", u"あいうえお"_s, 4, 1, u"…うえお"_s, u"お"_s);
    row("everything", u"あい"_s, 0, 2, u"あい"_s, u"あい"_s);
    row("lines become spaces", u"あ\nい\tう"_s, 2, 1, u"あ い う"_s, u"い"_s);
    row("a character beyond the plane stays whole", u"あ𠮷い𠮷う"_s, 3, 1, u"…𠮷い𠮷…"_s, u"い"_s);
    row("nothing is marked in an empty text", {}, 0, 0, {}, {});
}

void TestExcerpt::thePlaceStandsInItsSurroundings()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, length);
    QFETCH(QString, excerpt);
    QFETCH(QString, marked);
    const Excerpt made = excerptOf(text, {start, length}, 2);
    QCOMPARE(made.text, excerpt);
    QCOMPARE(made.text.mid(made.mark.start, made.mark.length), marked);
}

void TestExcerpt::oneChangeIsFoundInItsText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changed");
    QTest::newRow("a word") << u"帳票を見視する"_s << u"帳票を目視する"_s << u"目"_s;
    QTest::newRow("added") << u"あう"_s << u"あいう"_s << u"い"_s;
    QTest::newRow("added beside the same") << u"ああ"_s << u"あああ"_s << u"あ"_s;
    QTest::newRow("taken away") << u"あいう"_s << u"あう"_s << QString();
    QTest::newRow("nothing") << u"あ"_s << u"あ"_s << QString();
}

void TestExcerpt::oneChangeIsFoundInItsText()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, changed);
    const TextSpan span = differingSpan(before, after);
    QCOMPARE(after.mid(span.start, span.length), changed);
}

QTEST_APPLESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
