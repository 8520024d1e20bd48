// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/checkspanel.h"

#include "service/contentcheck.h"
#include "supervisor/correctionsdialog.h"
#include "supervisor/findinglist.h"
#include "supervisor/placestable.h"
#include "support/builders.h"
#include "support/picture.h"
#include "support/realfaq.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

CheckReport reportOf(const SnapshotPtr &snapshot)
{
    const QDate today(2026, 1, 15);
    return makeReport(snapshot, today, checkContent(*snapshot, today, nullptr));
}

} // namespace

class TestChecksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findingsStandByRuleTheGravestFirst();
    void filtersNarrowTheList();
    void theFirstFindingIsShownInFull();
    void enterOpensThePlaceInTheEditor();
    void withoutAnEditorTheEntryIsShown();
    void withoutTheRightNothingCanBeChanged();
    void aSafeCorrectionIsSavedAsShown();
    void everySafeCorrectionIsOneChange();
    void whatIsNotTickedStaysAsItIs();
    void aDismissalNeedsAReason();
    void whatWasDismissedCanBeBroughtBack();
    void anEmptyListSaysWhy();
    void progressIsShownWhileItLasts();
    void theSelectionStaysAtItsPlace();
    void veryManyFindingsAreShownAtOnce();

private:
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    QStringList shown() const { return picture(*part<FindingList>("findingList")->model()); }
    void press(int key) const { QTest::keyClick(part<FindingList>("findingList"), Qt::Key(key)); }

    std::unique_ptr<ChecksPanel> m_panel;
    SnapshotPtr m_snapshot;
};

void TestChecksPanel::init()
{
    Entry second =
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"別の問い"_s, .answer = u"１桁と2桁と3桁"_s});
    second.category = {2};
    SnapshotData data;
    data.categories = {makeCategory(1, u"1"_s, u"全般"_s), makeCategory(2, u"2"_s, u"手続き"_s)};
    data.entries = {makeEntry({.answer = u"詳しくは<b>No9-9</b>参照"_s}), second};
    m_snapshot = Snapshot::create(data);
    m_panel = std::make_unique<ChecksPanel>();
    m_panel->showReport(reportOf(m_snapshot));
    m_panel->setEditable(true);
    m_panel->setEditorThere(true);
    m_panel->show();
}

void TestChecksPanel::findingsStandByRuleTheGravestFirst()
{
    QCOMPARE(shown(),
        (QStringList{
            u"Reference leads nowhere  1"_s,
            u"  1-1 再発行できますか。"_s,
            u"HTML left in the text  2"_s,
            u"  1-1 再発行できますか。"_s,
            u"  1-1 再発行できますか。"_s,
            u"No source  2"_s,
            u"  1-1 再発行できますか。"_s,
            u"  1-2 別の問い"_s,
            u"Digits of two widths  1"_s,
            u"  1-2 別の問い"_s,
        }));
    QVERIFY(part<QLabel>("findingCount")->text().contains(u'6'));
    const auto *list = part<FindingList>("findingList");
    QCOMPARE(list->visualRect(list->model()->index(0, 0)).top(), 0); // the title is in sight
}

void TestChecksPanel::filtersNarrowTheList()
{
    auto *severity = part<QComboBox>("severityFilter");
    severity->setCurrentIndex(1);
    QCOMPARE(shown().size(), 5);
    severity->setCurrentIndex(0);
    auto *rule = part<QComboBox>("ruleFilter");
    QCOMPARE(rule->count(), 5);
    rule->setCurrentIndex(rule->findData(int(CheckRule::NoSource)));
    QCOMPARE(shown().size(), 3);
    part<QComboBox>("categoryFilter")->setCurrentIndex(2);
    QCOMPARE(shown(), (QStringList{u"No source  1"_s, u"  1-2 別の問い"_s}));
    // What is chosen stays chosen when a new report comes.
    m_panel->showReport(reportOf(m_snapshot));
    QCOMPARE(shown().size(), 2);
}

void TestChecksPanel::theFirstFindingIsShownInFull()
{
    QCOMPARE(part<QLabel>("findingTitle")->text(), u"Reference leads nowhere"_s);
    QVERIFY(part<QLabel>("findingMessage")->text().contains(u"9-9"_s));
    auto *text = part<QPlainTextEdit>("findingBefore");
    QCOMPARE(text->toPlainText(), u"詳しくは<b>No9-9</b>参照"_s);
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().constFirst().cursor.selectedText(), u"No9-9"_s);
    QVERIFY(!part<QPlainTextEdit>("findingAfter")->isVisible());
    press(Qt::Key_Down);
    QVERIFY(part<QPlainTextEdit>("findingAfter")->isVisible());
    QCOMPARE(part<QPlainTextEdit>("findingAfter")->toPlainText(), u"詳しくはNo9-9参照"_s);
}

void TestChecksPanel::enterOpensThePlaceInTheEditor()
{
    QSignalSpy opened(m_panel.get(), &ChecksPanel::openRequested);
    QSignalSpy shownEntry(m_panel.get(), &ChecksPanel::entryRequested);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<EntryId>(), EntryId{1});
    QCOMPARE(opened[0][1].value<TextPlace>(), (TextPlace{TextField::Answer, 0}));
    QCOMPARE(opened[0][2].value<TextSpan>(), (TextSpan{7, 5}));
    part<QPushButton>("showEntryButton")->click();
    QCOMPARE(shownEntry.size(), 1);
}

void TestChecksPanel::withoutAnEditorTheEntryIsShown()
{
    m_panel->setEditorThere(false);
    QSignalSpy opened(m_panel.get(), &ChecksPanel::openRequested);
    QSignalSpy shownEntry(m_panel.get(), &ChecksPanel::entryRequested);
    QVERIFY(!part<QPushButton>("openButton")->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(shownEntry.size(), 1);
}

void TestChecksPanel::withoutTheRightNothingCanBeChanged()
{
    m_panel->setEditable(false);
    QSignalSpy opened(m_panel.get(), &ChecksPanel::openRequested);
    QSignalSpy shownEntry(m_panel.get(), &ChecksPanel::entryRequested);
    press(Qt::Key_Down);
    QVERIFY(!part<QPushButton>("correctButton")->isEnabled());
    QVERIFY(!part<QPushButton>("openButton")->isEnabled());
    QVERIFY(!part<QPushButton>("correctAllButton")->isEnabled());
    QVERIFY(!part<QLineEdit>("dismissReason")->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(shownEntry.size(), 1);
}

void TestChecksPanel::aSafeCorrectionIsSavedAsShown()
{
    QSignalSpy saved(m_panel.get(), &ChecksPanel::saveRequested);
    press(Qt::Key_Down);
    const QString after = part<QPlainTextEdit>("findingAfter")->toPlainText();
    part<QPushButton>("correctButton")->click();
    QCOMPARE(saved.size(), 1);
    const auto changes = saved[0][0].value<ChangeSet>();
    QCOMPARE(changes.entries.size(), 1);
    QCOMPARE(changes.entries[0].after->answers[0].text, after);
    QVERIFY(saved[0][1].toString().contains(u"1-1"_s));
}

void TestChecksPanel::everySafeCorrectionIsOneChange()
{
    QSignalSpy saved(m_panel.get(), &ChecksPanel::saveRequested);
    part<QPushButton>("correctAllButton")->click();
    auto *dialog = m_panel->findChild<CorrectionsDialog *>();
    QVERIFY(dialog);
    const ReplaceModel &places = *dialog->findChild<PlacesTable *>()->places();
    QCOMPARE(places.rowCount(), 3); // two tags of one text, and digits
    QCOMPARE(places.index(2, ReplaceModel::BeforeColumn).data().toString(), u"１桁と2桁と3桁"_s);
    QCOMPARE(places.index(2, ReplaceModel::AfterColumn).data().toString(), u"1桁と2桁と3桁"_s);
    QCOMPARE(saved.size(), 0);
    dialog->findChild<QPushButton *>(u"makeCorrections"_s)->click();
    QCOMPARE(saved.size(), 1);
    const auto changes = saved[0][0].value<ChangeSet>();
    QCOMPARE(changes.entries.size(), 2);
    QCOMPARE(changes.entries[1].after->answers[0].text, u"1桁と2桁と3桁"_s);
}

void TestChecksPanel::whatIsNotTickedStaysAsItIs()
{
    QSignalSpy saved(m_panel.get(), &ChecksPanel::saveRequested);
    part<QPushButton>("correctAllButton")->click();
    auto *dialog = m_panel->findChild<CorrectionsDialog *>();
    ReplaceModel &places = *dialog->findChild<PlacesTable *>()->places();
    places.setAllTicked(false);
    auto *make = dialog->findChild<QPushButton *>(u"makeCorrections"_s);
    QVERIFY(!make->isEnabled());
    places.setData(places.index(2, ReplaceModel::NoColumn), Qt::Checked, Qt::CheckStateRole);
    make->click();
    const auto changes = saved.at(0)[0].value<ChangeSet>();
    QCOMPARE(changes.entries.size(), 1);
    QCOMPARE(changes.entries[0].after->no, u"1-2"_s);
}

void TestChecksPanel::aDismissalNeedsAReason()
{
    QSignalSpy dismissed(m_panel.get(), &ChecksPanel::dismissRequested);
    auto *button = part<QPushButton>("dismissButton");
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    auto *reason = part<QLineEdit>("dismissReason");
    reason->setText(u"  "_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(dismissed.size(), 0);
    reason->setText(u" 意図したもの "_s);
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed[0][1].toString(), u"意図したもの"_s);
}

void TestChecksPanel::whatWasDismissedCanBeBroughtBack()
{
    CheckReport report = reportOf(m_snapshot);
    const QString key = report.keys.at(1);
    report.dismissals.insert(key, {key, u"意図したもの"_s, u"鈴木"_s, {}});
    m_panel->showReport(report);
    QCOMPARE(shown().size(), 9);
    part<QCheckBox>("dismissedFilter")->setChecked(true);
    QCOMPARE(shown().size(), 2);
    QVERIFY(part<QLabel>("findingDismissal")->text().contains(u"意図したもの"_s));
    QVERIFY(!part<QPushButton>("dismissButton")->isVisible());
    QSignalSpy back(m_panel.get(), &ChecksPanel::bringBackRequested);
    part<QPushButton>("bringBackButton")->click();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back[0][0].toString(), key);
}

void TestChecksPanel::anEmptyListSaysWhy()
{
    auto *empty = part<QLabel>("noFindings");
    QVERIFY(!empty->isVisible());
    part<QCheckBox>("dismissedFilter")->setChecked(true);
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->text().isEmpty());
    m_panel->showReport({});
    QVERIFY(empty->isVisible());
    QVERIFY(!part<QPushButton>("openButton")->isVisible());
}

void TestChecksPanel::progressIsShownWhileItLasts()
{
    auto *progress = m_panel->findChild<QProgressBar *>();
    QVERIFY(!progress->isVisible());
    m_panel->showProgress(3, 10);
    QVERIFY(progress->isVisible());
    QVERIFY(!part<QPushButton>("againButton")->isEnabled());
    m_panel->showProgress(0, 0);
    QVERIFY(!progress->isVisible());
}

void TestChecksPanel::theSelectionStaysAtItsPlace()
{
    auto *list = part<FindingList>("findingList");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString key = list->currentRow()->key;
    m_panel->showReport(reportOf(m_snapshot));
    QCOMPARE(list->currentRow()->key, key);
    // Corrected: the next finding takes its place, and nothing has to be searched for.
    CheckReport without = reportOf(m_snapshot);
    const qsizetype gone = without.keys.indexOf(key);
    without.keys.remove(gone);
    without.findings.remove(gone);
    without.safe.remove(gone);
    m_panel->showReport(without);
    QVERIFY(list->currentRow());
    QCOMPARE(list->currentRow()->finding.rule, CheckRule::MarkupLeft);
}

/// As many as an FAQ of 100,000 entries has.
void TestChecksPanel::veryManyFindingsAreShownAtOnce()
{
    QList<Entry> entries;
    QList<Finding> findings;
    for (int i = 1; i <= 10'000; ++i) {
        entries.append(makeEntry({.id = i, .no = u"1-%1"_s.arg(i), .answer = u"１桁と2桁"_s}));
        for (const CheckRule rule :
            {CheckRule::NoSource, CheckRule::MarkupLeft, CheckRule::DatePassed, CheckRule::ReferenceDangling,
                CheckRule::OutdatedTerm, CheckRule::MixedDigitWidths, CheckRule::LongWithoutSpokenLine}) {
            Finding finding;
            finding.rule = rule;
            finding.entries = {{i}};
            findings.append(finding);
        }
    }
    const CheckReport report = makeReport(makeSnapshot(entries), {2026, 1, 15}, findings);
    m_panel->showReport(report);
    auto *const list = part<FindingList>("findingList");
    QCOMPARE(list->model()->rowCount(), 7);
    QVERIFY(list->currentRow());
    const QModelIndex last = list->model()->index(6, 0);
    QCOMPARE(list->model()->rowCount(last), 10'000);
    QVERIFY(!list->model()->index(9'999, 0, last).data().toString().isEmpty());
}

QTEST_MAIN(TestChecksPanel)
#include "tst_checkspanel.moc"
