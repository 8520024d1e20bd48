// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/category.h"

#include "support/builders.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace sokuto;
using namespace Qt::StringLiterals;
using sokuto::test::makeCategory;

namespace {

QList<qint64> values(const QList<CategoryId> &ids)
{
    QList<qint64> numbers;
    for (const CategoryId id : ids)
        numbers.append(id.value);
    return numbers;
}

QList<qint64> idsOf(const QList<Category> &categories)
{
    QList<qint64> numbers;
    for (const Category &category : categories)
        numbers.append(category.id.value);
    return numbers;
}

/// Made of what Nos are made of, in every width, so that ties and near ties are frequent.
QString randomNo(QRandomGenerator &random)
{
    static const QString alphabet = u"012１０２٣-－aａあ一"_s;
    QString no;
    for (int length = random.bounded(6); length > 0; --length)
        no += alphabet[random.bounded(int(alphabet.size()))];
    return no;
}

} // namespace

class TestCategory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nosAreOrderedNaturally_data();
    void nosAreOrderedNaturally();
    void theOrderOfNosIsTotal();
    void longNumbersDoNotOverflow();
    void aTreeIsListedDepthFirst();
    void siblingsAreOrderedByPositionThenNumberThenId();
    void pathAndDescendants();
    void misfitsAreHungUnderTheRoot_data();
    void misfitsAreHungUnderTheRoot();
    void aTreeOfAnyDepthIsReadInReasonableTime();
    void anyParentsGiveATreeThatHoldsEveryCategory();
    void theIdOfTheRootIsNoCategory();
};

void TestCategory::nosAreOrderedNaturally_data()
{
    QTest::addColumn<QString>("smaller");
    QTest::addColumn<QString>("greater");
    QTest::newRow("2 before 10") << u"1-2"_s << u"1-10"_s;
    QTest::newRow("full-width digits by value") << u"１－２"_s << u"１－１０"_s;
    QTest::newRow("widths mixed") << u"1-2"_s << u"１-10"_s;
    QTest::newRow("shorter first") << u"1"_s << u"1-1"_s;
    QTest::newRow("empty first") << QString() << u"1"_s;
    QTest::newRow("leading zeros by value") << u"009"_s << u"10"_s;
    QTest::newRow("same value: by text") << u"01"_s << u"1"_s;
    QTest::newRow("zero is the smallest number") << u"0"_s << u"00001"_s;
    QTest::newRow("zero before a suffix") << u"1-0"_s << u"1-0a"_s;
    QTest::newRow("digits before letters") << u"1"_s << u"A"_s;
    QTest::newRow("full-width digits before kana, as ASCII ones") << u"１"_s << u"あ"_s;
    QTest::newRow("letters by code unit") << u"A-2"_s << u"B-1"_s;
}

void TestCategory::nosAreOrderedNaturally()
{
    QFETCH(QString, smaller);
    QFETCH(QString, greater);
    QVERIFY(compareNos(smaller, greater) < 0);
    QVERIFY(compareNos(greater, smaller) > 0);
    QVERIFY(compareNos(smaller, smaller) == 0);
}

void TestCategory::theOrderOfNosIsTotal()
{
    QRandomGenerator random(20241010);
    for (int round = 0; round < 20000; ++round) {
        const QString a = randomNo(random);
        const QString b = randomNo(random);
        const QString c = randomNo(random);
        const QString names = u"\"%1\" \"%2\" \"%3\""_s.arg(a, b, c);
        QVERIFY2((compareNos(a, b) == 0) == (a == b), qPrintable(names));
        QVERIFY2((compareNos(a, b) < 0) == (compareNos(b, a) > 0), qPrintable(names));
        if (compareNos(a, b) <= 0 && compareNos(b, c) <= 0)
            QVERIFY2(compareNos(a, c) <= 0, qPrintable(names));
    }
}

void TestCategory::longNumbersDoNotOverflow()
{
    const QString many = u"9"_s.repeated(50);
    const QString more = u'1' + u"0"_s.repeated(50);
    QVERIFY(compareNos(many, more) < 0);
    const QString padded = u"0"_s.repeated(60) + many;
    QVERIFY(compareNos(padded, many) < 0); // the same value: by text
}

void TestCategory::aTreeIsListedDepthFirst()
{
    const CategoryTree tree = CategoryTree::create({
        makeCategory(4, u"2"_s, u"D"_s),
        makeCategory(3, u"1-2"_s, u"C"_s, 1),
        makeCategory(1, u"1"_s, u"A"_s),
        makeCategory(2, u"1-1"_s, u"B"_s, 1),
        makeCategory(5, u"1-1-1"_s, u"E"_s, 2),
    });
    QCOMPARE(idsOf(tree.all()), (QList<qint64>{1, 2, 5, 3, 4}));
    QCOMPARE(values(tree.children({})), (QList<qint64>{1, 4}));
    QCOMPARE(values(tree.children({1})), (QList<qint64>{2, 3}));
    QCOMPARE(tree.find({5})->name, u"E"_s);
    QCOMPARE(tree.find({6}), nullptr);
    QCOMPARE(tree.find({0}), nullptr);
    QVERIFY(!tree.isEmpty());
    QVERIFY(CategoryTree().isEmpty());
}

void TestCategory::siblingsAreOrderedByPositionThenNumberThenId()
{
    const CategoryTree tree = CategoryTree::create({
        {{9}, {}, u"1"_s, u"last by position"_s, 7},
        {{3}, {}, u"10"_s, u"by number"_s, 0},
        {{4}, {}, u"2"_s, u"by id"_s, 0},
        {{2}, {}, u"2"_s, u"first"_s, 0},
        {{1}, {}, u"99"_s, u"before all"_s, -1},
    });
    QCOMPARE(idsOf(tree.all()), (QList<qint64>{1, 2, 4, 3, 9}));
}

void TestCategory::pathAndDescendants()
{
    const CategoryTree tree = CategoryTree::create({
        makeCategory(1, {}, u"A"_s),
        makeCategory(2, {}, u"B"_s, 1),
        makeCategory(3, {}, u"C"_s, 2),
        makeCategory(4, {}, u"D"_s),
    });
    QCOMPARE(values(tree.path({3})), (QList<qint64>{1, 2, 3}));
    QCOMPARE(values(tree.path({4})), (QList<qint64>{4}));
    QVERIFY(tree.path({7}).isEmpty());
    QVERIFY(tree.path({0}).isEmpty());
    QCOMPARE(values(tree.withDescendants({1})), (QList<qint64>{1, 2, 3}));
    QCOMPARE(values(tree.withDescendants({})), (QList<qint64>{1, 2, 3, 4}));
}

void TestCategory::misfitsAreHungUnderTheRoot_data()
{
    QTest::addColumn<QList<qint64>>("parents"); // of 1, 2, 3, …
    QTest::addColumn<QList<qint64>>("mendedParents");
    QTest::addColumn<QList<qint64>>("mended");
    using L = QList<qint64>;
    QTest::newRow("sound") << L{0, 1, 2} << L{0, 1, 2} << L{};
    QTest::newRow("missing parent") << L{0, 77, 2} << L{0, 0, 2} << L{2};
    QTest::newRow("what hangs below a misfit stays there") << L{2, 77} << L{2, 0} << L{2};
    QTest::newRow("its own parent") << L{1, 1} << L{0, 1} << L{1};
    QTest::newRow("circle of two") << L{2, 1} << L{0, 1} << L{1};
    QTest::newRow("circle met from below") << L{2, 3, 2} << L{2, 0, 2} << L{2};
    QTest::newRow("two circles") << L{2, 1, 4, 3} << L{0, 1, 0, 3} << L{1, 3};
    QTest::newRow("negative parent") << L{-5} << L{0} << L{1};
}

void TestCategory::misfitsAreHungUnderTheRoot()
{
    QFETCH(QList<qint64>, parents);
    QFETCH(QList<qint64>, mendedParents);
    QFETCH(QList<qint64>, mended);
    QList<Category> categories;
    for (qsizetype i = 0; i < parents.size(); ++i)
        categories.append(makeCategory(i + 1, {}, u"x"_s, parents[i]));
    QList<CategoryId> found;
    const CategoryTree tree = CategoryTree::create(categories, &found);
    QCOMPARE(values(found), mended);
    QCOMPARE(tree.all().size(), parents.size());
    QList<qint64> now;
    for (qsizetype i = 0; i < parents.size(); ++i)
        now.append(tree.find({i + 1})->parent.value);
    QCOMPARE(now, mendedParents);
    // Once mended, it stays.
    found.clear();
    QCOMPARE(CategoryTree::create(tree.all(), &found), tree);
    QVERIFY(found.isEmpty());
}

void TestCategory::aTreeOfAnyDepthIsReadInReasonableTime()
{
    constexpr qint64 depth = 100'000; // quadratic time or recursion would not come back from here
    QList<Category> categories;
    for (qint64 id = depth; id >= 1; --id)
        categories.append(makeCategory(id, {}, {}, id - 1));
    const CategoryTree tree = CategoryTree::create(categories);
    QCOMPARE(tree.all().size(), depth);
    QCOMPARE(tree.path({depth}).size(), depth);
    QCOMPARE(tree.withDescendants({1}).size(), depth);
}

void TestCategory::anyParentsGiveATreeThatHoldsEveryCategory()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const int size = 1 + random.bounded(12);
        QList<Category> categories;
        for (int id = 1; id <= size; ++id)
            categories.append(makeCategory(id, {}, {}, random.bounded(size + 2)));
        std::shuffle(categories.begin(), categories.end(), random);
        QList<CategoryId> mended;
        const CategoryTree tree = CategoryTree::create(categories, &mended);
        QCOMPARE(tree.all().size(), size);
        for (const Category &category : std::as_const(categories)) {
            const auto path = tree.path(category.id);
            QVERIFY(!path.isEmpty());
            QCOMPARE(path.last(), category.id);
            // Only the mended ones hang elsewhere than they say.
            if (!mended.contains(category.id))
                QCOMPARE(tree.find(category.id)->parent, category.parent);
            else
                QCOMPARE(path.size(), 1);
        }
    }
}

/// It would be its own parent without an end.
void TestCategory::theIdOfTheRootIsNoCategory()
{
    const CategoryTree tree =
        CategoryTree::create({makeCategory(0, {}, u"x"_s), makeCategory(1, {}, u"y"_s)});
    QCOMPARE(values(tree.withDescendants({})), QList<qint64>{1});
}

QTEST_APPLESS_MAIN(TestCategory)
#include "tst_category.moc"
