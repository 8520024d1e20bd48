// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorchanges.h"

#include "support/builders.h"
#include "support/realfaq.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestEditorChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextFreeNoFollowsTheHighest_data();
    void theNextFreeNoFollowsTheHighest();
    void aCopyIsADraftUnderItsOwnNo();
    void aNewEntryFollowsThoseOfItsCategory();
    void anEntryBeingWrittenStandsInTheFaq();
    void emptyLinesAtTheEndAreNoChange();
    void aStateChangesOnlyWhereItIsAnother();
    void referencesAreRewrittenWhereverTheyStand();
    void theRealReferenceIsRewrittenAndStillLeadsThere();
};

void TestEditorChanges::theNextFreeNoFollowsTheHighest_data()
{
    QTest::addColumn<QString>("no");
    QTest::addColumn<QString>("next");
    QTest::newRow("in a row") << u"1-2"_s << u"1-11"_s;
    QTest::newRow("another row") << u"2-1"_s << u"2-4"_s;
    QTest::newRow("a row of its own") << u"9-7"_s << u"9-1"_s;
    QTest::newRow("without a number") << u"別紙"_s << u"別紙-1"_s;
    QTest::newRow("in another width") << u"１－２"_s << u"１－11"_s;
}

void TestEditorChanges::theNextFreeNoFollowsTheHighest()
{
    QFETCH(QString, no);
    const SnapshotPtr faq = makeSnapshot({makeEntry({.id = 1, .no = u"1-2"_s}),
        makeEntry({.id = 2, .no = u"1-10"_s}), makeEntry({.id = 3, .no = u"2-1"_s}),
        makeEntry({.id = 4, .no = u"２－３"_s}), makeEntry({.id = 5, .no = u"別紙"_s})});
    QTEST(nextFreeNo(no, *faq), "next");
}

void TestEditorChanges::aCopyIsADraftUnderItsOwnNo()
{
    Entry entry = makeEntry({.id = 1, .sources = 2});
    entry.phrases = {u"届かない"_s};
    entry.confirmedOn = QDate(2025, 1, 1);
    entry.confirmedBy = u"佐藤"_s;
    const SnapshotPtr faq = makeSnapshot({entry});
    Entry expected = entry;
    expected.id = {};
    expected.no = u"1-2"_s;
    expected.lifecycle = Lifecycle::Draft;
    expected.confirmedOn = {};
    expected.confirmedBy.clear();
    QCOMPARE(duplicateOf(entry, *faq), expected);
}

void TestEditorChanges::aNewEntryFollowsThoseOfItsCategory()
{
    SnapshotData data;
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"2"_s, u"新設"_s)};
    data.entries = {makeEntry({.id = 1, .no = u"1-9"_s}), makeEntry({.id = 2, .no = u"1-10"_s})};
    const SnapshotPtr faq = Snapshot::create(data);
    QCOMPARE(newEntryIn({1}, *faq).no, u"1-11"_s);
    QCOMPARE(newEntryIn({2}, *faq).no, u"2-1"_s);
    QCOMPARE(newEntryIn({}, *faq).no, QString());
    QCOMPARE(newEntryIn({2}, *faq).answers.size(), 1);
    QCOMPARE(newEntryIn({2}, *faq).category, CategoryId{2});
}

void TestEditorChanges::anEntryBeingWrittenStandsInTheFaq()
{
    const SnapshotPtr faq = makeSnapshot({makeEntry({.id = 4}), makeEntry({.id = 7, .no = u"1-2"_s})});
    Entry changed = *faq->find({4});
    changed.no = u"1-3"_s;
    const SnapshotPtr with = snapshotWith(*faq, changed);
    QCOMPARE(with->entries().size(), 2);
    QCOMPARE(with->findNo(u"1-3")->id, EntryId{4});
    QVERIFY(!with->findNo(u"1-1"));
    QCOMPARE(snapshotWith(*faq, makeEntry({.id = 0, .no = u"1-9"_s}))->findNo(u"1-9")->id, EntryId{8});
}

void TestEditorChanges::emptyLinesAtTheEndAreNoChange()
{
    const Entry before = makeEntry({.answer = u"できます。"_s});
    Entry entry = before;
    entry.answers[0].text += u"\n\n"_s;
    entry.answers[0].memo = u"\n"_s;
    QCOMPARE(tidied(entry, before), before);
    entry.answers[0].text = u"できません。\n・例外\n"_s;
    QCOMPARE(tidied(entry, before).answers.at(0).text, u"できません。\n・例外"_s);
    Entry imported = before;
    imported.answers[0].text += u"\r\n"_s;
    QCOMPARE(tidied(imported, imported), imported); // as it came, so it stays
}

void TestEditorChanges::aStateChangesOnlyWhereItIsAnother()
{
    const SnapshotPtr faq = makeSnapshot(
        {makeEntry({.id = 1}), makeEntry({.id = 2, .no = u"1-2"_s, .lifecycle = Lifecycle::Retired})});
    const ChangeSet changes = withLifecycle({{1}, {2}, {3}}, Lifecycle::Retired, *faq);
    QCOMPARE(changes.entries.size(), 1);
    const auto after = changes.apply(*faq);
    QVERIFY_OK(after);
    QCOMPARE((*after)->find({1})->lifecycle, Lifecycle::Retired);
    QVERIFY(withoutEntries({{9}}, *faq).isEmpty());
}

void TestEditorChanges::referencesAreRewrittenWhereverTheyStand()
{
    Entry other = makeEntry({.id = 2, .no = u"1-2"_s, .answer = u"No1-1参照。１－１、No.1-10も参照。"_s});
    other.answers[0].memo = u"（No1-1参照）"_s;
    const Entry own = makeEntry({.id = 1, .no = u"1-1"_s, .answer = u"No1-1参照"_s});
    const SnapshotPtr faq = makeSnapshot({own, other, makeEntry({.id = 3, .no = u"1-10"_s})});
    const QList<Change<Entry>> changes = rewrittenReferences({{{1}, u"4-7"_s}}, *faq);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].after->answers[0].text,
        u"No4-7参照"_s); // what it says of itself
    QCOMPARE(changes[1].after->answers[0].text, u"No4-7参照。１－１、No.1-10も参照。"_s);
    QCOMPARE(changes[1].after->answers[0].memo, u"（No4-7参照）"_s);
}

void TestEditorChanges::theRealReferenceIsRewrittenAndStillLeadsThere()
{
    const SnapshotPtr faq = realFaq();
    const Entry &named = *faq->findNo(u"2-2");
    const QList<Change<Entry>> others = rewrittenReferences({{named.id, u"2-20"_s}}, *faq);
    QVERIFY(!others.isEmpty());
    ChangeSet changes;
    changes.entries = others;
    Entry renamed = named;
    renamed.no = u"2-20"_s;
    changes.entries.append({named, renamed});
    const auto after = changes.apply(*faq);
    QVERIFY_OK(after);
    QCOMPARE(rewrittenReferences({{named.id, u"2-2"_s}}, **after).size(), others.size());
}

QTEST_GUILESS_MAIN(TestEditorChanges)
#include "tst_editorchanges.moc"
