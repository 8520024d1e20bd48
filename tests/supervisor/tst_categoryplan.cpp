// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/categoryplan.h"

#include "support/builders.h"
#include "support/realfaq.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr makeFaq()
{
    SnapshotData data;
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"2"_s, u"様式"_s),
        makeCategory(3, u"3"_s, u"空"_s), makeCategory(4, u"2-1"_s, u"記入"_s, 2)};
    data.entries = {
        makeEntry({.id = 1, .no = u"1-1"_s, .answer = u"No2-1参照。"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s}),
        makeEntry({.id = 3, .no = u"2-1"_s, .answer = u"No2-2参照。"_s, .category = 2}),
        makeEntry({.id = 4, .no = u"2-2"_s, .category = 2}),
        makeEntry({.id = 5, .no = u"2-1-1"_s, .category = 4}),
    };
    return Snapshot::create(data);
}

/// "1全般(2) 2様式(2)[2-1記入(1)] 3空(0)"
QString picture(const CategoryPlan &plan, CategoryId parent = {})
{
    QStringList parts;
    for (const CategoryId id : plan.tree().children(parent)) {
        const Category &category = *plan.find(id);
        const QString below = picture(plan, id);
        parts.append(category.number + category.name + u'(' + QString::number(plan.entriesIn(id)) + u')'
            + (below.isEmpty() ? QString() : u'[' + below + u']'));
    }
    return parts.join(u' ');
}

/// What the plan looks like once it is saved.
QString saved(const CategoryPlan &plan)
{
    const auto after = plan.changes().apply(*plan.snapshot());
    return after ? picture(CategoryPlan(*after)) : describe(after.error());
}

} // namespace

class TestCategoryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedPlanChangesNothing();
    void aNewCategoryMayHoldOthersAtOnce();
    void siblingsAreReordered();
    void movingTouchesNoMoreThanItMust();
    void categoriesAreNestedButNotIntoThemselves();
    void indentAndOutdentAreEachOthersReverse();
    void mergingMovesWhatIsInIt();
    void onlyAnEmptyCategoryIsRemoved();
    void aNewNumberTakesTheNosAlong();
    void aNumberThatWouldMakeTwoEntriesTheSameIsNotTakenAlong();
    void namesAndNumbersAreLookedAt();
    void theRealFaqIsRearrangedInOneChange();
};

void TestCategoryPlan::anUntouchedPlanChangesNothing()
{
    const CategoryPlan plan(makeFaq());
    QCOMPARE(picture(plan), u"1全般(2) 2様式(2)[2-1記入(1)] 3空(0)"_s);
    QVERIFY(plan.changes().isEmpty());
}

void TestCategoryPlan::aNewCategoryMayHoldOthersAtOnce()
{
    CategoryPlan plan(makeFaq());
    const CategoryId outer = plan.add({}, u"4"_s, u"新設"_s);
    const CategoryId inner = plan.add(outer, {}, u"その中"_s);
    QVERIFY(plan.merge({1}, inner));
    QCOMPARE(picture(plan), u"2様式(2)[2-1記入(1)] 3空(0) 4新設(0)[その中(2)]"_s);
    QCOMPARE(saved(plan), picture(plan));
}

void TestCategoryPlan::siblingsAreReordered()
{
    CategoryPlan plan(makeFaq());
    QVERIFY(!plan.move({1}, -1));
    QVERIFY(!plan.move({3}, 1));
    QVERIFY(plan.move({3}, -1));
    QCOMPARE(saved(plan), u"1全般(2) 3空(0) 2様式(2)[2-1記入(1)]"_s);
    QVERIFY(plan.move({3}, -1));
    QCOMPARE(saved(plan), u"3空(0) 1全般(2) 2様式(2)[2-1記入(1)]"_s);
    QVERIFY(plan.move({3}, 1));
    QVERIFY(plan.move({3}, 1));
    QCOMPARE(saved(plan), u"1全般(2) 2様式(2)[2-1記入(1)] 3空(0)"_s);
}

void TestCategoryPlan::movingTouchesNoMoreThanItMust()
{
    CategoryPlan plan(makeFaq());
    plan.move({2}, -1);
    QCOMPARE(plan.changes().categories.size(), 1);
}

void TestCategoryPlan::categoriesAreNestedButNotIntoThemselves()
{
    CategoryPlan plan(makeFaq());
    QVERIFY(!plan.nest({2}, {4}));
    QVERIFY(!plan.nest({2}, {2}));
    QVERIFY(!plan.nest({2}, {99}));
    QVERIFY(plan.nest({2}, {3}));
    QVERIFY(plan.nest({1}, {2}, 0));
    QCOMPARE(saved(plan), u"3空(0)[2様式(2)[1全般(2) 2-1記入(1)]]"_s);
}

void TestCategoryPlan::indentAndOutdentAreEachOthersReverse()
{
    CategoryPlan plan(makeFaq());
    QVERIFY(!plan.indent({1}));
    QVERIFY(!plan.outdent({1}));
    QVERIFY(plan.indent({3}));
    QCOMPARE(saved(plan), u"1全般(2) 2様式(2)[2-1記入(1) 3空(0)]"_s);
    QVERIFY(plan.outdent({3}));
    QCOMPARE(saved(plan), u"1全般(2) 2様式(2)[2-1記入(1)] 3空(0)"_s);
    QVERIFY(plan.outdent({4}));
    QCOMPARE(saved(plan), u"1全般(2) 2様式(2) 2-1記入(1) 3空(0)"_s);
}

void TestCategoryPlan::mergingMovesWhatIsInIt()
{
    CategoryPlan plan(makeFaq());
    QVERIFY(!plan.merge({2}, {4}));
    QVERIFY(!plan.merge({2}, {2}));
    QVERIFY(plan.merge({2}, {3}));
    QCOMPARE(saved(plan), u"1全般(2) 3空(2)[2-1記入(1)]"_s);
    QVERIFY(plan.merge({4}, {1}));
    QVERIFY(plan.merge({3}, {1}));
    QCOMPARE(saved(plan), u"1全般(5)"_s);
}

void TestCategoryPlan::onlyAnEmptyCategoryIsRemoved()
{
    CategoryPlan plan(makeFaq());
    QVERIFY(!plan.remove({1}));
    QVERIFY(!plan.remove({2}));
    QVERIFY(plan.remove({3}));
    QCOMPARE(saved(plan), u"1全般(2) 2様式(2)[2-1記入(1)]"_s);
    const CategoryId added = plan.add({}, u"9"_s, u"すぐ消す"_s);
    QVERIFY(plan.remove(added));
    QCOMPARE(plan.changes().categories.size(), 1);
}

void TestCategoryPlan::aNewNumberTakesTheNosAlong()
{
    CategoryPlan plan(makeFaq());
    QCOMPARE(plan.renumberable({2}, u"7"_s), 2);
    plan.renumber({2}, u"7"_s, true);
    const auto after = plan.changes().apply(*plan.snapshot());
    QVERIFY_OK(after);
    QCOMPARE((*after)->find({3})->no, u"7-1"_s);
    QCOMPARE((*after)->find({4})->no, u"7-2"_s);
    QCOMPARE((*after)->find({5})->no, u"2-1-1"_s); // of another category
    QCOMPARE((*after)->find({1})->answers[0].text, u"No7-1参照。"_s);
    QCOMPARE((*after)->find({3})->answers[0].text, u"No7-2参照。"_s);
    CategoryPlan only(makeFaq());
    only.renumber({2}, u"7"_s, false);
    QVERIFY(only.changes().entries.isEmpty());
    QCOMPARE(saved(only), u"1全般(2) 7様式(2)[2-1記入(1)] 3空(0)"_s);
}

void TestCategoryPlan::aNumberThatWouldMakeTwoEntriesTheSameIsNotTakenAlong()
{
    CategoryPlan plan(makeFaq());
    QCOMPARE(plan.renumberable({2}, u"1"_s), 0);
    plan.renumber({2}, u"1"_s, true);
    QVERIFY(plan.changes().entries.isEmpty());
    QCOMPARE(plan.doublyNumbered(), CategoryId{2});
}

void TestCategoryPlan::namesAndNumbersAreLookedAt()
{
    CategoryPlan plan(makeFaq());
    QCOMPARE(plan.nameless(), CategoryId{});
    QCOMPARE(plan.doublyNumbered(), CategoryId{});
    plan.rename({3}, u" 　"_s);
    QCOMPARE(plan.nameless(), CategoryId{3});
    plan.renumber({3}, u"１"_s, false);
    QCOMPARE(plan.doublyNumbered(), CategoryId{3});
    plan.renumber({3}, {}, false);
    plan.renumber({1}, {}, false);
    QCOMPARE(plan.doublyNumbered(), CategoryId{}); // many may have none
}

void TestCategoryPlan::theRealFaqIsRearrangedInOneChange()
{
    const SnapshotPtr faq = realFaq();
    CategoryPlan plan(faq);
    plan.renumber({2}, u"8"_s, true);
    QVERIFY(plan.merge({1}, {3}));
    QVERIFY(plan.indent({4}));
    const auto after = plan.changes().apply(*faq);
    QVERIFY_OK(after);
    QCOMPARE((*after)->entries().size(), faq->entries().size());
    QVERIFY((*after)->findNo(u"8-2"));
    QVERIFY(!(*after)->findNo(u"2-2"));
    QCOMPARE(picture(CategoryPlan(*after)), picture(plan));
}

QTEST_GUILESS_MAIN(TestCategoryPlan)
#include "tst_categoryplan.moc"
