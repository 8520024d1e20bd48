// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entrynotices.h"

#include "support/builders.h"

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestEntryNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warningsSayWhatSpeaksAgainstTheAnswer_data();
    void warningsSayWhatSpeaksAgainstTheAnswer();
    void severalWarningsStandGravestFirst();
    void factsAreThoseThatAreKnown_data();
    void factsAreThoseThatAreKnown();
};

namespace {

QDate today()
{
    return {2025, 12, 2};
}

QStringList warningsOf(const Entry &entry)
{
    const Answer &answer = answerOn(entry, today());
    return EntryNotices::warnings(entry, answer, present(answer.text, *test::makeSnapshot({})), today());
}

} // namespace

Q_DECLARE_METATYPE(sokuto::Entry)

void TestEntryNotices::warningsSayWhatSpeaksAgainstTheAnswer_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const Entry &entry, const QStringList &sentences) {
        QTest::newRow(name) << entry << sentences;
    };
    const auto changed = [](auto change) {
        Entry entry = test::makeEntry();
        change(entry);
        return entry;
    };
    row("nothing", test::makeEntry(), {});
    row("draft", test::makeEntry({.lifecycle = Lifecycle::Draft}),
        {u"This is a draft. Do not read it to callers."_s});
    row("in review", test::makeEntry({.lifecycle = Lifecycle::InReview}),
        {u"This answer is in review. Do not read it to callers."_s});
    row("expired", test::makeEntry({.lifecycle = Lifecycle::Expired}),
        {u"This answer has expired. Do not read it to callers."_s});
    row("retired", test::makeEntry({.lifecycle = Lifecycle::Retired}),
        {u"This answer has been retired. Do not read it to callers."_s});
    row("scheduled without a day", test::makeEntry({.lifecycle = Lifecycle::Scheduled}),
        {u"This answer is scheduled, but has no first day yet. Do not read it to callers."_s});
    row("review is due today", changed([](Entry &e) { e.reviewDate = today(); }), {});
    row("review was due", changed([](Entry &e) { e.reviewDate = today().addDays(-1); }),
        {u"The review date of this answer (2025-12-01) has passed. Check before you read it out."_s});
    row("last day", changed([](Entry &e) { e.answers[0].validUntil = today(); }), {});
    row("over", changed([](Entry &e) { e.answers[0].validUntil = today().addDays(-1); }),
        {u"This answer was valid until 2025-12-01. Check before you read it out."_s});
    row("first day", changed([](Entry &e) { e.answers[0].validFrom = today(); }), {});
    row("not begun", changed([](Entry &e) { e.answers[0].validFrom = today().addDays(1); }),
        {u"This answer is not valid before 2025-12-03. Do not read it to callers yet."_s});
    row("a date that has passed", test::makeEntry({.answer = u"2025年12月1日まで、2025年12月2日から"_s}),
        {u"The answer mentions 1 date(s) that have passed: 2025年12月1日. Check before you read it out."_s});
    row("each date once", test::makeEntry({.answer = u"2024年9月17日と2024年9月17日と2024/9/17"_s}),
        {u"The answer mentions 2 date(s) that have passed: 2024年9月17日, 2024/9/17. Check before you read it out."_s});
    row("many dates", test::makeEntry({.answer = u"2024年1月、2024年2月、2024年3月、2024年4月、2024年5月"_s}),
        {u"The answer mentions 5 date(s) that have passed: 2024年1月, 2024年2月, 2024年3月, 2024年4月 and others. Check before you read it out."_s});
    row("a place holder in the content", test::makeEntry({.answer = u"%1 2024年1月 %n"_s}),
        {u"The answer mentions 1 date(s) that have passed: 2024年1月. Check before you read it out."_s});
}

void TestEntryNotices::warningsSayWhatSpeaksAgainstTheAnswer()
{
    QFETCH(Entry, entry);
    QFETCH(QStringList, sentences);
    QCOMPARE(warningsOf(entry), sentences);
}

void TestEntryNotices::severalWarningsStandGravestFirst()
{
    Entry entry = test::makeEntry({.answer = u"2024年1月"_s, .lifecycle = Lifecycle::Retired});
    entry.reviewDate = today().addDays(-1);
    entry.answers[0].validUntil = today().addDays(-1);
    const QStringList sentences = warningsOf(entry);
    QCOMPARE(sentences.size(), 4);
    QVERIFY(sentences[0].contains(u"retired"));
    QVERIFY(sentences[1].contains(u"valid until"));
    QVERIFY(sentences[2].contains(u"review date"));
    QVERIFY(sentences[3].contains(u"2024年1月"));
}

void TestEntryNotices::factsAreThoseThatAreKnown_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("line");
    const Edition dated{u"FAQ"_s, QDate(2024, 10, 10), 3};
    Entry entry = test::makeEntry();
    QTest::newRow("nothing") << Edition{} << entry << QString();
    QTest::newRow("edition") << dated << entry << u"Edition 2024-10-10"_s;
    entry.reviewDate = QDate(2025, 12, 2);
    QTest::newRow("review") << dated << entry << u"Edition 2024-10-10 ・ Next review 2025-12-02"_s;
    entry.confirmedOn = QDate(2024, 11, 1);
    QTest::newRow("confirmed") << Edition{} << entry << u"Next review 2025-12-02 ・ Confirmed 2024-11-01"_s;
    entry.confirmedBy = u"SV %1"_s;
    entry.reviewDate = {};
    QTest::newRow("confirmed by") << Edition{} << entry << u"Confirmed 2024-11-01 by SV %1"_s;
    entry.confirmedOn = {};
    entry.answers[0].validFrom = QDate(2024, 1, 1);
    QTest::newRow("from") << Edition{} << entry << u"Valid from 2024-01-01"_s;
    entry.answers[0].validUntil = QDate(2025, 1, 1);
    QTest::newRow("from until") << Edition{} << entry << u"Valid 2024-01-01 to 2025-01-01"_s;
    entry.answers[0].validFrom = {};
    QTest::newRow("until") << Edition{} << entry << u"Valid until 2025-01-01"_s;
}

void TestEntryNotices::factsAreThoseThatAreKnown()
{
    QFETCH(Edition, edition);
    QFETCH(Entry, entry);
    QFETCH(QString, line);
    QCOMPARE(EntryNotices::facts(edition, entry, entry.answers.first()), line);
}

QTEST_APPLESS_MAIN(TestEntryNotices)
#include "tst_entrynotices.moc"
