// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/desk.h"
#include "ui/detailpane.h"
#include "ui/programstyle.h"

#include <QtWidgets/QApplication>

using namespace sokuto;
using namespace sokuto::test;

namespace {

/// An entry with everything that the pane can show.
SnapshotPtr fullFaq()
{
    Entry entry = makeEntry(
        {.id = 1, .no = u"1-1"_s, .answer = u"2024年3月31日まで。https://example.jp/a"_s, .sources = 1});
    entry.answers.first().memo = u"内線へ。"_s;
    entry.answers.first().spokenLine = u"お待ちください。"_s;
    entry.reviewDate = QDate(2024, 1, 1);
    return makeSnapshot({entry, makeEntry({.id = 2, .no = u"1-2"_s})});
}

std::unique_ptr<DetailPane> openPane()
{
    auto pane = std::make_unique<DetailPane>();
    pane->resize(620, 660);
    pane->showEntry(fullFaq(), {1}, QDate(2026, 1, 1));
    pane->show();
    return pane;
}

/// One line for each widget: what colours it has.
QStringList coloursOf(const QWidget &window)
{
    QStringList lines;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QPalette palette = widget->palette();
        lines.append(u"%1 %2: text %3 on %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
            widget->objectName(), palette.color(widget->foregroundRole()).name(),
            palette.color(QPalette::Window).name()));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestThemeSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ProgramStyle); }
    void anAnswerShownAlreadyTakesTheNewColours_data();
    void anAnswerShownAlreadyTakesTheNewColours();
    void theWholeWindowLooksAsIfJustOpened();
};

void TestThemeSwitch::anAnswerShownAlreadyTakesTheNewColours_data()
{
    QTest::addColumn<ThemeMode>("from");
    QTest::addColumn<ThemeMode>("to");
    QTest::newRow("to dark") << ThemeMode::Light << ThemeMode::Dark;
    QTest::newRow("to light") << ThemeMode::Dark << ThemeMode::Light;
}

void TestThemeSwitch::anAnswerShownAlreadyTakesTheNewColours()
{
    QFETCH(ThemeMode, from);
    QFETCH(ThemeMode, to);
    Theme theme(from);
    const auto pane = openPane();
    theme.setMode(to);
    const auto fresh = openPane();
    QCOMPARE(coloursOf(*pane), coloursOf(*fresh));
    theme.setMode(from); // and back, more than once
    QCOMPARE(coloursOf(*pane), coloursOf(*openPane()));
    theme.setMode(to);
    QCOMPARE(coloursOf(*pane), coloursOf(*openPane()));
}

void TestThemeSwitch::theWholeWindowLooksAsIfJustOpened()
{
    const QTemporaryDir folder;
    QVERIFY_OK(writeFaq(folder.filePath(u"faq.sqlite"_s), *deskContent(u"one"_s)));
    QStringList switched;
    {
        Desk desk(folder.path());
        QTRY_VERIFY(desk.isReady());
        QTRY_COMPARE(desk.shownNo(), u"1-1"_s);
        desk.theme.setMode(ThemeMode::Dark);
        switched = coloursOf(desk.window);
    }
    Desk desk(folder.path(), u"faq.sqlite"_s, ThemeMode::Dark);
    QTRY_VERIFY(desk.isReady());
    QTRY_COMPARE(desk.shownNo(), u"1-1"_s);
    QCOMPARE(switched, coloursOf(desk.window));
}

QTEST_MAIN(TestThemeSwitch)
#include "tst_themeswitch.moc"
