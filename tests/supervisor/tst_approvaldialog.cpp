// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/approvaldialog.h"

#include "support/builders.h"
#include "ui/colors.h"
#include "ui/programstyle.h"
#include "ui/theme.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOptionViewItem>
#include <QtWidgets/QTreeWidget>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestApprovalDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ProgramStyle); }
    void whatIsMarkedIsSeen_data();
    void whatIsMarkedIsSeen();
    void whatIsMarkedIsSaved();

private:
    static CategoryTree tree()
    {
        return CategoryTree::create({makeCategory(1, u"1"_s, u"承認"_s),
            makeCategory(2, u"1-1"_s, u"下"_s, 1), makeCategory(3, u"2"_s, u"自由"_s)});
    }
};

void TestApprovalDialog::whatIsMarkedIsSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("selected");
    for (const bool dark : {false, true}) {
        for (const bool selected : {false, true}) {
            QTest::addRow("%s%s", dark ? "dark" : "light", selected ? ", the selected row" : "")
                << dark << selected;
        }
    }
}

void TestApprovalDialog::whatIsMarkedIsSeen()
{
    QFETCH(bool, dark);
    QFETCH(bool, selected);
    const Theme theme(dark ? ThemeMode::Dark : ThemeMode::Light);
    const Colors &colors = dark ? Colors::darkSet() : Colors::light();
    ApprovalDialog dialog(tree(), {{1}}, nullptr);
    dialog.show();
    auto *rows = dialog.findChild<QTreeWidget *>(u"approvalTree"_s);
    rows->setFocus();
    const auto has = [rows, selected](QTreeWidgetItem *item, const QColor &color) {
        rows->setCurrentItem(selected ? item : nullptr);
        const QRect row = rows->visualItemRect(item);
        const QImage picture =
            rows->viewport()->grab(QRect(row.topLeft(), QSize(40, row.height()))).toImage();
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                pixels += std::abs(pixel.lightness() - color.lightness()) < 24
                    && std::abs(pixel.red() - color.red()) < 24;
            }
        }
        return pixels > 3;
    };
    QTreeWidgetItem *marked = rows->topLevelItem(0);
    QVERIFY(has(marked, colors.accent));
    QVERIFY(has(marked, colors.onAccent));
    QCOMPARE(marked->checkState(0), Qt::Checked);
    QCOMPARE(rows->topLevelItem(1)->checkState(0), Qt::Unchecked);
    // What it means stands above, whole.
    const auto *words = dialog.findChild<QLabel *>(u"approvalWords"_s);
    QVERIFY(words && words->isVisible());
    QVERIFY(words->text().contains(u"somebody else"));
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
}

void TestApprovalDialog::whatIsMarkedIsSaved()
{
    ApprovalDialog dialog(tree(), {{1}}, nullptr);
    QSignalSpy accepted(&dialog, &ApprovalDialog::acceptedWith);
    dialog.show();
    auto *rows = dialog.findChild<QTreeWidget *>(u"approvalTree"_s);
    rows->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    rows->topLevelItem(1)->setCheckState(0, Qt::Checked);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("main").toBool())
            button->click();
    }
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.at(0).at(0).value<ApprovalCategories>(), (ApprovalCategories{{3}}));
}

QTEST_MAIN(TestApprovalDialog)
#include "tst_approvaldialog.moc"
