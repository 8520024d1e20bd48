// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

using Rule = std::optional<ApprovalRule>;

ApprovalCategories marked()
{
    return {{1}};
}

/// 1 is marked, 2 stands below it, 3 beside it.
CategoryTree tree()
{
    return CategoryTree::create({makeCategory(1, u"1"_s, u"承認"_s), makeCategory(2, u"1-1"_s, u"下"_s, 1),
        makeCategory(3, u"2"_s, u"自由"_s)});
}

Entry entry(qint64 category, Lifecycle lifecycle, const QString &question = u"問い"_s)
{
    return makeEntry({.question = question, .category = category, .lifecycle = lifecycle});
}

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSettingHoldsForEverythingBelow();
    void nobodyChangesAloneWhatOperatorsSee_data();
    void nobodyChangesAloneWhatOperatorsSee();
    void aCategoryIsNotMovedOutOfIt_data();
    void aCategoryIsNotMovedOutOfIt();
    void aNewCategoryBelowIsUnderIt();
    void thePastIsReadFromTheHistory();
};

void TestApproval::theSettingHoldsForEverythingBelow()
{
    QVERIFY(needsApproval(marked(), tree(), {1}));
    QVERIFY(needsApproval(marked(), tree(), {2}));
    QVERIFY(!needsApproval(marked(), tree(), {3}));
    QVERIFY(!needsApproval(marked(), tree(), {0}));
}

void TestApproval::nobodyChangesAloneWhatOperatorsSee_data()
{
    QTest::addColumn<std::optional<Entry>>("before");
    QTest::addColumn<std::optional<Entry>>("after");
    QTest::addColumn<EntryPast>("past");
    QTest::addColumn<QString>("author");
    QTest::addColumn<Rule>("rule"); // empty = allowed
    using Maybe = std::optional<Entry>;
    const QString writer = u"佐藤"_s;
    const QString other = u"鈴木"_s;
    const EntryPast neverSeen{writer, {}, {}};
    const auto row = [](const char *name, const Maybe &before, const Maybe &after, const EntryPast &past,
                         const QString &author, const Rule &rule) {
        QTest::newRow(name) << before << after << past << author << rule;
    };
    const auto review = entry(1, Lifecycle::InReview);
    const auto published = entry(1, Lifecycle::Published);
    const auto retired = entry(1, Lifecycle::Retired);
    const auto free = entry(3, Lifecycle::Published);
    const auto otherText = [](qint64 category, Lifecycle lifecycle) {
        return entry(category, lifecycle, u"別の問い"_s);
    };
    const Rule publish = ApprovalRule::Publish;
    const Rule awaited = ApprovalRule::Awaited; // its author has asked for it already
    row("the writer publishes", review, published, neverSeen, writer, awaited);
    row("another one publishes", review, published, neverSeen, other, {});
    row("the writer schedules", review, entry(1, Lifecycle::Scheduled), neverSeen, writer, awaited);
    row("below it", entry(2, Lifecycle::Draft), entry(2, Lifecycle::Published), neverSeen, writer, publish);
    row("elsewhere", entry(3, Lifecycle::Draft), free, neverSeen, writer, {});
    row("a draft is saved", {}, entry(1, Lifecycle::Draft), neverSeen, writer, {});
    row("new and published at once", {}, published, neverSeen, other, publish);
    row("published text changes", published, otherText(1, Lifecycle::Published), neverSeen, other, publish);
    row("changed and published at once", review, otherText(1, Lifecycle::Published), neverSeen, other,
        publish);
    row("scheduled becomes published", entry(1, Lifecycle::Scheduled), published, neverSeen, writer, {});

    // What is on view goes.
    const Rule removal = ApprovalRule::Removal;
    const EntryPast seen{writer, {}, published};
    row("on view, taken into review", published, review, seen, writer, {});
    row("on view, taken into review with a change", published, otherText(1, Lifecycle::InReview), seen,
        writer, {});
    row("on view, becomes a draft", published, entry(1, Lifecycle::Draft), seen, other, removal);
    row("on view, retired", published, retired, seen, other, removal);
    row("on view, expired", published, entry(1, Lifecycle::Expired), seen, other, removal);
    row("on view, deleted", published, {}, seen, other, removal);
    row("scheduled, deleted", entry(1, Lifecycle::Scheduled), {}, seen, other, removal);
    row("on view elsewhere, deleted", free, {}, seen, writer, {});
    row("on view elsewhere, retired", free, entry(3, Lifecycle::Retired), seen, writer, {});

    // Somebody took it from view and waits for another one.
    const EntryPast hidden{other, writer, published};
    row("in review, retired by who took it there", review, retired, hidden, writer, awaited);
    row("in review, retired by another one", review, retired, hidden, other, {});
    row("in review, deleted by who took it there", review, {}, hidden, writer, awaited);
    row("in review, deleted by another one", review, {}, hidden, other, {});
    row("in review, a draft, then deleted", entry(1, Lifecycle::Draft), {}, hidden, writer, removal);
    row("never seen, deleted by its writer", review, {}, neverSeen, writer, {});
    row("retired, deleted", retired, {}, hidden, writer, {});
    row("back as it was approved", review, published, {writer, writer, published}, writer, {});
    row("back with another text", otherText(1, Lifecycle::InReview), published, {writer, writer, published},
        writer, {});
    row("the writer's other text", otherText(1, Lifecycle::InReview), otherText(1, Lifecycle::Published),
        {writer, writer, published}, writer, awaited);
    row("retired, back by its writer", retired, published, {writer, other, published}, writer, publish);
    row("seen elsewhere only", review, published, {writer, writer, free}, writer, awaited);

    // It leaves the category, or comes into it.
    const Rule move = ApprovalRule::Move;
    const Rule entrance = ApprovalRule::Entrance;
    row("on view, moved out", published, free, seen, other, move);
    row("on view, moved out and changed", published, otherText(3, Lifecycle::Published), seen, other,
        publish);
    row("on view, moved out into review", published, entry(3, Lifecycle::InReview), seen, other, move);
    row("on view, moved below it", published, entry(2, Lifecycle::Published), seen, writer, {});
    row("on view, without a category", published, entry(0, Lifecycle::Published), seen, other, move);
    row("in review, moved out by who took it there", review, entry(3, Lifecycle::Draft), hidden, writer,
        awaited);
    row("in review, moved out by another one", review, entry(3, Lifecycle::Draft), hidden, other, {});
    row("in review, published elsewhere by who took it there", review, free, hidden, writer, awaited);
    row("in review, published elsewhere by another one", review, free, {writer, writer, published}, other,
        {});
    row("moved out of it and changed", review, otherText(3, Lifecycle::Published), neverSeen, other, publish);
    row("never seen, moved out", review, entry(3, Lifecycle::InReview), neverSeen, writer, {});
    row("on view, moved into it by its writer", free, published, {writer, {}, free}, writer, entrance);
    row("moved into it and published at once", entry(3, Lifecycle::Draft), published, neverSeen, writer,
        entrance);
    row("moved into it and changed", free, otherText(1, Lifecycle::Published), {writer, {}, free}, other,
        entrance);
    row("on view, moved into it by another one", free, published, {writer, {}, free}, other, {});
    row("on view, moved into it as it came", free, published, {{}, {}, free}, writer, {});
}

void TestApproval::nobodyChangesAloneWhatOperatorsSee()
{
    QFETCH(std::optional<Entry>, before);
    QFETCH(std::optional<Entry>, after);
    QFETCH(EntryPast, past);
    QFETCH(QString, author);
    QFETCH(Rule, rule);
    ChangeSet changes;
    changes.entries = {{before, after}};
    const auto done = checkApproval(
        changes, marked(), tree(), author, [&past](EntryId) -> Result<EntryPast> { return past; });
    QCOMPARE(done.has_value() ? Rule() : approvalRule(done.error()), rule);
    QCOMPARE(done.has_value(), !rule);
    if (!done)
        QCOMPARE(done.error().subject, u"1-1"_s);
    if (rule == ApprovalRule::Awaited)
        QCOMPARE(done.error().arguments.value(1), author);
    if (rule == ApprovalRule::Entrance)
        QCOMPARE(done.error().arguments.value(1), u"承認"_s);
    if (!done) {
        const Error named = withRefusedNos(done.error(), {u"1-1"_s, u"1-2"_s});
        QCOMPARE(approvalRule(named), rule);
        QCOMPARE(refusedNos(named), (QStringList{u"1-1"_s, u"1-2"_s}));
        QCOMPARE(refusedNos(done.error()), QStringList());
    }
}

void TestApproval::aCategoryIsNotMovedOutOfIt_data()
{
    QTest::addColumn<Category>("before");
    QTest::addColumn<std::optional<Category>>("after");
    QTest::addColumn<bool>("allowed");
    const Category below = makeCategory(2, u"1-1"_s, u"下"_s, 1);
    const Category top = makeCategory(1, u"1"_s, u"承認"_s);
    using Maybe = std::optional<Category>;
    QTest::newRow("to the top") << below << Maybe(makeCategory(2, u"9"_s, u"下"_s)) << false;
    QTest::newRow("below another") << below << Maybe(makeCategory(2, u"2-1"_s, u"下"_s, 3)) << false;
    QTest::newRow("renamed") << below << Maybe(makeCategory(2, u"1-1"_s, u"別"_s, 1)) << true;
    QTest::newRow("deleted when empty") << below << Maybe() << true;
    QTest::newRow("marked itself") << top << Maybe(makeCategory(1, u"2-1"_s, u"承認"_s, 3)) << true;
    QTest::newRow("into it") << makeCategory(3, u"2"_s, u"自由"_s)
                             << Maybe(makeCategory(3, u"1-2"_s, u"自由"_s, 1)) << true;
}

void TestApproval::aCategoryIsNotMovedOutOfIt()
{
    QFETCH(Category, before);
    QFETCH(std::optional<Category>, after);
    QFETCH(bool, allowed);
    ChangeSet changes;
    changes.categories = {{before, after}};
    const auto done = checkApproval(
        changes, marked(), tree(), u"鈴木"_s, [](EntryId) -> Result<EntryPast> { return EntryPast{}; });
    QCOMPARE(done.has_value(), allowed);
    if (allowed)
        return;
    QCOMPARE(approvalRule(done.error()), ApprovalRule::Category);
    QCOMPARE(done.error().subject, before.name);
}

void TestApproval::aNewCategoryBelowIsUnderIt()
{
    ChangeSet changes;
    changes.categories = {{std::nullopt, makeCategory(-1, u"1-2"_s, u"新"_s, 1)}};
    changes.entries = {{std::nullopt, entry(-1, Lifecycle::Published)}};
    QVERIFY(!checkApproval(
        changes, marked(), tree(), u"鈴木"_s, [](EntryId) -> Result<EntryPast> { return EntryPast{}; }));
}

void TestApproval::thePastIsReadFromTheHistory()
{
    const auto item = [](qint64 number, const QString &author, const std::optional<Entry> &before,
                          const std::optional<Entry> &after) {
        return RevisionItem{{number, {}, author, {}, 1}, Change<Entry>{before, after}};
    };
    const Entry draft = entry(1, Lifecycle::Draft);
    const Entry published = entry(1, Lifecycle::Published);
    const Entry review = entry(1, Lifecycle::InReview);
    const Entry changed = entry(1, Lifecycle::InReview, u"別の問い"_s);
    QCOMPARE(pastOf({}), EntryPast{});
    QCOMPARE(pastOf({item(1, u"佐藤"_s, {}, draft)}), (EntryPast{u"佐藤"_s, {}, {}}));
    QCOMPARE(pastOf({item(2, u"鈴木"_s, draft, published), item(1, u"佐藤"_s, {}, draft)}),
        (EntryPast{u"佐藤"_s, {}, published}));
    QCOMPARE(pastOf({item(4, u"高橋"_s, review, changed), item(3, u"田中"_s, published, review),
                 item(2, u"鈴木"_s, draft, published), item(1, u"佐藤"_s, {}, draft)}),
        (EntryPast{u"高橋"_s, u"田中"_s, published}));
}

QTEST_APPLESS_MAIN(TestApproval)
#include "tst_approval.moc"
