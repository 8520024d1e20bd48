// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changeset.h"

#include "support/builders.h"

#include <QtCore/QRandomGenerator>

using namespace sokuto;
using namespace Qt::StringLiterals;
using sokuto::test::makeCategory;
using sokuto::test::makeEntry;
using sokuto::test::makeSnapshot;

namespace {

SynonymGroup group(qint64 id, const QString &word)
{
    return {{id}, word, {{u"保険証"_s, true}}, {}};
}

SnapshotPtr withData(const SnapshotPtr &snapshot, const std::function<void(SnapshotData &)> &change)
{
    SnapshotData data = snapshot->data();
    change(data);
    return Snapshot::create(std::move(data));
}

Entry renamed(Entry entry, const QString &no)
{
    entry.no = no;
    return entry;
}

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalSnapshotsDifferInNothing();
    void theDifferenceLeadsFromOneToTheOther();
    void randomDifferencesLeadFromOneToTheOther();
    void countsTellWhatHappensToEntries();
    void entriesAreListedByNo();
    void newThingsGetIdsAndKeepTheirReferences();
    void whatComesBackKeepsItsId();
    void nosMayWanderBetweenEntries();
    void aBrokenRuleIsRefused_data();
    void aBrokenRuleIsRefused();
    void whatIsNotAsBeforeIsAConflict_data();
    void whatIsNotAsBeforeIsAConflict();

private:
    SnapshotPtr m_current;
};

void TestChangeSet::init()
{
    m_current = withData(makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s}),
                             makeEntry({.id = 2, .no = u"1-2"_s}), makeEntry({.id = 3, .no = u"1-10"_s})}),
        [](SnapshotData &data) {
            data.categories.append(makeCategory(2, u"1-1"_s, u"細目"_s, 1));
            data.synonymGroups = {group(1, u"資格確認書"_s)};
        });
}

void TestChangeSet::equalSnapshotsDifferInNothing()
{
    const ChangeSet changes = ChangeSet::between(*m_current, *Snapshot::create(m_current->data()));
    QVERIFY(changes.isEmpty());
    QCOMPARE(changes, ChangeSet());
    const auto same = changes.apply(*m_current);
    QVERIFY_OK(same);
    QCOMPARE((*same)->entries(), m_current->entries());
}

void TestChangeSet::theDifferenceLeadsFromOneToTheOther()
{
    const auto incoming = withData(m_current, [](SnapshotData &data) {
        data.edition = {u"第二版"_s, QDate(2025, 1, 1), 2};
        data.categories[1].name = u"新しい細目"_s;
        data.categories.append(makeCategory(3, u"2"_s, u"追加"_s));
        data.entries[0].answers[0].memo = u"注意"_s;
        data.entries.removeAt(1);
        data.entries.append(makeEntry({.id = 4, .no = u"2-1"_s, .category = 3}));
        data.synonymGroups[0].words.append({u"被保険者証"_s, true});
    });
    const ChangeSet changes = ChangeSet::between(*m_current, *incoming);
    QVERIFY(changes.edition.has_value());
    QCOMPARE(changes.categories.size(), 2);
    QCOMPARE(changes.synonymGroups.size(), 1);
    const auto result = changes.apply(*m_current);
    QVERIFY_OK(result);
    QCOMPARE((*result)->edition(), incoming->edition());
    QCOMPARE((*result)->categories(), incoming->categories());
    QCOMPARE((*result)->entries(), incoming->entries());
    QCOMPARE((*result)->synonymGroups(), incoming->synonymGroups());
    QVERIFY(ChangeSet::between(**result, *incoming).isEmpty());
}

void TestChangeSet::randomDifferencesLeadFromOneToTheOther()
{
    QRandomGenerator random(11);
    const auto make = [&random] {
        SnapshotData data = makeSnapshot({})->data();
        for (int id = 1; id <= 8; ++id) {
            if (random.bounded(3) == 0)
                continue;
            // The No follows the id through a random shift, so Nos wander between entries.
            data.entries.append(makeEntry({.id = id,
                .no = QString::number((id * 3 + random.bounded(2) * 100) % 211),
                .answer = QString::number(random.bounded(3))}));
        }
        return Snapshot::create(std::move(data));
    };
    int compared = 0;
    for (int round = 0; round < 500; ++round) {
        const auto from = make();
        const auto to = make();
        const auto result = ChangeSet::between(*from, *to).apply(*from);
        QVERIFY_OK(result);
        QCOMPARE((*result)->entries(), to->entries());
        compared += int(to->entries().size());
    }
    QVERIFY(compared > 1000);
}

void TestChangeSet::countsTellWhatHappensToEntries()
{
    const auto incoming = withData(m_current, [](SnapshotData &data) {
        data.entries[0].question += u'?';
        data.entries.removeAt(1);
        data.entries.append(makeEntry({.id = 0, .no = u"9"_s}));
        data.entries.append(makeEntry({.id = 0, .no = u"10"_s}));
    });
    QCOMPARE(countEntries(ChangeSet::between(*m_current, *incoming)), (ChangeCounts{2, 1, 1}));
}

void TestChangeSet::entriesAreListedByNo()
{
    const auto incoming = withData(m_current, [](SnapshotData &data) {
        data.entries = {makeEntry({.id = 0, .no = u"1-3"_s}), makeEntry({.id = 0, .no = u"1-0"_s})};
    });
    QStringList nos;
    for (const auto &change : ChangeSet::between(*m_current, *incoming).entries)
        nos.append((change.after ? change.after : change.before)->no);
    QCOMPARE(nos, (QStringList{u"1-0"_s, u"1-1"_s, u"1-2"_s, u"1-3"_s, u"1-10"_s}));
}

void TestChangeSet::newThingsGetIdsAndKeepTheirReferences()
{
    ChangeSet changes;
    changes.categories = {{std::nullopt, makeCategory(-2, u"3-1"_s, u"下"_s, -1)},
        {std::nullopt, makeCategory(-1, u"3"_s, u"上"_s)}};
    changes.entries = {{std::nullopt, makeEntry({.id = 0, .no = u"3-1"_s, .category = -2})},
        {std::nullopt, makeEntry({.id = 0, .no = u"3-2"_s, .category = -1})}};
    const auto result = changes.apply(*m_current);
    QVERIFY_OK(result);
    const Entry *first = (*result)->findNo(u"3-1");
    const Entry *second = (*result)->findNo(u"3-2");
    QVERIFY(first && second);
    QVERIFY(first->id != second->id);
    QVERIFY(first->id.value > 3 && second->id.value > 3);
    QCOMPARE((*result)->categories().find(first->category)->name, u"下"_s);
    QCOMPARE((*result)->categories().find(first->category)->parent, second->category);
}

void TestChangeSet::whatComesBackKeepsItsId()
{
    ChangeSet changes;
    changes.entries = {{std::nullopt, makeEntry({.id = 0, .no = u"7"_s})},
        {std::nullopt, makeEntry({.id = 4, .no = u"8"_s})}}; // 4 would be the next free id
    const auto result = changes.apply(*m_current);
    QVERIFY_OK(result);
    QCOMPARE((*result)->findNo(u"8")->id.value, 4);
    QCOMPARE((*result)->findNo(u"7")->id.value, 5);
}

void TestChangeSet::nosMayWanderBetweenEntries()
{
    const auto &entries = m_current->entries();
    ChangeSet changes;
    changes.entries = {{entries[0], renamed(entries[0], u"1-2"_s)},
        {entries[1], renamed(entries[1], u"1-10"_s)}, {entries[2], renamed(entries[2], u"1-1"_s)}};
    const auto result = changes.apply(*m_current);
    QVERIFY_OK(result);
    QCOMPARE((*result)->findNo(u"1-1")->id.value, 3);
    QCOMPARE((*result)->findNo(u"1-2")->id.value, 1);
    QCOMPARE((*result)->findNo(u"1-10")->id.value, 2);
}

void TestChangeSet::aBrokenRuleIsRefused_data()
{
    QTest::addColumn<ChangeSet>("changes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("subject");
    init();
    const auto adding = [](const Entry &entry) {
        ChangeSet changes;
        changes.entries = {{std::nullopt, entry}};
        return changes;
    };
    QTest::newRow("a No twice") << adding(makeEntry({.id = 0, .no = u"1-2"_s})) << u"duplicate-no"_s
                                << u"1-2"_s;
    QTest::newRow("a No twice in another width")
        << adding(makeEntry({.id = 0, .no = u"No．１－２"_s})) << u"duplicate-no"_s << u"No．１－２"_s;
    QTest::newRow("no No") << adding(makeEntry({.id = 0, .no = u" "_s})) << u"empty-no"_s << u" "_s;
    QTest::newRow("a category that is not there")
        << adding(makeEntry({.id = 0, .no = u"9"_s, .category = 8})) << u"missing-category"_s << u"9"_s;
    QTest::newRow("a provisional category that is not there")
        << adding(makeEntry({.id = 0, .no = u"9"_s, .category = -8})) << u"missing-category"_s << u"9"_s;
    Entry answerless = makeEntry({.id = 0, .no = u"9"_s});
    answerless.answers.clear();
    QTest::newRow("no answer") << adding(answerless) << u"no-answer"_s << u"9"_s;
    ChangeSet changes;
    changes.categories = {{*m_current->categories().find({1}), std::nullopt},
        {*m_current->categories().find({2}), std::nullopt}};
    QTest::newRow("a category goes that is used") << changes << u"category-in-use"_s << u"全般"_s;
    changes.categories.removeLast();
    changes.entries = {{m_current->entries()[0], std::nullopt}, {m_current->entries()[1], std::nullopt},
        {m_current->entries()[2], std::nullopt}};
    QTest::newRow("a category goes that has others below") << changes << u"missing-parent"_s << u"細目"_s;
    Category above = *m_current->categories().find({1});
    above.parent = {2};
    changes = {};
    changes.categories = {{*m_current->categories().find({1}), above}};
    QTest::newRow("a circle of categories") << changes << u"category-circle"_s << QString();
    changes = {};
    changes.edition = Change<Edition>{m_current->edition(), std::nullopt};
    QTest::newRow("the edition goes") << changes << u"no-edition"_s << u"試験用"_s;
}

void TestChangeSet::aBrokenRuleIsRefused()
{
    QFETCH(ChangeSet, changes);
    QFETCH(QString, rule);
    QFETCH(QString, subject);
    const auto result = changes.apply(*m_current);
    QVERIFY_FAILS(result, ErrorCode::InvalidContent);
    QCOMPARE(result.error().arguments, QStringList{rule});
    if (!subject.isEmpty())
        QCOMPARE(result.error().subject, subject);
}

void TestChangeSet::whatIsNotAsBeforeIsAConflict_data()
{
    QTest::addColumn<ChangeSet>("changes");
    QTest::addColumn<QString>("subject");
    init();
    const Entry entry = m_current->entries()[0];
    Entry other = entry;
    other.question += u'!';
    ChangeSet changes;
    changes.entries = {{other, entry}};
    QTest::newRow("changed meanwhile") << changes << u"1-1"_s;
    changes.entries = {{other, std::nullopt}};
    QTest::newRow("changed before it is deleted") << changes << u"1-1"_s;
    changes.entries = {{makeEntry({.id = 99, .no = u"9-9"_s}), std::nullopt}};
    QTest::newRow("deleted meanwhile") << changes << u"9-9"_s;
    changes.entries = {{entry, std::nullopt}, {entry, other}};
    QTest::newRow("deleted and changed in one") << changes << u"1-1"_s;
    changes.entries = {{std::nullopt, makeEntry({.id = 2, .no = u"5-5"_s})}};
    QTest::newRow("brought back under an id in use") << changes << u"5-5"_s;
    changes.entries = {{std::nullopt, makeEntry({.id = 8, .no = u"5-5"_s})},
        {std::nullopt, makeEntry({.id = 8, .no = u"5-6"_s})}};
    QTest::newRow("brought back twice") << changes << u"5-6"_s;
    changes = {};
    changes.edition = Change<Edition>{Edition{u"他"_s, {}, 1}, Edition{u"新"_s, {}, 2}};
    QTest::newRow("another edition") << changes << u"試験用"_s;
    changes = {};
    changes.categories = {{makeCategory(1, u"1"_s, u"別名"_s), std::nullopt}};
    QTest::newRow("category renamed meanwhile") << changes << u"別名"_s;
    changes = {};
    changes.synonymGroups = {{group(1, u"他"_s), group(1, u"新"_s)}};
    QTest::newRow("synonym group changed meanwhile") << changes << u"他"_s;
}

void TestChangeSet::whatIsNotAsBeforeIsAConflict()
{
    QFETCH(ChangeSet, changes);
    QFETCH(QString, subject);
    const auto result = changes.apply(*m_current);
    QVERIFY_FAILS(result, ErrorCode::Conflict);
    QCOMPARE(result.error().subject, subject);
}

QTEST_APPLESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
