// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySaveIsOneRevision();
    void anEntrysHistoryIsNewestFirst();
    void aDeletedEntryKeepsItsHistory();
    void whatIsGoneIsListedUntilItComesBack();
    void whatARevisionDidCanBeTakenBack();
    void numbersOrderNotTheClock();
    void atMostAsManyAsAskedForAreGiven();
    void aBrokenHistoryIsTold();

private:
    Result<qint64> change(const Entry &before, const QString &question)
    {
        return m_file->apply(
            changing(before, [&](Entry &e) { e.question = question; }), {u"鈴木"_s, question});
    }
    SnapshotPtr now() { return *m_file->load(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<FaqFile> m_file;
};

void TestHistory::init()
{
    m_file.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"faq.sqlite"_s);
    QVERIFY_OK(makeFaq(m_path, 5));
    auto file = FaqFile::open(m_path, FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file);
    m_file = *std::move(file);
}

void TestHistory::everySaveIsOneRevision()
{
    const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-600);
    QVERIFY_OK(change(*now()->find({1}), u"一回目"_s));
    const auto revisions = m_file->revisions(100);
    QVERIFY_OK(revisions);
    QCOMPARE(revisions->size(), 3);
    const Revision &last = revisions->at(0);
    QCOMPARE(last.number, 3);
    QCOMPARE(last.author, u"鈴木"_s);
    QCOMPARE(last.note, u"一回目"_s);
    QCOMPARE(last.items, 1);
    QCOMPARE(last.at.timeSpec(), Qt::UTC);
    QVERIFY(last.at > start && last.at < QDateTime::currentDateTimeUtc().addSecs(600));
    QCOMPARE(revisions->at(1).items, 1 + 5 + 1); // a category, the entries, a synonym group
    QCOMPARE(revisions->at(2).number, 1);
    QCOMPARE(revisions->at(2).items, 1); // the edition
}

void TestHistory::anEntrysHistoryIsNewestFirst()
{
    const Entry first = *now()->find({2});
    QVERIFY_OK(change(first, u"一回目"_s));
    QVERIFY_OK(change(*now()->find({1}), u"別のもの"_s));
    const Entry second = *now()->find({2});
    QVERIFY_OK(change(second, u"二回目"_s));
    const auto history = m_file->historyOf({2});
    QVERIFY_OK(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).revision.number, 5);
    QCOMPARE(history->at(1).revision.number, 3);
    QCOMPARE(history->at(2).revision.number, 2);
    const auto changeOf = [&history](int row) { return std::get<Change<Entry>>(history->at(row).change); };
    QCOMPARE(changeOf(0), (Change<Entry>{second, *now()->find({2})}));
    QCOMPARE(changeOf(1), (Change<Entry>{first, second}));
    QCOMPARE(changeOf(2), (Change<Entry>{std::nullopt, first}));
    QVERIFY(m_file->historyOf({77})->isEmpty());
}

void TestHistory::aDeletedEntryKeepsItsHistory()
{
    const Entry entry = *now()->find({3});
    QVERIFY_OK(m_file->apply(removing(entry), byTanaka));
    const auto history = m_file->historyOf({3});
    QVERIFY_OK(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(std::get<Change<Entry>>(history->at(0).change), (Change<Entry>{entry, std::nullopt}));
    QCOMPARE(history->at(0).revision.note, byTanaka.note);
}

void TestHistory::whatIsGoneIsListedUntilItComesBack()
{
    QVERIFY(m_file->deletedEntries(9)->isEmpty());
    for (const qint64 id : {2, 3, 4}) {
        ChangeSet deletion;
        deletion.entries = {{*now()->find({id}), std::nullopt}};
        QVERIFY_OK(m_file->apply(deletion, {u"鈴木"_s, {}}));
    }
    const auto gone = m_file->deletedEntries(9);
    QVERIFY_OK(gone);
    QCOMPARE(gone->size(), 3);
    const auto newest = std::get<Change<Entry>>(gone->first().change);
    QCOMPARE(newest.before->id, EntryId{4});
    QCOMPARE(m_file->deletedEntries(2)->size(), 2);
    ChangeSet back;
    back.entries = {{std::nullopt, newest.before}};
    QVERIFY_OK(m_file->apply(back, {u"鈴木"_s, {}}));
    QCOMPARE(m_file->deletedEntries(9)->size(), 2);
}

void TestHistory::whatARevisionDidCanBeTakenBack()
{
    const auto before = now();
    ChangeSet changes = sampleChanges(2, u"2"_s);
    changes.edition = Change<Edition>{before->edition(), Edition{u"次の版"_s, QDate(2025, 1, 1), 2}};
    changes.entries.append(removing(*before->find({1})).entries);
    changes.entries.append(
        changing(*before->find({2}), [](Entry &e) { e.answers[0].text = u"変"_s; }).entries);
    const auto number = m_file->apply(changes, byTanaka);
    QVERIFY_OK(number);
    const auto items = m_file->itemsOf(*number);
    QVERIFY_OK(items);
    QCOMPARE(items->size(), 1 + 1 + 4 + 1);

    ChangeSet back;
    for (const RevisionItem &item : *items) {
        QCOMPARE(item.revision.number, *number);
        if (const auto *edition = std::get_if<Change<Edition>>(&item.change))
            back.edition = Change<Edition>{edition->after, edition->before};
        else if (const auto *category = std::get_if<Change<Category>>(&item.change))
            back.categories.append({category->after, category->before});
        else if (const auto *entry = std::get_if<Change<Entry>>(&item.change))
            back.entries.append({entry->after, entry->before});
        else if (const auto *group = std::get_if<Change<SynonymGroup>>(&item.change))
            back.synonymGroups.append({group->after, group->before});
    }
    QVERIFY_OK(m_file->apply(back, {u"田中"_s, u"元に戻す"_s}));
    QVERIFY(ChangeSet::between(*now(), *before).isEmpty());
    QVERIFY(m_file->verify()->isEmpty());
    QVERIFY(m_file->itemsOf(999)->isEmpty());
}

void TestHistory::numbersOrderNotTheClock()
{
    const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    ChangeSet changes = changing(*now()->find({1}), [](Entry &e) { e.question = u"未来"_s; });
    QVERIFY_OK(m_file->apply(changes, {u"a"_s, {}, at(u"2035-01-01T00:00:00Z"_s)}));
    changes = changing(*now()->find({1}), [](Entry &e) { e.question = u"過去"_s; });
    QVERIFY_OK(m_file->apply(changes, {u"b"_s, {}, at(u"1970-01-01T09:00:00+09:00"_s)}));
    const auto revisions = m_file->revisions(2);
    QVERIFY_OK(revisions);
    QCOMPARE(revisions->at(0).author, u"b"_s);
    QCOMPARE(revisions->at(0).at, at(u"1970-01-01T00:00:00Z"_s));
    QCOMPARE(revisions->at(1).at, at(u"2035-01-01T00:00:00Z"_s));
    QCOMPARE(std::get<Change<Entry>>(m_file->historyOf({1})->at(0).change).after->question, u"過去"_s);
}

void TestHistory::atMostAsManyAsAskedForAreGiven()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY_OK(change(*now()->find({1}), QString::number(i)));
    QCOMPARE(m_file->revisions(3)->size(), 3);
    QCOMPARE(m_file->revisions(3)->at(0).number, 7);
    QCOMPARE(m_file->revisions(0)->size(), 0);
    QCOMPARE(m_file->revisions(100)->size(), 7);
}

void TestHistory::aBrokenHistoryIsTold()
{
    m_file.reset();
    QCOMPARE(RawDatabase(m_path).run(
                 "UPDATE revision_item SET after_json = '{\"id\":1}' WHERE kind = 'entry' AND thing = 1"),
        SQLITE_OK);
    auto file = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
    QVERIFY_OK(file);
    const auto history = (*file)->historyOf({1});
    QVERIFY_FAILS(history, ErrorCode::DatabaseDamaged);
    QCOMPARE(history.error().subject, m_path);
    QVERIFY_OK((*file)->historyOf({2}));
    QVERIFY_OK((*file)->load()); // the answers can still be read
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
