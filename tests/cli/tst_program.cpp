// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sokutoctl.h"

#include <QtTest/QTest>

using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongArgumentsAreAUsageError_data();
    void wrongArgumentsAreAUsageError();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void helpIsThereUnderEveryName_data();
    void helpIsThereUnderEveryName();
    void outputThatDoesNotArriveIsAFailure_data();
    void outputThatDoesNotArriveIsAFailure();
    void theVersionIsTold();
    void itSpeaksTheLanguageItIsAskedFor_data();
    void itSpeaksTheLanguageItIsAskedFor();
};

void TestProgram::wrongArgumentsAreAUsageError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("unknown option of a command") << QStringList{u"info"_s, u"--frobnicate"_s};
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"tlh"_s, u"info"_s};
    QTest::newRow("language without a value") << QStringList{u"info"_s, u"--language"_s};
    QTest::newRow("too many operands") << QStringList{u"info"_s, u"x"_s};
    QTest::newRow("import of nothing") << QStringList{u"import"_s, u"--into"_s, u"x.sqlite"_s};
    QTest::newRow("import into nothing") << QStringList{u"import"_s, u"x.tsv"_s};
    QTest::newRow("import in no encoding")
        << QStringList{u"import"_s, u"x.tsv"_s, u"--into"_s, u"y"_s, u"--encoding"_s, u"latin-99"_s};
    QTest::newRow("export from nothing") << QStringList{u"export"_s, u"x.tsv"_s};
    QTest::newRow("export to nothing") << QStringList{u"export"_s, u"--from"_s, u"x.sqlite"_s};
    QTest::newRow("export to a kind that is not known")
        << QStringList{u"export"_s, u"--from"_s, u"x.sqlite"_s, u"x.doc"_s};
    QTest::newRow("verify of nothing") << QStringList{u"verify"_s};
}

void TestProgram::wrongArgumentsAreAUsageError()
{
    QFETCH(QStringList, arguments);
    const Run run = sokutoctl(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.error.contains(u"Usage: sokutoctl"_s) || run.error.contains(u"language"_s),
        qUtf8Printable(run.error));
}

void TestProgram::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("program") << QString()
                             << QStringList{u"--language"_s, u"--version"_s, u"info"_s, u"import"_s,
                                    u"export"_s, u"search"_s, u"check"_s, u"verify"_s};
    QTest::newRow("info") << u"info"_s << QStringList{u"--in"_s, u"--json"_s};
    QTest::newRow("import") << u"import"_s << QStringList{u"--into"_s, u"--dry-run"_s, u"--json"_s};
    QTest::newRow("export") << u"export"_s << QStringList{u"--from"_s};
    QTest::newRow("verify") << u"verify"_s << QStringList{u"--in"_s, u"--json"_s};
}

void TestProgram::everyCommandHasHelp()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const Run run =
        sokutoctl(command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"--help"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    QVERIFY2(run.out.startsWith(u"Usage: sokutoctl "_s + command), qUtf8Printable(run.out));
    for (const QString &option : options)
        QVERIFY2(run.out.contains(option), qUtf8Printable(option));
}

void TestProgram::helpIsThereUnderEveryName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("same");
    QTest::newRow("-h") << QStringList{u"-h"_s} << QStringList{u"--help"_s};
    QTest::newRow("help") << QStringList{u"help"_s} << QStringList{u"--help"_s};
    QTest::newRow("help import") << QStringList{u"help"_s, u"import"_s}
                                 << QStringList{u"import"_s, u"--help"_s};
    QTest::newRow("import -h") << QStringList{u"import"_s, u"-h"_s} << QStringList{u"import"_s, u"--help"_s};
    QTest::newRow("help in Japanese") << QStringList{u"help"_s, u"--language"_s, u"ja"_s}
                                      << QStringList{u"--language"_s, u"ja"_s, u"--help"_s};
}

void TestProgram::helpIsThereUnderEveryName()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, same);
    const Run run = sokutoctl(arguments);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, sokutoctl(same).out);
    QVERIFY(!run.out.isEmpty());
    QCOMPARE(sokutoctl({u"help"_s, u"frobnicate"_s}).code, 2);
}

void TestProgram::outputThatDoesNotArriveIsAFailure_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::newRow("info on a full disk") << u"info > /dev/full"_s;
    QTest::newRow("search on a full disk") << u"search --json 保険 > /dev/full"_s;
    QTest::newRow("help on a full disk") << u"--help > /dev/full"_s;
    QTest::newRow("a closed stream") << u"info >&-"_s;
    QTest::newRow("only standard error is open") << u"info <&- >&-"_s;
}

void TestProgram::outputThatDoesNotArriveIsAFailure()
{
    QFETCH(QString, commandLine);
    const Run run = inShell(commandLine);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.error.contains(u"could not be written whole"_s), qUtf8Printable(run.error));
    QCOMPARE(inShell(u"info <&- >/dev/null 2>&-"_s).code, 0);
}

void TestProgram::theVersionIsTold()
{
    const Run run = sokutoctl({u"--version"_s});
    QCOMPARE(run.code, 0);
    static const QRegularExpression pattern(u"^sokutoctl \\d+\\.\\d+\\.\\d+\n$"_s);
    QVERIFY2(pattern.match(run.out).hasMatch(), qUtf8Printable(run.out));
}

void TestProgram::itSpeaksTheLanguageItIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("japanese");
    const QStringList refused{u"info"_s, u"--frobnicate"_s};
    QTest::newRow("Japanese system") << refused << u"ja_JP.UTF-8"_s << true;
    QTest::newRow("a system that says nothing") << refused << u"C.UTF-8"_s << true;
    QTest::newRow("English system") << refused << u"en_GB.UTF-8"_s << false;
    QTest::newRow("German system") << refused << u"de_DE.UTF-8"_s << false;
    QTest::newRow("asked for, before the command")
        << QStringList{u"--language=ja"_s} + refused << u"en_GB.UTF-8"_s << true;
    QTest::newRow("asked for, after the command")
        << refused + QStringList{u"--language"_s, u"en"_s} << u"ja_JP.UTF-8"_s << false;
}

void TestProgram::itSpeaksTheLanguageItIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, locale);
    QFETCH(bool, japanese);
    const Run run = sokutoctl(arguments, {}, {u"LC_ALL="_s + locale, u"LANGUAGE="_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"frobnicate"_s));
    static const QRegularExpression kana(u"[ぁ-ん]"_s);
    QCOMPARE(kana.match(run.error).hasMatch(), japanese);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
