// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorperiods.h"

#include "support/builders.h"

#include <QtTest/QTest>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate day(QStringView text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Answer answer(const QString &text, QStringView from, QStringView until)
{
    return {text, {}, {}, day(from), day(until)};
}

QString periods(const EditorState &state)
{
    QStringList parts;
    for (const Answer &each : state.entry.answers) {
        parts.append(each.text + u' ' + each.validFrom.toString(Qt::ISODate) + u'~'
            + each.validUntil.toString(Qt::ISODate));
    }
    return parts.join(u" | ") + u" #"_s + QString::number(state.answer);
}

EditorState stateOf(const QList<Answer> &answers, qsizetype shown = 0)
{
    EditorState state{makeEntry(), shown, {}};
    state.entry.answers = answers;
    return state;
}

} // namespace

class TestEditorPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextAnswerTakesOverOnItsDay();
    void aNextAnswerInTheMiddleKeepsTheEnd();
    void aNextAnswerMustBeginWithinThePeriod_data();
    void aNextAnswerMustBeginWithinThePeriod();
    void movingABeginningMovesTheEndBefore();
    void movingABeginningTooFarLeavesTheOther();
    void takingAnAnswerAwayClosesTheGap();
    void overlapsAreFound_data();
    void overlapsAreFound();
    void answersAreSortedByTheirBeginning();
};

void TestEditorPeriods::theNextAnswerTakesOverOnItsDay()
{
    const EditorState next = withNextAnswer(stateOf({answer(u"a"_s, u"", u"")}), day(u"2025-04-01"));
    QCOMPARE(periods(next), u"a ~2025-03-31 | a 2025-04-01~ #1"_s);
    QCOMPARE(answerOn(next.entry, day(u"2025-03-31")), next.entry.answers[0]);
    QCOMPARE(answerOn(next.entry, day(u"2025-04-01")), next.entry.answers[1]);
}

void TestEditorPeriods::aNextAnswerInTheMiddleKeepsTheEnd()
{
    const EditorState state =
        stateOf({answer(u"a"_s, u"2025-01-01", u"2025-06-30"), answer(u"b"_s, u"2025-07-01", u"")});
    QCOMPARE(periods(withNextAnswer(state, day(u"2025-04-01"))),
        u"a 2025-01-01~2025-03-31 | a 2025-04-01~2025-06-30 | b 2025-07-01~ #1"_s);
}

void TestEditorPeriods::aNextAnswerMustBeginWithinThePeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("may");
    QTest::newRow("no day") << QDate() << false;
    QTest::newRow("before it") << day(u"2024-12-31") << false;
    QTest::newRow("its first day would leave it none") << day(u"2025-01-01") << false;
    QTest::newRow("its second day") << day(u"2025-01-02") << true;
    QTest::newRow("its last day") << day(u"2025-06-30") << true;
    QTest::newRow("after it") << day(u"2025-07-01") << false;
}

void TestEditorPeriods::aNextAnswerMustBeginWithinThePeriod()
{
    QFETCH(QDate, from);
    QTEST(mayFollowOn(answer(u"a"_s, u"2025-01-01", u"2025-06-30"), from), "may");
}

void TestEditorPeriods::movingABeginningMovesTheEndBefore()
{
    const EditorState state =
        stateOf({answer(u"a"_s, u"", u"2025-03-31"), answer(u"b"_s, u"2025-04-01", u"")}, 1);
    QCOMPARE(periods(withValidFrom(state, day(u"2025-05-01"))), u"a ~2025-04-30 | b 2025-05-01~ #1"_s);
}

void TestEditorPeriods::movingABeginningTooFarLeavesTheOther()
{
    const EditorState state =
        stateOf({answer(u"a"_s, u"2025-03-01", u"2025-03-31"), answer(u"b"_s, u"2025-04-01", u"")}, 1);
    QCOMPARE(
        periods(withValidFrom(state, day(u"2025-03-01"))), u"a 2025-03-01~2025-03-31 | b 2025-03-01~ #1"_s);
    QCOMPARE(periods(withValidFrom(state, {})), u"a 2025-03-01~2025-03-31 | b ~ #1"_s);
}

void TestEditorPeriods::takingAnAnswerAwayClosesTheGap()
{
    const EditorState state =
        stateOf({answer(u"a"_s, u"", u"2025-03-31"), answer(u"b"_s, u"2025-04-01", u"2025-12-31")}, 1);
    QCOMPARE(periods(withoutShownAnswer(state)), u"a ~2025-12-31 #0"_s);
}

void TestEditorPeriods::overlapsAreFound_data()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << QList{answer(u"a"_s, u"", u"")} << 0;
    QTest::newRow("one after the other")
        << QList{answer(u"a"_s, u"", u"2025-03-31"), answer(u"b"_s, u"2025-04-01", u"")} << 0;
    QTest::newRow("a gap") << QList{answer(u"b"_s, u"2025-06-01", u""), answer(u"a"_s, u"", u"2025-03-31")}
                           << 0;
    QTest::newRow("one day twice") << QList{answer(u"a"_s, u"", u"2025-04-01"),
        answer(u"b"_s, u"2025-04-01", u"")}
                                   << 1;
    QTest::newRow("two open ones") << QList{answer(u"a"_s, u"", u""), answer(u"b"_s, u"", u"")} << 1;
    QTest::newRow("an open one over two") << QList{answer(u"a"_s, u"", u""),
        answer(u"b"_s, u"", u"2025-03-31"), answer(u"c"_s, u"2025-04-01", u"")}
                                          << 2;
}

void TestEditorPeriods::overlapsAreFound()
{
    QFETCH(QList<Answer>, answers);
    QTEST(int(findOverlaps(answers).size()), "count");
}

void TestEditorPeriods::answersAreSortedByTheirBeginning()
{
    const EditorState state =
        stateOf({answer(u"c"_s, u"2025-04-01", u""), answer(u"b"_s, u"2025-01-01", u"2025-03-31"),
                    answer(u"a"_s, u"", u"2024-12-31")},
            0);
    QCOMPARE(
        periods(withSortedAnswers(state)), u"a ~2024-12-31 | b 2025-01-01~2025-03-31 | c 2025-04-01~ #2"_s);
}

QTEST_GUILESS_MAIN(TestEditorPeriods)
#include "tst_editorperiods.moc"
