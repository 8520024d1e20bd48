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

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
