// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/vocabulary.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatShips();
    void stemsLeadToTheirDictionaryForm_data();
    void stemsLeadToTheirDictionaryForm();
    void knowsOnlyWhatItIsGiven();
    void linesThatAreNoWordAreSkipped();
};

void TestVocabulary::readsWhatShips()
{
    const Vocabulary &vocabulary = Vocabulary::shipped();
    QVERIFY(vocabulary.contains(u"じてんしゃ"));
    QVERIFY(vocabulary.contains(u"てんき"));
    QVERIFY(!vocabulary.contains(u"じてんし"));
    QVERIFY(vocabulary.begins(u"じてんし"));
    QVERIFY(!vocabulary.begins(u"じてんしゃゃ"));
    QVERIFY(vocabulary.isBeside(u"わたし"));
    QVERIFY(!vocabulary.isBeside(u"じてんしゃ"));
}

void TestVocabulary::stemsLeadToTheirDictionaryForm_data()
{
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("base");
    QTest::newRow("one row") << u"たべ"_s << u"たべる"_s;
    QTest::newRow("five rows, doubled") << u"おくっ"_s << u"おくる"_s;
    QTest::newRow("five rows, negative") << u"おくら"_s << u"おくる"_s;
    QTest::newRow("five rows, polite") << u"はずし"_s << u"はずす"_s;
    QTest::newRow("five rows, i") << u"とどい"_s << u"とどく"_s;
    QTest::newRow("five rows, n") << u"よん"_s << u"よむ"_s;
    QTest::newRow("w before a") << u"つかわ"_s << u"つかう"_s;
    QTest::newRow("adjective") << u"たかく"_s << u"たかい"_s;
    QTest::newRow("adjective, past") << u"たかかっ"_s << u"たかい"_s;
}

void TestVocabulary::stemsLeadToTheirDictionaryForm()
{
    QFETCH(QString, stem);
    QFETCH(QString, base);
    const QStringList bases = Vocabulary::shipped().basesOf(stem);
    QVERIFY2(bases.contains(base), qPrintable(bases.join(u' ')));
}

void TestVocabulary::knowsOnlyWhatItIsGiven()
{
    const Vocabulary vocabulary(u"かく\t5\nかける\t1\nつくえ\n");
    QCOMPARE(vocabulary.basesOf(u"かけ"), (QStringList{u"かける"_s, u"かく"_s}));
    QCOMPARE(vocabulary.basesOf(u"かい"), QStringList{u"かく"_s});
    QCOMPARE(vocabulary.basesOf(u"つく"), QStringList()); // つくえ is no verb
    QCOMPARE(vocabulary.basesOf(u"か"), QStringList());
    QCOMPARE(vocabulary.basesOf({}), QStringList());
}

void TestVocabulary::linesThatAreNoWordAreSkipped()
{
    const Vocabulary vocabulary(QString(u"# かく\n\nかく\t5\n" + QString(300, u'か') + u'\n'));
    QVERIFY(vocabulary.contains(u"かく"));
    QVERIFY(!vocabulary.contains(u"# かく"));
    QVERIFY(!vocabulary.contains({}));
    QVERIFY(!vocabulary.begins(u"かか"));
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
