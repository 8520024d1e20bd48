// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLicencesOfAllThatIsIncludedCanBeRead();
};

void TestAboutDialog::theLicencesOfAllThatIsIncludedCanBeRead()
{
    const AboutDialog dialog;
    const QString notices = dialog.findChild<QPlainTextEdit *>()->toPlainText();
    for (const QString &words : {u"Lucide Icons"_s, u"Apache License"_s, u"MONASH UNIVERSITY"_s,
             u"Niels Lohmann"_s, u"JSON for Modern C++"_s})
        QVERIFY2(notices.contains(words), qPrintable(words));
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
