// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "domain/snapshot.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void countsSayWhatIsListed_data();
    void countsSayWhatIsListed();
    void aConfirmationGoesAwayByItself();
    void theTargetOfALinkStaysAsLongAsItIsPointedAt();

private:
    static QString text(const StatusLine &line, const QString &name)
    {
        return line.findChild<QLabel *>(name)->text();
    }
};

void TestStatusLine::countsSayWhatIsListed_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("listed");
    QTest::addColumn<double>("milliseconds"); // negative = nothing was searched
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything") << 100000 << 100000 << 100000 << -1.0 << u"100,000 entries"_s;
    QTest::newRow("hits") << 3 << 37 << 3 << 1.26 << u"3 of 37 entries  ・  1.3 ms"_s;
    QTest::newRow("faster than can be told") << 3 << 37 << 3 << 0.004 << u"3 of 37 entries  ・  0.1 ms"_s;
    QTest::newRow("more than the list holds")
        << 4927 << 10000 << 1000 << 2.0
        << u"4,927 of 10,000 entries, the best 1,000 are listed  ・  2.0 ms"_s;
}

void TestStatusLine::countsSayWhatIsListed()
{
    QFETCH(int, shown);
    QFETCH(int, total);
    QFETCH(int, listed);
    QFETCH(double, milliseconds);
    QFETCH(QString, expected);
    StatusLine line;
    line.setCounts(shown, total, listed, milliseconds < 0 ? std::nullopt : std::optional(milliseconds));
    QCOMPARE(text(line, u"counts"_s), expected);
}

void TestStatusLine::aConfirmationGoesAwayByItself()
{
    StatusLine line;
    line.confirm(u"Answer copied (1-1)"_s);
    QCOMPARE(text(line, u"statusNote"_s), u"Answer copied (1-1)"_s);
    QTRY_COMPARE(text(line, u"statusNote"_s), QString());
}

void TestStatusLine::theTargetOfALinkStaysAsLongAsItIsPointedAt()
{
    StatusLine line;
    line.confirm(u"Answer copied (1-1)"_s);
    line.setTarget(u"https://example.jp/"_s);
    QCOMPARE(text(line, u"statusNote"_s), u"https://example.jp/"_s);
    line.setTarget({});
    QCOMPARE(text(line, u"statusNote"_s), QString());
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
