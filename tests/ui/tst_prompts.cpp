// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

/// The real questions, answered by keys.
class TestPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCarefulQuestionIsNotAnsweredByAKeyPressedTooOften_data();
    void aCarefulQuestionIsNotAnsweredByAKeyPressedTooOften();
};

void TestPrompts::aCarefulQuestionIsNotAnsweredByAKeyPressedTooOften_data()
{
    QTest::addColumn<bool>("careful");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("answer"); // -1 = cancelled
    QTest::newRow("Enter") << false << QList<int>{Qt::Key_Return} << 0;
    QTest::newRow("Esc") << false << QList<int>{Qt::Key_Escape} << -1;
    QTest::newRow("careful, Enter") << true << QList<int>{Qt::Key_Return} << -1;
    QTest::newRow("careful, Esc") << true << QList<int>{Qt::Key_Escape} << -1;
    QTest::newRow("careful, chosen") << true << QList<int>{Qt::Key_Tab, Qt::Key_Space} << 0;
}

void TestPrompts::aCarefulQuestionIsNotAnsweredByAKeyPressedTooOften()
{
    QFETCH(bool, careful);
    QFETCH(QList<int>, keys);
    QFETCH(int, answer);
    bool seen = false;
    QTimer answering;
    answering.setInterval(0);
    connect(&answering, &QTimer::timeout, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box || !box->isVisible() || seen)
            return;
        seen = true;
        QApplication::setActiveWindow(box);
        for (const int key : keys) {
            QWidget *focus = box->focusWidget();
            QTest::keyClick(focus ? focus : box, Qt::Key(key));
        }
    });
    answering.start();
    DialogPrompts prompts;
    const auto chosen = prompts.choose(nullptr, {u"Delete 1-2?"_s, {}, {u"Delete"_s, u"Retire"_s}, careful});
    QVERIFY(seen);
    QCOMPARE(chosen.value_or(-1), answer);
}

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
