// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replacemodel.h"

#include "support/picture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestReplaceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceBeginsTicked();
    void ticksAreSetAndTakenAway();
    void everyPlaceOfAnEntryLosesItsTick();
    void thePlaceIsMarkedBeforeAndAfter();
};

namespace {

QList<ReplaceRow> rows()
{
    return {{u"1-1"_s, u"Answer"_s, u"旧い証"_s, {2, 1}, u"旧い書類"_s, {2, 2}},
        {u"1-2"_s, u"Question"_s, u"証か"_s, {0, 1}, u"か"_s, {0, 0}}};
}

} // namespace

void TestReplaceModel::everyPlaceBeginsTicked()
{
    ReplaceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(rows());
    QCOMPARE(test::picture(model), (QStringList{u"1-1|Answer|旧い証|旧い書類"_s, u"1-2|Question|証か|か"_s}));
    QCOMPARE(model.tickedCount(), 2);
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole), int(Qt::Checked));
    QVERIFY(!model.index(0, 1).data(Qt::CheckStateRole).isValid());
}

void TestReplaceModel::ticksAreSetAndTakenAway()
{
    ReplaceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(rows());
    QSignalSpy changed(&model, &ReplaceModel::dataChanged);
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.isTicked(0));
    QVERIFY(!model.isTicked(1));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    model.setAllTicked(false);
    QCOMPARE(model.tickedCount(), 0);
    model.setAllTicked(true);
    QCOMPARE(model.tickedCount(), 2);
    model.setRows({});
    model.setAllTicked(true);
    QCOMPARE(model.tickedCount(), 0);
}

void TestReplaceModel::everyPlaceOfAnEntryLosesItsTick()
{
    ReplaceModel model;
    const QAbstractItemModelTester tester(&model);
    model.untick({u"1-1"_s}); // there is none
    model.setRows(rows() + rows());
    QVERIFY(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy changed(&model, &ReplaceModel::dataChanged);
    model.untick({u"1-1"_s, u"1"_s, u"9-9"_s});
    QVERIFY(!model.isTicked(0) && model.isTicked(1) && !model.isTicked(2) && !model.isTicked(3));
    QCOMPARE(model.tickedCount(), 1);
    QCOMPARE(changed.size(), 1);
}

void TestReplaceModel::thePlaceIsMarkedBeforeAndAfter()
{
    ReplaceModel model;
    model.setRows(rows());
    const auto marks = [&model](int row, int column) {
        return model.index(row, column).data(ReplaceModel::MarksRole).value<QList<MatchSpan>>();
    };
    QCOMPARE(marks(0, ReplaceModel::BeforeColumn), (QList<MatchSpan>{{{2, 1}, MatchKind::AsWritten}}));
    QCOMPARE(marks(0, ReplaceModel::AfterColumn), (QList<MatchSpan>{{{2, 2}, MatchKind::AsWritten}}));
    // where something is taken away nothing is marked, but the place is known
    QCOMPARE(marks(1, ReplaceModel::AfterColumn), (QList<MatchSpan>{{{0, 0}, MatchKind::AsWritten}}));
    QVERIFY(marks(0, ReplaceModel::FieldColumn).isEmpty());
}

QTEST_APPLESS_MAIN(TestReplaceModel)
#include "tst_replacemodel.moc"
