// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/historypanel.h"

#include "supervisor/differenceview.h"
#include "supervisor/faqhistorypanel.h"
#include "support/builders.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

Entry state(const QString &question)
{
    return makeEntry({.question = question});
}

RevisionItem item(qint64 revision, const std::optional<Entry> &before, const std::optional<Entry> &after)
{
    const QDateTime at(QDate(2025, 1, 15), QTime(9, 0), Qt::UTC);
    return {{revision, at, u"佐藤"_s, u"訳%1"_s.arg(revision), 1}, Change<Entry>{before, after}};
}

/// Made as 一, changed to 二 and to 三, newest first.
QList<RevisionItem> history()
{
    return {item(9, state(u"二"_s), state(u"三"_s)), item(5, state(u"一"_s), state(u"二"_s)),
        item(2, std::nullopt, state(u"一"_s))};
}

QString difference(const QWidget &panel, const QString &name)
{
    return panel.findChild<DifferenceView *>(name)->toPlainText();
}

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRevisionIsComparedWithTheOneBefore();
    void anyTwoRevisionsAreCompared();
    void anOlderStateIsRestored();
    void theSelectionStaysWhenTheHistoryGrows();
    void whatWasRestoredStaysChosen();
    void theDifferenceIsSaidInWords();
    void theFaqHistoryAsksForWhatARevisionDid();
    void whoSetAPassphraseIsInTheHistoryButNoPassphrase();
    void deletedEntriesAreBroughtBack();
};

void TestHistoryPanel::everyRevisionIsComparedWithTheOneBefore()
{
    HistoryPanel panel({});
    panel.show();
    panel.showHistory({1}, history(), {});
    auto *list = panel.findChild<QListWidget *>(u"historyList"_s);
    QCOMPARE(list->count(), 3);
    QVERIFY2(list->item(0)->text().contains(u"佐藤") && list->item(0)->text().contains(u"訳9"),
        qPrintable(list->item(0)->text()));
    QVERIFY(difference(panel, u"historyDifference"_s).contains(u"二三"));
    list->setCurrentRow(1);
    QVERIFY(difference(panel, u"historyDifference"_s).contains(u"一二"));
}

void TestHistoryPanel::anyTwoRevisionsAreCompared()
{
    HistoryPanel panel({});
    panel.show();
    panel.showHistory({1}, history(), {});
    auto *other = panel.findChild<QComboBox *>(u"historyOther"_s);
    QCOMPARE(other->count(), 4);
    other->setCurrentIndex(3);
    QVERIFY(difference(panel, u"historyDifference"_s).contains(u"一三"));
    other->setCurrentIndex(1); // with itself
    QVERIFY(!difference(panel, u"historyDifference"_s).contains(u"三"));
}

void TestHistoryPanel::anOlderStateIsRestored()
{
    qRegisterMetaType<Entry>();
    HistoryPanel panel({});
    panel.show();
    panel.showHistory({1}, history(), {});
    QSignalSpy asked(&panel, &HistoryPanel::restoreRequested);
    auto *button = panel.findChild<QPushButton *>(u"historyRestore"_s);
    QVERIFY(!button->isEnabled()); // it is so now
    panel.findChild<QListWidget *>(u"historyList"_s)->setCurrentRow(2);
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].value<Entry>(), state(u"一"_s));
    QCOMPARE(asked.first()[1].toLongLong(), 2);
}

void TestHistoryPanel::theSelectionStaysWhenTheHistoryGrows()
{
    HistoryPanel panel({});
    panel.show();
    panel.showHistory({1}, history().sliced(1), {});
    auto *list = panel.findChild<QListWidget *>(u"historyList"_s);
    panel.showHistory({1}, history(), {});
    QCOMPARE(list->currentRow(), 0); // the newest
    list->setCurrentRow(2);
    panel.showHistory({1}, history(), {});
    QCOMPARE(list->currentRow(), 2);
    panel.showHistory({2}, history().mid(0, 1), {});
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!panel.findChild<QPushButton *>(u"historyRestore"_s)->isEnabled());
}

/// The key that restores may be pressed once too often.
void TestHistoryPanel::whatWasRestoredStaysChosen()
{
    qRegisterMetaType<Entry>();
    HistoryPanel panel({});
    panel.show();
    panel.showHistory({1}, history(), {});
    auto *list = panel.findChild<QListWidget *>(u"historyList"_s);
    auto *button = panel.findChild<QPushButton *>(u"historyRestore"_s);
    list->setCurrentRow(2);
    panel.findChild<QComboBox *>(u"historyOther"_s)->setCurrentIndex(2);
    QSignalSpy asked(&panel, &HistoryPanel::restoreRequested);
    button->click();
    panel.showHistory({1}, QList{item(10, state(u"三"_s), state(u"一"_s))} + history(), {});
    QCOMPARE(list->currentRow(), 3);
    QVERIFY(list->currentItem()->text().contains(u"訳2"_s));
    QVERIFY(panel.findChild<QComboBox *>(u"historyOther"_s)->currentText().contains(u"訳5"_s));
    QVERIFY(!button->isEnabled()); // it is so by now
    button->click();
    QCOMPARE(asked.size(), 1);
}

void TestHistoryPanel::theDifferenceIsSaidInWords()
{
    HistoryPanel panel({});
    panel.show();
    panel.showHistory({1}, history(), {});
    const QString words = panel.findChild<DifferenceView *>(u"historyDifference"_s)->accessibleDescription();
    QVERIFY2(words.contains(u"二") && words.contains(u"三"), qPrintable(words));
}

void TestHistoryPanel::theFaqHistoryAsksForWhatARevisionDid()
{
    FaqHistoryPanel panel(FaqHistoryPanel::Kind::Revisions, {});
    QSignalSpy asked(&panel, &FaqHistoryPanel::itemsRequested);
    panel.showRevisions({history().at(0).revision, history().at(1).revision}, false);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 9);
    auto *items = panel.findChild<QListWidget *>(u"faqHistoryItems"_s);
    panel.showItems(5, {history().at(1)}, {}); // an answer to another question
    QCOMPARE(items->count(), 0);
    panel.showItems(9, {history().at(0)}, {});
    QCOMPARE(items->count(), 1);
    QVERIFY(difference(panel, u"faqHistoryDifference"_s).contains(u"二三"));
    panel.findChild<QListWidget *>(u"faqHistoryRevisions"_s)->setCurrentRow(1);
    QCOMPARE(asked.constLast().first().toLongLong(), 5);
}

void TestHistoryPanel::whoSetAPassphraseIsInTheHistoryButNoPassphrase()
{
    const Revision revision{4, QDateTime(QDate(2025, 1, 15), QTime(9, 0), Qt::UTC), u"鈴木"_s, {}, 3};
    FaqHistoryPanel panel(FaqHistoryPanel::Kind::Revisions, {});
    panel.showRevisions({revision}, false);
    QVERIFY(panel.findChild<QListWidget *>(u"faqHistoryRevisions"_s)->item(0)->text().contains(u"鈴木"_s));
    using What = RightChange::What;
    using Deed = RightChange::Deed;
    panel.showItems(4,
        {{revision, RightChange{What::SupervisorPassphrase, Deed::Changed, {}}},
            {revision, RightChange{What::AdministratorPassphrase, Deed::Removed, {}}},
            {revision, RightChange{What::Approval, Deed::Set, u"1 全般"_s}}},
        {});
    auto *items = panel.findChild<QListWidget *>(u"faqHistoryItems"_s);
    QStringList lines;
    for (int row = 0; row < items->count(); ++row)
        lines.append(items->item(row)->text());
    QCOMPARE(lines,
        (QStringList{u"the supervisors’ passphrase was changed"_s,
            u"the administrators’ passphrase was removed"_s,
            u"a second person approves from now on: 1 全般"_s}));
    QVERIFY(!panel.findChild<QPushButton *>(u"faqHistoryRestore"_s)->isEnabled());
}

void TestHistoryPanel::deletedEntriesAreBroughtBack()
{
    qRegisterMetaType<Entry>();
    FaqHistoryPanel panel(FaqHistoryPanel::Kind::Deleted, {});
    QSignalSpy asked(&panel, &FaqHistoryPanel::restoreRequested);
    auto *button = panel.findChild<QPushButton *>(u"deletedRestore"_s);
    QVERIFY(!button->isEnabled());
    panel.showDeleted({item(12, state(u"三"_s), std::nullopt)}, {});
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].value<Entry>(), state(u"三"_s));
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
