// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/messagebar.h"
#include "ui/recallline.h"
#include "ui/searchbar.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsListedAndTheFirstAnswerShown();
    void theAnswerFollowsEveryKeystroke();
    void compositionIsSearchedAndItsKeysAreLeftAlone();
    void theReturnAfterTheConversionCopies();
    void aMovedSelectionReturnsToRowOneWhenTypingGoesOn();
    void theCaretStaysInTheBoxWhileRowsAreMovedThrough();
    void nothingShownCopiesNothing();
    void escLeavesTheSearchAndThenTheCategory();
    void aCategoryNarrowsTheSearchAndShowsAChip();
    void anEmptyListHasAReasonAndNextSteps();
    void backAndForwardGoThroughTheEntriesSeen();
    void theRecallLineSpeaks();
    void favouritesAreMarkedListedAndKept();
    void whatWasCopiedIsAmongTheRecentlySeen();
    void entriesWithDatesToWatchAreListed();
    void hitsAmongDatesToWatchFollowAChange();
    void zoomStaysWithinItsBoundsAndSurvives();
    void windowAndSplitterSurviveARestart();
    void bothLanguagesAreWholeWhileRunning();
    void anotherFaqIsOpenedAndRemembered();
    void aFaqThatCannotBeReadIsSaidAndChangesNothing();
    void readingAgainKeepsTheEntryInView();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeFaq(m_folder->filePath(u"faq.sqlite"_s), *deskContent(u"one"_s)));
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestMainWindow::everythingIsListedAndTheFirstAnswerShown()
{
    OPEN_DESK(desk);
    QCOMPARE(desk.listedNos(), (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s, u"2-1"_s}));
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    QVERIFY(desk.window.windowTitle().startsWith(u"試験用FAQ"));
}

void TestMainWindow::theAnswerFollowsEveryKeystroke()
{
    OPEN_DESK(desk);
    QTest::keyClicks(desk.box(), u"fuyo"_s);
    QCOMPARE(desk.shownNo(), u"2-1"_s);
    QCOMPARE(
        desk.pane()->categories()->indexOf(category(2), CategoryTreeModel::CountColumn).data().toString(),
        u"1/1"_s);
    QCOMPARE(
        desk.pane()->categories()->indexOf(category(1), CategoryTreeModel::CountColumn).data().toString(),
        u"0/3"_s);
    desk.box()->setText(u"住所"_s);
    QCOMPARE(desk.shownNo(), u"1-2"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 0);
}

void TestMainWindow::compositionIsSearchedAndItsKeysAreLeftAlone()
{
    OPEN_DESK(desk);
    for (const QString &state :
        {u"さい"_s, u"さいｈ"_s, u"さいは"_s, u"さいはｋ"_s, u"さいはっｋ"_s, u"再発行"_s}) {
        desk.compose(state);
        QVERIFY2(!desk.listedNos().isEmpty(), qPrintable(state));
        QCOMPARE(desk.shownNo(), u"1-1"_s);
    }
    for (const int key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Down, Qt::Key_Tab}) {
        desk.key(key);
        QCOMPARE(clipboardText(), u"before"_s);
        QCOMPARE(desk.box()->effectiveText(), u"再発行"_s);
        QCOMPARE(desk.table()->currentIndex().row(), 0);
        QVERIFY(desk.box()->hasFocus());
    }
}

void TestMainWindow::theReturnAfterTheConversionCopies()
{
    OPEN_DESK(desk);
    desk.compose(u"再発行"_s);
    desk.key(Qt::Key_Return);
    desk.compose({}, u"再発行"_s); // what the Return that confirms leads to
    QCOMPARE(clipboardText(), u"before"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"再発行できます。"_s);
}

void TestMainWindow::aMovedSelectionReturnsToRowOneWhenTypingGoesOn()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"再発"_s);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.table()->currentIndex().row(), 1);
    QCOMPARE(desk.shownNo(), desk.listedNos().at(1));
    desk.box()->setText(u"再発行"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 0);
    QCOMPARE(desk.shownNo(), desk.listedNos().at(0));
}

void TestMainWindow::theCaretStaysInTheBoxWhileRowsAreMovedThrough()
{
    OPEN_DESK(desk);
    for (const QString &no : {u"1-2"_s, u"1-10"_s, u"2-1"_s, u"2-1"_s}) {
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.shownNo(), no);
        QVERIFY(desk.box()->hasFocus());
    }
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
}

void TestMainWindow::nothingShownCopiesNothing()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"zzqqxx"_s);
    QCOMPARE(desk.shownNo(), QString());
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"before"_s);
}

void TestMainWindow::escLeavesTheSearchAndThenTheCategory()
{
    OPEN_DESK(desk);
    desk.pane()->setCurrentIndex(desk.pane()->categories()->indexOf(category(1)));
    desk.box()->setText(u"再発行"_s);
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.box()->text(), QString());
    QCOMPARE(desk.listedNos(), (QStringList{u"1-1"_s, u"1-2"_s, u"1-10"_s}));
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.listedNos().size(), 4);
}

void TestMainWindow::aCategoryNarrowsTheSearchAndShowsAChip()
{
    OPEN_DESK(desk);
    auto *bar = desk.window.findChild<SearchBar *>();
    QVERIFY(!bar->hasChip());
    desk.pane()->setCurrentIndex(desk.pane()->categories()->indexOf(category(2)));
    QVERIFY(bar->hasChip());
    QCOMPARE(desk.listedNos(), QStringList{u"2-1"_s});
    QCOMPARE(desk.shownNo(), u"2-1"_s);
    desk.box()->setText(u"再発行"_s);
    QCOMPARE(desk.listedNos(), QStringList());
    desk.key(Qt::Key_0, Qt::AltModifier);
    QVERIFY(!bar->hasChip());
    QCOMPARE(desk.listedNos().size(), 2);
    QCOMPARE(desk.pane()->currentIndex(), desk.pane()->categories()->indexOf({}));
}

void TestMainWindow::anEmptyListHasAReasonAndNextSteps()
{
    OPEN_DESK(desk);
    auto *empty = desk.window.findChild<EmptyState *>();
    QVERIFY(empty->isHidden());
    desk.box()->setText(u"zzqqxx"_s);
    QVERIFY(!empty->isHidden());
    QVERIFY(desk.window.findChild<QLabel *>(u"emptyHeadline"_s)->text().contains(u"zzqqxx"));
    desk.box()->setText(u"再発行 分類:その他"_s);
    QVERIFY(desk.window.findChild<QLabel *>(u"emptyHeadline"_s)->text().contains(u"分類:その他"_s));
    desk.window.findChild<QPushButton *>(u"unfilterButton"_s)->click();
    QCOMPARE(desk.box()->text(), u"再発行"_s);
    QCOMPARE(desk.listedNos().size(), 2);
    desk.box()->setText(u"zzqqxx"_s);
    desk.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(desk.window.findChild<QAction *>(u"loosenAction"_s)->isEnabled(), false);
    desk.box()->setText(u"再発行"_s);
    QVERIFY(empty->isHidden());
    QVERIFY(desk.window.findChild<QAction *>(u"loosenAction"_s)->isEnabled());
}

void TestMainWindow::backAndForwardGoThroughTheEntriesSeen()
{
    OPEN_DESK(desk);
    desk.key(Qt::Key_3, Qt::AltModifier);
    Q_EMIT desk.window.findChild<DetailPane *>()->entryRequested({4});
    QCOMPARE(desk.shownNo(), u"2-1"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 3);
    desk.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 2);
    desk.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    desk.key(Qt::Key_Left, Qt::AltModifier); // nothing before it
    QCOMPARE(desk.shownNo(), u"1-1"_s);
    desk.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
    // What is not in the list is shown all the same, with no row that belongs to another answer selected.
    desk.box()->setText(u"住所"_s);
    desk.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
    QVERIFY(!desk.table()->selectionModel()->hasSelection());
    desk.key(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"2024年3月31日まで無料です。"_s);
}

void TestMainWindow::theRecallLineSpeaks()
{
    OPEN_DESK(desk);
    auto *recall = desk.window.findChild<RecallLine *>();
    QCOMPARE(recall->toPlainText(), QString());
    desk.box()->setText(u"saihakkou"_s);
    QVERIFY2(recall->toPlainText().contains(u"再発行"), qPrintable(recall->toPlainText()));
    QCOMPARE(recall->accessibleDescription(), recall->toPlainText());
    desk.box()->clear();
    QCOMPARE(recall->toPlainText(), QString());
}

void TestMainWindow::favouritesAreMarkedListedAndKept()
{
    const Place favourites{EntryView::Favourites, {}};
    {
        OPEN_DESK(desk);
        desk.box()->setText(u"住所"_s);
        desk.key(Qt::Key_D, Qt::ControlModifier);
        desk.box()->setText(u"扶養"_s);
        auto *star = desk.window.findChild<QPushButton *>(u"star"_s);
        QVERIFY(!star->isChecked());
        QTest::mouseClick(star, Qt::LeftButton);
        QVERIFY(star->isChecked());
        desk.box()->clear();
        const auto *action = desk.window.findChild<QAction *>(u"favouriteAction"_s);
        QVERIFY(!action->isChecked()); // 1-1 is shown now
        desk.pane()->setCurrentIndex(desk.pane()->categories()->indexOf(favourites));
        QCOMPARE(desk.listedNos(), (QStringList{u"1-2"_s, u"2-1"_s}));
        QVERIFY(action->isChecked());
        QVERIFY(desk.window.findChild<SearchBar *>()->hasChip());
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.listedNos(), QStringList{u"2-1"_s});
        QCOMPARE(desk.shownNo(), u"2-1"_s);
        QCOMPARE(desk.table()->currentIndex().row(), 0);
        desk.key(Qt::Key_Left, Qt::AltModifier); // the way back to what was taken out by mistake
        QCOMPARE(desk.shownNo(), u"1-2"_s);
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.listedNos(), (QStringList{u"2-1"_s, u"1-2"_s}));
        desk.key(Qt::Key_D, Qt::ControlModifier); // the last row: the one before it
        QCOMPARE(desk.shownNo(), u"2-1"_s);
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.listedNos(), QStringList());
        desk.key(Qt::Key_D, Qt::ControlModifier); // the last one stays in view, to be marked again
        QCOMPARE(desk.listedNos(), QStringList{u"2-1"_s});
    }
    OPEN_DESK(again);
    const QModelIndex count = again.pane()->categories()->indexOf(favourites, CategoryTreeModel::CountColumn);
    QTRY_COMPARE(count.data().toString(), u"1"_s);
    again.pane()->setCurrentIndex(again.pane()->categories()->indexOf(favourites));
    QCOMPARE(again.listedNos(), QStringList{u"2-1"_s});
    again.box()->setText(u"再発行"_s);
    QCOMPARE(again.listedNos(), QStringList());
    again.key(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(again.listedNos().size(), 2);
}

void TestMainWindow::whatWasCopiedIsAmongTheRecentlySeen()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"扶養"_s);
    desk.key(Qt::Key_Return);
    desk.box()->setText(u"住所"_s);
    desk.key(Qt::Key_Return);
    desk.box()->clear();
    desk.pane()->setCurrentIndex(desk.pane()->categories()->indexOf({EntryView::Recent, {}}));
    QCOMPARE(desk.listedNos().mid(0, 2), (QStringList{u"1-2"_s, u"2-1"_s}));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return); // now it was seen last, but the list keeps still
    QCOMPARE(desk.listedNos().mid(0, 2), (QStringList{u"1-2"_s, u"2-1"_s}));
    QCOMPARE(desk.recorder.recents().constFirst().no, u"2-1"_s);
}

void TestMainWindow::entriesWithDatesToWatchAreListed()
{
    OPEN_DESK(desk);
    const Place dates{EntryView::DatesToWatch, {}};
    QTRY_COMPARE(
        desk.pane()->categories()->indexOf(dates, CategoryTreeModel::CountColumn).data().toString(), u"1"_s);
    desk.pane()->setCurrentIndex(desk.pane()->categories()->indexOf(dates));
    QCOMPARE(desk.listedNos(), QStringList{u"1-10"_s});
}

void TestMainWindow::hitsAmongDatesToWatchFollowAChange()
{
    OPEN_DESK(desk);
    const auto hits = [&desk] {
        const auto *categories = desk.pane()->categories();
        return categories->indexOf({EntryView::DatesToWatch, {}}).data(CategoryTreeModel::HitsRole).toInt();
    };
    desk.box()->setText(u"再発行"_s);
    QTRY_COMPARE(hits(), 1);
    {
        auto file = FaqFile::open(m_folder->filePath(u"faq.sqlite"_s), FaqFile::Mode::ReadWrite);
        QVERIFY_OK(file);
        const Entry before = *desk.catalog.contents().snapshot->find({1});
        Entry after = before;
        after.reviewDate = QDate(2025, 1, 14);
        ChangeSet changes;
        changes.entries = {{before, after}};
        QVERIFY_OK((*file)->apply(changes, {}));
    }
    desk.catalog.reload();
    QTRY_COMPARE(hits(), 2);
    QCOMPARE(desk.box()->text(), u"再発行"_s);
}

void TestMainWindow::zoomStaysWithinItsBoundsAndSurvives()
{
    {
        OPEN_DESK(desk);
        for (int i = 0; i < 30; ++i)
            desk.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.settings.zoom(), 300);
        desk.key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(desk.settings.zoom(), 290);
    }
    OPEN_DESK(again);
    QCOMPARE(again.settings.zoom(), 290);
    again.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(again.settings.zoom(), 100);
}

void TestMainWindow::windowAndSplitterSurviveARestart()
{
    QSize size;
    QList<int> panes;
    {
        OPEN_DESK(desk);
        desk.window.resize(1111, 700);
        auto *splitter = desk.window.findChild<QSplitter *>();
        splitter->setSizes({180, 420, 509});
        size = desk.window.size();
        panes = splitter->sizes();
        QVERIFY(desk.window.close());
    }
    OPEN_DESK(again);
    QCOMPARE(again.window.size(), size);
    QCOMPARE(again.window.findChild<QSplitter *>()->sizes(), panes);
}

void TestMainWindow::bothLanguagesAreWholeWhileRunning()
{
    OPEN_DESK(desk);
    const auto names = [&desk] {
        return QStringList{desk.box()->accessibleName(), desk.pane()->accessibleName(),
            desk.table()->accessibleName(), desk.window.findChild<RecallLine *>()->accessibleName(),
            desk.table()->model()->headerData(1, Qt::Horizontal).toString(),
            desk.pane()->categories()->indexOf({}).data().toString()};
    };
    const QStringList english{u"Search"_s, u"Categories"_s, u"Questions"_s,
        u"How the search was understood"_s, u"Question"_s, u"All"_s};
    const QStringList japanese{u"検索"_s, u"分類"_s, u"質問一覧"_s, u"検索の解釈"_s, u"質問"_s, u"すべて"_s};
    const QList<QAction *> languages = desk.window.findChild<QMenu *>(u"languageMenu"_s)->actions();
    desk.box()->setText(u"再発行"_s);
    for (int round = 0; round < 2; ++round) {
        languages[0]->trigger();
        QTRY_COMPARE(names(), japanese);
        QCOMPARE(desk.settings.language(), Language::Japanese);
        languages[1]->trigger();
        QTRY_COMPARE(names(), english);
        QCOMPARE(desk.settings.language(), Language::English);
    }
    QCOMPARE(desk.box()->text(), u"再発行"_s);
    QCOMPARE(desk.shownNo(), u"1-1"_s);
}

void TestMainWindow::anotherFaqIsOpenedAndRemembered()
{
    QVERIFY_OK(writeFaq(m_folder->filePath(u"other.sqlite"_s),
        *makeSnapshot({makeEntry({.id = 7, .no = u"9-9"_s, .question = u"別の質問。"_s})})));
    OPEN_DESK(desk);
    desk.key(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.prompts.asked, 1);
    QCOMPARE(desk.settings.faqPath(), QString());
    desk.prompts.faqFile = m_folder->filePath(u"other.sqlite"_s);
    desk.window.setLeaveGuard([](Leaving) { return false; }); // something is not saved yet
    desk.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!desk.catalog.isBusy());
    desk.window.setLeaveGuard({});
    desk.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(desk.listedNos(), QStringList{u"9-9"_s});
    QCOMPARE(desk.settings.faqPath(), m_folder->filePath(u"other.sqlite"_s));
    QTRY_VERIFY(desk.isReady());
    desk.window.findChild<QAction *>(u"openBundledAction"_s)->trigger();
    QTRY_COMPARE(desk.listedNos().size(), 4);
    QCOMPARE(desk.settings.faqPath(), QString());
}

void TestMainWindow::aFaqThatCannotBeReadIsSaidAndChangesNothing()
{
    OPEN_DESK(desk);
    desk.key(Qt::Key_Down);
    desk.prompts.faqFile = m_folder->filePath(u"missing.sqlite"_s);
    desk.key(Qt::Key_O, Qt::ControlModifier);
    auto *bar = desk.window.findChild<MessageBar *>();
    QTRY_VERIFY(bar->sentence().contains(u"missing.sqlite"));
    QCOMPARE(desk.listedNos().size(), 4);
    QCOMPARE(desk.shownNo(), u"1-2"_s);
    QCOMPARE(desk.settings.faqPath(), QString());
}

void TestMainWindow::readingAgainKeepsTheEntryInView()
{
    OPEN_DESK(desk);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
    const QSignalSpy changed(&desk.catalog, &Catalog::changed);
    desk.key(Qt::Key_F5);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 2);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
