// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/categoriesdialog.h"

#include "supervisor/categoryplantree.h"
#include "support/builders.h"
#include "support/fakeprompts.h"
#include "ui/theme.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOptionFrame>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestCategoriesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCategoryIsAddedAndNamedByKeys();
    void f2EditsTheColumnThatTheArrowsChoose();
    void theCellThatF2EditsIsMarked();
    void tabGoesFromTheNumberToTheName();
    void rowsMoveByKeysAndByDragging();
    void aNumberAsksForTheNos_data();
    void aNumberAsksForTheNos();
    void nosThatWouldBeRefusedAreNotOffered();
    void aStepThatWouldBeRefusedIsToldAtOnce();
    void anAnswerToAnEarlierPlanSaysNothing();
    void whatIsNotEmptyIsMergedNotDeleted();
    void everyStepIsTakenBack();
    void aSaveIsOneChangeWithAReason();
    void whatIsWrongIsSaid();
    void leavingAsksForWhatIsNotSaved();
    void whatStandsBelowIsSeenBelowWithoutANumber();
    void everyRowIsAsHighAsItsStyleWants();
    void theButtonsComeAfterTheTree();
    void enterPressesTheButtonThatHasTheFocus();

private:
    CategoryPlanTree *tree() const { return m_dialog->findChild<CategoryPlanTree *>(); }
    void select(const QString &name) const
    {
        const auto items = tree()->findItems(name, Qt::MatchRecursive, CategoryPlanTree::NameColumn);
        tree()->setCurrentItem(items.value(0), CategoryPlanTree::NameColumn);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(tree(), Qt::Key(key), modifiers);
    }
    /// The line in which a cell is being edited; null = none is.
    QLineEdit *inPlace() const
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line && tree()->isAncestorOf(line) ? line : nullptr;
    }
    /// What stood there before.
    QString typeInPlace(const QString &text, Qt::Key end) const
    {
        QLineEdit *line = inPlace();
        const QString before = line ? line->text() : QString();
        if (line) {
            line->setText(text);
            QTest::keyClick(line, end);
        }
        return before;
    }
    /// "全般 様式[記入] 空"
    QString picture(const QTreeWidgetItem *item = nullptr) const
    {
        const QTreeWidgetItem *above = item ? item : tree()->invisibleRootItem();
        QStringList parts;
        for (int i = 0; i < above->childCount(); ++i) {
            const QString below = picture(above->child(i));
            parts.append(above->child(i)->text(CategoryPlanTree::NameColumn)
                + (below.isEmpty() ? QString() : u'[' + below + u']'));
        }
        return parts.join(u' ');
    }

    std::unique_ptr<FakePrompts> m_prompts;
    std::optional<Error> m_refusal; ///< Of what a second person approves.
    QPointer<CategoriesDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saves;
    SnapshotPtr m_faq;
};

void TestCategoriesDialog::init()
{
    SnapshotData data;
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"2"_s, u"様式"_s),
        makeCategory(3, u"3"_s, u"空"_s), makeCategory(4, u"2-1"_s, u"記入"_s, 2)};
    data.entries = {
        makeEntry({.id = 1, .no = u"1-1"_s}), makeEntry({.id = 2, .no = u"2-1"_s, .category = 2})};
    m_faq = Snapshot::create(data);
    m_prompts = std::make_unique<FakePrompts>();
    m_dialog = new CategoriesDialog(*m_prompts, m_faq);
    m_saves = std::make_unique<QSignalSpy>(m_dialog.data(), &CategoriesDialog::saveRequested);
    m_refusal.reset();
    connect(m_dialog, &CategoriesDialog::permissionRequested, m_dialog, [this](const ChangeSet &changes) {
        if (m_refusal)
            m_dialog->refused(changes, *m_refusal);
        else
            m_dialog->permitted(changes);
    });
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog);
}

void TestCategoriesDialog::cleanup()
{
    delete m_dialog.data();
}

void TestCategoriesDialog::aCategoryIsAddedAndNamedByKeys()
{
    QCOMPARE(picture(), u"全般 様式[記入] 空"_s);
    select(u"様式"_s);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(),
        u"Forms"_s); // the name is being edited
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->plan().find({-1})->name, u"Forms"_s); // told when the editor is closed
                                                                 // closed
    QCOMPARE(picture(), u"全般 様式[記入 Forms] 空"_s);
    key(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(picture(), u"全般 様式[記入 Forms New category] 空"_s);
}

void TestCategoriesDialog::f2EditsTheColumnThatTheArrowsChoose()
{
    m_prompts->answer = 1; // the Nos stay
    select(u"様式"_s);
    key(Qt::Key_Left);
    key(Qt::Key_F2);
    QCOMPARE(typeInPlace(u"7"_s, Qt::Key_Return), u"2"_s);
    QTRY_COMPARE(m_dialog->plan().find({2})->number, u"7"_s);
    tree()->setFocus();
    key(Qt::Key_Right);
    QCOMPARE(picture(), u"全般 様式[記入] 空"_s);
    key(Qt::Key_F2);
    QCOMPARE(typeInPlace(u"用紙"_s, Qt::Key_Return), u"様式"_s);
    QTRY_COMPARE(m_dialog->plan().find({2})->name, u"用紙"_s);
    QCOMPARE(m_dialog->plan().find({2})->number, u"7"_s);
    QCOMPARE(tree()->selected(), CategoryId{2});
}

void TestCategoriesDialog::theCellThatF2EditsIsMarked()
{
    const Theme theme(ThemeMode::Light);
    select(u"様式"_s);
    // How the top of the cells in the current row looks, frame or none.
    const auto frames = [this] {
        const QImage picture = tree()->viewport()->grab().toImage();
        QList<bool> framed;
        for (const int column : {CategoryPlanTree::NumberColumn, CategoryPlanTree::NameColumn}) {
            const QRect cell = tree()->visualRect(tree()->currentIndex().siblingAtColumn(column));
            const QColor line = picture.pixelColor(cell.center().x(), cell.top() + 1);
            const QColor ground = picture.pixelColor(cell.center().x(), cell.top() + 4);
            framed.append(line != ground);
        }
        return framed;
    };
    key(Qt::Key_Left);
    QCOMPARE(frames(), (QList<bool>{true, false}));
    key(Qt::Key_Right);
    QCOMPARE(frames(), (QList<bool>{false, true}));
    key(Qt::Key_Left);
    tree()->setCurrentItem(tree()->currentItem(), CategoryPlanTree::EntriesColumn);
    QCOMPARE(frames(), (QList<bool>{false, true})); // the count is nobody's to edit
}

void TestCategoriesDialog::tabGoesFromTheNumberToTheName()
{
    const Theme theme(ThemeMode::Light);
    select(u"空"_s);
    key(Qt::Key_Left);
    key(Qt::Key_F2);
    QCOMPARE(typeInPlace(u"8"_s, Qt::Key_Tab), u"3"_s);
    QTRY_VERIFY(inPlace());
    QCOMPARE(m_dialog->plan().find({3})->number, u"8"_s);
    QCOMPARE(inPlace()->text(), u"空"_s);
    QStyleOptionFrame frame;
    frame.initFrom(inPlace());
    const QRect text = inPlace()->style()->subElementRect(QStyle::SE_LineEditContents, &frame, inPlace());
    QVERIFY2(text.height() >= inPlace()->fontMetrics().height(), qPrintable(QString::number(text.height())));
    QTest::keyClick(inPlace(), Qt::Key_Backtab); // nothing was typed
    QTRY_VERIFY(inPlace() && inPlace()->text() == u"8");
    QTest::keyClick(inPlace(), Qt::Key_Tab);
    QTRY_VERIFY(inPlace() && inPlace()->text() == u"空");
    typeInPlace(u"その他"_s, Qt::Key_Tab);
    QTRY_COMPARE(m_dialog->plan().find({3})->name, u"その他"_s);
    QTRY_VERIFY(!inPlace());
    QCOMPARE(m_prompts->questions.size(), 0);
}

void TestCategoriesDialog::rowsMoveByKeysAndByDragging()
{
    select(u"空"_s);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(picture(), u"全般 空 様式[記入]"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(picture(), u"全般[空] 様式[記入]"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(picture(), u"全般 様式[記入] 空"_s);
    Q_EMIT tree()->moveRequested({3}, {2}, 0);
    QCOMPARE(picture(), u"全般 様式[空 記入]"_s);
    Q_EMIT tree()->moveRequested({2}, {3}, -1); // into itself: nothing
    QCOMPARE(picture(), u"全般 様式[空 記入]"_s);
}

void TestCategoriesDialog::aNumberAsksForTheNos_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("no");
    QTest::newRow("cancelled") << -1 << u"2"_s << u"2-1"_s;
    QTest::newRow("taken along") << 0 << u"7"_s << u"7-1"_s;
    QTest::newRow("left") << 1 << u"7"_s << u"2-1"_s;
}

void TestCategoriesDialog::aNumberAsksForTheNos()
{
    QFETCH(int, answer);
    m_prompts->answer = answer < 0 ? std::nullopt : std::optional(answer);
    Q_EMIT tree()->numberEdited({2}, u"7"_s);
    QCOMPARE(m_prompts->questions.size(), 1);
    QTEST(m_dialog->plan().find({2})->number, "number");
    const auto after = m_dialog->plan().changes().apply(*m_faq);
    QVERIFY_OK(after);
    QTEST((*after)->find({2})->no, "no");
    Q_EMIT tree()->numberEdited({3}, u"9"_s); // no entries, no question
    QCOMPARE(m_prompts->questions.size(), 1);
}

/// References in an entry that a second person approves would have to be rewritten.
void TestCategoriesDialog::nosThatWouldBeRefusedAreNotOffered()
{
    m_refusal = Error{ErrorCode::InvalidContent, u"1-1"_s, {}, {u"second-person"_s}};
    m_prompts->answer = 0;
    Q_EMIT tree()->numberEdited({2}, u"7"_s);
    QCOMPARE(m_prompts->questions.size(), 1);
    QCOMPARE(m_prompts->questions.at(0).answers, QStringList{u"Leave the Nos"_s});
    QVERIFY(m_prompts->questions.at(0).explanation.contains(u"second person"));
    QCOMPARE(m_dialog->plan().find({2})->number, u"7"_s);
    QCOMPARE(m_dialog->plan().changes().entries.size(), 0);
    m_prompts->answer.reset();
    Q_EMIT tree()->numberEdited({1}, u"8"_s);
    QCOMPARE(m_dialog->plan().find({1})->number, u"1"_s);
}

void TestCategoriesDialog::aStepThatWouldBeRefusedIsToldAtOnce()
{
    const auto *problem = m_dialog->findChild<QLabel *>(u"problem"_s);
    m_refusal = Error{ErrorCode::InvalidContent, u"様式"_s, {}, {u"second-person-category"_s}};
    Q_EMIT tree()->moveRequested({2}, {1}, -1);
    QVERIFY2(problem->text().contains(u"“様式” a second person approves"), qPrintable(problem->text()));
    QVERIFY(problem->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_prompts->questions.size(), 0);
}

void TestCategoriesDialog::anAnswerToAnEarlierPlanSaysNothing()
{
    m_dialog->disconnect(m_dialog); // answered late
    QSignalSpy asked(m_dialog.data(), &CategoriesDialog::permissionRequested);
    Q_EMIT tree()->numberEdited({2}, u"7"_s);
    Q_EMIT tree()->nameEdited({1}, u"すべて"_s);
    QCOMPARE(asked.size(), 2);
    m_dialog->permitted(asked.at(0).at(0).value<ChangeSet>());
    QCOMPARE(m_prompts->questions.size(), 0);
    m_dialog->refused(asked.at(0).at(0).value<ChangeSet>(), {ErrorCode::DatabaseLocked, u"faq"_s, {}, {}});
    QVERIFY(!m_dialog->findChild<QLabel *>(u"problem"_s)->isVisible());
    m_dialog->refused(asked.at(1).at(0).value<ChangeSet>(), {ErrorCode::DatabaseLocked, u"faq"_s, {}, {}});
    QVERIFY(m_dialog->findChild<QLabel *>(u"problem"_s)->isVisible());
}

void TestCategoriesDialog::whatIsNotEmptyIsMergedNotDeleted()
{
    auto *problem = m_dialog->findChild<QLabel *>(u"problem"_s);
    select(u"全般"_s);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(problem->text().contains(u"1 全般"));
    QCOMPARE(picture(), u"全般 様式[記入] 空"_s);
    QMenu *menu = m_dialog->findChild<QToolButton *>(u"mergeInto"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().constLast()->trigger();
    QCOMPARE(picture(), u"様式[記入] 空"_s);
    QCOMPARE(m_dialog->plan().entriesIn({3}), 1);
    select(u"記入"_s);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(picture(), u"様式 空"_s);
}

void TestCategoriesDialog::everyStepIsTakenBack()
{
    select(u"空"_s);
    key(Qt::Key_Up, Qt::AltModifier);
    Q_EMIT tree()->nameEdited({1}, u"すべて"_s);
    Q_EMIT tree()->nameEdited({1}, u"すべて"_s); // once more is no step
    QVERIFY(m_dialog->isChanged());
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(picture(), u"全般 様式[記入] 空"_s);
    QVERIFY(!m_dialog->isChanged());
    QVERIFY(m_dialog->close());
    QCOMPARE(m_prompts->questions.size(), 0);
}

void TestCategoriesDialog::aSaveIsOneChangeWithAReason()
{
    QPushButton *save = m_dialog->findChild<QPushButton *>(u"saveCategories"_s);
    QVERIFY(!save->isEnabled());
    Q_EMIT tree()->nameEdited({1}, u"すべて"_s);
    Q_EMIT tree()->moveRequested({3}, {1}, -1);
    m_dialog->findChild<QLineEdit *>()->setText(u"四半期の見直し"_s);
    save->click();
    QCOMPARE(m_saves->size(), 1);
    const auto changes = m_saves->last()[0].value<ChangeSet>();
    QCOMPARE(changes.categories.size(), 2);
    QCOMPARE(m_saves->last()[1].toString(), u"四半期の見直し"_s);
    QVERIFY_OK(changes.apply(*m_faq));
    m_dialog->saveFailed(u"使用中です。"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(m_dialog->findChild<QLabel *>(u"problem"_s)->text(), u"使用中です。"_s);
}

void TestCategoriesDialog::whatIsWrongIsSaid()
{
    QPushButton *save = m_dialog->findChild<QPushButton *>(u"saveCategories"_s);
    auto *problem = m_dialog->findChild<QLabel *>(u"problem"_s);
    Q_EMIT tree()->numberEdited({3}, u"１"_s);
    save->click();
    QVERIFY2(problem->text().contains(u"twice"), qPrintable(problem->text()));
    QCOMPARE(tree()->selected(), CategoryId{3});
    Q_EMIT tree()->numberEdited({3}, u"3"_s);
    Q_EMIT tree()->nameEdited({3}, u" "_s);
    save->click();
    QVERIFY2(problem->text().contains(u"no name"), qPrintable(problem->text()));
    QCOMPARE(m_saves->size(), 0);
}

void TestCategoriesDialog::leavingAsksForWhatIsNotSaved()
{
    Q_EMIT tree()->nameEdited({1}, u"すべて"_s);
    QVERIFY(!m_dialog->close());
    QVERIFY(m_dialog->isVisible());
    m_prompts->answer = 0;
    m_dialog->close();
    QCOMPARE(m_saves->size(), 1);
    m_prompts->answer = 1;
    QVERIFY(m_dialog->close());
    QCOMPARE(m_saves->size(), 1);
}

void TestCategoriesDialog::whatStandsBelowIsSeenBelowWithoutANumber()
{
    Q_EMIT tree()->numberEdited({4}, {});
    const auto place = [this](const QString &name) {
        const QTreeWidgetItem *item =
            tree()->findItems(name, Qt::MatchRecursive, CategoryPlanTree::NameColumn).value(0);
        return tree()->visualRect(tree()->indexFromItem(item, CategoryPlanTree::NameColumn));
    };
    QCOMPARE(place(u"全般"_s).left(), place(u"様式"_s).left());
    QVERIFY(place(u"記入"_s).left() > place(u"様式"_s).left());
}

void TestCategoriesDialog::everyRowIsAsHighAsItsStyleWants()
{
    const Theme theme(ThemeMode::Light);
    delete m_dialog.data();
    m_dialog = new CategoriesDialog(*m_prompts, m_faq);
    m_dialog->show();
    QTreeWidgetItemIterator it(tree());
    for (; *it; ++it)
        QCOMPARE(tree()->visualItemRect(*it).height(), tree()->sizeHintForRow(0));
    QVERIFY(tree()->sizeHintForRow(0) > tree()->fontMetrics().height() + 6); // its padding counts
}

void TestCategoriesDialog::theButtonsComeAfterTheTree()
{
    tree()->setFocus();
    QStringList steps;
    for (int tabs = 0; tabs < 12; ++tabs) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
        if (!button)
            break;
        steps.append(button->defaultAction() ? button->defaultAction()->objectName() : button->objectName());
    }
    QCOMPARE(steps.value(0), u"addCategory"_s);
    QVERIFY(steps.contains(u"mergeInto"_s));
    QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<QLineEdit *>());
}

void TestCategoriesDialog::enterPressesTheButtonThatHasTheFocus()
{
    const auto press = [this](const QString &step) {
        const auto buttons = m_dialog->findChildren<QToolButton *>();
        const auto button = std::find_if(buttons.cbegin(), buttons.cend(), [&step](const QToolButton *each) {
            return each->defaultAction() && each->defaultAction()->objectName() == step;
        });
        QVERIFY2(button != buttons.cend(), qPrintable(step));
        (*button)->setFocus();
        QTest::keyClick(*button, Qt::Key_Return);
    };
    select(u"空"_s);
    press(u"moveUp"_s);
    QCOMPARE(picture(), u"全般 空 様式[記入]"_s);
    press(u"removeCategory"_s);
    QCOMPARE(picture(), u"全般 様式[記入]"_s);
    press(u"undoStep"_s);
    QCOMPARE(picture(), u"全般 空 様式[記入]"_s);
    QCOMPARE(m_saves->size(), 0);
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(TestCategoriesDialog)
#include "tst_categoriesdialog.moc"
