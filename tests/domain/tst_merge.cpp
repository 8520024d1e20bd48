// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include "support/builders.h"

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;
using Part = EntryField::Part;

namespace {

Entry base()
{
    Entry entry = makeEntry({.id = 1, .sources = 1});
    entry.phrases = {u"なくした"_s, u"紛失"_s};
    return entry;
}

template <typename Change>
Entry with(Change change)
{
    Entry entry = base();
    change(entry);
    return entry;
}

ChangeSet changing(const Entry &before, const Entry &after)
{
    ChangeSet changes;
    changes.entries = {{before, after}};
    return changes;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideChangedIsTakenFromThatSide();
    void whatBothChangedAlikeIsNoClash();
    void whatBothChangedDifferentlyMustBeChosen();
    void phrasesOfBothAreKept();
    void anotherPeriodMakesTheAnswersOneField();
    void everyFieldIsTakenAndFound_data();
    void everyFieldIsTakenAndFound();
    void aChangeSetThatFitsHasNoConflict();
    void aConflictHasAllThreeStates();
    void aConflictMayResolveByItself();
    void whatSomebodyMustChooseDoesNotResolveByItself_data();
    void whatSomebodyMustChooseDoesNotResolveByItself();
    void theResolutionStandsOnWhatIsThere();
    void reversingTakesEverythingBack();
};

void TestMerge::whatOneSideChangedIsTakenFromThatSide()
{
    const Entry mine = with([](Entry &entry) { entry.question = u"私の問い"_s; });
    const Entry theirs = with([](Entry &entry) {
        entry.answers[0].text = u"彼らの答え"_s;
        entry.reviewDate = QDate(2025, 4, 1);
    });
    const EntryMerge merge = mergeEntries(base(), mine, theirs);
    QVERIFY(merge.clashes.isEmpty());
    QCOMPARE(merge.fromMine, QList<EntryField>{{Part::Question}});
    QCOMPARE(merge.fromTheirs, (QList<EntryField>{{Part::AnswerText}, {Part::ReviewDate}}));
    QCOMPARE(merge.merged.question, u"私の問い"_s);
    QCOMPARE(merge.merged.answers[0].text, u"彼らの答え"_s);
    QCOMPARE(merge.merged.reviewDate, QDate(2025, 4, 1));
}

void TestMerge::whatBothChangedAlikeIsNoClash()
{
    const Entry both = with([](Entry &entry) { entry.question = u"同じ"_s; });
    const EntryMerge merge = mergeEntries(base(), both, both);
    QCOMPARE(merge, (EntryMerge{both, {}, {}, {}}));
}

void TestMerge::whatBothChangedDifferentlyMustBeChosen()
{
    const Entry mine = with([](Entry &entry) { entry.answers[0].text = u"私"_s; });
    const Entry theirs = with([](Entry &entry) { entry.answers[0].text = u"彼ら"_s; });
    const EntryMerge merge = mergeEntries(base(), mine, theirs);
    QCOMPARE(merge.clashes, QList<EntryField>{{Part::AnswerText}});
    QCOMPARE(merge.merged.answers[0].text, u"私"_s);
}

void TestMerge::phrasesOfBothAreKept()
{
    const Entry mine = with([](Entry &entry) { entry.phrases = {u"なくした"_s, u"紛失"_s, u"私の"_s}; });
    const Entry theirs = with([](Entry &entry) { entry.phrases = {u"彼らの"_s, u"紛失"_s}; });
    const EntryMerge merge = mergeEntries(base(), mine, theirs);
    QVERIFY(merge.clashes.isEmpty());
    QCOMPARE(merge.merged.phrases, (QStringList{u"彼らの"_s, u"紛失"_s, u"私の"_s}));
}

void TestMerge::anotherPeriodMakesTheAnswersOneField()
{
    const Entry mine = with([](Entry &entry) {
        entry.answers[0].validUntil = QDate(2025, 3, 31);
        entry.answers.append({u"次"_s, {}, {}, QDate(2025, 4, 1), {}});
    });
    const Entry theirs = with([](Entry &entry) { entry.answers[0].text = u"彼ら"_s; });
    QCOMPARE(mergeEntries(base(), mine, theirs).clashes, QList<EntryField>{{Part::Answers}});
    QCOMPARE(mergeEntries(base(), mine, base()).merged, mine);
    QCOMPARE(mergeEntries(base(), base(), mine).merged, mine);
}

void TestMerge::everyFieldIsTakenAndFound_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<Entry>("changed");
    const auto row = [](const char *name, Part part, auto change) {
        QTest::newRow(name) << int(part) << with(change);
    };
    row("No", Part::No, [](Entry &entry) { entry.no = u"9-9"_s; });
    row("category", Part::Category, [](Entry &entry) { entry.category = {7}; });
    row("question", Part::Question, [](Entry &entry) { entry.question = u"?"_s; });
    row("answer", Part::AnswerText, [](Entry &entry) { entry.answers[0].text = u"!"_s; });
    row("spoken line", Part::SpokenLine, [](Entry &entry) { entry.answers[0].spokenLine = u"はい"_s; });
    row("memo", Part::Memo, [](Entry &entry) { entry.answers[0].memo = u"メモ"_s; });
    row("periods", Part::Answers, [](Entry &entry) { entry.answers[0].validFrom = QDate(2025, 1, 1); });
    row("sources", Part::Sources, [](Entry &entry) { entry.sources.clear(); });
    row("phrases", Part::Phrases, [](Entry &entry) { entry.phrases.clear(); });
    row("lifecycle", Part::Lifecycle, [](Entry &entry) { entry.lifecycle = Lifecycle::Retired; });
    row("review", Part::ReviewDate, [](Entry &entry) { entry.reviewDate = QDate(2025, 1, 1); });
    row("confirmed on", Part::Confirmation, [](Entry &entry) { entry.confirmedOn = QDate(2025, 1, 1); });
    row("confirmed by", Part::Confirmation, [](Entry &entry) { entry.confirmedBy = u"佐藤"_s; });
}

void TestMerge::everyFieldIsTakenAndFound()
{
    QFETCH(int, part);
    QFETCH(Entry, changed);
    const EntryField field{Part(part)};
    QCOMPARE(differingFields(base(), changed), QList<EntryField>{field});
    Entry taken = base();
    takeField(taken, changed, field);
    QCOMPARE(taken, changed);
    QCOMPARE(mergeEntries(base(), base(), changed).merged, changed);
}

void TestMerge::aChangeSetThatFitsHasNoConflict()
{
    const auto current = makeSnapshot({base()});
    QVERIFY(
        findConflict(changing(base(), with([](Entry &entry) { entry.no = u"3"_s; })), *current).isEmpty());
    ChangeSet added;
    added.entries = {{std::nullopt, makeEntry({.id = -1, .no = u"2-1"_s})}};
    QVERIFY(findConflict(added, *current).isEmpty());
}

void TestMerge::aConflictHasAllThreeStates()
{
    const Entry mine = with([](Entry &entry) { entry.question = u"私"_s; });
    const Entry theirs = with([](Entry &entry) { entry.question = u"彼ら"_s; });
    const Conflict conflict = findConflict(changing(base(), mine), *makeSnapshot({theirs}));
    QCOMPARE(conflict.entries, (QList<Clash<Entry>>{{base(), mine, theirs}}));
    const Conflict gone = findConflict(changing(base(), mine), *makeSnapshot({}));
    QCOMPARE(gone.entries, (QList<Clash<Entry>>{{base(), mine, std::nullopt}}));
}

void TestMerge::aConflictMayResolveByItself()
{
    const Entry mine = with([](Entry &entry) { entry.question = u"私"_s; });
    const Entry theirs = with([](Entry &entry) { entry.answers[0].text = u"彼ら"_s; });
    const auto current = makeSnapshot({theirs});
    const Conflict conflict = findConflict(changing(base(), mine), *current);
    const auto resolution = resolveByItself(conflict);
    QVERIFY(resolution);
    const auto merged = resolved(conflict, *resolution).apply(*current);
    QVERIFY_OK(merged);
    QCOMPARE((*merged)->entries().first().question, u"私"_s);
    QCOMPARE((*merged)->entries().first().answers[0].text, u"彼ら"_s);
    // Both did the same: nothing is left to save.
    const Conflict same = findConflict(changing(base(), theirs), *current);
    QCOMPARE(same.entries.size(), 1);
    QVERIFY(resolved(same, *resolveByItself(same)).isEmpty());
}

void TestMerge::whatSomebodyMustChooseDoesNotResolveByItself_data()
{
    QTest::addColumn<ChangeSet>("mine");
    QTest::addColumn<SnapshotPtr>("current");
    const Entry changed = with([](Entry &entry) { entry.question = u"私"_s; });
    const Entry theirs = with([](Entry &entry) { entry.question = u"彼ら"_s; });
    QTest::newRow("the same field") << changing(base(), changed) << makeSnapshot({theirs});
    QTest::newRow("deleted by them") << changing(base(), changed) << makeSnapshot({});
    ChangeSet deletion;
    deletion.entries = {{base(), std::nullopt}};
    QTest::newRow("deleted by me") << deletion << makeSnapshot({theirs});
    ChangeSet category;
    Category before = makeCategory(1, u"1"_s, u"全般"_s);
    before.name = u"前"_s;
    Category after = before;
    after.name = u"後"_s;
    category.categories = {{before, after}};
    QTest::newRow("name of a category") << category << makeSnapshot({});
}

void TestMerge::whatSomebodyMustChooseDoesNotResolveByItself()
{
    QFETCH(ChangeSet, mine);
    QFETCH(SnapshotPtr, current);
    const Conflict conflict = findConflict(mine, *current);
    QVERIFY(!conflict.isEmpty());
    QVERIFY(!resolveByItself(conflict));
}

void TestMerge::theResolutionStandsOnWhatIsThere()
{
    const Entry mine = with([](Entry &entry) { entry.question = u"私"_s; });
    const Entry theirs = with([](Entry &entry) { entry.question = u"彼ら"_s; });
    const Entry other = makeEntry({.id = 2, .no = u"1-2"_s});
    Entry otherAfter = other;
    otherAfter.question = u"別"_s;
    ChangeSet changes = changing(base(), mine);
    changes.entries.append({other, otherAfter});
    const auto current = makeSnapshot({theirs, other});
    const Conflict conflict = findConflict(changes, *current);
    QCOMPARE(conflict.entries.size(), 1);

    Resolution chosen;
    chosen.entries = {with([](Entry &entry) { entry.question = u"二人の"_s; })};
    const auto merged = resolved(conflict, chosen).apply(*current);
    QVERIFY_OK(merged);
    QCOMPARE((*merged)->find({1})->question, u"二人の"_s);
    QCOMPARE((*merged)->find({2})->question, u"別"_s);

    chosen.entries = {theirs}; // theirs stays: only the other change is left
    QCOMPARE(resolved(conflict, chosen).entries, (QList<Change<Entry>>{{other, otherAfter}}));

    // Deleted by them: mine comes back, or stays away.
    const auto without = makeSnapshot({other});
    const Conflict gone = findConflict(changes, *without);
    chosen.entries = {mine};
    const auto back = resolved(gone, chosen).apply(*without);
    QVERIFY_OK(back);
    QCOMPARE((*back)->find({1})->question, u"私"_s);
    chosen.entries = {std::nullopt};
    QCOMPARE(resolved(gone, chosen).entries.size(), 1);
}

void TestMerge::reversingTakesEverythingBack()
{
    SnapshotData data = makeSnapshot({base(), makeEntry({.id = 2, .no = u"1-2"_s})})->data();
    const auto before = Snapshot::create(data);
    data.edition.number = 2;
    data.entries.removeLast();
    data.entries[0].question = u"変わった"_s;
    data.entries.append(makeEntry({.id = 3, .no = u"1-3"_s, .category = 9}));
    data.categories += {makeCategory(8, u"8"_s, u"上"_s), makeCategory(9, u"9"_s, u"下"_s, 8)};
    data.synonymGroups = {{{4}, u"語"_s, {}, {}}};
    const auto after = Snapshot::create(data);
    const auto there = ChangeSet::between(*before, *after).apply(*before);
    QVERIFY_OK(there);
    const auto back = reversed(ChangeSet::between(*before, **there)).apply(**there);
    QVERIFY_OK(back);
    QVERIFY(ChangeSet::between(*before, **back).isEmpty());
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
