// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/unlockdialog.h"

#include <QtCore/QScopeGuard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const QString &author)
        : dialog(author)
        , asked(&dialog, &UnlockDialog::unlockRequested)
    {
        dialog.show();
    }
    QLineEdit *name() const { return dialog.findChild<QLineEdit *>(u"unlockName"_s); }
    QLineEdit *passphrase() const { return dialog.findChild<QLineEdit *>(u"unlockPassphrase"_s); }
    QString state() const { return dialog.findChild<QLabel *>(u"unlockState"_s)->text(); }
    QPushButton *button() const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }

    UnlockDialog dialog;
    QSignalSpy asked;
};

} // namespace

class TestUnlockDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksOnlyWithNameAndPassphrase();
    void whileItIsBusyNothingIsAskedAgain();
    void aRefusalSaysWhatComesNext();
    void theNextTryIsToldByTheClockOfThisPlace();
};

void TestUnlockDialog::itAsksOnlyWithNameAndPassphrase()
{
    Shown shown({});
    QCOMPARE(shown.dialog.focusWidget(), shown.name());
    QVERIFY(!shown.button()->isEnabled());
    QTest::keyClicks(shown.name(), u" Sato "_s);
    QVERIFY(!shown.button()->isEnabled());
    QTest::keyClicks(shown.passphrase(), u"secret phrase"_s);
    QCOMPARE(shown.passphrase()->echoMode(), QLineEdit::Password);
    QVERIFY(shown.button()->isEnabled());
    QTest::keyClick(shown.passphrase(), Qt::Key_Return);
    QCOMPARE(shown.asked.size(), 1);
    QCOMPARE(shown.asked.first(), (QVariantList{u"Sato"_s, u"secret phrase"_s}));
    const Shown known(u"佐藤"_s);
    QCOMPARE(known.dialog.focusWidget(), known.passphrase());
}

void TestUnlockDialog::whileItIsBusyNothingIsAskedAgain()
{
    Shown shown(u"佐藤"_s);
    QTest::keyClicks(shown.passphrase(), u"secret phrase"_s);
    shown.dialog.setBusy(true);
    QVERIFY(!shown.state().isEmpty());
    QTest::keyClick(shown.passphrase(), Qt::Key_Return);
    QCOMPARE(shown.asked.size(), 0);
    shown.dialog.setBusy(false);
    QTest::keyClick(shown.passphrase(), Qt::Key_Return);
    QCOMPARE(shown.asked.size(), 1);
}

void TestUnlockDialog::aRefusalSaysWhatComesNext()
{
    Shown shown(u"佐藤"_s);
    QTest::keyClicks(shown.passphrase(), u"wrong"_s);
    shown.dialog.showRefusal({true, 3, {}});
    QVERIFY2(shown.state().contains(u'3'), qPrintable(shown.state()));
    QCOMPARE(shown.passphrase()->selectedText().size(), 5);
    const QDateTime next(QDate(2025, 1, 15), QTime(9, 47), Qt::LocalTime);
    for (const bool wrong : {true, false}) {
        shown.dialog.showRefusal({wrong, 0, next});
        QVERIFY2(shown.state().contains(u"47"), qPrintable(shown.state()));
    }
}

void TestUnlockDialog::theNextTryIsToldByTheClockOfThisPlace()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] { qputenv("TZ", zone); });
    qputenv("TZ", "Asia/Tokyo");
    Shown shown(u"佐藤"_s);
    shown.dialog.showRefusal({true, 0, QDateTime(QDate(2025, 1, 15), QTime(5, 47, 30), Qt::UTC)});
    QVERIFY2(shown.state().contains(u" 14:47:30."_s), qPrintable(shown.state())); // no name of a zone either
}

QTEST_MAIN(TestUnlockDialog)
#include "tst_unlockdialog.moc"
