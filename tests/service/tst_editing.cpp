// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/editing.h"

#include "service/catalog.h"
#include "service/session.h"
#include "service/settings.h"
#include "store/passphrases.h"
#include "support/faqfiles.h"
#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <cstdio>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

namespace {

const QString phrase = u"supervisor-1"_s;

/// One desk of several on the same file.
struct Desk
{
    Desk(const QString &folder, const QString &author)
        : settings(folder + u'/' + author + u".ini"_s)
        , session({settings, {}, &QDateTime::currentDateTimeUtc, passphrase::Cost::Least})
        , catalog(folder + u"/cache-"_s + author)
        , editing(catalog, session)
        , saved(&editing, &Editing::saved)
        , conflicted(&editing, &Editing::conflicted)
        , failed(&editing, &Editing::failed)
    {
        const QString path = folder + u"/faq.sqlite"_s;
        session.setAuthor(author);
        session.use(path);
        catalog.open(path);
    }
    bool isReady() const { return !catalog.isBusy() && catalog.contents().engine; }
    Entry entry(qint64 id = 1) const { return *catalog.contents().snapshot->find({id}); }
    qsizetype answers() const { return saved.size() + conflicted.size() + failed.size(); }

    /// Waits for the answer, and for the catalog to follow.
    void save(const ChangeSet &changes, const QString &note = {})
    {
        const qsizetype before = answers();
        editing.save(changes, note);
        QTRY_COMPARE(answers(), before + 1);
        QTRY_VERIFY(isReady());
    }
    template <typename Edit>
    void change(qint64 id, Edit edit, const QString &note = {})
    {
        const Entry before = entry(id);
        Entry after = before;
        edit(after);
        ChangeSet changes;
        changes.entries = {{before, after}};
        save(changes, note);
    }
    void undo()
    {
        const qsizetype before = answers();
        editing.undoLast(u"元に戻した"_s);
        QTRY_COMPARE(answers(), before + 1);
        QTRY_VERIFY(isReady());
    }
    Error lastError() const { return failed.constLast().first().value<Error>(); }

    Settings settings;
    Session session;
    Catalog catalog;
    Editing editing;
    QSignalSpy saved;
    QSignalSpy conflicted;
    QSignalSpy failed;
};

} // namespace

#define OPEN_DESK(name, author)                                                                              \
    Desk name(m_folder->path(), author);                                                                     \
    QTRY_VERIFY((name).isReady());                                                                           \
    (name).session.unlock(phrase);                                                                           \
    QTRY_VERIFY((name).session.isUnlocked())

class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSaveIsOneRevisionAndTheCatalogFollows();
    void nothingIsSavedWhileLocked();
    void whatCannotBeBroughtBackIsAnswered();
    void nothingIsSavedIntoAnotherFaqAtTheSamePlace_data();
    void nothingIsSavedIntoAnotherFaqAtTheSamePlace();
    void aBrokenRuleSavesNothing();
    void newThingsComeBackWithTheirIds();
    void theLastSavesAreTakenBackOneByOne();
    void whatOthersChangedIsNotTakenBackSilently();
    void theSecondToSaveSeesAllThreeStates();
    void theMergeOfAConflictIsSaved();
    void historyAndRevisionsAreRead();
    void whoWroteDoesNotPublishWhereASecondPersonMust();
    void everyEntryThatASecondPersonMustApproveIsNamed();
    void nobodyTakesAwayAloneWhereASecondPersonMust();
    void onlyWhatWasPublicLastComesBackAlone();
    void whatASecondPersonMustApproveComesBackInReview_data();
    void whatASecondPersonMustApproveComesBackInReview();
    void whatComesBackFindsThePlaceThatTookOver_data();
    void whatComesBackFindsThePlaceThatTookOver();
    void aSaveThatWasAskedForIsDoneBeforeTheEnd();

private:
    QString path() const { return m_folder->filePath(u"faq.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEditing::init()
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<Conflict>();
    qRegisterMetaType<Error>();
    m_folder = std::make_unique<QTemporaryDir>();
    SnapshotData data = makeSnapshot({makeEntry({.id = 1}), makeEntry({.id = 2, .no = u"1-2"_s})})->data();
    data.categories.append(makeCategory(2, u"2"_s, u"承認"_s));
    QVERIFY_OK(writeFaq(path(), *Snapshot::create(data)));
    auto file = FaqFile::open(path(), FaqFile::Mode::ReadWrite);
    QVERIFY_OK(file);
    QVERIFY_OK((*file)->setPassphrases({*passphrase::hash(phrase, passphrase::Cost::Least), {}}, {}));
    QVERIFY_OK((*file)->setApprovals({{2}}, {}));
}

void TestEditing::aSaveIsOneRevisionAndTheCatalogFollows()
{
    OPEN_DESK(desk, u"佐藤"_s);
    const qint64 before = desk.catalog.contents().snapshot->revision();
    desk.change(
        1, [](Entry &entry) { entry.question = u"変わった問い"_s; }, u"言い直し"_s);
    QCOMPARE(desk.saved.size(), 1);
    QCOMPARE(desk.saved.first().at(0).toLongLong(), before + 1);
    QTRY_COMPARE(desk.catalog.contents().snapshot->revision(), before + 1);
    QTRY_VERIFY(desk.isReady());
    QCOMPARE(desk.entry().question, u"変わった問い"_s);
    QCOMPARE(
        desk.catalog.contents().engine->search(u"変わった", {{}, false, QDate(2025, 1, 15), 9}).total, 1);
    const auto revisions = (*FaqFile::open(path(), FaqFile::Mode::ReadOnly))->revisions(1);
    QCOMPARE(revisions->first().author, u"佐藤"_s);
    QCOMPARE(revisions->first().note, u"言い直し"_s);
    QCOMPARE(revisions->first().items, 1);
}

void TestEditing::nothingIsSavedWhileLocked()
{
    OPEN_DESK(desk, u"佐藤"_s);
    desk.session.lock();
    desk.change(1, [](Entry &entry) { entry.question = u"変わった問い"_s; });
    QCOMPARE(desk.lastError().arguments, QStringList{u"editing-locked"_s});
    QCOMPARE((*(*FaqFile::open(path(), FaqFile::Mode::ReadOnly))->load())->find({1})->question,
        makeEntry().question);
}

/// Somebody waits for it: while the editing is locked, and while no FAQ is read yet.
void TestEditing::whatCannotBeBroughtBackIsAnswered()
{
    OPEN_DESK(desk, u"佐藤"_s);
    const Entry entry = desk.entry();
    desk.session.lock();
    desk.editing.restore(entry, {});
    QCOMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.lastError().arguments, QStringList{u"editing-locked"_s});

    Settings settings(m_folder->filePath(u"none.ini"_s));
    Session session({settings, {}, &QDateTime::currentDateTimeUtc, passphrase::Cost::Least});
    Catalog catalog(m_folder->filePath(u"none"_s));
    Editing editing(catalog, session);
    session.use(path());
    session.unlock(phrase);
    QTRY_VERIFY(session.isUnlocked());
    const QSignalSpy failed(&editing, &Editing::failed);
    editing.restore(entry, {});
    QCOMPARE(failed.size(), 1);
    editing.save({}, {});
    QCOMPARE(failed.size(), 2);
}

void TestEditing::nothingIsSavedIntoAnotherFaqAtTheSamePlace_data()
{
    QTest::addColumn<bool>("approvals");
    QTest::newRow("a text") << false;
    QTest::newRow("where a second person approves") << true;
}

void TestEditing::nothingIsSavedIntoAnotherFaqAtTheSamePlace()
{
    QFETCH(bool, approvals);
    OPEN_DESK(desk, u"佐藤"_s);
    QSignalSpy locked(&desk.session, &Session::lockedByChange);
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    {
        // The same entries and the same passphrase, but it was never asked for here.
        QVERIFY_OK(writeFaq(other, *desk.catalog.contents().snapshot));
        auto file = FaqFile::open(other, FaqFile::Mode::ReadWrite);
        QVERIFY_OK((*file)->setPassphrases({*passphrase::hash(phrase, passphrase::Cost::Least), {}}, {}));
    }
    const QByteArray before = fingerprint(other);
    QVERIFY(std::rename(qPrintable(other), qPrintable(path())) == 0);
    if (approvals) {
        desk.editing.setApprovals({});
        QTRY_COMPARE(desk.failed.size(), 1);
    } else {
        desk.change(1, [](Entry &entry) { entry.question = u"変わった問い"_s; });
    }
    QCOMPARE(desk.lastError().arguments, QStringList{u"editing-changed"_s});
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(!desk.session.isUnlocked());
    QCOMPARE(fingerprint(path()), before);
}

void TestEditing::aBrokenRuleSavesNothing()
{
    OPEN_DESK(desk, u"佐藤"_s);
    desk.change(1, [](Entry &entry) { entry.no = u"１－２"_s; });
    QCOMPARE(desk.lastError().code, ErrorCode::InvalidContent);
    QCOMPARE(desk.lastError().arguments, QStringList{u"duplicate-no"_s});
    QVERIFY(!desk.editing.canUndo());
    QCOMPARE(desk.entry().no, u"1-1"_s);
}

void TestEditing::newThingsComeBackWithTheirIds()
{
    OPEN_DESK(desk, u"佐藤"_s);
    ChangeSet changes;
    changes.categories = {{std::nullopt, makeCategory(-1, u"3"_s, u"新"_s)}};
    changes.entries = {{std::nullopt, makeEntry({.id = -1, .no = u"3-1"_s, .category = -1})}};
    desk.save(changes);
    QCOMPARE(desk.saved.size(), 1);
    const auto written = desk.saved.first().at(1).value<ChangeSet>();
    QCOMPARE(written.entries.first().after->id, EntryId{3});
    QCOMPARE(written.entries.first().after->category, CategoryId{3});
}

void TestEditing::theLastSavesAreTakenBackOneByOne()
{
    OPEN_DESK(desk, u"佐藤"_s);
    const SnapshotPtr before = desk.catalog.contents().snapshot;
    QVERIFY(!desk.editing.canUndo());
    desk.change(1, [](Entry &entry) { entry.question = u"一度目"_s; });
    ChangeSet second;
    second.entries = {{desk.entry(2), std::nullopt}};
    desk.save(second);
    QVERIFY(desk.editing.canUndo());
    desk.undo();
    QTRY_VERIFY(desk.catalog.contents().snapshot->find({2}));
    QCOMPARE(desk.entry(1).question, u"一度目"_s);
    desk.undo();
    QTRY_VERIFY(ChangeSet::between(*before, *desk.catalog.contents().snapshot).isEmpty());
    QVERIFY(!desk.editing.canUndo());
    const auto file = FaqFile::open(path(), FaqFile::Mode::ReadOnly);
    QCOMPARE(*(*file)->revision(), before->revision() + 4); // nothing of the past is lost
    QCOMPARE((*file)->revisions(1)->first().note, u"元に戻した"_s);
}

void TestEditing::whatOthersChangedIsNotTakenBackSilently()
{
    OPEN_DESK(one, u"佐藤"_s);
    one.change(1, [](Entry &entry) { entry.question = u"佐藤の"_s; });
    OPEN_DESK(two, u"鈴木"_s);
    two.change(1, [](Entry &entry) { entry.question = u"鈴木の"_s; });
    one.undo();
    QCOMPARE(one.conflicted.size(), 1);
    QVERIFY(one.editing.canUndo());
    const auto conflict = one.conflicted.first().first().value<Conflict>();
    QCOMPARE(conflict.entries.first().base->question, u"佐藤の"_s);
    QCOMPARE(conflict.entries.first().mine->question, makeEntry().question);
    QCOMPARE(conflict.entries.first().theirs->question, u"鈴木の"_s);
}

void TestEditing::theSecondToSaveSeesAllThreeStates()
{
    OPEN_DESK(one, u"佐藤"_s);
    OPEN_DESK(two, u"鈴木"_s);
    two.change(1, [](Entry &entry) { entry.question = u"鈴木の"_s; });
    one.change(
        1, [](Entry &entry) { entry.question = u"佐藤の"_s; }, u"訳"_s);
    QCOMPARE(one.saved.size(), 0);
    QCOMPARE(one.conflicted.size(), 1);
    const auto conflict = one.conflicted.first().first().value<Conflict>();
    QCOMPARE(conflict.note, u"訳"_s);
    QCOMPARE(conflict.entries.size(), 1);
    QCOMPARE(conflict.entries.first().base->question, makeEntry().question);
    QCOMPARE(conflict.entries.first().mine->question, u"佐藤の"_s);
    QCOMPARE(conflict.entries.first().theirs->question, u"鈴木の"_s);
    QCOMPARE(conflict.changedIn.value({1}).author, u"鈴木"_s);
    QCOMPARE((*(*FaqFile::open(path(), FaqFile::Mode::ReadOnly))->load())->find({1})->question, u"鈴木の"_s);
}

void TestEditing::theMergeOfAConflictIsSaved()
{
    OPEN_DESK(one, u"佐藤"_s);
    OPEN_DESK(two, u"鈴木"_s);
    two.change(1, [](Entry &entry) { entry.answers[0].text = u"鈴木の答え"_s; });
    one.change(1, [](Entry &entry) { entry.question = u"佐藤の問い"_s; });
    QCOMPARE(one.conflicted.size(), 1);
    const auto conflict = one.conflicted.first().first().value<Conflict>();
    const auto resolution = resolveByItself(conflict);
    QVERIFY(resolution);
    one.save(resolved(conflict, *resolution), conflict.note);
    QCOMPARE(one.saved.size(), 1);
    const auto now = (*FaqFile::open(path(), FaqFile::Mode::ReadOnly))->load();
    QCOMPARE((*now)->find({1})->question, u"佐藤の問い"_s);
    QCOMPARE((*now)->find({1})->answers[0].text, u"鈴木の答え"_s);
}

void TestEditing::historyAndRevisionsAreRead()
{
    OPEN_DESK(desk, u"佐藤"_s);
    desk.change(1, [](Entry &entry) { entry.question = u"一度目"_s; });
    const qint64 newest = desk.saved.constLast().first().toLongLong();
    QSignalSpy history(&desk.editing, &Editing::historyRead);
    QSignalSpy revisions(&desk.editing, &Editing::revisionsRead);
    QSignalSpy items(&desk.editing, &Editing::itemsRead);
    desk.editing.requestHistory({1});
    desk.editing.requestRevisions(2);
    desk.editing.requestItems(newest);
    QTRY_COMPARE(items.size(), 1);
    QCOMPARE(history.first().first().value<EntryId>(), EntryId{1});
    const auto of1 = history.first().at(1).value<QList<RevisionItem>>();
    QCOMPARE(of1.size(), 2);
    QCOMPARE(std::get<Change<Entry>>(of1.first().change).after->question, u"一度目"_s);
    QCOMPARE(revisions.first().first().value<QList<Revision>>().size(), 2);
    QCOMPARE(items.first().at(1).value<QList<RevisionItem>>(), QList<RevisionItem>{of1.first()});
}

void TestEditing::whoWroteDoesNotPublishWhereASecondPersonMust()
{
    OPEN_DESK(one, u"佐藤"_s);
    ChangeSet draft;
    draft.entries = {{std::nullopt,
        makeEntry({.id = 0, .no = u"2-1"_s, .category = 2, .lifecycle = Lifecycle::InReview})}};
    one.save(draft);
    one.change(3, [](Entry &entry) { entry.phrases = {u"言い換え"_s}; });
    QCOMPARE(one.saved.size(), 2);
    one.change(3, [](Entry &entry) { entry.lifecycle = Lifecycle::Published; });
    QCOMPARE(approvalRule(one.lastError()), ApprovalRule::Awaited);
    QCOMPARE(one.lastError().arguments.value(1), u"佐藤"_s);
    OPEN_DESK(two, u"鈴木"_s);
    two.change(3, [](Entry &entry) { entry.lifecycle = Lifecycle::Published; });
    QCOMPARE(two.saved.size(), 1);
}

void TestEditing::everyEntryThatASecondPersonMustApproveIsNamed()
{
    OPEN_DESK(one, u"佐藤"_s);
    one.change(2, [](Entry &entry) { entry.category = {2}; });
    ChangeSet all;
    for (const Entry &entry : one.catalog.contents().snapshot->entries()) {
        Entry after = entry;
        after.question += u'改';
        all.entries.append({entry, after});
    }
    QVERIFY(all.entries.size() > 1);
    all.entries.append({std::nullopt, makeEntry({.id = -1, .no = u"2-9"_s, .category = 2})});
    one.save(all);
    QCOMPARE(approvalRule(one.lastError()), ApprovalRule::Publish);
    QCOMPARE(refusedNos(one.lastError()), (QStringList{one.entry(2).no, u"2-9"_s}));
    QCOMPARE(one.saved.size(), 1);
    QSignalSpy refused(&one.editing, &Editing::refused);
    one.editing.requestPermission(all);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().at(0).value<ChangeSet>(), all);
    QCOMPARE(refusedNos(refused.constFirst().at(1).value<Error>()), (QStringList{one.entry(2).no, u"2-9"_s}));
}

void TestEditing::nobodyTakesAwayAloneWhereASecondPersonMust()
{
    const auto set = [](Lifecycle lifecycle) {
        return [lifecycle](Entry &entry) { entry.lifecycle = lifecycle; };
    };
    OPEN_DESK(one, u"佐藤"_s);
    one.change(2, [](Entry &entry) { entry.category = {2}; });
    QCOMPARE(one.saved.size(), 1);
    one.change(2, set(Lifecycle::Retired));
    QCOMPARE(approvalRule(one.lastError()), ApprovalRule::Removal);
    one.undo(); // would move it out again
    QCOMPARE(approvalRule(one.lastError()), ApprovalRule::Move);
    one.change(2, set(Lifecycle::InReview));
    one.change(2, set(Lifecycle::Retired));
    QCOMPARE(approvalRule(one.lastError()), ApprovalRule::Awaited);
    QCOMPARE(one.lastError().arguments.value(1), u"佐藤"_s);
    QCOMPARE(one.saved.size(), 2);
    one.undo(); // on view again, as it was
    QCOMPARE(one.saved.size(), 3);
    one.change(2, set(Lifecycle::InReview));
    OPEN_DESK(two, u"鈴木"_s);
    two.change(2, set(Lifecycle::Retired));
    QCOMPARE(two.saved.size(), 1);
}

/// Two texts were approved one after the other; the author of a third takes it back.
void TestEditing::onlyWhatWasPublicLastComesBackAlone()
{
    const auto toReview = [](const QString &text) {
        return [text](Entry &entry) {
            entry.answers[0].text = text;
            entry.lifecycle = Lifecycle::InReview;
        };
    };
    const auto publish = [](Entry &entry) { entry.lifecycle = Lifecycle::Published; };
    OPEN_DESK(one, u"佐藤"_s);
    one.change(1, [](Entry &entry) { entry.category = {2}; });
    const Entry oldest = one.entry(1);
    one.change(1, toReview(u"二つ目"_s));
    OPEN_DESK(two, u"鈴木"_s);
    two.change(1, publish);
    const Entry last = two.entry(1);
    two.change(1, toReview(u"三つ目"_s));
    two.undo(); // exactly what was public
    QCOMPARE(two.entry(1), last);
    two.change(1, toReview(u"三つ目"_s));

    const auto restore = [&two](const Entry &state) {
        const qsizetype before = two.answers();
        two.editing.restore(state, {});
        QTRY_COMPARE(two.answers(), before + 1);
        QTRY_VERIFY(two.isReady());
    };
    restore(last);
    QCOMPARE(two.entry(1), last);
    two.change(1, toReview(u"三つ目"_s));
    restore(oldest);
    QCOMPARE(two.failed.size(), 0);
    QCOMPARE(two.entry(1).answers, oldest.answers);
    QCOMPARE(two.entry(1).lifecycle, Lifecycle::InReview);
    two.change(1, publish);
    QCOMPARE(approvalRule(two.lastError()), ApprovalRule::Awaited);
}

void TestEditing::whatASecondPersonMustApproveComesBackInReview_data()
{
    QTest::addColumn<bool>("merged");
    QTest::newRow("its category needs approval") << false;
    QTest::newRow("its category was merged into one that does") << true;
}

/// Nobody could save as in review what is gone.
void TestEditing::whatASecondPersonMustApproveComesBackInReview()
{
    QFETCH(bool, merged);
    OPEN_DESK(one, u"佐藤"_s);
    if (merged) {
        ChangeSet made;
        made.categories = {{std::nullopt, makeCategory(-1, u"9"_s, u"後で無くなる"_s)}};
        one.save(made);
    }
    for (const qint64 id : {1, 2})
        one.change(id, [merged](Entry &entry) { entry.category = {merged ? 3 : 2}; });
    const Entry lost = one.entry(1);
    if (!merged)
        one.change(1, [](Entry &entry) { entry.lifecycle = Lifecycle::InReview; });
    OPEN_DESK(two, u"鈴木"_s);
    ChangeSet deletion;
    deletion.entries = {{two.entry(1), std::nullopt}};
    two.save(deletion);
    if (merged) {
        Entry other = two.entry(2);
        other.category = {2};
        ChangeSet end;
        end.entries = {{two.entry(2), other}};
        end.categories = {{*two.catalog.contents().snapshot->categories().find({3}), std::nullopt}};
        two.save(end);
    }
    QCOMPARE(one.failed.size() + two.failed.size(), 0);

    const QSignalSpy otherwise(&two.editing, &Editing::cameBackOtherwise);
    const qsizetype before = two.answers();
    two.editing.restore(lost, u"元に戻した"_s);
    QTRY_COMPARE(two.answers(), before + 1);
    QTRY_VERIFY(two.isReady());
    QCOMPARE(two.failed.size(), 0);
    QCOMPARE(otherwise.size(), 1);
    QCOMPARE(otherwise.at(0).at(0).value<Entry>(), lost);
    QCOMPARE(two.entry(1).lifecycle, Lifecycle::InReview);
    QCOMPARE(two.entry(1).category, CategoryId{2});
    QCOMPARE(two.entry(1).question, lost.question);
}

void TestEditing::whatComesBackFindsThePlaceThatTookOver_data()
{
    QTest::addColumn<qint64>("parent");
    QTest::addColumn<bool>("merged");
    QTest::addColumn<qint64>("place");
    QTest::newRow("merged into another") << qint64(0) << true << qint64(1);
    QTest::newRow("below another, merged") << qint64(2) << true << qint64(1);
    QTest::newRow("below another, deleted") << qint64(2) << false << qint64(2);
    QTest::newRow("at the top, deleted") << qint64(0) << false << qint64(0);
}

void TestEditing::whatComesBackFindsThePlaceThatTookOver()
{
    QFETCH(qint64, parent);
    QFETCH(bool, merged);
    QFETCH(qint64, place);
    OPEN_DESK(desk, u"佐藤"_s);
    desk.editing.setApprovals({});
    const Category category = makeCategory(-1, u"9"_s, u"後で無くなる"_s, parent);
    ChangeSet made;
    made.categories = {{std::nullopt, category}};
    desk.save(made);
    for (const qint64 id : {1, 2})
        desk.change(id, [](Entry &entry) { entry.category = {3}; });
    const Entry lost = desk.entry(1);
    ChangeSet deletion;
    deletion.entries = {{lost, std::nullopt}};
    desk.save(deletion);
    const auto moveAway = [](Entry &entry) { entry.category = {1}; };
    ChangeSet end;
    if (merged) {
        Entry other = desk.entry(2);
        moveAway(other);
        end.entries = {{desk.entry(2), other}};
    } else {
        desk.change(2, moveAway);
    }
    end.categories = {{*desk.catalog.contents().snapshot->categories().find({3}), std::nullopt}};
    desk.save(end);
    QCOMPARE(desk.failed.size(), 0);

    const QSignalSpy elsewhere(&desk.editing, &Editing::cameBackOtherwise);
    const qsizetype before = desk.answers();
    desk.editing.restore(lost, u"元に戻した"_s);
    QTRY_COMPARE(desk.answers(), before + 1);
    QTRY_VERIFY(desk.isReady());
    QCOMPARE(desk.failed.size(), 0);
    QTRY_COMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.at(0).at(1).value<Entry>().category.value, place);
    QCOMPARE(desk.entry(1).category.value, place);
    QCOMPARE(desk.entry(1).question, lost.question);
}

void TestEditing::aSaveThatWasAskedForIsDoneBeforeTheEnd()
{
    {
        OPEN_DESK(desk, u"佐藤"_s);
        const Entry before = desk.entry();
        Entry after = before;
        after.question = u"最後の"_s;
        ChangeSet changes;
        changes.entries = {{before, after}};
        desk.editing.save(changes, {});
    }
    QCOMPARE((*(*FaqFile::open(path(), FaqFile::Mode::ReadOnly))->load())->find({1})->question, u"最後の"_s);
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
