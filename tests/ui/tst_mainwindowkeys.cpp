// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answerview.h"
#include "ui/desk.h"
#include "ui/detailpane.h"
#include "ui/searchbar.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

/// The keys of the main window.
class TestMainWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterPressesTheButtonThatHasTheFocus();
    void typingGoesIntoTheSearchBoxFromEverywhere_data();
    void typingGoesIntoTheSearchBoxFromEverywhere();
    void controlCCopiesTheAnswerUnlessTextIsSelected();
    void theSearchKeysSelectEverything_data();
    void theSearchKeysSelectEverything();
    void altAndANumberPicksAVisibleRow();
    void everyPaneIsReachedByF6();
    void enterCopiesTheAnswerAndShiftEnterEverything();
    void tabGoesFromTheSearchToTheAnswerAndWhatIsDoneWithIt();
    void aTextThatIsTooLongForTheSearchIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMainWindowKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_OK(writeFaq(m_folder->filePath(u"faq.sqlite"_s), *deskContent(u"one"_s)));
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestMainWindowKeys::enterPressesTheButtonThatHasTheFocus()
{
    OPEN_DESK(desk);
    auto *everything = desk.window.findChild<QPushButton *>(u"copyEverything"_s);
    everything->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    QVERIFY(clipboardText().contains(u"お知らせの再発行はできますか。"_s));
    desk.key(Qt::Key_F3);
    desk.key(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"再発行できます。"_s);
}

void TestMainWindowKeys::typingGoesIntoTheSearchBoxFromEverywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("answer") << u"answer"_s;
    QTest::newRow("categories") << u"categoryPane"_s;
    QTest::newRow("a button") << u"copyAnswer"_s;
    QTest::newRow("list") << QString();
}

void TestMainWindowKeys::typingGoesIntoTheSearchBoxFromEverywhere()
{
    QFETCH(QString, name);
    OPEN_DESK(desk);
    desk.box()->setText(u"扶養"_s);
    QWidget *focus = name.isEmpty() ? desk.table() : desk.window.findChild<QWidget *>(name);
    QVERIFY(focus);
    focus->setFocus(Qt::TabFocusReason);
    QVERIFY(focus->hasFocus());
    QTest::keyClicks(focus, u"j"_s);
    QVERIFY(desk.box()->hasFocus());
    QTest::keyClicks(desk.box(), u"usho"_s);
    QCOMPARE(desk.box()->text(), u"jusho"_s);
    QCOMPARE(desk.shownNo(), u"1-2"_s);
}

void TestMainWindowKeys::controlCCopiesTheAnswerUnlessTextIsSelected()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"住所"_s);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"届出が必要です。"_s);
    desk.box()->selectAll();
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"住所"_s);
    // Selected with the mouse: the caret stays in the box, and the selection is what is meant.
    desk.box()->deselect();
    auto *answer = desk.window.findChild<AnswerView *>(u"answer"_s);
    QTest::mouseClick(answer->viewport(), Qt::LeftButton, {}, answer->cursorRect().center());
    QVERIFY(desk.box()->hasFocus());
    QTextCursor cursor = answer->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(2, QTextCursor::KeepAnchor);
    answer->setTextCursor(cursor);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"届出"_s);
    answer->setFocus(Qt::TabFocusReason);
    answer->selectAll();
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"届出が必要です。"_s);
}

void TestMainWindowKeys::theSearchKeysSelectEverything_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+K") << int(Qt::Key_K) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+F") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("F3") << int(Qt::Key_F3) << Qt::KeyboardModifiers();
}

void TestMainWindowKeys::theSearchKeysSelectEverything()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    OPEN_DESK(desk);
    desk.box()->setText(u"住所"_s);
    desk.key(Qt::Key_F6);
    QVERIFY(!desk.box()->hasFocus());
    desk.key(key, modifiers);
    QVERIFY(desk.box()->hasFocus());
    QCOMPARE(desk.box()->selectedText(), u"住所"_s);
}

void TestMainWindowKeys::altAndANumberPicksAVisibleRow()
{
    OPEN_DESK(desk);
    desk.key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
    QVERIFY(desk.box()->hasFocus());
    desk.key(Qt::Key_9, Qt::AltModifier);
    QCOMPARE(desk.shownNo(), u"1-10"_s);
}

void TestMainWindowKeys::everyPaneIsReachedByF6()
{
    OPEN_DESK(desk);
    const auto focusIn = [&desk](const QWidget *pane) {
        const QWidget *focus = desk.window.focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const QWidget *panes[] = {desk.pane(), desk.table(), desk.window.findChild<DetailPane *>(), desk.box()};
    for (const QWidget *pane : panes) {
        desk.key(Qt::Key_F6);
        QVERIFY2(focusIn(pane), pane->metaObject()->className());
    }
    desk.key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(focusIn(panes[2]));
}

void TestMainWindowKeys::enterCopiesTheAnswerAndShiftEnterEverything()
{
    OPEN_DESK(desk);
    desk.box()->setText(u"住所"_s);
    desk.key(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clipboardText(), u"届出が必要です。"_s);
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    for (const QString &part : {u"住所が変わりました。"_s, u"届出が必要です。"_s, u"https://example.jp/1"_s})
        QVERIFY2(clipboardText().contains(part), qPrintable(part));
}

void TestMainWindowKeys::tabGoesFromTheSearchToTheAnswerAndWhatIsDoneWithIt()
{
    auto content = deskContent(u"two"_s)->data();
    content.entries[0].answers[0].text = u"0120-95-0178へ。No1-2参照"_s;
    content.entries[0].sources = {{u"出典"_s, u"https://example.jp/1"_s}};
    content.faqId = u"two"_s;
    QVERIFY_OK(writeFaq(m_folder->filePath(u"other.sqlite"_s), *Snapshot::create(std::move(content))));
    OPEN_DESK(desk);
    desk.window.open(m_folder->filePath(u"other.sqlite"_s));
    QTRY_VERIFY(desk.isReady() && desk.catalog.contents().snapshot->faqId() == u"two");
    const auto where = [] {
        const QWidget *focus = QApplication::focusWidget();
        const auto *text = qobject_cast<const AnswerView *>(focus);
        return text && text->isOnLink() ? u"> "_s + text->textCursor().selectedText()
                                        : focus->accessibleName();
    };
    const auto walk = [&](Qt::Key key) {
        desk.box()->setFocus();
        QStringList stops;
        do {
            stops.append(where());
            QTest::keyClick(QApplication::focusWidget(), key);
        } while (!desk.box()->hasFocus() && stops.size() < 60);
        return stops;
    };
    // Twice: what comes and goes in the rows of links stays in its place.
    for (const qint64 id : {2, 1}) {
        desk.window.showEntry({id});
        const QStringList forward = walk(Qt::Key_Tab);
        const QStringList first = id == 1
            ? QStringList{u"Search"_s, u"Questions"_s, u"Answer"_s, u"> 0120-95-0178"_s, u"> No1-2"_s,
                u"0120-95-0178"_s, u"Copy answer"_s, u"Copy with question and sources"_s, u"Favourite"_s,
                u"出典"_s, u"1-2 住所が変わりました"_s, u"Question"_s, u"Categories"_s}
            : QStringList{u"Search"_s, u"Questions"_s, u"Answer"_s, u"Copy answer"_s,
                u"Copy with question and sources"_s, u"Favourite"_s, u"出典1"_s,
                u"1-1 お知らせの再発行はできますか"_s, u"Question"_s, u"Categories"_s};
        QVERIFY2(forward.size() >= first.size(), qPrintable(forward.join(u" / ")));
        QCOMPARE(forward.first(first.size()), first);
        QStringList backward = walk(Qt::Key_Backtab);
        std::reverse(backward.begin() + 1, backward.end());
        QCOMPARE(backward, forward);
    }
}

void TestMainWindowKeys::aTextThatIsTooLongForTheSearchIsSaid()
{
    OPEN_DESK(desk);
    QGuiApplication::clipboard()->setText(QString(u"再発行の手数料は。"_s).repeated(1000));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.box()->text().size(), SearchBox::mostCharacters);
    QCOMPARE(desk.shownNo(), u"1-10"_s); // it is searched all the same
    const auto labels = desk.window.findChild<QWidget *>(u"statusLine"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"3000"); }));
}

QTEST_MAIN(TestMainWindowKeys)
#include "tst_mainwindowkeys.moc"
