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
    void wordsAreMadeForWhatIsLookedAt();
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

void show(FindingModel &model, const QList<FindingRow> &rows, int *described = nullptr)
{
    QList<FindingItem> items;
    for (const FindingRow &row : rows)
        items.append({row.finding.rule, row.key, items.size()});
    model.setItems(items, [rows, described](qsizetype number) {
        if (described)
            ++*described;
        return rows.at(number);
    });
}

} // namespace

void TestFindingModel::findingsStandUnderTheirRules()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    show(model,
        {row(CheckRule::NoSource, u"1-1"_s), row(CheckRule::DatePassed, u"1-2"_s),
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
    show(model, {row(CheckRule::NoSource, u"a"_s), row(CheckRule::DatePassed, u"b"_s)});
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
    show(model, {marked});
    const QModelIndex index = model.indexOf(u"a"_s);
    QCOMPARE(index.data(FindingModel::MarksRole).value<QList<MatchSpan>>(),
        (QList<MatchSpan>{{{1, 3}, MatchKind::AsWritten}}));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"あ<b>い"_s));
}

void TestFindingModel::newRowsReplaceTheOldOnes()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    show(model, {row(CheckRule::NoSource, u"a"_s)});
    show(model, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingModel::wordsAreMadeForWhatIsLookedAt()
{
    QList<FindingRow> rows;
    for (int i = 0; i < 50'000; ++i)
        rows.append(row(CheckRule::NoSource, QString::number(i)));
    int described = 0;
    FindingModel model;
    show(model, rows, &described);
    QCOMPARE(described, 0);
    const QModelIndex index = model.indexOf(u"40000"_s);
    QCOMPARE(index.data(FindingModel::HeadingRole), false);
    QCOMPARE(described, 0);
    QCOMPARE(index.data(FindingModel::NoRole).toString(), u"40000"_s);
    QCOMPARE(index.data(FindingModel::QuestionRole).toString(), u"問い"_s);
    QCOMPARE(described, 1); // and kept
}

QTEST_APPLESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
