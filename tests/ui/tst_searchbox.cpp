// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchbox.h"

#include <QtGui/QClipboard>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QShortcut>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

/// What an input method sends: text under composition, text that is done, what of the old text goes.
struct ImeEvent
{
    QString preedit;
    QString commit = {};
    int replaceFrom = 0;
    int replaceLength = 0;
};

void send(SearchBox &box, const ImeEvent &what)
{
    QInputMethodEvent event(what.preedit, {});
    event.setCommitString(what.commit, what.replaceFrom, what.replaceLength);
    QCoreApplication::sendEvent(&box, &event);
}

QStringList searchesOf(const QSignalSpy &spy)
{
    QStringList texts;
    for (const QList<QVariant> &arguments : spy)
        texts.append(arguments.first().toString());
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(QList<ImeEvent>)

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateOfACompositionIsSearched_data();
    void everyStateOfACompositionIsSearched();
    void theCompositionStandsAtTheCaret();
    void aSelectionGoesWhenACompositionStarts();
    void typedPastedAndSetTextIsSearchedOnce();
    void keysOfACompositionStayWithIt_data();
    void keysOfACompositionStayWithIt();
    void noShortcutOfTheWindowSeesAKeyOfTheComposition();
    void withoutACompositionTheKeysMoveAndPage();
    void enterIsLeftToTheWindow();
    void copyIsLeftToTheWindowUnlessTextIsSelected();
    void theMenuCuts();
    void whatDoesNotFitIsSaid();
};

void TestSearchBox::everyStateOfACompositionIsSearched_data()
{
    QTest::addColumn<QList<ImeEvent>>("events");
    QTest::addColumn<QStringList>("searches");
    QTest::addColumn<QString>("committed");

    // As Mozc sends saihakkou, space, Return.
    QList<ImeEvent> mozc;
    QStringList states{u"ｓ"_s, u"さ"_s, u"さい"_s, u"さいｈ"_s, u"さいは"_s, u"さいはｋ"_s, u"さいはっｋ"_s,
        u"さいはっこ"_s, u"さいはっこう"_s, u"再発行"_s};
    for (const QString &state : states)
        mozc.append({state});
    mozc.append({{}, u"再発行"_s});
    mozc.append(ImeEvent{}); // one empty event follows the commit
    QTest::newRow("typed, converted and committed") << mozc << states << u"再発行"_s;
    QTest::newRow("cancelled") << QList<ImeEvent>{{u"ｓ"_s}, {u"さ"_s}, {u""_s}}
                               << QStringList{u"ｓ"_s, u"さ"_s, QString()} << QString();
    QTest::newRow("half converted") << QList<ImeEvent>{{u"再はっこう"_s}, {u"再発k"_s}}
                                    << QStringList{u"再はっこう"_s, u"再発k"_s} << QString();
    QTest::newRow("converted to another word, committed")
        << QList<ImeEvent>{{u"さいはっこう"_s}, {u"最発行"_s}, {u"再発行"_s}, {{}, u"再発行"_s}}
        << QStringList{u"さいはっこう"_s, u"最発行"_s, u"再発行"_s} << u"再発行"_s;
    QTest::newRow("committed while the next composition starts")
        << QList<ImeEvent>{{u"しゃしん"_s}, {u"ほ"_s, u"写真"_s}, {u"ほぞｎ"_s}}
        << QStringList{u"しゃしん"_s, u"写真ほ"_s, u"写真ほぞｎ"_s} << u"写真"_s;
    QTest::newRow("re-conversion replaces what was committed")
        << QList<ImeEvent>{{{}, u"最発行"_s}, {u"再発行"_s, {}, -3, 3}, {{}, u"再発行"_s}}
        << QStringList{u"最発行"_s, u"再発行"_s} << u"再発行"_s;
    QTest::newRow("part of the committed text replaced at once")
        << QList<ImeEvent>{{{}, u"さいはつ"_s}, {{}, u"再発"_s, -4, 4}}
        << QStringList{u"さいはつ"_s, u"再発"_s} << u"再発"_s;
    QTest::newRow("the same state again searches nothing")
        << QList<ImeEvent>{{u"さ"_s}, {u"さ"_s}} << QStringList{u"さ"_s} << QString();
}

void TestSearchBox::everyStateOfACompositionIsSearched()
{
    QFETCH(QList<ImeEvent>, events);
    SearchBox box;
    const QSignalSpy searched(&box, &SearchBox::searched);
    for (const ImeEvent &event : events)
        send(box, event);
    QTEST(searchesOf(searched), "searches");
    QTEST(box.text(), "committed");
}

void TestSearchBox::theCompositionStandsAtTheCaret()
{
    SearchBox box;
    box.setText(u"紛失 届"_s);
    box.setCursorPosition(2);
    const QSignalSpy searched(&box, &SearchBox::searched);
    send(box, {u"し"_s});
    QCOMPARE(box.effectiveText(), u"紛失し 届"_s);
    QVERIFY(box.isComposing());
    send(box, {{}, u"した"_s});
    QCOMPARE(box.text(), u"紛失した 届"_s);
    QVERIFY(!box.isComposing());
    QCOMPARE(searchesOf(searched), (QStringList{u"紛失し 届"_s, u"紛失した 届"_s}));
}

void TestSearchBox::aSelectionGoesWhenACompositionStarts()
{
    SearchBox box;
    box.setText(u"前の質問"_s);
    box.selectAll();
    const QSignalSpy searched(&box, &SearchBox::searched);
    send(box, {u"さ"_s});
    QCOMPARE(box.effectiveText(), u"さ"_s);
    QCOMPARE(searchesOf(searched), QStringList{u"さ"_s}); // never the empty text in between
}

void TestSearchBox::typedPastedAndSetTextIsSearchedOnce()
{
    SearchBox box;
    const QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, u"sa"_s);
    box.insert(u"い"_s);
    box.setText(u"再発行"_s);
    box.clear();
    QCOMPARE(searchesOf(searched), (QStringList{u"s"_s, u"sa"_s, u"saい"_s, u"再発行"_s, QString()}));
}

void TestSearchBox::keysOfACompositionStayWithIt_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("Up") << Qt::Key_Up;
    QTest::newRow("Left") << Qt::Key_Left;
    QTest::newRow("Right") << Qt::Key_Right;
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Page Down") << Qt::Key_PageDown;
}

void TestSearchBox::keysOfACompositionStayWithIt()
{
    QFETCH(Qt::Key, key);
    SearchBox box;
    box.setText(u"前"_s);
    send(box, {u"さい"_s});
    const QSignalSpy searched(&box, &SearchBox::searched);
    const QSignalSpy moved(&box, &SearchBox::moveRequested);
    const QSignalSpy paged(&box, &SearchBox::pageRequested);
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    press.ignore();
    QCoreApplication::sendEvent(&box, &press);
    QVERIFY(press.isAccepted());
    QCOMPARE(box.effectiveText(), u"前さい"_s);
    QCOMPARE(searched.size() + moved.size() + paged.size(), 0);
}

void TestSearchBox::noShortcutOfTheWindowSeesAKeyOfTheComposition()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *box = new SearchBox(&window);
    layout->addWidget(box);
    QShortcut shortcut(QKeySequence(Qt::Key_Escape), &window);
    const QSignalSpy activated(&shortcut, &QShortcut::activated);
    window.show();
    box->setFocus();
    QApplication::setActiveWindow(&window);
    QTRY_VERIFY(box->hasFocus());
    send(*box, {u"さい"_s});
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(activated.size(), 0);
    send(*box, ImeEvent{});
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(activated.size(), 1);
}

void TestSearchBox::withoutACompositionTheKeysMoveAndPage()
{
    SearchBox box;
    const QSignalSpy moved(&box, &SearchBox::moveRequested);
    const QSignalSpy paged(&box, &SearchBox::pageRequested);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Up);
    QTest::keyClick(&box, Qt::Key_PageDown);
    QTest::keyClick(&box, Qt::Key_PageUp);
    QCOMPARE(moved, (QList<QList<QVariant>>{{1}, {-1}}));
    QCOMPARE(paged, (QList<QList<QVariant>>{{1}, {-1}}));
}

void TestSearchBox::enterIsLeftToTheWindow()
{
    SearchBox box;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&box, &press);
    QVERIFY(!press.isAccepted());
}

void TestSearchBox::copyIsLeftToTheWindowUnlessTextIsSelected()
{
    SearchBox box;
    box.setText(u"再発行"_s);
    QKeyEvent without(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    without.ignore();
    QCoreApplication::sendEvent(&box, &without);
    QVERIFY(!without.isAccepted());
    box.selectAll();
    QKeyEvent with(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    with.ignore();
    QCoreApplication::sendEvent(&box, &with);
    QVERIFY(with.isAccepted());
}

/// The menu of a line edit calls its slots by name; nothing of ours may take that name.
void TestSearchBox::theMenuCuts()
{
    SearchBox box;
    box.setText(u"再発行"_s);
    box.selectAll();
    QVERIFY(QMetaObject::invokeMethod(&box, "cut"));
    QCOMPARE(box.text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"再発行"_s);
}

void TestSearchBox::whatDoesNotFitIsSaid()
{
    SearchBox box;
    box.show();
    const QSignalSpy cut(&box, &SearchBox::shortened);
    const QString fits(SearchBox::mostCharacters - 3, u'字');
    QGuiApplication::clipboard()->setText(fits);
    box.paste();
    QCOMPARE(box.text(), fits);
    QCOMPARE(cut.size(), 0);
    QGuiApplication::clipboard()->setText(u"一二三四五"_s);
    box.paste();
    QCOMPARE(box.text(), fits + u"一二三"_s); // its beginning is searched all the same
    QCOMPARE(box.effectiveText(), box.text());
    QCOMPARE(cut.size(), 1);
    send(box, {{}, u"四"_s});
    QCOMPARE(cut.size(), 2);
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
