// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/problemmessages.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;
using Kind = FileProblem::Kind;
using Thing = FileProblem::Thing;

class TestProblemMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasItsOwnSentence();
    void everyThingIsNamed_data();
    void everyThingIsNamed();
    void percentSignsInDataAreHarmless();
};

void TestProblemMessages::everyProblemHasItsOwnSentence()
{
    QSet<QString> sentences;
    QSet<QString> names;
    constexpr int kinds = int(Kind::FiledUnderAnotherNo) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        const QString sentence =
            ProblemMessages::sentence({Kind(kind), Thing::Entry, u"1-3"_s, u"unstorable-text"_s});
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qUtf8Printable(sentence));
        QCOMPARE(sentence.contains(u"1-3"_s), kind >= int(Kind::RuleBroken));
        QVERIFY(kind == int(Kind::FiledUnderAnotherNo) || !sentence.contains(u"unstorable"_s));
        sentences.insert(sentence);
        names.insert(problemName(Kind(kind)));
    }
    QCOMPARE(sentences.size(), kinds);
    QCOMPARE(names.size(), kinds);
}

void TestProblemMessages::everyThingIsNamed_data()
{
    QTest::addColumn<int>("thing");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("entry") << int(Thing::Entry) << u"Entry 全般 "_s;
    QTest::newRow("category") << int(Thing::Category) << u"The category “全般” "_s;
    QTest::newRow("synonym group") << int(Thing::SynonymGroup) << u"The synonym group “全般” "_s;
    QTest::newRow("edition") << int(Thing::Edition) << u"The edition "_s;
}

void TestProblemMessages::everyThingIsNamed()
{
    QFETCH(int, thing);
    QFETCH(QString, beginning);
    const QString sentence =
        ProblemMessages::sentence({Kind::ChangedWithoutRevision, Thing(thing), u"全般"_s, {}});
    QVERIFY2(sentence.startsWith(beginning), qUtf8Printable(sentence));
}

void TestProblemMessages::percentSignsInDataAreHarmless()
{
    const QString sentence =
        ProblemMessages::sentence({Kind::FiledUnderAnotherNo, Thing::Entry, u"%2"_s, u"%1"_s});
    QVERIFY2(sentence.contains(u"Entry %2"_s) && sentence.contains(u"“%1”"_s), qUtf8Printable(sentence));
}

QTEST_APPLESS_MAIN(TestProblemMessages)
#include "tst_problemmessages.moc"
