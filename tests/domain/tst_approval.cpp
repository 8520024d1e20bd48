// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

ApprovalCategories marked()
{
    return {{1}};
}

/// 1 is marked, 2 stands below it, 3 beside it.
CategoryTree tree()
{
    return CategoryTree::create({makeCategory(1, u"1"_s, u"承認"_s), makeCategory(2, u"1-1"_s, u"下"_s, 1),
        makeCategory(3, u"2"_s, u"自由"_s)});
}

Entry entry(qint64 category, Lifecycle lifecycle, const QString &question = u"問い"_s)
{
    return makeEntry({.question = question, .category = category, .lifecycle = lifecycle});
}

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSettingHoldsForEverythingBelow();
    void whoWroteDoesNotPublish_data();
    void whoWroteDoesNotPublish();
};

void TestApproval::theSettingHoldsForEverythingBelow()
{
    QVERIFY(needsApproval(marked(), tree(), {1}));
    QVERIFY(needsApproval(marked(), tree(), {2}));
    QVERIFY(!needsApproval(marked(), tree(), {3}));
    QVERIFY(!needsApproval(marked(), tree(), {0}));
}

void TestApproval::whoWroteDoesNotPublish_data()
{
    QTest::addColumn<std::optional<Entry>>("before");
    QTest::addColumn<std::optional<Entry>>("after");
    QTest::addColumn<QString>("author");
    QTest::addColumn<bool>("allowed");
    using Maybe = std::optional<Entry>;
    const auto row = [](const char *name, const Maybe &before, const Maybe &after, const QString &author,
                         bool allowed) { QTest::newRow(name) << before << after << author << allowed; };
    const QString writer = u"佐藤"_s;
    const QString other = u"鈴木"_s;
    const auto review = entry(1, Lifecycle::InReview);
    const auto published = entry(1, Lifecycle::Published);
    row("the writer publishes", review, published, writer, false);
    row("another one publishes", review, published, other, true);
    row("the writer schedules", review, entry(1, Lifecycle::Scheduled), writer, false);
    row("below it", entry(2, Lifecycle::Draft), entry(2, Lifecycle::Published), writer, false);
    row("elsewhere", entry(3, Lifecycle::Draft), entry(3, Lifecycle::Published), writer, true);
    row("a draft is saved", {}, entry(1, Lifecycle::Draft), writer, true);
    row("new and published at once", {}, published, other, false);
    row("published text changes", published, entry(1, Lifecycle::Published, u"別の問い"_s), other, false);
    row("changed and published at once", review, entry(1, Lifecycle::Published, u"別の問い"_s), other, false);
    row("taken into review with a change", published, entry(1, Lifecycle::InReview, u"別の問い"_s), writer,
        true);
    row("moved out of it and changed", review, entry(3, Lifecycle::Published, u"別の問い"_s), other, false);
    row("scheduled becomes published", entry(1, Lifecycle::Scheduled), published, writer, true);
    row("retired", published, entry(1, Lifecycle::Retired), writer, true);
    row("deleted", published, {}, writer, true);
}

void TestApproval::whoWroteDoesNotPublish()
{
    QFETCH(std::optional<Entry>, before);
    QFETCH(std::optional<Entry>, after);
    QFETCH(QString, author);
    QFETCH(bool, allowed);
    ChangeSet changes;
    changes.entries = {{before, after}};
    const auto done = checkApproval(
        changes, marked(), tree(), author, [](EntryId) -> Result<QString> { return u"佐藤"_s; });
    QCOMPARE(done.has_value(), allowed);
    if (!allowed)
        QCOMPARE(done.error(), (Error{ErrorCode::InvalidContent, u"1-1"_s, {}, {u"second-person"_s}}));
}

QTEST_APPLESS_MAIN(TestApproval)
#include "tst_approval.moc"
