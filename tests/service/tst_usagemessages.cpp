// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/usagemessages.h"

#include <QtCore/QCommandLineParser>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestUsageMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotUnderstoodIsNamed_data();
    void whatWasNotUnderstoodIsNamed();
};

void TestUsageMessages::whatWasNotUnderstoodIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown option")
        << QStringList{u"--bogus"_s, u"x"_s}
        << u"The option --bogus is not known. Should it be no option, write -- in front of it: -- --bogus"_s;
    QTest::newRow("unknown letter") << QStringList{
        u"-z"_s} << u"The option -z is not known. Should it be no option, write -- in front of it: -- -z"_s;
    QTest::newRow("a name that begins with a hyphen")
        << QStringList{u"x"_s, u"-再発行.tsv"_s}
        << u"The option -再発行.tsv is not known. Should it be no option, write -- in front of it: -- -再発行.tsv"_s;
    QTest::newRow("a hyphen too few")
        << QStringList{u"-json"_s} << u"The option -json is not known. Options have two hyphens: --json"_s;
    QTest::newRow("no value") << QStringList{u"x"_s, u"--faq"_s} << u"The option --faq needs a value."_s;
    QTest::newRow("value where none belongs")
        << QStringList{u"--json=5"_s} << u"There is an option with a value that takes none."_s;
}

void TestUsageMessages::whatWasNotUnderstoodIsNamed()
{
    QFETCH(QStringList, arguments);
    QCommandLineParser parser;
    parser.addOption({u"faq"_s, {}, u"FILE"_s});
    parser.addOption({u"json"_s, {}});
    QVERIFY(!parser.parse(QStringList{u"program"_s} + arguments));
    QTEST(UsageMessages::problem(parser.unknownOptionNames(), arguments, {u"faq"_s, u"json"_s}), "sentence");
}

QTEST_APPLESS_MAIN(TestUsageMessages)
#include "tst_usagemessages.moc"
