// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/categoryend.h"

#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

using Items = QList<RevisionItem>;

class TestCategoryEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeirIsWhereItsThingsWent_data();
    void theHeirIsWhereItsThingsWent();
};

void TestCategoryEnd::theHeirIsWhereItsThingsWent_data()
{
    QTest::addColumn<Items>("revision");
    QTest::addColumn<std::optional<CategoryEnd>>("end");
    using Maybe = std::optional<CategoryEnd>;
    const Category gone = makeCategory(5, u"1-5"_s, u"旧"_s, 1);
    const RevisionItem deletion{{}, Change<Category>{gone, std::nullopt}};
    const auto moved = [](qint64 entry, qint64 from, qint64 to) {
        return RevisionItem{{},
            Change<Entry>{
                makeEntry({.id = entry, .category = from}), makeEntry({.id = entry, .category = to})}};
    };
    const auto nested = [](qint64 category, qint64 from, qint64 to) {
        return RevisionItem{{},
            Change<Category>{
                makeCategory(category, {}, u"下"_s, from), makeCategory(category, {}, u"下"_s, to)}};
    };
    QTest::newRow("it was not deleted") << Items{moved(1, 5, 2)} << Maybe();
    QTest::newRow("another one was") << Items{{{}, Change<Category>{makeCategory(6, {}, u"別"_s), {}}}}
                                     << Maybe();
    QTest::newRow("it was empty") << Items{deletion, moved(1, 3, 2)} << Maybe(CategoryEnd{{1}, {}});
    QTest::newRow("its entries went") << Items{moved(1, 5, 2), deletion} << Maybe(CategoryEnd{{1}, {2}});
    QTest::newRow("most of its entries went")
        << Items{moved(1, 5, 2), moved(2, 5, 3), moved(3, 5, 3), deletion} << Maybe(CategoryEnd{{1}, {3}});
    QTest::newRow("what stood below it went")
        << Items{nested(7, 5, 3), deletion} << Maybe(CategoryEnd{{1}, {3}});
    QTest::newRow("entries say more than categories")
        << Items{nested(7, 5, 3), nested(8, 5, 3), moved(1, 5, 2), deletion} << Maybe(CategoryEnd{{1}, {2}});
}

void TestCategoryEnd::theHeirIsWhereItsThingsWent()
{
    QFETCH(Items, revision);
    QFETCH(std::optional<CategoryEnd>, end);
    QCOMPARE(endOf({5}, revision), end);
}

QTEST_APPLESS_MAIN(TestCategoryEnd)
#include "tst_categoryend.moc"
