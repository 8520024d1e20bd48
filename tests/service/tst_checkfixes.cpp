// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/checkfixes.h"

#include "service/contentcheck.h"
#include "support/builders.h"
#include "support/realfaq.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 1, 15};
}

QList<Finding> findingsOf(const SnapshotPtr &snapshot, CheckRule rule)
{
    QList<Finding> findings = checkContent(*snapshot, today(), nullptr);
    findings.removeIf([rule](const Finding &finding) { return finding.rule != rule; });
    return findings;
}

} // namespace

class TestCheckFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixIsTheWholeTextBeforeAndAfter_data();
    void aFixIsTheWholeTextBeforeAndAfter();
    void whatAPersonMustDecideHasNoFix();
    void aTagThatWouldStayHasNoFix();
    void afterTheFixTheFindingIsGone();
    void theDatesOfTheRealSheetAgreeOnTheOneThatWasChosen_data();
    void theDatesOfTheRealSheetAgreeOnTheOneThatWasChosen();
    void bracketsOfTwoWidthsAreMadeOne_data();
    void bracketsOfTwoWidthsAreMadeOne();
    void allFixesOfOneTextAreMadeTogether();
};

void TestCheckFixes::aFixIsTheWholeTextBeforeAndAfter_data()
{
    QTest::addColumn<CheckRule>("rule");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("markup as the import removes it")
        << CheckRule::MarkupLeft << u"<p>一つ目</p><p>A&amp;B</p>"_s << u"一つ目\nA&B"_s;
    QTest::newRow("a link keeps its target")
        << CheckRule::MarkupLeft << u"<a href=\"https://example.jp/\">こちら</a>"_s
        << u"こちら (https://example.jp/)"_s;
    QTest::newRow("digits in the width of the others")
        << CheckRule::MixedDigitWidths << u"１２桁と12桁と3桁"_s << u"12桁と12桁と3桁"_s;
    QTest::newRow("one full stop") << CheckRule::DoubledCharacter << u"可。。次"_s << u"可。次"_s;
    QTest::newRow("kana in full width") << CheckRule::HalfWidthKana << u"ｶﾞｽ料金"_s << u"ガス料金"_s;
}

void TestCheckFixes::aFixIsTheWholeTextBeforeAndAfter()
{
    QFETCH(CheckRule, rule);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.answer = before, .sources = 1})});
    const QList<Finding> findings = findingsOf(snapshot, rule);
    QVERIFY(!findings.isEmpty());
    const auto fix = fixFor(findings.first(), *snapshot);
    QVERIFY(fix);
    QCOMPARE(fix->before, before);
    QCOMPARE(fix->after, after);
    QCOMPARE(fix->change.before, snapshot->entries().first());
    QCOMPARE(fix->change.after->answers.first().text, after);
}

void TestCheckFixes::whatAPersonMustDecideHasNoFix()
{
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.answer = u"（2020年1月1日まで<foo>"_s})});
    const QList<Finding> findings = checkContent(*snapshot, today(), nullptr);
    QVERIFY(findings.size() >= 3); // the date, the bracket, no source
    for (const Finding &finding : findings)
        QVERIFY2(!fixFor(finding, *snapshot), qPrintable(checkRuleName(finding.rule)));
    QVERIFY(fixAll(findings, *snapshot).isEmpty());
}

/// A correction that would leave what it is offered for is none.
void TestCheckFixes::aTagThatWouldStayHasNoFix()
{
    const SnapshotPtr snapshot =
        makeSnapshot({makeEntry({.answer = u"<b>太字</b><script>x</script>"_s, .sources = 1})});
    const QList<Finding> findings = findingsOf(snapshot, CheckRule::MarkupLeft);
    QVERIFY(findings.size() >= 2);
    for (const Finding &finding : findings)
        QCOMPARE(fixFor(finding, *snapshot).has_value(), !finding.text.contains(u"script"_s));
}

void TestCheckFixes::afterTheFixTheFindingIsGone()
{
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.answer = u"<b>１２桁</b>と3桁と4桁"_s})});
    ChangeSet changes;
    changes.entries.append(
        fixFor(findingsOf(snapshot, CheckRule::MarkupLeft).constFirst(), *snapshot)->change);
    const auto mended = changes.apply(*snapshot);
    QVERIFY_OK(mended);
    QCOMPARE(findingsOf(*mended, CheckRule::MarkupLeft).size(), 0);
    QCOMPARE(findingsOf(*mended, CheckRule::MixedDigitWidths).size(), 1);
}

void TestCheckFixes::theDatesOfTheRealSheetAgreeOnTheOneThatWasChosen_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QStringList>("changed");
    QTest::newRow("what most entries say") << 0 << QStringList{u"1-10"_s};
    QTest::newRow("what one entry says") << 1 << QStringList();
}

void TestCheckFixes::theDatesOfTheRealSheetAgreeOnTheOneThatWasChosen()
{
    QFETCH(int, choice);
    QFETCH(QStringList, changed);
    const SnapshotPtr snapshot = realFaq();
    QVERIFY(snapshot);
    const QList<Finding> findings = findingsOf(snapshot, CheckRule::NamedDateDiffers);
    QCOMPARE(findings.size(), 2); // both in 1-10
    QVERIFY(fixAll(findings, *snapshot).isEmpty()); // a person must choose
    QVERIFY(!fixFor(findings.first(), *snapshot));
    const Finding &finding = findings.first();
    QCOMPARE(finding.choices.size(), 2);
    QCOMPARE(finding.choices.first(), finding.arguments.at(2));
    QVERIFY(finding.choices.contains(finding.text));
    const ChangeSet changes = fixWith(finding, finding.choices.at(choice), *snapshot, today());
    if (!changed.isEmpty()) {
        QCOMPARE(changes.entries.size(), 1);
        QCOMPARE(changes.entries.first().after->no, changed.first());
    }
    const auto mended = changes.apply(*snapshot);
    QVERIFY_OK(mended);
    for (const Finding &left : findingsOf(*mended, CheckRule::NamedDateDiffers))
        QVERIFY(left.arguments.first() != finding.arguments.first());
}

void TestCheckFixes::bracketsOfTwoWidthsAreMadeOne_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("narrow end") << u"届出（様式1)を出す"_s << u"届出（様式1）を出す"_s;
    QTest::newRow("narrow beginning") << u"届出(様式）を出す"_s << u"届出（様式）を出す"_s;
    QTest::newRow("corner brackets") << u"｢届出」と「控え｣"_s << u"「届出」と「控え」"_s;
    QTest::newRow("one within the other") << u"（届出(様式）)"_s << u"（届出（様式））"_s;
    QTest::newRow("both narrow stay") << u"届出(様式)"_s << u"届出(様式)"_s;
    QTest::newRow("another kind is for a person") << u"届出（様式」"_s << u"届出（様式」"_s;
    QTest::newRow("a missing one is for a person") << u"届出（様式"_s << u"届出（様式"_s;
}

void TestCheckFixes::bracketsOfTwoWidthsAreMadeOne()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const SnapshotPtr snapshot = makeSnapshot({makeEntry({.answer = before, .sources = 1})});
    const ChangeSet changes = fixAll(findingsOf(snapshot, CheckRule::UnbalancedBracket), *snapshot);
    const auto mended = changes.apply(*snapshot);
    QVERIFY_OK(mended);
    QCOMPARE((*mended)->entries().first().answers.first().text, after);
    if (before != after)
        QVERIFY(findingsOf(*mended, CheckRule::UnbalancedBracket).isEmpty());
}

void TestCheckFixes::allFixesOfOneTextAreMadeTogether()
{
    const SnapshotPtr snapshot = makeSnapshot({
        makeEntry({.id = 1, .no = u"1-1"_s, .answer = u"１と２と3と4と5"_s}),
        makeEntry({.id = 2, .no = u"1-2"_s, .question = u"<i>なぜ</i>"_s, .answer = u"<b>９</b>と1と2"_s}),
        makeEntry({.id = 3, .no = u"1-3"_s, .question = u"別の問い"_s, .answer = u"そのまま"_s}),
    });
    const ChangeSet changes = fixAll(checkContent(*snapshot, today(), nullptr), *snapshot);
    QCOMPARE(changes.entries.size(), 2);
    QCOMPARE(changes.entries[0].after->answers.first().text, u"1と2と3と4と5"_s);
    QCOMPARE(changes.entries[1].after->question, u"なぜ"_s);
    QCOMPARE(changes.entries[1].after->answers.first().text, u"9と1と2"_s);
}

QTEST_APPLESS_MAIN(TestCheckFixes)
#include "tst_checkfixes.moc"
