// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/colors.h"
#include "ui/icons.h"

#include <QtGui/QImage>
#include <QtGui/QPalette>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenModeWinsOverTheSystem();
    void theSystemIsFollowedWhileTheProgramRuns();
    void everyTokenOfTheStyleSheetIsFilledIn();
    void iconsAreSharpAndInTheColourAsked();
    void textOnItsGroundCanBeRead_data();
    void textOnItsGroundCanBeRead();
};

void TestTheme::theChosenModeWinsOverTheSystem()
{
    Theme theme(ThemeMode::Dark);
    theme.setSystemDark(false);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colors::darkSet().window);
    theme.setMode(ThemeMode::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colors::light().window);
    QVERIFY(!Colors::of(QApplication::palette()).dark);
}

void TestTheme::theSystemIsFollowedWhileTheProgramRuns()
{
    Theme theme(ThemeMode::System);
    for (const bool dark : {true, false, true}) {
        theme.setSystemDark(dark);
        QCOMPARE(Colors::of(QApplication::palette()).dark, dark);
    }
}

void TestTheme::everyTokenOfTheStyleSheetIsFilledIn()
{
    const Theme theme(ThemeMode::Light);
    QString sheet = qApp->styleSheet();
    QVERIFY(!sheet.isEmpty());
    sheet.remove(0, sheet.indexOf(u"*/"_s)); // the comment names a token
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
}

void TestTheme::iconsAreSharpAndInTheColourAsked()
{
    const QColor color(0x12, 0x34, 0x56);
    const QPixmap picture = themedPixmap("star"_L1, color, 16, 2.0);
    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    const QImage image = picture.toImage();
    bool found = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found = found || image.pixelColor(x, y) == color;
    }
    QVERIFY(found);
}

void TestTheme::textOnItsGroundCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Colors &colors : {Colors::light(), Colors::darkSet()}) {
        const char *set = colors.dark ? "dark" : "light";
        QTest::addRow("%s text", set) << colors.text << colors.window;
        QTest::addRow("%s text, selected", set) << colors.text << colors.selection;
        QTest::addRow("%s text, marked", set) << colors.text << colors.mark;
        QTest::addRow("%s muted", set) << colors.muted << colors.window;
        QTest::addRow("%s muted, status line", set) << colors.muted << colors.statusGround;
        QTest::addRow("%s muted, selected", set) << colors.muted << colors.selection;
        QTest::addRow("%s accent", set) << colors.accent << colors.window;
        QTest::addRow("%s accent, selected", set) << colors.accent << colors.selection;
        QTest::addRow("%s main button", set) << colors.onAccent << colors.accent;
        QTest::addRow("%s warning", set) << colors.warning << colors.warningGround;
        QTest::addRow("%s badge", set) << colors.warning << colors.window;
        QTest::addRow("%s badge, selected", set) << colors.warning << colors.selection;
        QTest::addRow("%s memo", set) << colors.text << colors.memoGround;
    }
}

void TestTheme::textOnItsGroundCanBeRead()
{
    // WCAG 2, level AA: a contrast of 4.5 to 1.
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const double one = luminance(text) + 0.05;
    const double other = luminance(ground) + 0.05;
    const double contrast = std::max(one, other) / std::min(one, other);
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
