// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sokutoctl.h"

#include <QtTest/QTest>

using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledFaqShowsItsSlips();
    void datesAreJudgedByTheDayGiven();
    void whatHoldsAtSeveralPlacesIsSaidOnce();
    void aDayThatIsNoneIsRefused();
    void aMissingFileFails();

private:
    static QJsonArray findings(const QStringList &arguments, const QString &rule);
};

QJsonArray TestCheckCommand::findings(const QStringList &arguments, const QString &rule)
{
    const Run run =
        sokutoctl(QStringList{u"check"_s, u"--in"_s, QStringLiteral(BUNDLED_FAQ), u"--json"_s} + arguments);
    QJsonArray found;
    const QJsonArray all = run.json()[u"findings"_s].toArray();
    for (const QJsonValue &finding : all) {
        if (finding[u"rule"_s].toString() == rule)
            found.append(finding);
    }
    return found;
}

void TestCheckCommand::theBundledFaqShowsItsSlips()
{
    const QJsonArray slips = findings({u"--language"_s, u"ja"_s}, u"likely-typing-error"_s);
    QCOMPARE(slips.size(), 2);
    const QJsonObject slip = slips[0].toObject();
    QCOMPARE(slip[u"no"_s].toString(), u"4-4"_s);
    QCOMPARE(slip[u"field"_s].toString(), u"answer"_s);
    QCOMPARE(slip[u"text"_s].toString(), u"見視"_s);
    QCOMPARE(slip[u"length"_s].toInt(), 2);
    QVERIFY(slip[u"message"_s].toString().contains(u"目視"_s));
    const QJsonArray dates = findings({}, u"named-date-differs"_s);
    QCOMPARE(dates.size(), 2);
    QCOMPARE(dates[0][u"nos"_s].toArray(), (QJsonArray{u"1-10"_s, u"1-2"_s, u"1-5"_s}));
    QVERIFY(!dates[0].toObject().contains(u"replacement"_s)); // a person must choose
    QCOMPARE(dates[0][u"choices"_s].toArray(), (QJsonArray{u"2024年9月17日"_s, u"2024年9月1日"_s}));
}

void TestCheckCommand::datesAreJudgedByTheDayGiven()
{
    QCOMPARE(findings({u"--today"_s, u"2024-02-01"_s}, u"date-passed"_s).size(), 0);
    QVERIFY(!findings({u"--today"_s, u"2026-01-15"_s}, u"date-passed"_s).isEmpty());
}

void TestCheckCommand::whatHoldsAtSeveralPlacesIsSaidOnce()
{
    const Run run = sokutoctl({u"check"_s, u"--in"_s, QStringLiteral(BUNDLED_FAQ)});
    QCOMPARE(run.code, 0);
    QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.removeDuplicates() == 0);
    const QStringList dates = lines.filter(u"but in 1-2, 1-5 it is"_s);
    QCOMPARE(dates.size(), 1);
    QVERIFY2(dates.first().startsWith(u"1-10: "_s) && dates.first().endsWith(u" (2 places)"_s),
        qUtf8Printable(dates.first()));
}

void TestCheckCommand::aDayThatIsNoneIsRefused()
{
    const Run run = sokutoctl({u"check"_s, u"--today"_s, u"2026-02-30"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"2026-02-30"_s));
}

void TestCheckCommand::aMissingFileFails()
{
    const Run run = sokutoctl({u"check"_s, u"--in"_s, u"/nowhere/faq.sqlite"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(run.error.contains(u"/nowhere/faq.sqlite"_s));
    QCOMPARE(run.out, QString());
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
