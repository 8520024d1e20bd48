// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/exportdialog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsAskedFor();
    void onlyTextHasAnEncoding();
    void aListOfEverythingIsNoChoice();
    void theLastChoiceIsOfferedAgain();
    void leavingWhileItIsWrittenAsksToGiveItUp();
    void aProblemIsSaidAndCanBeTriedAgain();
};

void TestExportDialog::whatIsChosenIsAskedFor()
{
    ExportDialog dialog({37, 3}, {});
    QSignalSpy asked(&dialog, &ExportDialog::exportRequested);
    dialog.findChildren<QRadioButton *>().constLast()->click();
    auto *format = dialog.findChild<QComboBox *>(u"formatBox"_s);
    format->setCurrentIndex(format->findData(u"ods"_s));
    dialog.findChild<QPushButton *>(u"exportButton"_s)->click();
    QCOMPARE(asked.size(), 1);
    const auto wish = asked.first().first().value<ExportWish>();
    QCOMPARE(wish.listedOnly, true);
    QCOMPARE(wish.ending, u"ods"_s);
    QVERIFY(!wish.encoding);
}

void TestExportDialog::onlyTextHasAnEncoding()
{
    ExportDialog dialog({37, 3}, {});
    auto *format = dialog.findChild<QComboBox *>(u"formatBox"_s);
    auto *encoding = dialog.findChild<QComboBox *>(u"encodingBox"_s);
    for (int i = 0; i < format->count(); ++i) {
        format->setCurrentIndex(i);
        const QString ending = format->itemData(i).toString();
        const bool text = ending == u"csv"_s || ending == u"tsv"_s;
        QCOMPARE(!encoding->isHidden(), text);
        QCOMPARE(dialog.wish().encoding.has_value(), text);
    }
}

void TestExportDialog::aListOfEverythingIsNoChoice()
{
    for (const qsizetype listed : {0, 37}) {
        ExportDialog dialog({37, listed}, {true, u"csv"_s, std::nullopt});
        QVERIFY(!dialog.findChildren<QRadioButton *>().constLast()->isEnabled());
        QVERIFY(!dialog.wish().listedOnly);
    }
}

void TestExportDialog::theLastChoiceIsOfferedAgain()
{
    const ExportWish before{true, u"csv"_s, TextEncoding::Cp932};
    const ExportWish wish = ExportDialog({37, 3}, before).wish();
    QCOMPARE(wish.listedOnly, true);
    QCOMPARE(wish.ending, u"csv"_s);
    QVERIFY(wish.encoding == TextEncoding::Cp932);
}

void TestExportDialog::leavingWhileItIsWrittenAsksToGiveItUp()
{
    ExportDialog dialog({37, 3}, {});
    dialog.show();
    QSignalSpy given(&dialog, &ExportDialog::cancelRequested);
    dialog.setBusy(true);
    auto *progress = dialog.findChild<QProgressBar *>(u"exportProgress"_s);
    QCOMPARE(progress->maximum(), 0); // nothing is known yet
    dialog.showProgress(40);
    QCOMPARE(progress->value(), 40);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(given.size(), 1);
    QVERIFY(dialog.isVisible());
    dialog.showError(u"given up"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(given.size(), 1);
}

void TestExportDialog::aProblemIsSaidAndCanBeTriedAgain()
{
    ExportDialog dialog({37, 3}, {});
    auto *button = dialog.findChild<QPushButton *>(u"exportButton"_s);
    dialog.setBusy(true);
    QVERIFY(!button->isEnabled());
    dialog.showError(u"full"_s);
    QVERIFY(button->isEnabled());
    auto *problem = dialog.findChild<QLabel *>(u"exportProblem"_s);
    QVERIFY(!problem->isHidden());
    QCOMPARE(problem->text(), u"full"_s);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
