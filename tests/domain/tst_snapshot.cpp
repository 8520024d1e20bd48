// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

#include "support/builders.h"

using namespace sokuto;
using namespace Qt::StringLiterals;
using sokuto::test::makeCategory;
using sokuto::test::makeEntry;
using sokuto::test::makeSnapshot;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nosAreComparedAsPeopleDo_data();
    void nosAreComparedAsPeopleDo();
    void entriesStandInNaturalOrder();
    void anEntryIsFoundByIdAndByNo();
    void theExactWritingWins();
    void aMendedTreeIsTheOnlyTruth();
};

void TestSnapshot::nosAreComparedAsPeopleDo_data()
{
    QTest::addColumn<QString>("no");
    QTest::addColumn<QString>("comparable");
    QTest::newRow("plain") << u"1-11"_s << u"1-11"_s;
    QTest::newRow("full-width") << u"１－１１"_s << u"1-11"_s;
    QTest::newRow("long vowel mark for a hyphen") << u"1ー11"_s << u"1-11"_s;
    QTest::newRow("half-width long vowel mark") << u"1ｰ11"_s << u"1-11"_s;
    QTest::newRow("minus sign") << u"1−11"_s << u"1-11"_s;
    QTest::newRow("em dash") << u"1—11"_s << u"1-11"_s;
    QTest::newRow("white space inside") << u" 1 - 11\u3000"_s << u"1-11"_s;
    QTest::newRow("No") << u"No1-11"_s << u"1-11"_s;
    QTest::newRow("No. with a space") << u"No. 1-11"_s << u"1-11"_s;
    QTest::newRow("full-width No：") << u"ＮＯ：１－１１"_s << u"1-11"_s;
    QTest::newRow("numero sign") << u"№1-11"_s << u"1-11"_s;
    QTest::newRow("No twice") << u"No.No.1"_s << u"1"_s;
    QTest::newRow("letters after the point") << u"No.A-1"_s << u"a-1"_s;
    QTest::newRow("a word that begins with no") << u"North-1"_s << u"north-1"_s;
    QTest::newRow("nothing but No") << u"No"_s << u"no"_s;
    QTest::newRow("nothing but No.") << u"No."_s << u"no."_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only spaces") << u" \u3000"_s << QString();
}

void TestSnapshot::nosAreComparedAsPeopleDo()
{
    QFETCH(QString, no);
    QFETCH(QString, comparable);
    QCOMPARE(comparableNo(no), comparable);
    QCOMPARE(comparableNo(comparable), comparable);
}

void TestSnapshot::entriesStandInNaturalOrder()
{
    const auto snapshot = makeSnapshot({makeEntry({.id = 1, .no = u"1-10"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s}), makeEntry({.id = 3, .no = u"1-1"_s})});
    QStringList nos;
    for (const Entry &entry : snapshot->entries())
        nos.append(entry.no);
    QCOMPARE(nos, (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s}));
}

void TestSnapshot::anEntryIsFoundByIdAndByNo()
{
    const auto snapshot =
        makeSnapshot({makeEntry({.id = 5, .no = u"1-11"_s}), makeEntry({.id = 9, .no = u"２－１"_s})});
    QCOMPARE(snapshot->find({5})->no, u"1-11"_s);
    QCOMPARE(snapshot->find({6}), nullptr);
    QCOMPARE(snapshot->findNo(u"1-11")->id.value, 5);
    QCOMPARE(snapshot->findNo(u"No１－１１")->id.value, 5);
    QCOMPARE(snapshot->findNo(u"2-1")->id.value, 9);
    QCOMPARE(snapshot->findNo(u"1-1"), nullptr);
    QCOMPARE(snapshot->findNo(QStringView()), nullptr);
}

void TestSnapshot::theExactWritingWins()
{
    // Such a pair is refused by ChangeSet and FaqFile; a table from elsewhere may still hold it.
    const auto snapshot =
        makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"１－１"_s})});
    QCOMPARE(snapshot->findNo(u"1-1")->id.value, 1);
    QCOMPARE(snapshot->findNo(u"１－１")->id.value, 2);
}

void TestSnapshot::aMendedTreeIsTheOnlyTruth()
{
    SnapshotData data;
    data.categories = {makeCategory(2, {}, u"lost"_s, 77), makeCategory(1, {}, u"top"_s)};
    const auto snapshot = Snapshot::create(std::move(data));
    QCOMPARE(snapshot->data().categories, snapshot->categories().all());
    QCOMPARE(snapshot->categories().find({2})->parent.value, 0);
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
