// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/categorytreemodel.h"

#include "support/builders.h"
#include "support/picture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

CategoryTree someCategories()
{
    return CategoryTree::create({makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"1-1"_s, u"通知"_s, 1),
        makeCategory(3, u"2"_s, u"記載"_s), makeCategory(4, {}, u"番号なし"_s)});
}

/// The views that stand above the categories.
QStringList withViews(const QString &all, const QStringList &categories)
{
    return QStringList{all, u"Favourites|0"_s, u"Recently seen|0"_s, u"Dates to watch|0"_s} + categories;
}

Place category(qint64 id)
{
    return {EntryView::All, {id}};
}

CategoryTreeModel::Counts counts()
{
    return {{{0}, 7}, {{1}, 5}, {{2}, 2}, {{3}, 2}};
}

} // namespace

class TestCategoryTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allStandsOnTopOfTheTree();
    void withoutAnFaqThereIsAllAlone();
    void aSearchShowsHitsAndTotalsAtEveryNode();
    void newCountsOfTheSameTreeResetNothing();
    void otherCategoriesReset();
    void aCategoryIsFoundByItsId();
    void headingsStandAboveViewsAndCategories();
    void aViewHasItsOwnCountAndHits();
    void whatStandsInNoCategoryHasARowBelowThemAll();
};

void TestCategoryTreeModel::allStandsOnTopOfTheTree()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategories(someCategories(), counts());
    QCOMPARE(picture(model),
        withViews(u"All|7"_s, {u"1 全般|5"_s, u"  1-1 通知|2"_s, u"2 記載|2"_s, u"番号なし|0"_s}));
}

void TestCategoryTreeModel::withoutAnFaqThereIsAllAlone()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(picture(model), withViews(u"All|0"_s, {}));
}

void TestCategoryTreeModel::aSearchShowsHitsAndTotalsAtEveryNode()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategories(someCategories(), counts());
    model.setHits(CategoryTreeModel::Counts{{{0}, 2}, {{1}, 2}, {{2}, 1}});
    QCOMPARE(picture(model),
        (QStringList{u"All|2/7"_s, u"Favourites|0/0"_s, u"Recently seen|0/0"_s, u"Dates to watch|0/0"_s,
            u"1 全般|2/5"_s, u"  1-1 通知|1/2"_s, u"2 記載|0/2"_s, u"番号なし|0/0"_s}));
    model.setHits(std::nullopt);
    QCOMPARE(picture(model).constFirst(), u"All|7"_s);
}

void TestCategoryTreeModel::newCountsOfTheSameTreeResetNothing()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategories(someCategories(), counts());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCategories(someCategories(), {{{0}, 8}, {{2}, 3}});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2); // the top level, and the children of 1
    QCOMPARE(picture(model).mid(0, 6), withViews(u"All|8"_s, {u"1 全般|0"_s, u"  1-1 通知|3"_s}));
}

void TestCategoryTreeModel::otherCategoriesReset()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategories(someCategories(), counts());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCategories(CategoryTree::create({makeCategory(9, u"9"_s, u"新"_s)}), {{{9}, 1}});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(picture(model), withViews(u"All|0"_s, {u"9 新|1"_s}));
}

void TestCategoryTreeModel::aCategoryIsFoundByItsId()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategories(someCategories(), counts());
    const QModelIndex found = model.indexOf(category(2));
    QCOMPARE(found.data().toString(), u"1-1 通知"_s);
    QCOMPARE(found.parent().data().toString(), u"1 全般"_s);
    QCOMPARE(found.data(CategoryTreeModel::PlaceRole).value<Place>(), category(2));
    QCOMPARE(model.indexOf({}).row(), 0);
    QVERIFY(!model.indexOf(category(99)).isValid());
}

void TestCategoryTreeModel::headingsStandAboveViewsAndCategories()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategories(someCategories(), counts());
    QCOMPARE(picture(model, CategoryTreeModel::HeadingRole),
        (QStringList{
            u"Views|Views"_s, u"|"_s, u"|"_s, u"|"_s, u"Categories|Categories"_s, u"  |"_s, u"|"_s, u"|"_s}));
}

void TestCategoryTreeModel::aViewHasItsOwnCountAndHits()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategories(someCategories(), counts());
    const Place favourites{EntryView::Favourites, {}};
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setViewCount(EntryView::Favourites, 3);
    model.setViewCount(EntryView::Favourites, 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.indexOf(favourites, CategoryTreeModel::CountColumn).data().toString(), u"3"_s);
    model.setHits(CategoryTreeModel::Counts{{{0}, 2}}, {{EntryView::Favourites, 1}});
    QCOMPARE(model.indexOf(favourites, CategoryTreeModel::CountColumn).data().toString(), u"1/3"_s);
    model.setHits(std::nullopt);
    QCOMPARE(model.indexOf(favourites, CategoryTreeModel::CountColumn).data().toString(), u"3"_s);
    QCOMPARE(model.indexOf(favourites).data(CategoryTreeModel::PlaceRole).value<Place>(), favourites);
}

void TestCategoryTreeModel::whatStandsInNoCategoryHasARowBelowThemAll()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    const Place place{EntryView::NoCategory, {}};
    const QStringList tree{u"1 全般|5"_s, u"  1-1 通知|2"_s, u"2 記載|2"_s, u"番号なし|0"_s};
    model.setCategories(someCategories(), counts());
    QVERIFY(!model.indexOf(place).isValid());
    model.setViewCount(EntryView::NoCategory, 2);
    QCOMPARE(picture(model), withViews(u"All|7"_s, tree + QStringList{u"No category|2"_s}));
    QCOMPARE(model.indexOf(place).data(CategoryTreeModel::PlaceRole).value<Place>(), place);
    QVERIFY(model.indexOf(place).flags().testFlag(Qt::ItemIsSelectable));
    model.setHits(CategoryTreeModel::Counts{{{0}, 1}}, {{EntryView::NoCategory, 1}});
    QCOMPARE(picture(model).constLast(), u"No category|1/2"_s);
    model.setHits(std::nullopt);
    model.setCategories(CategoryTree::create({makeCategory(1, u"1"_s, u"全般"_s)}), counts());
    QCOMPARE(picture(model), withViews(u"All|7"_s, {u"1 全般|5"_s, u"No category|2"_s}));
    model.setViewCount(EntryView::NoCategory, 0);
    QCOMPARE(picture(model), withViews(u"All|7"_s, {u"1 全般|5"_s}));
}

QTEST_GUILESS_MAIN(TestCategoryTreeModel)
#include "tst_categorytreemodel.moc"
