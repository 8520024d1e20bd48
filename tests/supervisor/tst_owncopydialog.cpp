// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/owncopydialog.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace Qt::StringLiterals;
using Purpose = OwnCopyDialog::Purpose;

namespace {

struct Shown
{
    explicit Shown(Purpose purpose)
        : dialog(purpose, u"佐藤"_s, QDir::tempPath() + u"/own.sqlite"_s)
        , taken(&dialog, &OwnCopyDialog::acceptedWith)
    {
        qRegisterMetaType<NewPassphrases>();
        dialog.show();
    }
    void type(const QString &field, const QString &text) const
    {
        dialog.findChild<QLineEdit *>(field)->setText(text);
    }
    void typeTwice(const QString &field, const QString &text) const
    {
        type(field, text);
        type(field + u"Again"_s, text);
    }
    QString state() const { return dialog.findChild<QLabel *>(u"copyState"_s)->text(); }
    QPushButton *button() const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }

    OwnCopyDialog dialog;
    QSignalSpy taken;
};

const QString supervisor = u"supervisorPassphrase"_s;
const QString administrator = u"administratorPassphrase"_s;

} // namespace

class TestOwnCopyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyNeedsAPlaceANameAndAPassphraseTypedTwice();
    void anAdministratorIsOptionalButAnother();
    void onlyWhatIsTypedChanges();
    void anErrorStaysUntilSomethingIsTyped();
};

void TestOwnCopyDialog::aCopyNeedsAPlaceANameAndAPassphraseTypedTwice()
{
    const Shown shown(Purpose::Copy);
    QVERIFY(!shown.button()->isEnabled());
    shown.type(supervisor, u"supervisor-1"_s);
    QVERIFY(!shown.button()->isEnabled());
    shown.type(supervisor + u"Again"_s, u"supervisor-2"_s);
    QVERIFY(!shown.button()->isEnabled());
    shown.typeTwice(supervisor, u"short"_s);
    QVERIFY(!shown.button()->isEnabled());
    shown.typeTwice(supervisor, u"supervisor-1"_s);
    QVERIFY2(shown.button()->isEnabled(), qPrintable(shown.state()));
    QVERIFY(shown.state().isEmpty());
    for (const auto &[field, good] :
        {std::pair<QString, QString>(u"copyPlace"_s, QDir::tempPath() + u"/other.sqlite"_s),
            std::pair<QString, QString>(u"copyName"_s, u"鈴木"_s)}) {
        shown.type(field, {});
        QVERIFY(!shown.button()->isEnabled());
        QVERIFY(!shown.state().isEmpty());
        shown.type(field, good);
    }
    shown.button()->click();
    QCOMPARE(shown.taken.size(), 1);
    QCOMPARE(shown.taken.first()[0].toString(), u"鈴木"_s);
    QCOMPARE(shown.taken.first()[1].toString(), QDir::tempPath() + u"/other.sqlite"_s);
    QCOMPARE(shown.taken.first()[2].value<NewPassphrases>().supervisor, u"supervisor-1"_s);
}

void TestOwnCopyDialog::anAdministratorIsOptionalButAnother()
{
    const Shown shown(Purpose::First);
    shown.typeTwice(supervisor, u"supervisor-1"_s);
    QVERIFY(shown.button()->isEnabled());
    shown.typeTwice(administrator, u"supervisor-1"_s);
    QVERIFY(!shown.button()->isEnabled());
    shown.typeTwice(administrator, u"administrator-1"_s);
    QVERIFY(shown.button()->isEnabled());
    shown.button()->click();
    QCOMPARE(shown.taken.first()[1].toString(), QString());
    QCOMPARE(shown.taken.first()[2].value<NewPassphrases>().administrator, u"administrator-1"_s);
}

void TestOwnCopyDialog::onlyWhatIsTypedChanges()
{
    const Shown shown(Purpose::Change);
    QVERIFY(!shown.button()->isEnabled());
    shown.typeTwice(administrator, u"administrator-2"_s);
    QVERIFY(shown.button()->isEnabled());
    shown.button()->click();
    QVERIFY(shown.taken.first()[2].value<NewPassphrases>().supervisor.isEmpty());
}

void TestOwnCopyDialog::anErrorStaysUntilSomethingIsTyped()
{
    Shown shown(Purpose::First);
    shown.typeTwice(supervisor, u"supervisor-1"_s);
    shown.dialog.setBusy(true);
    QVERIFY(!shown.button()->isEnabled());
    shown.dialog.setBusy(false);
    shown.dialog.showError(u"今は書けません。"_s);
    QCOMPARE(shown.state(), u"今は書けません。"_s);
    shown.type(supervisor, u"supervisor-2"_s);
    QVERIFY(shown.state() != u"今は書けません。"_s);
}

QTEST_MAIN(TestOwnCopyDialog)
#include "tst_owncopydialog.moc"
