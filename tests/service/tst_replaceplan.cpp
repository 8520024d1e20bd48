// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/replaceplan.h"

#include "service/replacefinder.h"
#include "support/builders.h"

#include <QtTest/QSignalSpy>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

using Matching = ReplaceQuery::Matching;

namespace {

ReplaceQuery query(const QString &find, const QString &replacement, Matching matching = Matching::Exact)
{
    return {find, replacement, matching, {TextField::Question, TextField::Answer}, {}};
}

/// The answer of the one entry after the replacement of every place.
QString replaced(const QString &answer, const ReplaceQuery &query)
{
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.question = u"？"_s, .answer = answer})});
    const auto hits = findReplacements(*snapshot, query);
    if (!hits)
        return describe(hits.error());
    const auto changes = replaceAll(*snapshot, *hits);
    if (!changes)
        return describe(changes.error());
    return changes->isEmpty() ? answer : changes->entries.first().after->answers.first().text;
}

} // namespace

class TestReplacePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFoundAndReplaced_data();
    void placesAreFoundAndReplaced();
    void theSameInAnotherWritingChangesNothing_data();
    void theSameInAnotherWritingChangesNothing();
    void onlyTheChosenFieldsAreLookedAt();
    void aCategoryNarrowsTheSearch();
    void retiredEntriesStayAsTheyAre();
    void onlyTheTickedPlacesChange();
    void anExpressionThatMakesNoSenseIsToldWithItsPlace();
    void whatWouldBreakAnEntryIsRefused();
    void theChangesFitTheirSnapshot();
    void theNewestRequestWins();
};

void TestReplacePlan::placesAreFoundAndReplaced_data()
{
    QTest::addColumn<Matching>("matching");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, Matching matching, const QString &find, const QString &by,
                         const QString &before, const QString &after) {
        QTest::newRow(name) << matching << find << by << before << after;
    };
    row("every place", Matching::Exact, u"証"_s, u"書"_s, u"証と証"_s, u"書と書"_s);
    row("character for character", Matching::Exact, u"A1"_s, u"B"_s, u"A1とＡ１とa1"_s, u"BとＡ１とa1"_s);
    row("nothing to look for", Matching::Exact, {}, u"B"_s, u"A"_s, u"A"_s);
    row("taken away", Matching::Exact, u"（注）"_s, {}, u"本文（注）。"_s, u"本文。"_s);
    row("a replacement is not searched again", Matching::Exact, u"あ"_s, u"ああ"_s, u"ああ"_s, u"ああああ"_s);
    row("signs of expressions are signs", Matching::Exact, u"a.c"_s, u"x\\1"_s, u"abc a.c"_s, u"abc x\\1"_s);
    row("any width", Matching::Loose, u"A1"_s, u"B"_s, u"A1とＡ１とa１"_s, u"BとBとB"_s);
    row("half-width katakana with voicing mark", Matching::Loose, u"ガス"_s, u"瓦斯"_s, u"ｶﾞｽとガス"_s,
        u"瓦斯と瓦斯"_s);
    row("half a character is no place", Matching::Loose, u"株式"_s, u"X"_s, u"㍿と株式"_s, u"㍿とX"_s);
    row("groups", Matching::Expression, u"(\\d+)年(\\d+)月"_s, u"\\1.\\2"_s, u"2024年9月1日"_s,
        u"2024.91日"_s);
    row("line ends and backslashes", Matching::Expression, u"、"_s, u"\\n\\\\"_s, u"a、b"_s, u"a\n\\b"_s);
    row("beginning of a line", Matching::Expression, u"^・"_s, u"- "_s, u"・一\n・二・三"_s,
        u"- 一\n- 二・三"_s);
    row("what matches nothing is no place", Matching::Expression, u"x*"_s, u"y"_s, u"abc"_s, u"abc"_s);
    row("beyond the plane", Matching::Expression, u"."_s, u"x"_s, u"𠮷野"_s, u"xx"_s);
}

void TestReplacePlan::placesAreFoundAndReplaced()
{
    QFETCH(Matching, matching);
    QFETCH(QString, find);
    QFETCH(QString, replacement);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(replaced(before, query(find, replacement, matching)), after);
}

void TestReplacePlan::theSameInAnotherWritingChangesNothing_data()
{
    QTest::addColumn<Matching>("matching");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<bool>("nothing");
    QTest::newRow("the same") << Matching::Exact << u"ＡＢ-１"_s << true;
    QTest::newRow("another width, exactly") << Matching::Exact << u"AB-1"_s << false;
    QTest::newRow("the same, loosely") << Matching::Loose << u"ＡＢ-１"_s << true;
    QTest::newRow("another width, loosely") << Matching::Loose << u"ab-1"_s << true;
    QTest::newRow("another word, loosely") << Matching::Loose << u"AC-1"_s << false;
    QTest::newRow("an expression") << Matching::Expression << u"ＡＢ-１"_s << false;
}

void TestReplacePlan::theSameInAnotherWritingChangesNothing()
{
    QFETCH(Matching, matching);
    QFETCH(QString, replacement);
    ReplaceQuery query;
    query.find = u"ＡＢ-１"_s;
    query.replacement = replacement;
    query.matching = matching;
    QTEST(changesNothing(query), "nothing");
}

void TestReplacePlan::onlyTheChosenFieldsAreLookedAt()
{
    Entry entry = makeEntry({.question = u"証"_s, .answer = u"証"_s});
    entry.phrases = {u"証"_s};
    entry.answers[0].memo = u"証"_s;
    const SnapshotPtr snapshot = makeSnapshot({entry});
    ReplaceQuery asked = query(u"証"_s, u"書"_s);
    asked.fields = {TextField::Memo, TextField::Phrase};
    const auto hits = findReplacements(*snapshot, asked);
    QVERIFY_OK(hits);
    QCOMPARE(*hits,
        (QList<ReplaceHit>{
            {{1}, {TextField::Memo, 0}, {0, 1}, u"書"_s}, {{1}, {TextField::Phrase, 0}, {0, 1}, u"書"_s}}));
}

void TestReplacePlan::aCategoryNarrowsTheSearch()
{
    SnapshotData data;
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"1-1"_s, u"下"_s, 1),
        makeCategory(3, u"2"_s, u"別"_s)};
    for (qint64 id = 1; id <= 3; ++id)
        data.entries.append(
            makeEntry({.id = id, .no = u"1-%1"_s.arg(id), .answer = u"証"_s, .category = id}));
    ReplaceQuery asked = query(u"証"_s, u"書"_s);
    asked.category = {1};
    const auto hits = findReplacements(*Snapshot::create(data), asked);
    QVERIFY_OK(hits);
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->last().entry, EntryId{2});
}

void TestReplacePlan::retiredEntriesStayAsTheyAre()
{
    const SnapshotPtr snapshot =
        makeSnapshot({makeEntry({.answer = u"証"_s, .lifecycle = Lifecycle::Retired})});
    const auto hits = findReplacements(*snapshot, query(u"証"_s, u"書"_s));
    QVERIFY_OK(hits);
    QVERIFY(hits->isEmpty());
}

void TestReplacePlan::onlyTheTickedPlacesChange()
{
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.answer = u"証 証 証"_s})});
    auto hits = findReplacements(*snapshot, query(u"証"_s, u"資格確認書"_s));
    QVERIFY_OK(hits);
    hits->removeAt(1);
    const auto changes = replaceAll(*snapshot, *hits);
    QVERIFY_OK(changes);
    QCOMPARE(changes->entries.first().after->answers.first().text, u"資格確認書 証 資格確認書"_s);
}

void TestReplacePlan::anExpressionThatMakesNoSenseIsToldWithItsPlace()
{
    const auto hits =
        findReplacements(*makeSnapshot({makeEntry()}), query(u"証("_s, {}, Matching::Expression));
    QVERIFY_FAILS(hits, ErrorCode::InvalidArgument);
    QCOMPARE(hits.error().subject, u"証("_s);
    QVERIFY(!hits.error().detail.isEmpty());
    QCOMPARE(hits.error().arguments, QStringList{u"3"_s});
}

void TestReplacePlan::whatWouldBreakAnEntryIsRefused()
{
    Entry entry = makeEntry();
    entry.phrases = {u"証"_s};
    const SnapshotPtr snapshot = makeSnapshot({entry});
    ReplaceQuery asked = query(u"証"_s, {});
    asked.fields = {TextField::Phrase};
    const auto hits = findReplacements(*snapshot, asked);
    QVERIFY_OK(hits);
    const auto changes = replaceAll(*snapshot, *hits);
    QVERIFY_FAILS(changes, ErrorCode::InvalidContent);
    QCOMPARE(changes.error().arguments, QStringList{u"empty-phrase"_s});
}

void TestReplacePlan::theChangesFitTheirSnapshot()
{
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.id = 2, .no = u"1-10"_s, .answer = u"証"_s}),
        makeEntry({.id = 1, .no = u"1-2"_s, .question = u"証か"_s, .answer = u"証"_s})});
    const auto hits = findReplacements(*snapshot, query(u"証"_s, u"書"_s));
    QVERIFY_OK(hits);
    const auto changes = replaceAll(*snapshot, *hits);
    QVERIFY_OK(changes);
    QCOMPARE(changes->entries.size(), 2);
    QCOMPARE(changes->entries.first().before->no, u"1-2"_s);
    const auto applied = changes->apply(*snapshot);
    QVERIFY_OK(applied);
    QVERIFY(findReplacements(**applied, query(u"証"_s, u"書"_s))->isEmpty());
}

void TestReplacePlan::theNewestRequestWins()
{
    QList<Entry> entries;
    for (int i = 1; i <= 3000; ++i)
        entries.append(makeEntry({.id = i, .no = u"1-%1"_s.arg(i), .answer = u"証と票"_s}));
    const SnapshotPtr snapshot = makeSnapshot(entries);
    ReplaceFinder finder;
    QSignalSpy found(&finder, &ReplaceFinder::found);
    QSignalSpy failed(&finder, &ReplaceFinder::failed);
    finder.find(snapshot, query(u"証"_s, u"書"_s));
    finder.find(snapshot, query(u"票"_s, u"表"_s));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][1].value<QList<ReplaceHit>>().first().replacement, u"表"_s);
    finder.find(snapshot, query(u"("_s, {}, Matching::Expression));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(found.size(), 1);
}

QTEST_GUILESS_MAIN(TestReplacePlan)
#include "tst_replaceplan.moc"
