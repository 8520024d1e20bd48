// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenfit.h"

#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestScreenFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsAsLargeAsWantedWhereTheScreenIs();
    void aWindowIsNoLargerThanTheScreen();
    void longTextsMakeItHigher();
};

void TestScreenFit::aWindowIsAsLargeAsWantedWhereTheScreenIs()
{
    QWidget window;
    fitToScreen(&window, {400, 300});
    QCOMPARE(window.size(), QSize(400, 300));
}

void TestScreenFit::aWindowIsNoLargerThanTheScreen()
{
    QWidget window;
    const QSize room = window.screen()->availableSize();
    fitToScreen(&window, room * 2);
    QVERIFY(window.width() > room.width() / 2 && window.width() <= room.width());
    QVERIFY(
        window.height() > room.height() / 2 && window.height() < room.height()); // there is a title bar, too
}

void TestScreenFit::longTextsMakeItHigher()
{
    QWidget window;
    auto *label = new QLabel(QString(u"長い説明。"_s).repeated(60), &window);
    label->setWordWrap(true);
    auto *rows = new QVBoxLayout(&window);
    rows->addWidget(label);
    fitToScreen(&window, {300, 20});
    QCOMPARE(window.width(), 300);
    QVERIFY(window.height() >= label->heightForWidth(250));
}

QTEST_MAIN(TestScreenFit)
#include "tst_screenfit.moc"
