// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEmptinessHasAReasonAndANextStep_data();
    void everyEmptinessHasAReasonAndANextStep();
    void aFilterThatLeavesNothingCanBeDropped_data();
    void aFilterThatLeavesNothingCanBeDropped();
    void filtersThatLeaveNothingTogetherAreNamed_data();
    void filtersThatLeaveNothingTogetherAreNamed();
};

void TestEmptyState::everyEmptinessHasAReasonAndANextStep_data()
{
    using Kind = EmptyReason::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("nowhere");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("elsewhere");
    QTest::addColumn<bool>("loosened");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QStringList>("steps");
    const QString loose = u"Search loosely  Ctrl+L"_s;
    const QString everywhere = u"Search all categories  Alt+0"_s;
    QTest::newRow("no FAQ") << int(Kind::NoFaq) << QStringList() << QString() << 0 << false
                            << u"No FAQ is open."_s
                            << QStringList{u"Try again  F5"_s, u"Open another FAQ…  Ctrl+O"_s};
    QTest::newRow("a word that is nowhere")
        << int(Kind::NoHits) << QStringList{u"旅行"_s} << QString() << 0 << false
        << u"“旅行” is in no published entry."_s << QStringList{loose};
    QTest::newRow("hits in other categories")
        << int(Kind::NoHits) << QStringList() << u"3 その他"_s << 4 << false
        << u"Nothing was found in “3 その他”."_s << QStringList{everywhere, loose};
    QTest::newRow("loosened in vain") << int(Kind::NoHits) << QStringList() << QString() << 0 << true
                                      << u"Nothing similar was found either."_s << QStringList();
    QTest::newRow("an empty category") << int(Kind::NoEntries) << QStringList() << u"3 その他"_s << 0 << false
                                       << u"There is no published entry in “3 その他”."_s << QStringList();
}

void TestEmptyState::everyEmptinessHasAReasonAndANextStep()
{
    QFETCH(int, kind);
    QFETCH(QStringList, nowhere);
    QFETCH(QString, category);
    QFETCH(int, elsewhere);
    QFETCH(bool, loosened);
    EmptyState state;
    state.setReason({EmptyReason::Kind(kind), nowhere, category, elsewhere, loosened});
    QTEST(state.findChild<QLabel *>(u"emptyHeadline"_s)->text(), "headline");
    QStringList steps;
    for (const QPushButton *button : state.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            steps.append(button->text());
    }
    QTEST(steps, "steps");
}

void TestEmptyState::aFilterThatLeavesNothingCanBeDropped_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Understanding>("how");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<bool>("looseHelps");
    QTest::newRow("of nothing") << u"分類:ない"_s << Understanding::EmptyField
                                << u"No published entry is found under “分類:ない”."_s << false;
    QTest::newRow("of others") << u"分類:記載"_s << Understanding::Field
                               << u"“扶養” is in no entry under “分類:記載”."_s << true;
    QTest::newRow("an exclusion") << u"扶養"_s << Understanding::Excluded
                                  << u"Every entry with “扶養” is excluded by “-扶養”."_s << true;
}

void TestEmptyState::aFilterThatLeavesNothingCanBeDropped()
{
    QFETCH(QString, filter);
    QFETCH(Understanding, how);
    QFETCH(bool, looseHelps);
    Listing listing;
    listing.searched = true;
    listing.recall.parts = {{filter, how, {}, 3, {}}, {u"扶養"_s, Understanding::FilteredOut, {}, 3, {}}};
    listing.recall.nothingLeft = how == Understanding::EmptyField;
    listing.unfiltered = u"扶養"_s;
    listing.foundUnfiltered = 3;
    EmptyState state;
    state.setReason(EmptyReason::of(listing, EntryView::All));
    QTEST(state.findChild<QLabel *>(u"emptyHeadline"_s)->text(), "headline");
    const QString typed = how == Understanding::Excluded ? u'-' + filter : filter;
    QCOMPARE(state.findChild<QLabel *>(u"emptyExplanation"_s)->text(),
        u"Without “%1” there are 3 hit(s)."_s.arg(typed));
    QStringList steps{u"Search without “%1”"_s.arg(typed)};
    if (looseHelps)
        steps.append(u"Search loosely  Ctrl+L"_s);
    QStringList offered;
    for (const QPushButton *button : state.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            offered.append(button->text());
    }
    QCOMPARE(offered, steps);
    QSignalSpy requested(&state, &EmptyState::textRequested);
    state.findChild<QPushButton *>(u"unfilterButton"_s)->click();
    QCOMPARE(requested.value(0).value(0).toString(), u"扶養"_s);
}

void TestEmptyState::filtersThatLeaveNothingTogetherAreNamed_data()
{
    QTest::addColumn<Understanding>("first");
    QTest::addColumn<QString>("headline");
    QTest::newRow("a field and an exclusion")
        << Understanding::Field << u"No published entry is left by “の -は”."_s;
    QTest::newRow("exclusions") << Understanding::Excluded
                                << u"Every published entry is excluded by “-の -は”."_s;
}

void TestEmptyState::filtersThatLeaveNothingTogetherAreNamed()
{
    QFETCH(Understanding, first);
    Listing listing;
    listing.searched = true;
    listing.recall.parts = {{u"の"_s, first, {}, 3, {}}, {u"は"_s, Understanding::Excluded, {}, 30, {}}};
    listing.recall.nothingLeft = true;
    listing.foundUnfiltered = 37;
    EmptyState state;
    state.setReason(EmptyReason::of(listing, EntryView::All));
    QTEST(state.findChild<QLabel *>(u"emptyHeadline"_s)->text(), "headline");
    QVERIFY(!state.findChild<QPushButton *>(u"unfilterButton"_s)->isHidden());
}

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
