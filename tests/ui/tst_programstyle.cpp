// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programstyle.h"

#include "ui/colors.h"
#include "ui/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QRadioButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestProgramStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ProgramStyle); }
    void whatCanBeTickedIsSeenOnEveryGround_data();
    void whatCanBeTickedIsSeenOnEveryGround();
};

void TestProgramStyle::whatCanBeTickedIsSeenOnEveryGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("round");
    for (const bool dark : {false, true}) {
        QTest::addRow("box, %s", dark ? "dark" : "light") << dark << false;
        QTest::addRow("round, %s", dark ? "dark" : "light") << dark << true;
    }
}

void TestProgramStyle::whatCanBeTickedIsSeenOnEveryGround()
{
    QFETCH(bool, dark);
    QFETCH(bool, round);
    const Theme theme(dark ? ThemeMode::Dark : ThemeMode::Light);
    const Colors &colors = dark ? Colors::darkSet() : Colors::light();
    const auto button = round ? std::unique_ptr<QAbstractButton>(new QRadioButton)
                              : std::unique_ptr<QAbstractButton>(new QCheckBox);
    button->setAutoExclusive(false);
    button->setCheckable(true);
    const auto has = [&button](const QColor &color) {
        const QImage picture = button->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (std::abs(pixel.lightness() - color.lightness()) < 24
                    && std::abs(pixel.red() - color.red()) < 24)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(has(colors.muted)); // its edge
    QVERIFY(!has(colors.accent));
    button->setChecked(true);
    QVERIFY(has(colors.accent));
    QVERIFY(has(colors.onAccent));
}

QTEST_MAIN(TestProgramStyle)
#include "tst_programstyle.moc"
