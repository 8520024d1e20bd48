// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resulttable.h"

#include "support/builders.h"
#include "ui/hitdelegate.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2025, 1, 15};
}

SnapshotPtr entriesUpTo(int count, const QString &question = u"再発行できますか。"_s)
{
    QList<Entry> entries;
    for (int i = 1; i <= count; ++i)
        entries.append(makeEntry({.id = i, .no = u"1-%1"_s.arg(i), .question = question}));
    return makeSnapshot(entries);
}

QList<Hit> hitsUpTo(int count, int firstRescued = 0)
{
    QList<Hit> hits;
    for (int i = 1; i <= count; ++i)
        hits.append({{i}, 1.0F, firstRescued > 0 && i >= firstRescued, MatchKind::AsWritten});
    return hits;
}

} // namespace

class TestResultTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowOfAResultIsSelectedWithoutAWord();
    void movingStopsAtTheEndsAndSaysWhere();
    void aNewResultGoesBackToRowOne();
    void anEntryThatIsNotListedIsNotSelected();
    void aNumberPicksAVisibleRow();
    void aNumberBeyondTheVisibleRowsPicksNothing();
    void numbersCountFromTheFirstWholeRow();
    void aLongQuestionTakesTwoLines();
    void theHeadingOfRescuedHitsHasRoomAndTakesNoRow();
    void longListsHaveEvenRows();
    void aHeadingSortsAndSortsBack();
    void sortingLastsUntilTheNextQuery();
    void aClickLeavesTheFocusWhereItIs();
    void nothingIsPaintedBetweenTwoResults();
    void whatIsDraggedLetsTheTreeBeSeen();
};

void TestResultTable::theFirstRowOfAResultIsSelectedWithoutAWord()
{
    ResultTable table;
    const QSignalSpy picked(&table, &ResultTable::entryPicked);
    table.showResult(entriesUpTo(3), hitsUpTo(3), nullptr, today(), true, true);
    QCOMPARE(table.currentEntry(), EntryId{1});
    QVERIFY(table.selectionModel()->isRowSelected(0));
    QCOMPARE(picked.size(), 0);
    table.showResult(entriesUpTo(3), {}, nullptr, today(), true, true);
    QCOMPARE(table.currentEntry(), EntryId{});
}

void TestResultTable::movingStopsAtTheEndsAndSaysWhere()
{
    ResultTable table;
    table.showResult(entriesUpTo(3), hitsUpTo(3), nullptr, today(), true, true);
    QList<qint64> picked;
    connect(&table, &ResultTable::entryPicked, this, [&picked](EntryId id) { picked.append(id.value); });
    table.moveBy(-1);
    table.moveBy(1);
    table.moveBy(1);
    table.moveBy(1);
    QCOMPARE(picked, (QList<qint64>{2, 3}));
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(picked, (QList<qint64>{2, 3, 1, 3}));
}

void TestResultTable::aNewResultGoesBackToRowOne()
{
    ResultTable table;
    table.showResult(entriesUpTo(3), hitsUpTo(3), nullptr, today(), true, true);
    table.moveBy(2);
    table.showResult(entriesUpTo(3), hitsUpTo(3), nullptr, today(), true, true);
    QCOMPARE(table.currentEntry(), EntryId{1});
}

void TestResultTable::anEntryThatIsNotListedIsNotSelected()
{
    ResultTable table;
    table.showResult(entriesUpTo(3), hitsUpTo(2), nullptr, today(), true, true);
    table.selectQuietly({3});
    QCOMPARE(table.currentEntry(), EntryId{});
    QVERIFY(!table.selectionModel()->hasSelection());
    table.moveBy(1);
    QCOMPARE(table.currentEntry(), EntryId{1});
}

void TestResultTable::aNumberPicksAVisibleRow()
{
    ResultTable table;
    table.resize(500, 400);
    table.show();
    table.showResult(entriesUpTo(30), hitsUpTo(30), nullptr, today(), true, true);
    QVERIFY(table.pickVisible(3));
    QCOMPARE(table.currentEntry(), EntryId{3});
    QVERIFY(table.pickVisible(1));
    QCOMPARE(table.currentEntry(), EntryId{1});
}

void TestResultTable::aNumberBeyondTheVisibleRowsPicksNothing()
{
    ResultTable table;
    table.resize(500, 29 + 2 * HitDelegate::rowHeight(table.font(), 1) + 10);
    table.show();
    table.showResult(entriesUpTo(30), hitsUpTo(30), nullptr, today(), true, true);
    QVERIFY(table.pickVisible(2));
    QVERIFY(!table.pickVisible(3)); // cut at the bottom
    QCOMPARE(table.currentEntry(), EntryId{2});
    table.showResult(entriesUpTo(30), hitsUpTo(1), nullptr, today(), true, true);
    QVERIFY(!table.pickVisible(2));
}

void TestResultTable::numbersCountFromTheFirstWholeRow()
{
    ResultTable table;
    table.resize(500, 400);
    table.show();
    table.showResult(entriesUpTo(50), hitsUpTo(50), nullptr, today(), true, true);
    table.moveBy(40);
    const int first = table.rowAt(0);
    const bool cut = table.rowViewportPosition(first) < 0;
    QVERIFY(table.pickVisible(1));
    QCOMPARE(table.currentIndex().row(), first + (cut ? 1 : 0));
}

void TestResultTable::aLongQuestionTakesTwoLines()
{
    ResultTable table;
    table.resize(400, 400);
    table.show();
    QList<Entry> entries{makeEntry({.id = 1, .no = u"1-1"_s}),
        makeEntry({.id = 2,
            .no = u"1-2"_s,
            .question = u"海外赴任中でマイナンバーカードを返却しています。"_s.repeated(4)})};
    table.showResult(makeSnapshot(entries), hitsUpTo(2), nullptr, today(), true, true);
    QCOMPARE(table.rowHeight(0), HitDelegate::rowHeight(table.font(), 1));
    QCOMPARE(table.rowHeight(1), HitDelegate::rowHeight(table.font(), 2));
}

void TestResultTable::theHeadingOfRescuedHitsHasRoomAndTakesNoRow()
{
    ResultTable table;
    table.resize(500, 400);
    table.show();
    table.showResult(entriesUpTo(4), hitsUpTo(4, 3), nullptr, today(), true, true);
    QCOMPARE(table.model()->rowCount(), 4);
    QCOMPARE(table.rowHeight(2), table.rowHeight(1) + HitDelegate::bandHeight(table.font()));
    QCOMPARE(table.rowHeight(3), table.rowHeight(1));
    table.moveBy(1);
    table.moveBy(1);
    QCOMPARE(table.currentEntry(), EntryId{3});
}

void TestResultTable::longListsHaveEvenRows()
{
    ResultTable table;
    table.resize(500, 400);
    table.show();
    const int many = ResultTable::fittedRows + 1;
    table.showResult(entriesUpTo(many), hitsUpTo(many), nullptr, today(), true, false);
    QCOMPARE(table.rowHeight(0), HitDelegate::rowHeight(table.font(), 2));
    QCOMPARE(table.rowHeight(many - 1), table.rowHeight(0));
}

void TestResultTable::aHeadingSortsAndSortsBack()
{
    ResultTable table;
    table.resize(500, 400);
    table.show();
    const QList<Hit> byRelevance{{{2}, 3, false, {}}, {{3}, 2, false, {}}, {{1}, 1, false, {}}};
    table.showResult(entriesUpTo(3), byRelevance, nullptr, today(), true, true);
    const auto clickHeading = [&table] {
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        QList<qint64> order;
        for (int row = 0; row < 3; ++row)
            order.append(table.entries()->entryAt(row).value);
        return order;
    };
    QCOMPARE(clickHeading(), (QList<qint64>{1, 2, 3}));
    QCOMPARE(table.currentEntry(), EntryId{2}); // sorting moves rows, not the selection
    QCOMPARE(clickHeading(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(clickHeading(), (QList<qint64>{2, 3, 1}));
}

void TestResultTable::sortingLastsUntilTheNextQuery()
{
    ResultTable table;
    table.resize(500, 400);
    table.show();
    const QList<Hit> byRelevance{{{2}, 3, false, {}}, {{1}, 1, false, {}}};
    table.showResult(entriesUpTo(3), byRelevance, nullptr, today(), true, true);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    table.showResult(entriesUpTo(3), byRelevance, nullptr, today(), false, true);
    QCOMPARE(table.entries()->entryAt(0), EntryId{1});
    table.showResult(entriesUpTo(3), byRelevance, nullptr, today(), true, true);
    QCOMPARE(table.entries()->entryAt(0), EntryId{2});
}

void TestResultTable::aClickLeavesTheFocusWhereItIs()
{
    QWidget window;
    auto *box = new QWidget(&window);
    box->setFocusPolicy(Qt::StrongFocus);
    auto *table = new ResultTable(&window);
    table->setGeometry(0, 50, 500, 400);
    table->showResult(entriesUpTo(3), hitsUpTo(3), nullptr, today(), true, true);
    window.resize(500, 450);
    window.show();
    QApplication::setActiveWindow(&window);
    box->setFocus();
    QTRY_VERIFY(box->hasFocus());
    const QSignalSpy picked(table, &ResultTable::entryPicked);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
        QPoint(200, table->rowViewportPosition(1) + table->rowHeight(1) / 2));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(table->currentEntry(), EntryId{2});
    QVERIFY(box->hasFocus());
}

void TestResultTable::nothingIsPaintedBetweenTwoResults()
{
    class PaintCounter : public QObject
    {
    public:
        int painted = 0;
        bool eventFilter(QObject *object, QEvent *event) override
        {
            painted += event->type() == QEvent::Paint ? 1 : 0;
            return QObject::eventFilter(object, event);
        }
    };
    ResultTable table;
    table.resize(500, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCoreApplication::processEvents();
    PaintCounter counter;
    table.viewport()->installEventFilter(&counter);
    table.showResult(entriesUpTo(30), hitsUpTo(30), nullptr, today(), true, true);
    table.showResult(entriesUpTo(30), hitsUpTo(5), nullptr, today(), true, true);
    QCOMPARE(counter.painted, 0);
    QTRY_VERIFY(counter.painted > 0);
}

void TestResultTable::whatIsDraggedLetsTheTreeBeSeen()
{
    ResultTable table;
    table.resize(900, 400);
    table.showResult(entriesUpTo(2, u"長い質問"_s.repeated(40)), hitsUpTo(2), nullptr, today(), true, true);
    const QPixmap picture = table.dragPicture(0);
    QVERIFY2(picture.width() < 300 && picture.height() < 2 * table.rowHeight(0),
        qPrintable(u"%1"_s.arg(picture.width())));
    const QImage image = picture.toImage();
    QVERIFY(image.hasAlphaChannel());
    const int alpha = image.pixelColor(image.width() / 2, 2).alpha();
    QVERIFY2(alpha > 100 && alpha < 230, qPrintable(QString::number(alpha)));
    QVERIFY(table.dragPicture(1).toImage() != image); // says which row it is
}

QTEST_MAIN(TestResultTable)
#include "tst_resulttable.moc"
