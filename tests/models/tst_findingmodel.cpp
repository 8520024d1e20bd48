// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingmodel.h"

#include "support/picture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestFindingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsStandUnderTheirRules();
    void aFindingIsFoundByItsKey();
    void theSpanIsMarkedInItsPlace();
    void newRowsReplaceTheOldOnes();
};

namespace {

FindingRow row(CheckRule rule, const QString &key)
{
    FindingRow made;
    made.finding.rule = rule;
    made.finding.entries = {{1}};
    made.key = key;
    made.title = checkRuleName(rule);
    made.no = key;
    made.question = u"問い"_s;
    return made;
}

} // namespace

void TestFindingModel::findingsStandUnderTheirRules()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({row(CheckRule::NoSource, u"1-1"_s), row(CheckRule::DatePassed, u"1-2"_s),
        row(CheckRule::NoSource, u"1-3"_s)});
    QCOMPARE(test::picture(model),
        (QStringList{
            u"no-source  2"_s, u"  1-1 問い"_s, u"  1-3 問い"_s, u"date-passed  1"_s, u"  1-2 問い"_s}));
    QCOMPARE(model.index(0, 0).data(FindingModel::HeadingRole), true);
    QVERIFY(!model.rowAt(model.index(0, 0)));
    QVERIFY(!model.rowAt({}));
}

void TestFindingModel::aFindingIsFoundByItsKey()
{
    FindingModel model;
    model.setRows({row(CheckRule::NoSource, u"a"_s), row(CheckRule::DatePassed, u"b"_s)});
    const QModelIndex index = model.indexOf(u"b"_s);
    QCOMPARE(model.rowAt(index)->key, u"b"_s);
    QCOMPARE(index.parent(), model.index(1, 0));
    QVERIFY(!model.indexOf(u"c"_s).isValid());
}

void TestFindingModel::theSpanIsMarkedInItsPlace()
{
    FindingRow marked = row(CheckRule::MarkupLeft, u"a"_s);
    marked.place = u"あ<b>い"_s;
    marked.mark = {1, 3};
    FindingModel model;
    model.setRows({marked});
    const QModelIndex index = model.indexOf(u"a"_s);
    QCOMPARE(index.data(FindingModel::MarksRole).value<QList<MatchSpan>>(),
        (QList<MatchSpan>{{{1, 3}, MatchKind::AsWritten}}));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"あ<b>い"_s));
}

void TestFindingModel::newRowsReplaceTheOldOnes()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({row(CheckRule::NoSource, u"a"_s)});
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_APPLESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
