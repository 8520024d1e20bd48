// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entry.h"

#include "support/builders.h"

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

/// "a 2024-04-01 2025-03-31": text and period, "-" = open.
Answer answer(const QString &spec)
{
    const QStringList parts = spec.split(u' ');
    return {
        parts[0], {}, {}, QDate::fromString(parts[1], Qt::ISODate), QDate::fromString(parts[2], Qt::ISODate)};
}

Entry entryWith(const QStringList &answers)
{
    Entry entry = sokuto::test::makeEntry();
    entry.answers.clear();
    for (const QString &spec : answers)
        entry.answers.append(answer(spec));
    return entry;
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerThatHoldsOnADay_data();
    void theAnswerThatHoldsOnADay();
    void aPeriodHoldsItsFirstAndLastDay();
    void operatorsSeeWhatIsPublishedAndValid_data();
    void operatorsSeeWhatIsPublishedAndValid();
    void everyLifecycleHasAName();
};

void TestEntry::theAnswerThatHoldsOnADay_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("chosen");
    const QStringList two{u"now - 2025-03-31"_s, u"next 2025-04-01 -"_s};
    QTest::newRow("before the change") << two << QDate(2025, 3, 31) << u"now"_s;
    QTest::newRow("on the day of the change") << two << QDate(2025, 4, 1) << u"next"_s;
    QTest::newRow("no day: the last") << two << QDate() << u"next"_s;
    const QStringList overlapping{u"always - -"_s, u"special 2025-01-01 2025-01-31"_s};
    QTest::newRow("the later start wins") << overlapping << QDate(2025, 1, 15) << u"special"_s;
    QTest::newRow("and gives way again") << overlapping << QDate(2025, 2, 1) << u"always"_s;
    const QStringList gap{u"old - 2024-12-31"_s, u"older - 2023-12-31"_s, u"next 2025-04-01 -"_s};
    QTest::newRow("in a gap the one that ended last") << gap << QDate(2025, 2, 1) << u"old"_s;
    QTest::newRow("all in the future: the first")
        << QStringList{u"a 2030-01-01 -"_s, u"b 2031-01-01 -"_s} << QDate(2025, 1, 1) << u"a"_s;
    QTest::newRow("same start: the later in the list")
        << QStringList{u"a 2025-01-01 -"_s, u"b 2025-01-01 -"_s} << QDate(2025, 1, 1) << u"b"_s;
}

void TestEntry::theAnswerThatHoldsOnADay()
{
    QFETCH(QStringList, answers);
    QFETCH(QDate, day);
    QFETCH(QString, chosen);
    QCOMPARE(answerOn(entryWith(answers), day).text, chosen);
}

void TestEntry::aPeriodHoldsItsFirstAndLastDay()
{
    const Answer march = answer(u"x 2025-03-01 2025-03-31"_s);
    QVERIFY(!isValidOn(march, QDate(2025, 2, 28)));
    QVERIFY(isValidOn(march, QDate(2025, 3, 1)));
    QVERIFY(isValidOn(march, QDate(2025, 3, 31)));
    QVERIFY(!isValidOn(march, QDate(2025, 4, 1)));
    QVERIFY(isValidOn(answer(u"x - -"_s), QDate(1, 1, 1)));
}

void TestEntry::operatorsSeeWhatIsPublishedAndValid_data()
{
    QTest::addColumn<int>("lifecycle");
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char *name, Lifecycle lifecycle, const QString &period, bool isPublic) {
        QTest::newRow(name) << int(lifecycle) << period << isPublic;
    };
    row("published, open", Lifecycle::Published, u"a - -"_s, true);
    row("published, over", Lifecycle::Published, u"a - 2025-01-14"_s, false);
    row("published, not begun", Lifecycle::Published, u"a 2025-01-16 -"_s, false);
    row("published, last day", Lifecycle::Published, u"a - 2025-01-15"_s, true);
    row("scheduled, begun today", Lifecycle::Scheduled, u"a 2025-01-15 -"_s, true);
    row("scheduled, tomorrow", Lifecycle::Scheduled, u"a 2025-01-16 -"_s, false);
    row("scheduled without a date", Lifecycle::Scheduled, u"a - -"_s, false);
    row("draft", Lifecycle::Draft, u"a - -"_s, false);
    row("in review", Lifecycle::InReview, u"a - -"_s, false);
    row("expired", Lifecycle::Expired, u"a - -"_s, false);
    row("retired", Lifecycle::Retired, u"a - -"_s, false);
}

void TestEntry::operatorsSeeWhatIsPublishedAndValid()
{
    QFETCH(int, lifecycle);
    QFETCH(QString, period);
    QFETCH(bool, isPublic);
    Entry entry = entryWith({period});
    entry.lifecycle = Lifecycle(lifecycle);
    QCOMPARE(isPublicOn(entry, QDate(2025, 1, 15)), isPublic);
}

void TestEntry::everyLifecycleHasAName()
{
    const QStringList names{
        u"draft"_s, u"in-review"_s, u"scheduled"_s, u"published"_s, u"expired"_s, u"retired"_s};
    for (int value = 0; value < names.size(); ++value) {
        QCOMPARE(lifecycleName(Lifecycle(value)), names[value]);
        QCOMPARE(lifecycleFromName(names[value]), Lifecycle(value));
    }
    QCOMPARE(lifecycleFromName(u"Published"), std::nullopt);
    QCOMPARE(lifecycleFromName(QStringView()), std::nullopt);
}

QTEST_APPLESS_MAIN(TestEntry)
#include "tst_entry.moc"
