// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewriter.h"

#include "support/openfaq.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestChangeWriter : public QObject, private OpenFaq
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void provisionalIdsBecomeTrueOnes();
    void idsAreNeverGivenTwice();
    void aDeletedEntryComesBackUnderItsId();
    void deletingTakesThePartsAlong();
    void nosMayWanderBetweenEntries();
    void entriesMayMoveAsTheirCategoryGoes();
    void whatIsNotAsBeforeIsAConflictAndNothingIsWritten_data();
    void whatIsNotAsBeforeIsAConflictAndNothingIsWritten();
    void aBrokenRuleIsRefusedAndNothingIsWritten_data();
    void aBrokenRuleIsRefusedAndNothingIsWritten();
    void aTextTooLongForTheFileIsRefused();
    void fileAndDomainAgreeOnEveryChange();
};

void TestChangeWriter::init()
{
    makeFolder();
}

void TestChangeWriter::cleanup()
{
    closeSound();
}

void TestChangeWriter::provisionalIdsBecomeTrueOnes()
{
    start(1);
    ChangeSet changes;
    // The child stands before its parent, and both before the entries that use them.
    changes.categories = {{std::nullopt, makeCategory(-2, u"3-1"_s, u"下"_s, -1)},
        {std::nullopt, makeCategory(-1, u"3"_s, u"上"_s)}, {std::nullopt, makeCategory(0, u"4"_s, u"別"_s)}};
    changes.entries = {{std::nullopt, makeEntry({.id = -7, .no = u"3-1"_s, .category = -2})},
        {std::nullopt, makeEntry({.id = 0, .no = u"3-2"_s, .category = -1})},
        {std::nullopt, makeEntry({.id = 0, .no = u"0"_s, .category = 0})}};
    changes.synonymGroups = {{std::nullopt, SynonymGroup{{-1}, u"甲"_s, {}, {}}},
        {std::nullopt, SynonymGroup{{0}, u"乙"_s, {}, {}}}};
    QVERIFY_OK(m_file->apply(changes, byTanaka));
    reload();
    const Entry *below = m_now->findNo(u"3-1");
    const Entry *above = m_now->findNo(u"3-2");
    QVERIFY(below && above && below->id.value > 0 && above->id.value > 0 && below->id != above->id);
    QCOMPARE(m_now->categories().find(below->category)->name, u"下"_s);
    QCOMPARE(m_now->categories().find(below->category)->parent, above->category);
    QCOMPARE(m_now->findNo(u"0")->category.value, 0);
    QCOMPARE(m_now->synonymGroups().size(), 3);
    // The history names the true ids, too.
    const auto items = m_file->itemsOf(m_now->revision());
    QVERIFY_OK(items);
    QCOMPARE(items->size(), 8);
    for (const RevisionItem &item : *items) {
        if (const auto *change = std::get_if<Change<Entry>>(&item.change))
            QVERIFY(change->after->id.value > 0 && change->after->category.value >= 0);
        if (const auto *change = std::get_if<Change<Category>>(&item.change))
            QVERIFY(change->after->id.value > 0 && change->after->parent.value >= 0);
    }
}

void TestChangeWriter::idsAreNeverGivenTwice()
{
    start(3);
    const Entry last = *m_now->find({3});
    QVERIFY_OK(m_file->apply(removing(last), byTanaka));
    QVERIFY_OK(m_file->apply(adding(makeEntry({.id = 0, .no = u"1-4"_s, .category = 0})), byTanaka));
    reload();
    QCOMPARE(m_now->findNo(u"1-4")->id.value, 4);
}

void TestChangeWriter::aDeletedEntryComesBackUnderItsId()
{
    start(3);
    const Entry last = *m_now->find({3});
    QVERIFY_OK(m_file->apply(removing(last), byTanaka));
    const auto history = m_file->historyOf(last.id);
    QVERIFY_OK(history);
    const auto &deletion = std::get<Change<Entry>>(history->first().change);
    QVERIFY(!deletion.after);
    ChangeSet back;
    back.entries = {{std::nullopt, deletion.before}};
    QVERIFY_OK(m_file->apply(back, {u"田中"_s, u"戻す"_s}));
    reload();
    QCOMPARE(*m_now->find(last.id), last);
    // Only once.
    const auto again = m_file->apply(back, byTanaka);
    QVERIFY(!again);
    QVERIFY(again.error().code == ErrorCode::Conflict || again.error().code == ErrorCode::InvalidContent);
}

void TestChangeWriter::deletingTakesThePartsAlong()
{
    start(6);
    for (const Entry &entry : m_now->entries())
        QVERIFY_OK(m_file->apply(removing(entry), byTanaka));
    ChangeSet rest;
    rest.categories = {{m_now->categories().all().first(), std::nullopt}};
    rest.synonymGroups = {{m_now->synonymGroups().first(), std::nullopt}};
    QVERIFY_OK(m_file->apply(rest, byTanaka));
    QVERIFY(m_file->verify()->isEmpty());
    m_file.reset();
    RawDatabase raw(m_path);
    for (const char *table :
        {"entry", "answer", "source", "phrase", "category", "synonym_group", "synonym_word"})
        QCOMPARE(raw.text(QByteArray(QByteArray("SELECT count(*) FROM ") + table).constData()), u"0"_s);
    QCOMPARE(raw.text("SELECT count(*) FROM revision"), u"9"_s);
}

void TestChangeWriter::nosMayWanderBetweenEntries()
{
    start(3);
    ChangeSet changes;
    const QString nos[] = {u"1-2"_s, u"1-3"_s, u"1-1"_s};
    for (int i = 0; i < 3; ++i) {
        Entry after = m_now->entries()[i];
        after.no = nos[i];
        changes.entries.append({m_now->entries()[i], after});
    }
    QVERIFY_OK(m_file->apply(changes, byTanaka));
    reload();
    QCOMPARE(m_now->findNo(u"1-1")->id.value, 3);
    QCOMPARE(m_now->findNo(u"1-2")->id.value, 1);
    // One goes and another takes its No at once.
    changes = removing(*m_now->find({3}));
    changes.entries.append({std::nullopt, makeEntry({.id = 0, .no = u"１－１"_s, .category = 0})});
    QVERIFY_OK(m_file->apply(changes, byTanaka));
    reload();
    QCOMPARE(m_now->findNo(u"1-1")->id.value, 4);
}

void TestChangeWriter::entriesMayMoveAsTheirCategoryGoes()
{
    start(4);
    const Category old = m_now->categories().all().first();
    ChangeSet changes;
    changes.categories = {{old, std::nullopt}, {std::nullopt, makeCategory(-1, u"2"_s, u"新"_s)}};
    for (const Entry &entry : m_now->entries()) {
        Entry moved = entry;
        moved.category = {-1};
        changes.entries.append({entry, moved});
    }
    QVERIFY_OK(m_file->apply(changes, byTanaka));
    reload();
    QCOMPARE(m_now->categories().all().size(), 1);
    QCOMPARE(m_now->entries().first().category, m_now->categories().all().first().id);
    QVERIFY(m_now->categories().all().first().id != old.id);
}

void TestChangeWriter::whatIsNotAsBeforeIsAConflictAndNothingIsWritten_data()
{
    QTest::addColumn<std::function<ChangeSet(const Snapshot &)>>("changes");
    QTest::addColumn<QString>("subject");
    using Make = std::function<ChangeSet(const Snapshot &)>;
    const auto row = [](const char *name, const QString &subject, const Make &make) {
        QTest::newRow(name) << make << subject;
    };
    row("an entry was changed", u"1-2"_s, [](const Snapshot &now) {
        Entry other = *now.findNo(u"1-2");
        other.phrases.append(u"他"_s);
        return changing(other, [](Entry &e) { e.question = u"新"_s; });
    });
    row("an entry was changed before it is deleted", u"1-2"_s, [](const Snapshot &now) {
        Entry other = *now.findNo(u"1-2");
        other.answers[0].memo = u"他"_s;
        return removing(other);
    });
    row("an entry is gone", u"7-7"_s,
        [](const Snapshot &) { return removing(makeEntry({.id = 99, .no = u"7-7"_s})); });
    row("an id is in use", u"7-7"_s,
        [](const Snapshot &) { return adding(makeEntry({.id = 2, .no = u"7-7"_s, .category = 0})); });
    row("a category was renamed", u"別名"_s, [](const Snapshot &now) {
        Category other = now.categories().all().first();
        other.name = u"別名"_s;
        ChangeSet changes;
        changes.categories = {{other, now.categories().all().first()}};
        return changes;
    });
    row("a category is gone", u"消えた"_s, [](const Snapshot &) {
        ChangeSet changes;
        changes.categories = {{makeCategory(55, {}, u"消えた"_s), std::nullopt}};
        return changes;
    });
    row("a category's id is in use", u"二度目"_s, [](const Snapshot &) {
        ChangeSet changes;
        changes.categories = {{std::nullopt, makeCategory(1, {}, u"二度目"_s)}};
        return changes;
    });
    row("a synonym group was changed", u"旧"_s, [](const Snapshot &now) {
        SynonymGroup other = now.synonymGroups().first();
        other.officialWord = u"旧"_s;
        ChangeSet changes;
        changes.synonymGroups = {{other, now.synonymGroups().first()}};
        return changes;
    });
    row("a synonym group's id is in use", u"二度目"_s, [](const Snapshot &) {
        ChangeSet changes;
        changes.synonymGroups = {{std::nullopt, SynonymGroup{{1}, u"二度目"_s, {}, {}}}};
        return changes;
    });
    row("another edition", u"試験用 FAQ"_s, [](const Snapshot &) {
        ChangeSet changes;
        changes.edition = Change<Edition>{Edition{u"他"_s, {}, 1}, Edition{u"新"_s, {}, 2}};
        return changes;
    });
}

void TestChangeWriter::whatIsNotAsBeforeIsAConflictAndNothingIsWritten()
{
    QFETCH(std::function<ChangeSet(const Snapshot &)>, changes);
    QFETCH(QString, subject);
    start(5);
    ChangeSet together = sampleChanges(3, u"2"_s); // sound changes around the one that is not
    const ChangeSet bad = changes(*m_now);
    together.edition = bad.edition;
    together.categories += bad.categories;
    together.entries += bad.entries;
    together.synonymGroups += bad.synonymGroups;
    const auto done = m_file->apply(together, byTanaka);
    QVERIFY_FAILS(done, ErrorCode::Conflict);
    QCOMPARE(done.error().subject, subject);
    QVERIFY_FAILS(together.apply(*m_now), ErrorCode::Conflict); // the domain says the same
    QVERIFY(sameContent(*elsewhere(), *m_now));
    QVERIFY_OK(m_file->apply(sampleChanges(3, u"2"_s), byTanaka)); // and the file is usable
}

void TestChangeWriter::aBrokenRuleIsRefusedAndNothingIsWritten_data()
{
    QTest::addColumn<std::function<ChangeSet(const Snapshot &)>>("changes");
    QTest::addColumn<QString>("rule");
    using Make = std::function<ChangeSet(const Snapshot &)>;
    const auto row = [](const char *name, const Make &make) {
        QTest::newRow(name) << make << QString::fromUtf8(name);
    };
    const auto entryRow = [&row](const char *name, const std::function<void(Entry &)> &spoil) {
        row(name, [spoil](const Snapshot &) {
            Entry entry = makeEntry({.id = 0, .no = u"9-9"_s, .category = 0});
            spoil(entry);
            return adding(entry);
        });
    };
    entryRow("duplicate-no", [](Entry &e) { e.no = u"Ｎｏ．１－２"_s; });
    entryRow("empty-no", [](Entry &e) { e.no = u"\u3000"_s; });
    entryRow("no-answer", [](Entry &e) { e.answers.clear(); });
    entryRow("empty-source", [](Entry &e) { e.sources = {{}}; });
    entryRow("empty-phrase", [](Entry &e) { e.phrases = {QString()}; });
    entryRow("missing-category", [](Entry &e) { e.category = {77}; });
    entryRow("unstorable-text", [](Entry &e) { e.answers[0].text = QString(u"a"_s + QChar(0)); });
    row("category-in-use", [](const Snapshot &now) {
        ChangeSet changes;
        changes.categories = {{now.categories().all().first(), std::nullopt}};
        return changes;
    });
    row("missing-parent", [](const Snapshot &) {
        ChangeSet changes;
        changes.categories = {{std::nullopt, makeCategory(-9, {}, u"x"_s, 77)}};
        return changes;
    });
    row("category-circle", [](const Snapshot &) {
        ChangeSet changes;
        changes.categories = {{std::nullopt, makeCategory(-8, {}, u"x"_s, -9)},
            {std::nullopt, makeCategory(-9, {}, u"y"_s, -8)}};
        return changes;
    });
    row("empty-word", [](const Snapshot &) {
        ChangeSet changes;
        changes.synonymGroups = {{std::nullopt, SynonymGroup{{0}, u"公"_s, {{}}, {}}}};
        return changes;
    });
    row("no-edition", [](const Snapshot &now) {
        ChangeSet changes;
        changes.edition = Change<Edition>{now.edition(), std::nullopt};
        return changes;
    });
}

void TestChangeWriter::aBrokenRuleIsRefusedAndNothingIsWritten()
{
    QFETCH(std::function<ChangeSet(const Snapshot &)>, changes);
    QFETCH(QString, rule);
    start(5);
    const ChangeSet bad = changes(*m_now);
    const auto done = m_file->apply(bad, byTanaka);
    QVERIFY_FAILS(done, ErrorCode::InvalidContent);
    QCOMPARE(done.error().arguments, QStringList{rule});
    const auto inDomain = bad.apply(*m_now);
    QVERIFY_FAILS(inDomain, ErrorCode::InvalidContent);
    QCOMPARE(inDomain.error().arguments, QStringList{rule});
    QCOMPARE(inDomain.error().subject, done.error().subject);
    QVERIFY(sameContent(*elsewhere(), *m_now));
}

void TestChangeWriter::aTextTooLongForTheFileIsRefused()
{
    start(1);
    Entry entry = makeEntry({.id = 0, .no = u"9"_s, .category = 0});
    entry.answers[0].text = QString(20 * 1024 * 1024, u'x');
    QVERIFY_FAILS(m_file->apply(adding(entry), byTanaka), ErrorCode::LimitExceeded);
    QVERIFY(sameContent(*elsewhere(), *m_now));
}

/// Whatever is done, the preview made in memory and the file come to the same.
void TestChangeWriter::fileAndDomainAgreeOnEveryChange()
{
    start(0);
    reload();
    QRandomGenerator random(5);
    qint64 highest = 0;
    int saved = 0;
    for (int round = 0; round < 150; ++round) {
        ChangeSet changes;
        for (int i = random.bounded(3); i > 0; --i)
            changes.entries.append({std::nullopt,
                makeEntry({.id = ++highest,
                    .no = u"%1-%2"_s.arg(random.bounded(4)).arg(random.bounded(6)),
                    .category = random.bounded(2)})});
        for (const Entry &entry : m_now->entries()) {
            const int dice = random.bounded(10);
            Entry after = entry;
            after.no = u"%1-%2"_s.arg(random.bounded(4)).arg(random.bounded(6));
            after.answers[0].text += u'x';
            if (dice == 0)
                changes.entries.append({entry, std::nullopt});
            else if (dice < 3)
                changes.entries.append({entry, after});
        }
        if (changes.isEmpty())
            continue;
        const auto expected = changes.apply(*m_now);
        const auto done = m_file->apply(changes, byTanaka);
        QCOMPARE(done.has_value(), expected.has_value());
        if (!done) {
            QCOMPARE(done.error().code, expected.error().code);
            QCOMPARE(done.error().arguments, expected.error().arguments);
        }
        const auto now = m_file->load();
        QVERIFY_OK(now);
        if (done) {
            ++saved;
            QCOMPARE((*now)->entries(), (*expected)->entries());
        } else {
            QCOMPARE((*now)->entries(), m_now->entries());
        }
        m_now = *now;
    }
    QVERIFY(saved > 30);
    QVERIFY(saved < 140);
}

QTEST_APPLESS_MAIN(TestChangeWriter)
#include "tst_changewriter.moc"
