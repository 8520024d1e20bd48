// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/editing.h"

#include "domain/categoryend.h"
#include "service/catalog.h"
#include "service/entrypast.h"
#include "service/session.h"
#include "store/faqfile.h"

namespace sokuto {

using namespace Qt::StringLiterals;

/// One write, with everything the thread needs for it.
struct Editing::Task
{
    QString path;
    EditingRight right;
    ChangeSet changes; ///< Empty when it takes something back.
    RevisionNote note;
    CategoryTree categories; ///< As this desk knows them: where a second person approves.
    qint64 takesBack = 0; ///< The revision whose reverse it is; 0 = none.
    std::optional<Entry> restores; ///< What its one entry comes back as, if nothing stands against it.
};

namespace {

constexpr int mostDeleted = 1000;
const QString rightIsGone = u"editing-changed"_s;
const QString whileLocked = u"editing-locked"_s;

/// The file at `path`, if it still is the one that was unlocked.
Result<std::unique_ptr<FaqFile>> openUnlocked(const QString &path, const EditingRight &right)
{
    auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
    if (!file)
        return file;
    const auto now = (*file)->editingRight();
    if (!now)
        return fail(now.error());
    if (*now != right)
        return fail(ErrorCode::InvalidContent, path, {}, {rightIsGone});
    return file;
}

Result<Conflict> conflictWith(FaqFile &file, const ChangeSet &changes, const QString &note)
{
    const auto current = file.load();
    if (!current)
        return fail(current.error());
    Conflict conflict = findConflict(changes, **current);
    conflict.note = note;
    for (const Clash<Entry> &clash : std::as_const(conflict.entries)) {
        const EntryId id = (clash.base ? clash.base : clash.mine)->id;
        const auto history = file.historyOf(id);
        if (history && !history->isEmpty())
            conflict.changedIn.insert(id, history->constFirst().revision);
    }
    return conflict;
}

/// What a write led to.
struct Outcome
{
    qint64 revision = 0;
    ChangeSet changes;
    std::optional<Conflict> conflict;
};

Result<Outcome> writeTo(FaqFile &file, const ChangeSet &changes, const RevisionNote &note)
{
    const auto before = file.revision();
    if (!before)
        return fail(before.error());
    const auto revision = file.apply(changes, note);
    if (!revision && revision.error().code == ErrorCode::Conflict) {
        auto conflict = conflictWith(file, changes, note.note);
        if (!conflict)
            return fail(conflict.error());
        if (conflict->isEmpty())
            return fail(revision.error()); // it fits again by now: asking once more will do
        return Outcome{0, {}, *std::move(conflict)};
    }
    if (!revision)
        return fail(revision.error());
    if (changes.isEmpty())
        return Outcome{*revision, {}, std::nullopt};
    const auto items = file.itemsOf(*revision);
    if (!items)
        return fail(items.error());
    return Outcome{*revision, changesOf(*items), std::nullopt};
}

} // namespace

/// The category where belongs today what belonged to one that is gone; {0} = none.
Result<CategoryId> Editing::livingPlace(const FaqFile &file, CategoryId category, const CategoryTree &living)
{
    QSet<CategoryId> seen;
    while (category.value != 0 && !living.find(category) && !seen.contains(category)) {
        seen.insert(category);
        const auto history = file.historyOfCategory(category);
        if (!history)
            return fail(history.error());
        if (history->isEmpty())
            return CategoryId{};
        const auto items = file.itemsOf(history->constFirst().revision.number);
        if (!items)
            return fail(items.error());
        const auto end = endOf(category, *items);
        category = !end ? CategoryId{} : end->heir.value != 0 ? end->heir : end->parent;
    }
    return living.find(category) ? category : CategoryId{};
}

/// What is to be written: what was asked for, or the reverse of an earlier save.
Result<ChangeSet> Editing::changesFor(const FaqFile &file, const Task &task)
{
    if (task.restores && !task.changes.isEmpty()) {
        ChangeSet changes = task.changes;
        Entry &entry = *changes.entries[0].after;
        if (entry.category.value == 0 || task.categories.find(entry.category))
            return changes;
        const auto place = livingPlace(file, entry.category, task.categories);
        if (!place)
            return fail(place.error());
        entry.category = *place;
        return changes;
    }
    if (task.takesBack == 0)
        return task.changes;
    const auto items = file.itemsOf(task.takesBack);
    if (!items)
        return fail(items.error());
    return reversed(changesOf(*items));
}

/// Taking a save back changes what operators see as much as the save did.
Result<void> Editing::mayBeSaved(const FaqFile &file, const ChangeSet &changes, const Task &task)
{
    const auto marked = file.approvals();
    if (!marked)
        return fail(marked.error());
    return checkApproval(changes, *marked, task.categories, task.note.author, pastIn(file));
}

/// Who is told of one entry alone corrects it and runs into the next one.
Error Editing::withAllRefused(
    const FaqFile &file, const ChangeSet &changes, const Task &task, const Error &error)
{
    const auto marked = file.approvals();
    const auto rule = approvalRule(error);
    if (!marked || !rule || rule == ApprovalRule::Category || changes.entries.size() < 2)
        return error;
    const auto refused = refusedEntries(changes, *marked, task.categories, task.note.author, pastIn(file));
    if (!refused || refused->isEmpty())
        return error;
    QStringList nos;
    for (const qsizetype i : *refused) {
        const Change<Entry> &change = changes.entries.at(i);
        nos.append((change.after ? change.after : change.before)->no);
    }
    return withRefusedNos(error, nos);
}

/// What may be written of what was asked for.
Result<ChangeSet> Editing::permissible(const FaqFile &file, const Task &task)
{
    auto changes = changesFor(file, task);
    if (!changes)
        return changes;
    auto may = mayBeSaved(file, *changes, task);
    const bool needsAnother = !may && approvalRule(may.error());
    if (needsAnother && task.restores && changes->entries.size() == 1 && putInReview(changes->entries[0]))
        may = mayBeSaved(file, *changes, task);
    if (may)
        return changes;
    return fail(withAllRefused(file, *changes, task, may.error()));
}

Editing::Editing(Catalog &catalog, Session &session, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_session(session)
{
    m_thread.setObjectName(u"editing"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    connect(&m_catalog, &Catalog::changed, this, &Editing::forgetOtherFaq);
}

Editing::~Editing()
{
    // Asked last: what was asked before is done by then.
    QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void Editing::forgetOtherFaq()
{
    if (m_faqPath == m_catalog.path())
        return;
    m_faqPath = m_catalog.path();
    m_mySaves.clear();
    Q_EMIT stateChanged();
}

void Editing::save(const ChangeSet &changes, const QString &note)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!m_session.isUnlocked() || !snapshot) {
        Q_EMIT failed({ErrorCode::InvalidContent, m_catalog.path(), {}, {whileLocked}});
        return;
    }
    write({m_catalog.path(), m_session.right(), changes, {m_session.author(), note}, snapshot->categories(),
        0, {}});
}

void Editing::requestPermission(const ChangeSet &changes)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!m_session.isUnlocked() || !snapshot) {
        Q_EMIT refused(changes, {ErrorCode::InvalidContent, m_catalog.path(), {}, {whileLocked}});
        return;
    }
    const Task task{m_catalog.path(), {}, changes, {m_session.author(), {}}, snapshot->categories(), 0, {}};
    QMetaObject::invokeMethod(&m_worker, [this, task] {
        const auto file = FaqFile::open(task.path, FaqFile::Mode::ReadOnly);
        auto may = file ? mayBeSaved(**file, task.changes, task) : fail(file.error());
        if (file && !may)
            may = fail(withAllRefused(**file, task.changes, task, may.error()));
        QMetaObject::invokeMethod(this, [this, task, may] {
            if (may)
                Q_EMIT permitted(task.changes);
            else
                Q_EMIT refused(task.changes, may.error());
        });
    });
}

void Editing::restore(const Entry &state, const QString &note)
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!m_session.isUnlocked() || !snapshot)
        return save({}, note); // refuses
    const Entry *now = snapshot->find(state.id);
    const bool homeless = state.category.value != 0 && !snapshot->categories().find(state.category);
    Entry after = state;
    if (homeless && now)
        after.category = now->category;
    ChangeSet changes;
    if (!now || *now != after)
        changes.entries = {{now ? std::optional(*now) : std::nullopt, after}};
    write({m_catalog.path(), m_session.right(), changes, {m_session.author(), note}, snapshot->categories(),
        0, state});
}

void Editing::undoLast(const QString &note)
{
    if (m_session.isUnlocked() && canUndo())
        write({m_catalog.path(), m_session.right(), {}, {m_session.author(), note},
            m_catalog.contents().snapshot->categories(), m_mySaves.constLast(), {}});
}

void Editing::requestApprovals()
{
    read([](const FaqFile &file) { return file.approvals(); },
        [this](const ApprovalCategories &categories) { Q_EMIT approvalsRead(categories); });
}

void Editing::setApprovals(const ApprovalCategories &categories)
{
    if (!m_session.isUnlocked())
        return;
    QMetaObject::invokeMethod(&m_worker,
        [this, categories, path = m_catalog.path(), right = m_session.right(),
            note = RevisionNote{m_session.author(), {}}] {
            const auto file = openUnlocked(path, right);
            const Result<void> done = file ? (*file)->setApprovals(categories, note) : fail(file.error());
            QMetaObject::invokeMethod(this, [this, categories, done] {
                if (done) {
                    m_catalog.reload(); // its revision is a new one
                    Q_EMIT approvalsSet();
                } else {
                    refuse(done.error());
                }
            });
        });
}

void Editing::write(const Task &task)
{
    ++m_saving;
    Q_EMIT stateChanged();
    QMetaObject::invokeMethod(&m_worker, [this, task] {
        auto outcome = [&task]() -> Result<Outcome> {
            auto file = openUnlocked(task.path, task.right);
            if (!file)
                return fail(file.error());
            const auto changes = permissible(**file, task);
            if (!changes)
                return fail(changes.error());
            return writeTo(**file, *changes, task.note);
        }();
        QMetaObject::invokeMethod(this, [this, task, outcome] {
            --m_saving;
            if (outcome && !outcome->conflict)
                finish(task, outcome->revision, outcome->changes);
            Q_EMIT stateChanged();
            if (!outcome)
                refuse(outcome.error());
            else if (outcome->conflict)
                Q_EMIT conflicted(*outcome->conflict);
            else
                Q_EMIT saved(outcome->revision, outcome->changes);
            if (outcome && !outcome->conflict)
                tellWhatCameBack(task, outcome->changes);
        });
    });
}

void Editing::tellWhatCameBack(const Task &task, const ChangeSet &changes)
{
    if (task.takesBack != 0)
        Q_EMIT takenBack();
    if (!task.restores || changes.isEmpty())
        return;
    const Entry &entry = *changes.entries.at(0).after;
    if (entry.category != task.restores->category || entry.lifecycle != task.restores->lifecycle)
        Q_EMIT cameBackOtherwise(*task.restores, entry);
}

void Editing::refuse(const Error &error)
{
    Q_EMIT failed(error);
    if (error.arguments.contains(rightIsGone))
        m_session.checkRight();
}

void Editing::finish(const Task &task, qint64 revision, const ChangeSet &changes)
{
    if (task.path != m_catalog.path())
        return;
    if (task.takesBack != 0)
        m_mySaves.removeAll(task.takesBack);
    else if (!changes.isEmpty())
        m_mySaves.append(revision);
    m_catalog.reload();
}

template <typename Ask, typename Tell>
void Editing::read(Ask ask, Tell tell)
{
    QMetaObject::invokeMethod(&m_worker, [this, ask, tell, path = m_catalog.path()] {
        const auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
        using Reply = decltype(ask(**file));
        const Reply answer = file ? ask(**file) : Reply(fail(file.error()));
        QMetaObject::invokeMethod(this, [this, tell, answer] {
            if (answer)
                tell(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void Editing::requestHistory(EntryId entry)
{
    read([entry](const FaqFile &file) { return file.historyOf(entry); },
        [this, entry](const QList<RevisionItem> &items) { Q_EMIT historyRead(entry, items); });
}

void Editing::requestRevisions(int limit)
{
    read([limit](const FaqFile &file) { return file.revisions(limit); },
        [this](const QList<Revision> &revisions) { Q_EMIT revisionsRead(revisions); });
}

void Editing::requestDeleted()
{
    read([](const FaqFile &file) { return file.deletedEntries(mostDeleted); },
        [this](const QList<RevisionItem> &items) { Q_EMIT deletedRead(items); });
}

void Editing::requestItems(qint64 revision)
{
    read([revision](const FaqFile &file) { return file.itemsOf(revision); },
        [this, revision](const QList<RevisionItem> &items) { Q_EMIT itemsRead(revision, items); });
}

} // namespace sokuto
