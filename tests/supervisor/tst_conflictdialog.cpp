// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/conflictdialog.h"

#include "support/builders.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTextEdit>

#include <algorithm>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

Entry withAnswer(const QString &text)
{
    Entry entry = makeEntry();
    entry.answers[0].text = text;
    return entry;
}

Conflict conflictOf(const std::optional<Entry> &mine, const QList<Entry> &theirs)
{
    ChangeSet changes;
    changes.entries = {{makeEntry(), mine}};
    return findConflict(changes, *makeSnapshot(theirs));
}

} // namespace

class TestConflictDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldIsChosenAndTheResultEdited();
    void whatOnlyOneSideChangedIsKept();
    void aDeletionIsTakenOrNot();
    void theResultIsHandedOutOnce();
    void whoChangedItIsNamedWhereItIsKnown_data();
    void whoChangedItIsNamedWhereItIsKnown();
    void longTextsTakeTheRoomThereIs();
};

void TestConflictDialog::eachFieldIsChosenAndTheResultEdited()
{
    const ConflictDialog dialog(conflictOf(withAnswer(u"私"_s), {withAnswer(u"彼ら"_s)}), {}, {});
    QCOMPARE(dialog.resolution().entries.first()->answers[0].text, u"私"_s);
    dialog.findChild<QRadioButton *>(u"takeTheirs"_s)->click();
    QCOMPARE(dialog.resolution().entries.first()->answers[0].text, u"彼ら"_s);
    auto *result = dialog.findChild<QPlainTextEdit *>(u"conflictResult"_s);
    QCOMPARE(result->toPlainText(), u"彼ら"_s);
    result->setPlainText(u"二人の\n答え"_s);
    QCOMPARE(dialog.resolution().entries.first()->answers[0].text, u"二人の\n答え"_s);
}

void TestConflictDialog::whatOnlyOneSideChangedIsKept()
{
    Entry mine = withAnswer(u"私"_s);
    mine.question = u"私の問い"_s;
    Entry theirs = withAnswer(u"彼ら"_s);
    theirs.reviewDate = QDate(2025, 4, 1);
    const ConflictDialog dialog(conflictOf(mine, {theirs}), {}, {});
    QCOMPARE(dialog.findChildren<QRadioButton *>().size(), 2); // one field
    dialog.findChild<QRadioButton *>(u"takeTheirs"_s)->click();
    const Entry result = *dialog.resolution().entries.first();
    QCOMPARE(result.question, u"私の問い"_s);
    QCOMPARE(result.reviewDate, QDate(2025, 4, 1));
    QCOMPARE(result.answers[0].text, u"彼ら"_s);
}

void TestConflictDialog::aDeletionIsTakenOrNot()
{
    const ConflictDialog dialog(conflictOf(withAnswer(u"私"_s), {}), {}, {});
    QCOMPARE(dialog.resolution().entries.first(), std::optional(withAnswer(u"私"_s)));
    dialog.findChild<QRadioButton *>(u"takeTheirs"_s)->click();
    QVERIFY(!dialog.resolution().entries.first());
}

void TestConflictDialog::theResultIsHandedOutOnce()
{
    qRegisterMetaType<Resolution>();
    ConflictDialog dialog(conflictOf(withAnswer(u"私"_s), {withAnswer(u"彼ら"_s)}), {}, {});
    QSignalSpy accepted(&dialog, &ConflictDialog::acceptedWith);
    dialog.show();
    dialog.findChild<QPushButton *>(u"saveResult"_s)->click();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestConflictDialog::whoChangedItIsNamedWhereItIsKnown_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("said");
    QTest::newRow("known") << u"鈴木"_s << u"changed by 鈴木 at"_s;
    QTest::newRow("an import on the command line") << QString() << u"\nchanged at"_s;
}

void TestConflictDialog::whoChangedItIsNamedWhereItIsKnown()
{
    QFETCH(QString, author);
    QFETCH(QString, said);
    Conflict conflict = conflictOf(withAnswer(u"私"_s), {withAnswer(u"彼ら"_s)});
    const QDateTime at(QDate(2025, 1, 10), QTime(9, 12), Qt::UTC);
    conflict.changedIn.insert(makeEntry().id, {7, at, author, {}, 1});
    const ConflictDialog dialog(conflict, {}, {});
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [&said](const QLabel *label) { return label->text().contains(said); }));
}

void TestConflictDialog::longTextsTakeTheRoomThereIs()
{
    const QString text = u"マイナンバーカードをお持ちの場合は最新の資格情報が確認できます。"_s.repeated(12);
    ConflictDialog dialog(conflictOf(withAnswer(u"私"_s + text), {withAnswer(u"彼ら"_s + text)}), {}, {});
    dialog.resize(1080, 680);
    dialog.show();
    const auto *mine = dialog.findChild<QTextEdit *>(u"mine"_s);
    QVERIFY2(mine->height() > 200, qPrintable(QString::number(mine->height())));
    ConflictDialog small(conflictOf(withAnswer(u"私"_s), {withAnswer(u"彼ら"_s)}), {}, {});
    small.resize(1080, 680);
    small.show();
    QVERIFY(small.findChild<QTextEdit *>(u"mine"_s)->height() < 200);
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
