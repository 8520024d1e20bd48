// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/listing.h"

#include "search/lexicon.h"
#include "support/builders.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return QDate(2025, 1, 15);
}

/// 1 全般 (1-1, 1-2 a draft), 1-1 通知 below it (1-10), 2 記載 (2-1).
SnapshotPtr someEntries()
{
    SnapshotData data;
    data.faqId = u"test"_s;
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"1-1"_s, u"通知"_s, 1),
        makeCategory(3, u"2"_s, u"記載"_s)};
    data.entries = {makeEntry({.id = 1, .no = u"1-1"_s, .question = u"再発行できますか。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"下書きです。"_s, .lifecycle = Lifecycle::Draft}),
        makeEntry({.id = 3, .no = u"1-10"_s, .question = u"通知の再発行は。"_s, .category = 2}),
        makeEntry({.id = 4, .no = u"2-1"_s, .question = u"住所は。"_s, .category = 3})};
    return Snapshot::create(std::move(data));
}

Contents searchable(const SnapshotPtr &snapshot)
{
    auto engine = Engine::build(snapshot, Lexicon::fromTables({}), nullptr);
    return {snapshot, engine ? *engine : nullptr};
}

SearchScope scope(QDate day = today(), CategoryId category = {}, bool everyState = false)
{
    return {category, everyState, day, 1000};
}

QStringList nosOf(const Listing &listing, const SnapshotPtr &snapshot)
{
    QStringList nos;
    for (const Hit &hit : listing.hits)
        nos.append(snapshot->find(hit.entry)->no);
    return nos;
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnFaqThereIsNothing();
    void aFilterThatLeavesNothingCanBeDropped();
    void withoutATextEverythingOnViewIsListedByNo();
    void aCategoryTakesWhatIsBelowIt();
    void countsGoUpTheTree();
    void draftsAreForThoseWhoMaySeeThem();
    void aTextIsSearched();
    void blanksAreNoText();
    void untilThereIsAnEngineATextListsNothing();
    void anotherDayCountsAnew();
    void aFilterListsCountsAndSearchesWhatPasses();
    void chosenEntriesKeepTheirOrderUntilATextIsSearched();
};

void TestListing::withoutAnFaqThereIsNothing()
{
    const Listing listing = Lister().list({}, u"再発行", scope(), false);
    QVERIFY(listing.hits.isEmpty());
    QVERIFY(!listing.searched);
    QVERIFY(!listing.found);
}

void TestListing::withoutATextEverythingOnViewIsListedByNo()
{
    const SnapshotPtr snapshot = someEntries();
    const Listing listing = Lister().list(searchable(snapshot), u"", scope(), false);
    QCOMPARE(nosOf(listing, snapshot), (QStringList{u"1-1"_s, u"1-10"_s, u"2-1"_s}));
    QCOMPARE(listing.total, 3);
    QVERIFY(!listing.searched);
    QVERIFY(!listing.found);
    QVERIFY(!listing.highlights);
}

void TestListing::aCategoryTakesWhatIsBelowIt()
{
    const SnapshotPtr snapshot = someEntries();
    const Contents contents = searchable(snapshot);
    Lister lister;
    QCOMPARE(nosOf(lister.list(contents, u"", scope(today(), {1}), false), snapshot),
        (QStringList{u"1-1"_s, u"1-10"_s}));
    QCOMPARE(nosOf(lister.list(contents, u"", scope(today(), {2}), false), snapshot), QStringList{u"1-10"_s});
}

void TestListing::countsGoUpTheTree()
{
    const Listing listing = Lister().list(searchable(someEntries()), u"", scope(), false);
    QCOMPARE(listing.entries, (QHash<CategoryId, qsizetype>{{{0}, 3}, {{1}, 2}, {{2}, 1}, {{3}, 1}}));
}

void TestListing::draftsAreForThoseWhoMaySeeThem()
{
    const SnapshotPtr snapshot = someEntries();
    Lister lister;
    const Contents contents = searchable(snapshot);
    lister.list(contents, u"", scope(), false);
    const Listing all = lister.list(contents, u"", scope(today(), {}, true), false);
    QCOMPARE(nosOf(all, snapshot), (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s, u"2-1"_s}));
    QCOMPARE(all.entries.value(CategoryId{}), 4);
}

void TestListing::aTextIsSearched()
{
    const SnapshotPtr snapshot = someEntries();
    const Listing listing = Lister().list(searchable(snapshot), u"再発行", scope(today(), {2}), false);
    QVERIFY(listing.searched);
    QCOMPARE(nosOf(listing, snapshot), QStringList{u"1-10"_s});
    QCOMPARE(listing.total, 1);
    QVERIFY(listing.highlights);
    QCOMPARE(listing.found->value(CategoryId{}), 2);
    QCOMPARE(listing.found->value(CategoryId{3}), 0);
    QCOMPARE(listing.entries.value(CategoryId{}), 3);
    QCOMPARE(listing.recall.parts.size(), 1);
}

void TestListing::blanksAreNoText()
{
    const SnapshotPtr snapshot = someEntries();
    QCOMPARE(Lister().list(searchable(snapshot), u" \u3000 ", scope(), false).total, 3);
}

void TestListing::untilThereIsAnEngineATextListsNothing()
{
    const SnapshotPtr snapshot = someEntries();
    Lister lister;
    const Listing listing = lister.list({snapshot, nullptr}, u"再発行", scope(), false);
    QVERIFY(!listing.searched);
    QVERIFY(listing.waiting);
    QCOMPARE(listing.hits.size(), 0);
    QVERIFY(lister.listWithin({{1}}, {snapshot, nullptr}, u"再発行", scope(), false).waiting);
    QCOMPARE(lister.list({snapshot, nullptr}, u" ", scope(), false).total, 3);
}

void TestListing::anotherDayCountsAnew()
{
    SnapshotData data = someEntries()->data();
    data.entries[0].lifecycle = Lifecycle::Scheduled;
    data.entries[0].answers[0].validFrom = today().addDays(1);
    const Contents contents{Snapshot::create(std::move(data)), nullptr};
    Lister lister;
    QCOMPARE(lister.list(contents, u"", scope(), false).entries.value(CategoryId{}), 2);
    QCOMPARE(lister.list(contents, u"", scope(today().addDays(1)), false).entries.value(CategoryId{}), 3);
}

void TestListing::aFilterListsCountsAndSearchesWhatPasses()
{
    SnapshotData data = someEntries()->data();
    for (Entry &entry : data.entries) {
        if (entry.no == "1-10"_L1)
            entry.reviewDate = today();
        if (entry.no == "2-1"_L1)
            entry.answers[0].validUntil = today().addDays(-1);
    }
    const SnapshotPtr snapshot = Snapshot::create(data);
    const Contents contents = searchable(snapshot);
    Lister lister;
    const auto nos = [&](EntryFilter filter, const QString &text = {}, CategoryId category = {}) {
        return nosOf(
            lister.listWhere(filter, contents, text, scope(today(), category, true), false), snapshot);
    };
    QCOMPARE(nos(EntryFilter::All).size(), 4);
    QCOMPARE(nos(EntryFilter::Draft), QStringList{u"1-2"_s});
    QCOMPARE(nos(EntryFilter::ReviewDue), QStringList{u"1-10"_s});
    QCOMPARE(nos(EntryFilter::Expired), QStringList{u"2-1"_s});
    QCOMPARE(nos(EntryFilter::Retired), QStringList());
    QCOMPARE(nos(EntryFilter::Hidden), (QStringList{u"1-2"_s, u"2-1"_s}));
    QCOMPARE(nos(EntryFilter::Published), (QStringList{u"1-1"_s, u"1-10"_s, u"2-1"_s}));
    QCOMPARE(nos(EntryFilter::All).size(), 4); // nothing is left of the filter

    QCOMPARE(nos(EntryFilter::ReviewDue, u"再発行"_s), QStringList{u"1-10"_s});
    QCOMPARE(nos(EntryFilter::Draft, u"再発行"_s), QStringList());
    QCOMPARE(nos(EntryFilter::ReviewDue, u"再発行"_s, {3}), QStringList());
    const Listing listing =
        lister.listWhere(EntryFilter::ReviewDue, contents, u"再発行"_s, scope(today(), {}, true), false);
    QCOMPARE(listing.total, 1);
    QCOMPARE(listing.entries.value({1}), 1);
    QCOMPARE(listing.entries.value({3}), 0);
    QCOMPARE(listing.found->value({1}), 1); // the category above it
    QCOMPARE(listing.found->value({}), 1);
}

void TestListing::chosenEntriesKeepTheirOrderUntilATextIsSearched()
{
    const SnapshotPtr snapshot = someEntries();
    const Contents contents = searchable(snapshot);
    const QList<EntryId> chosen{{4}, {2}, {99}, {3}}; // 2 is a draft, 99 is gone
    Lister lister;
    const Listing all = lister.listWithin(chosen, contents, u"", scope(), false);
    QCOMPARE(nosOf(all, snapshot), (QStringList{u"2-1"_s, u"1-10"_s}));
    QCOMPARE(all.total, 2);
    auto groups = std::make_shared<EntryGroups>();
    groups->add({{1}, {3}});
    SearchScope within = scope();
    within.group = groups->add(chosen);
    within.groups = groups;
    const Listing found = lister.listWithin(chosen, contents, u"再発行", within, false);
    QCOMPARE(nosOf(found, snapshot), QStringList{u"1-10"_s});
    QCOMPARE(found.total, 1);
    QCOMPARE(found.found->value(CategoryId{}), 2);
    QCOMPARE(found.foundInGroups, (QList<qsizetype>{2, 1}));
}

void TestListing::aFilterThatLeavesNothingCanBeDropped()
{
    const SnapshotPtr snapshot = someEntries();
    const Contents contents = searchable(snapshot);
    Lister lister;
    const Listing word = lister.list(contents, u"再発行 分類:記載", scope(), false);
    QVERIFY(word.hits.isEmpty());
    QCOMPARE(word.unfiltered, u"再発行"_s);
    QCOMPARE(word.foundUnfiltered, 2);
    QCOMPARE(lister.list(contents, u"再発行 分類:記載", scope(today(), {2}), false).foundUnfiltered, 1);
    const Listing nothingElse = lister.list(contents, u"分類:ない", scope(), false);
    QCOMPARE(nothingElse.unfiltered, QString());
    QCOMPARE(nothingElse.foundUnfiltered, 3); // everything is listed
    QCOMPARE(lister.list(contents, u"再発行 分類:全般", scope(), false).foundUnfiltered, 0);
}

QTEST_APPLESS_MAIN(TestListing)
#include "tst_listing.moc"
