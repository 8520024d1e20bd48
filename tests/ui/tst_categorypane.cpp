// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categorypane.h"

#include "models/entrytablemodel.h"

#include "support/builders.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

CategoryTree tree(const QList<Category> &categories)
{
    SnapshotData data;
    data.faqId = u"test"_s;
    data.categories = categories;
    return Snapshot::create(std::move(data))->categories();
}

QList<Category> someCategories()
{
    return {makeCategory(1, u"1"_s, u"お知らせ"_s), makeCategory(2, u"1-1"_s, u"通知"_s, 1),
        makeCategory(3, u"2"_s, u"記載"_s)};
}

CategoryTreeModel::Counts counts()
{
    return {{{0}, 12345}, {{1}, 7}, {{2}, 3}, {{3}, 1}};
}

Place category(qint64 id)
{
    return {EntryView::All, {id}};
}

} // namespace

class TestCategoryPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyLevelIsOpen();
    void aClickSaysWhichPlaceWasPicked();
    void theKeysWalkThroughThePlaces();
    void selectingQuietlySaysNothing();
    void thePlaceStaysWhenTheCategoriesChange();
    void aPlaceThatIsGoneBecomesAll();
    void countsAreNeverCut();
    void entriesAreDroppedOnCategoriesOnly_data();
    void entriesAreDroppedOnCategoriesOnly();

private:
    Place selected() const
    {
        return m_pane->currentIndex().data(CategoryTreeModel::PlaceRole).value<Place>();
    }

    std::unique_ptr<CategoryPane> m_pane;
};

void TestCategoryPane::init()
{
    m_pane = std::make_unique<CategoryPane>();
    m_pane->resize(240, 400);
    m_pane->categories()->setCategories(tree(someCategories()), counts());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestCategoryPane::everyLevelIsOpen()
{
    QVERIFY(!m_pane->visualRect(m_pane->categories()->indexOf(category(2))).isEmpty());
}

void TestCategoryPane::aClickSaysWhichPlaceWasPicked()
{
    const QSignalSpy picked(m_pane.get(), &CategoryPane::placePicked);
    const QRect row = m_pane->visualRect(m_pane->categories()->indexOf(category(2)));
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.constFirst().constFirst().value<Place>(), category(2));
}

void TestCategoryPane::theKeysWalkThroughThePlaces()
{
    const QSignalSpy picked(m_pane.get(), &CategoryPane::placePicked);
    QTest::keyClick(m_pane.get(), Qt::Key_Down);
    QTest::keyClick(m_pane.get(), Qt::Key_End);
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked[0].constFirst().value<Place>(), (Place{EntryView::Favourites, {}}));
    QCOMPARE(picked[1].constFirst().value<Place>(), category(3));
}

void TestCategoryPane::selectingQuietlySaysNothing()
{
    const QSignalSpy picked(m_pane.get(), &CategoryPane::placePicked);
    m_pane->selectQuietly(category(3));
    QCOMPARE(selected(), category(3));
    m_pane->selectQuietly(category(99));
    QVERIFY(selected().isEverything());
    QCOMPARE(picked.size(), 0);
}

void TestCategoryPane::thePlaceStaysWhenTheCategoriesChange()
{
    m_pane->selectQuietly(category(3));
    const QSignalSpy picked(m_pane.get(), &CategoryPane::placePicked);
    QList<Category> more = someCategories();
    more.append(makeCategory(4, u"0"_s, u"はじめに"_s));
    m_pane->categories()->setCategories(tree(more), counts());
    QCOMPARE(selected(), category(3));
    QCOMPARE(picked.size(), 0);
}

void TestCategoryPane::aPlaceThatIsGoneBecomesAll()
{
    m_pane->selectQuietly(category(3));
    m_pane->categories()->setCategories(tree({makeCategory(1, u"1"_s, u"お知らせ"_s)}), counts());
    QVERIFY(selected().isEverything());
}

void TestCategoryPane::countsAreNeverCut()
{
    const auto room = [this] { return m_pane->header()->sectionSize(CategoryTreeModel::CountColumn); };
    const auto wanted = [this] {
        const QString text =
            m_pane->categories()->indexOf({}, CategoryTreeModel::CountColumn).data().toString();
        return QFontMetrics(m_pane->font()).horizontalAdvance(text);
    };
    QVERIFY(room() > wanted());
    m_pane->categories()->setHits(counts());
    QVERIFY(room() > wanted());
    QFont larger = m_pane->font();
    larger.setPointSizeF(larger.pointSizeF() * 3);
    m_pane->setFont(larger);
    QVERIFY(room() > wanted());
}

void TestCategoryPane::entriesAreDroppedOnCategoriesOnly_data()
{
    QTest::addColumn<bool>("takes");
    QTest::addColumn<Place>("target");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<bool>("moved");
    QTest::newRow("on a category") << true << category(3) << false << true;
    QTest::newRow("on one below another") << true << category(2) << false << true;
    QTest::newRow("on everything") << true << Place{} << false << false;
    QTest::newRow("on the favourites") << true << Place{EntryView::Favourites, {}} << false << false;
    QTest::newRow("while editing is locked") << false << category(3) << false << false;
    QTest::newRow("something else") << true << category(3) << true << false;
}

void TestCategoryPane::entriesAreDroppedOnCategoriesOnly()
{
    QFETCH(bool, takes);
    QFETCH(Place, target);
    QFETCH(bool, foreign);
    QFETCH(bool, moved);
    m_pane->setTakesEntries(takes);
    QSignalSpy dropped(m_pane.get(), &CategoryPane::entriesDropped);
    QMimeData data;
    data.setData(foreign ? u"text/plain"_s : EntryTableModel::entriesMimeType(), "7\n9");
    const QPoint at = m_pane->visualRect(m_pane->categories()->indexOf(target)).center();
    QWidget *viewport = m_pane->viewport();
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    if (takes && enter.isAccepted()) {
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
        QCOMPARE(move.isAccepted(), moved);
        QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &drop);
        QCOMPARE(drop.dropAction(), Qt::IgnoreAction); // the list removes nothing by itself
    }
    QCOMPARE(dropped.size(), moved ? 1 : 0);
    if (moved) {
        QCOMPARE(dropped[0][0].value<QList<EntryId>>(), (QList<EntryId>{{7}, {9}}));
        QCOMPARE(dropped[0][1].value<CategoryId>(), target.category);
    }
    QCOMPARE(selected(), Place{}); // what is listed stays
}

QTEST_MAIN(TestCategoryPane)
#include "tst_categorypane.moc"
