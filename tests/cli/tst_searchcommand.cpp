// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sokutoctl.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject answerTo(const QString &query, const QStringList &more = {})
{
    return sokutoctl(QStringList{u"search"_s, u"--json"_s} + more + QStringList{u"--"_s, query}).json();
}

QStringList nos(const QJsonObject &answer)
{
    QStringList found;
    const QJsonArray hits = answer.value("hits"_L1).toArray();
    for (const QJsonValue &hit : hits)
        found.append(hit["no"_L1].toString());
    return found;
}

} // namespace

class TestSearchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerHasEveryField();
    void understandingIsNamed_data();
    void understandingIsNamed();
    void anOldWordIsAnsweredWithTheOfficialOne();
    void theLimitIsKept();
    void queriesComeFromAFileOrStandardInput();
    void peopleReadItToo();
    void anotherFaqIsSearched();
    void wrongArgumentsAreAUsageError_data();
    void wrongArgumentsAreAUsageError();
    void aWordWithAHyphenIsLeftOut_data();
    void aWordWithAHyphenIsLeftOut();
    void whatCannotBeReadFails();
    void anEmptyQueryIsSaidToBeEmpty();
};

void TestSearchCommand::theAnswerHasEveryField()
{
    const Run run = sokutoctl({u"search"_s, u"再発行"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.error, QString());
    QCOMPARE(run.out.count(u'\n'), 1);
    const QJsonObject answer = run.json();
    QCOMPARE(answer.value("query"_L1).toString(), u"再発行"_s);
    QVERIFY(answer.value("micros"_L1).isDouble());
    QCOMPARE(answer.value("total"_L1).toInt(), nos(answer).size());
    QCOMPARE(nos(answer).constFirst(), u"1-11"_s);
    const QJsonObject hit = answer.value("hits"_L1).toArray().at(0).toObject();
    QCOMPARE(hit.keys(), (QStringList{u"no"_s, u"rescued"_s, u"score"_s, u"why"_s}));
    QVERIFY(hit.value("score"_L1).toDouble() > 0);
    QCOMPARE(hit.value("rescued"_L1), QJsonValue(false));
    QCOMPARE(hit.value("why"_L1).toString(), u"as-written"_s);
    const QJsonArray recall = answer.value("recall"_L1).toArray();
    QCOMPARE(recall.size(), 1);
    QCOMPARE(recall.first().toObject(),
        (QJsonObject{{u"typed"_s, u"再発行"_s}, {u"how"_s, u"as-written"_s}, {u"as"_s, QJsonArray()},
            {u"entries"_s, 1}, {u"official"_s, u""_s}, {u"text"_s, u"再発行 as written (1)"_s}}));
}

void TestSearchCommand::understandingIsNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("how");
    QTest::newRow("romaji") << u"saihakkou"_s << u"1-11"_s << u"reading"_s;
    QTest::newRow("No in another width") << u"１－１１"_s << u"1-11"_s << u"number"_s;
    QTest::newRow("excluded") << u"-家族"_s << QString() << u"excluded"_s;
    QTest::newRow("in no entry") << u"ryokou"_s << QString() << u"nowhere"_s;
}

void TestSearchCommand::understandingIsNamed()
{
    QFETCH(QString, query);
    QFETCH(QString, first);
    QFETCH(QString, how);
    const QJsonObject answer = answerTo(query);
    if (!first.isEmpty())
        QCOMPARE(nos(answer).value(0), first);
    QCOMPARE(answer.value("recall"_L1).toArray().first()["how"_L1].toString(), how);
}

/// The bundled FAQ knows what has taken the place of the old card.
void TestSearchCommand::anOldWordIsAnsweredWithTheOfficialOne()
{
    for (const QString &query : {u"保険証"_s, u"健康保険証"_s, u"hokenshou"_s}) {
        const QJsonObject part = answerTo(query).value("recall"_L1).toArray().first().toObject();
        QCOMPARE(part.value("official"_L1).toString(), u"資格確認書・マイナ保険証"_s);
    }
    const QJsonObject part = answerTo(u"マイナ保険証"_s).value("recall"_L1).toArray().first().toObject();
    QCOMPARE(part.value("official"_L1).toString(), QString());
}

void TestSearchCommand::theLimitIsKept()
{
    const QJsonObject few = answerTo(u"保険証"_s, {u"--limit"_s, u"3"_s});
    QCOMPARE(nos(few).size(), 3);
    QVERIFY(few.value("total"_L1).toInt() > 20);
    QCOMPARE(nos(answerTo(u"保険証"_s)).size(), 10);
    QCOMPARE(nos(answerTo(u"保険証"_s, {u"--limit"_s, u"5"_s})).mid(0, 3), nos(few));
}

void TestSearchCommand::queriesComeFromAFileOrStandardInput()
{
    const QByteArray queries("再発行\n\nsaihak\r\nryokou");
    const Run piped = sokutoctl({u"search"_s, u"--queries"_s, u"-"_s, u"--json"_s}, queries);
    QCOMPARE(piped.code, 0);
    QStringList told;
    for (const QString &line : piped.out.trimmed().split(u'\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line.toUtf8()).object();
        told.append(answer.value("query"_L1).toString() + u'=' + nos(answer).value(0));
    }
    QCOMPARE(told, (QStringList{u"再発行=1-11"_s, u"="_s, u"saihak=1-11"_s, u"ryokou="_s}));

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"queries.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(queries) == queries.size());
    file.close();
    const Run fromFile = sokutoctl({u"search"_s, u"--queries"_s, file.fileName(), u"--json"_s});
    QCOMPARE(fromFile.code, 0);
    QCOMPARE(fromFile.out.count(u'\n'), 4);
    const Run nothing = sokutoctl({u"search"_s, u"--queries"_s, u"-"_s, u"--json"_s});
    QCOMPARE(nothing.code, 0);
    QCOMPARE(nothing.out, QString());
}

void TestSearchCommand::peopleReadItToo()
{
    const Run found = sokutoctl({u"search"_s, u"saihak"_s});
    QCOMPARE(found.code, 0);
    QVERIFY2(found.out.startsWith(u"saihak by reading → 再発行 (1)\n1-11\t誤ってお知らせを"_s),
        qUtf8Printable(found.out));
    const Run none = sokutoctl({u"search"_s, u"ryokou"_s});
    QCOMPARE(none.code, 0);
    QVERIFY2(none.out.contains(u"found nowhere"_s) && none.out.contains(u"No entry was found"_s),
        qUtf8Printable(none.out));
    const Run many = sokutoctl({u"search"_s, u"--queries"_s, u"-"_s}, "saihak\nryokou\n");
    QVERIFY(many.out.startsWith(u"> saihak\n"_s) && many.out.contains(u"\n> ryokou\n"_s));
}

void TestSearchCommand::anotherFaqIsSearched()
{
    const QTemporaryDir folder;
    QFile sheet(folder.filePath(u"a.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("No,質問,回答\n7-1,送料はいくらですか。,無料です。\n");
    sheet.close();
    const QString faq = folder.filePath(u"a.sqlite"_s);
    QCOMPARE(sokutoctl({u"import"_s, sheet.fileName(), u"--into"_s, faq}).code, 0);
    QCOMPARE(nos(answerTo(u"送料"_s, {u"--in"_s, faq})), QStringList{u"7-1"_s});
    QCOMPARE(nos(answerTo(u"送料"_s)), QStringList());
}

void TestSearchCommand::wrongArgumentsAreAUsageError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("neither query nor file") << QStringList{};
    QTest::newRow("both") << QStringList{u"--queries"_s, u"-"_s, u"再発行"_s};
    QTest::newRow("limit of no number") << QStringList{u"--limit"_s, u"many"_s, u"再発行"_s};
    QTest::newRow("limit without a number") << QStringList{u"再発行"_s, u"--limit"_s};
    QTest::newRow("an option with a hyphen too few") << QStringList{u"再発行"_s, u"-limit"_s, u"3"_s};
    QTest::newRow("limit of nothing") << QStringList{u"--limit"_s, u"0"_s, u"再発行"_s};
}

void TestSearchCommand::wrongArgumentsAreAUsageError()
{
    QFETCH(QStringList, arguments);
    const Run run = sokutoctl(QStringList{u"search"_s} + arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QVERIFY(run.error.contains(u"Usage: sokutoctl search"_s));
}

void TestSearchCommand::aWordWithAHyphenIsLeftOut_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("query");
    QTest::newRow("alone") << QStringList{u"-再発行"_s} << u"-再発行"_s;
    QTest::newRow("among words and options") << QStringList{u"お知らせ"_s, u"-再発行"_s, u"--limit"_s,
        u"50"_s, u"家族"_s} << u"お知らせ -再発行 家族"_s;
    QTest::newRow("in one argument") << QStringList{u"-再発行 お知らせ"_s} << u"-再発行 お知らせ"_s;
    QTest::newRow("a sentence") << QStringList{u"お知らせ"_s, u"-\"再発行して\""_s}
                                << u"お知らせ -\"再発行して\""_s;
    QTest::newRow("behind --") << QStringList{u"お知らせ"_s, u"--"_s, u"-再発行"_s, u"--json"_s}
                               << u"お知らせ -再発行 --json"_s;
}

void TestSearchCommand::aWordWithAHyphenIsLeftOut()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, query);
    const Run run = sokutoctl(QStringList{u"search"_s, u"--json"_s, u"--limit"_s, u"99"_s} + arguments);
    QVERIFY2(run.code == 0, qUtf8Printable(run.error));
    QCOMPARE(run.json().value("query"_L1).toString(), query);
    QVERIFY(!nos(run.json()).contains(u"1-11"_s));
    QVERIFY(!nos(run.json()).isEmpty() || query.contains(u"--json"_s));
}

void TestSearchCommand::whatCannotBeReadFails()
{
    for (const QStringList &arguments :
        {QStringList{u"--in"_s, u"none.here"_s, u"再発行"_s}, QStringList{u"--queries"_s, u"none.here"_s}}) {
        const Run run = sokutoctl(QStringList{u"search"_s} + arguments);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QString());
        QVERIFY(run.error.contains(u"none.here"_s));
    }
}

void TestSearchCommand::anEmptyQueryIsSaidToBeEmpty()
{
    for (const QString &query : {u""_s, u" \u3000"_s}) {
        const Run run = sokutoctl({u"search"_s, query});
        QVERIFY2(run.out.contains(u"The query is empty"_s), qUtf8Printable(run.out));
        QVERIFY(!run.out.contains(u"fewer"_s));
    }
    const Run folder = sokutoctl({u"search"_s, u"--queries"_s, QDir::tempPath()});
    QCOMPARE(folder.code, 1);
    QVERIFY2(folder.error.contains(u"not a file but a folder"_s), qUtf8Printable(folder.error));
}

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_searchcommand.moc"
