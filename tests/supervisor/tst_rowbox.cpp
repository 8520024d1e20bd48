// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/rowbox.h"

#include "supervisor/importwizardcolumns.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

/// The first row of the sheet is blank, and so is the one above the second entry.
Table tableWithBlankRows()
{
    return {{{2, {u"No"_s, u"質問"_s, u"回答"_s}}, {3, {u"1-1"_s, u"甲"_s, u"乙"_s}},
                {5, {u"1-2"_s, u"丙"_s, u"丁"_s}}},
        {}};
}

} // namespace

class TestRowBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreCountedAsTheSheetCountsThem();
    void blankRowsAreSteppedOver();
    void aBlankRowThatIsTypedBecomesTheNextOne();
};

void TestRowBox::headingsAreCountedAsTheSheetCountsThem()
{
    ImportWizardColumns columns;
    const Table table = tableWithBlankRows();
    columns.showTable({table, {}, {}, {}}, *findHeader(table));
    auto *box = columns.findChild<RowBox *>();
    QVERIFY(box);
    QCOMPARE(box->value(), 2);
    box->setValue(3);
    QCOMPARE(columns.columns().row, 1);
    box->setValue(0);
    QCOMPARE(columns.columns().row, -1);
    box->setValue(5);
    QCOMPARE(columns.columns().row, 2);
}

void TestRowBox::blankRowsAreSteppedOver()
{
    RowBox box;
    box.setLines({2, 3, 5});
    QList<int> values;
    for (int i = 0; i < 4; ++i) {
        box.stepUp();
        values.append(box.value());
    }
    box.stepDown();
    values.append(box.value());
    box.stepBy(-2);
    values.append(box.value());
    box.stepDown();
    values.append(box.value());
    QCOMPARE(values, (QList<int>{2, 3, 5, 5, 3, 0, 0}));
}

void TestRowBox::aBlankRowThatIsTypedBecomesTheNextOne()
{
    RowBox box;
    box.setLines({2, 3, 5});
    const QSignalSpy chosen(&box, &RowBox::rowChosen);
    box.selectAll();
    QTest::keyClicks(&box, u"4"_s);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 5);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<qsizetype>(), 2);
}

QTEST_MAIN(TestRowBox)
#include "tst_rowbox.moc"
