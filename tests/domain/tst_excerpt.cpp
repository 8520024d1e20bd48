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

QTEST_APPLESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
