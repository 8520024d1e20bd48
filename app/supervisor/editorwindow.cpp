// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorwindow.h"

#include "domain/approval.h"
#include "service/messages.h"
#include "supervisor/editorchanges.h"
#include "supervisor/editorperiods.h"
#include "supervisor/editorproblems.h"
#include "supervisor/followingreferences.h"
#include "ui_editorwindow.h"

namespace sokuto {

using namespace Qt::StringLiterals;

EntryId EditorWindow::entry() const
{
    return m_before ? m_before->id : EntryId{};
}

Entry EditorWindow::edited() const
{
    return m_ui->editorForm->state().entry;
}

bool EditorWindow::isWritten() const
{
    const EditorState &now = m_ui->editorForm->state();
    return now.entry != m_start.entry || now.note != m_start.note;
}

bool EditorWindow::isChanged() const
{
    return isWritten() || !m_ui->editorForm->misunderstoodDate().isEmpty();
}

void EditorWindow::fieldEdited(EditorField field)
{
    m_undo.record(m_ui->editorForm->state(), field);
    keepDraft();
    m_pause.start();
    refreshHead();
}

/// After each pause in typing: a step of undo ends, checks and preview follow.
void EditorWindow::paused()
{
    m_pause.stop();
    m_undo.endStep();
    look();
    showPreview();
    showDifference();
}

void EditorWindow::apply(const EditorState &state)
{
    m_ui->editorForm->setState(state);
    keepDraft();
    m_pause.start();
    refreshHead();
}

void EditorWindow::undo()
{
    if (!m_undo.canUndo())
        return;
    apply(m_undo.undo());
    m_ui->editorForm->focusField(m_undo.field());
}

void EditorWindow::redo()
{
    if (!m_undo.canRedo())
        return;
    apply(m_undo.redo());
    m_ui->editorForm->focusField(m_undo.field());
}

void EditorWindow::save()
{
    saveThen(Leave::Stay);
}

bool EditorWindow::datesAreUnderstood()
{
    const QString day = m_ui->editorForm->misunderstoodDate();
    if (day.isEmpty())
        return true;
    //: %1 names a field: "Valid from"
    tell(tr("The date in “%1” is none. Write it like 2025-04-01, or leave it "
            "empty.")
             .arg(day));
    return false;
}

bool EditorWindow::mayBeSaved(const EditorState &state)
{
    if (!datesAreUnderstood())
        return false;
    const QList<EditorProblem> problems = EditorProblems::of(state, m_before, *m_snapshot);
    if (problems.isEmpty())
        return true;
    const EditorProblem &first = problems.first();
    tell(problems.size() == 1
            ? first.sentence
            //: %1 is a sentence
            : tr("%1 (%n more to put right)", nullptr, int(problems.size()) - 1).arg(first.sentence));
    const bool ofAnswer = first.field == EditorField::Answer || first.field == EditorField::SpokenLine
        || first.field == EditorField::Memo || first.field == EditorField::ValidFrom
        || first.field == EditorField::ValidUntil;
    if (ofAnswer && state.answer != first.index) {
        EditorState shown = state;
        shown.answer = first.index;
        shown.entry.lifecycle = edited().lifecycle; // refused is refused
        m_ui->editorForm->setState(shown);
    }
    m_ui->editorForm->focusField(first.field, first.index);
    return false;
}

void EditorWindow::saveThen(Leave leave, std::optional<Lifecycle> as)
{
    if (m_saving)
        return;
    m_ui->editorForm->commit();
    EditorState state = withSortedAnswers(m_ui->editorForm->state());
    state.entry = tidied(state.entry, m_before.value_or(m_start.entry));
    state.entry.lifecycle = as.value_or(state.entry.lifecycle);
    m_ui->messageBar->withdraw(Message::Topic::Faq);
    if (!mayBeSaved(state))
        return;
    EditorState shown = state; // in the state that it has until the FAQ has taken the other
    shown.entry.lifecycle = edited().lifecycle;
    if (shown != m_ui->editorForm->state())
        m_ui->editorForm->setState(shown);
    if (m_before && state.entry == *m_before) {
        m_start = state;
        takeLifecycle(state.entry.lifecycle);
        dropDraft();
        m_fate = tr("Nothing has changed");
        refreshHead();
        if (leave == Leave::Close)
            close();
        return;
    }
    ChangeSet changes;
    changes.entries.append({m_before, state.entry});
    const auto references = FollowingReferences::of(m_before, state.entry, *m_snapshot);
    keepDraft(); // until the FAQ has it
    m_saving = state;
    m_savingFrom = shown.entry.lifecycle;
    m_isAsking = !references.isEmpty();
    m_leave = leave;
    refreshHead();
    if (references.isEmpty())
        return Q_EMIT saveRequested(changes, state.note.trimmed());
    changes.entries += references;
    Q_EMIT permissionRequested(changes);
}

/// What others refer to is asked only when it is known what would be saved.
void EditorWindow::permitted(const ChangeSet &changes)
{
    saveWithReferences(changes, {});
}

void EditorWindow::refused(const ChangeSet &changes, const Error &error)
{
    const QStringList nos = refusedNos(error);
    if (nos.isEmpty() || nos.contains(changes.entries.constFirst().after->no))
        return saveFailed(Messages::error(error));
    saveWithReferences(changes, nos);
}

void EditorWindow::saveWithReferences(const ChangeSet &changes, const QStringList &refused)
{
    if (!m_saving)
        return;
    const auto wanted = FollowingReferences::ask(m_services.prompts, this, changes, refused);
    m_isAsking = false;
    const QString note = m_saving->note.trimmed();
    if (!wanted)
        m_saving.reset();
    refreshHead();
    if (wanted)
        Q_EMIT saveRequested(*wanted, note);
}

void EditorWindow::saveSucceeded(qint64 revision)
{
    if (!m_saving)
        return;
    const EditorState saved = *std::exchange(m_saving, std::nullopt);
    const qint64 id = m_before ? m_before->id.value : 0;
    m_revision = revision;
    m_before = saved.entry;
    m_before->id.value = id;
    m_start = saved;
    m_start.note.clear();
    if (edited().lifecycle == m_savingFrom) // else somebody has chosen again
        takeLifecycle(saved.entry.lifecycle);
    if (m_ui->editorForm->state() == saved) {
        m_ui->editorForm->setState(m_start);
        dropDraft();
    }
    m_undo.endStep();
    m_undo.record(m_ui->editorForm->state(), EditorField::Note);
    //: %1 is the number of a revision of the whole FAQ
    m_fate = tr("Saved (revision %1 of the FAQ)").arg(revision);
    refreshHead();
    setSnapshot(m_snapshot);
    if (m_leave == Leave::Close && !isChanged())
        close();
}

void EditorWindow::saveFailed(const QString &sentence)
{
    m_saving.reset();
    m_isAsking = false;
    tell(sentence);
    refreshHead();
}

void EditorWindow::settle(const Entry &stored, qint64 revision)
{
    m_revision = revision;
    m_before = stored;
    m_start = {stored, 0, {}};
    m_undo.endStep();
    m_undo.record(m_start, EditorField::Answer);
    m_ui->messageBar->withdraw(Message::Topic::Faq);
    //: %1 is the number of a revision of the whole FAQ
    m_fate = tr("Saved (revision %1 of the FAQ)").arg(revision);
    apply(m_start);
    paused();
}

void EditorWindow::setSnapshot(const SnapshotPtr &snapshot)
{
    if (!snapshot || snapshot->faqId() != m_faqId)
        return;
    m_snapshot = snapshot;
    m_ui->editorForm->setCategories(snapshot->categories());
    if (!m_saving && m_before && snapshot->revision() >= m_revision)
        followStored();
    look();
    showPreview();
    showDifference();
    refreshHead();
}

void EditorWindow::followStored()
{
    const bool isNew = m_before->id.value == 0; // just saved: now it has its id
    const Entry *stored = isNew ? m_snapshot->findNo(m_before->no) : m_snapshot->find(m_before->id);
    if (!stored) {
        tell(tr("This entry has been deleted meanwhile. Saving brings it back."));
        m_before.reset();
        return;
    }
    if (*stored == *m_before)
        return;
    if (isChanged() && !isNew) {
        tell(tr("Somebody has changed this entry meanwhile. When you save, both "
                "texts are shown."));
        return;
    }
    EditorState state = m_ui->editorForm->state();
    if (isChanged())
        state.entry.id = stored->id;
    else
        state.entry = *stored;
    state.answer = std::min(state.answer, state.entry.answers.size() - 1);
    m_before = *stored;
    m_start = {*stored, 0, {}};
    m_key = Drafts::keyOf(stored->id);
    m_undo.start(m_start);
    m_undo.record(state, EditorField::Periods);
    m_ui->editorForm->setState(state);
}

void EditorWindow::revert()
{
    const EditorState state{m_before ? *m_before : m_start.entry, 0, {}};
    m_undo.endStep();
    m_undo.record(state, EditorField::Answer);
    m_start = state;
    apply(state);
    paused();
}

void EditorWindow::prepareNextAnswer()
{
    if (!datesAreUnderstood())
        return;
    const EditorState &now = m_ui->editorForm->state();
    const QDate today = m_services.today();
    QDate from = today.addMonths(1);
    from.setDate(from.year(), from.month(), 1);
    if (!mayFollowOn(now.shownAnswer(), from))
        from = today.addDays(1);
    if (!mayFollowOn(now.shownAnswer(), from) && now.shownAnswer().validFrom.isValid())
        from = now.shownAnswer().validFrom.addDays(1);
    if (!mayFollowOn(now.shownAnswer(), from)) {
        tell(tr("This answer holds for one day only; no other can take over from it."));
        return;
    }
    const EditorState next = withNextAnswer(now, from);
    m_undo.endStep();
    m_undo.record(next, EditorField::Periods);
    apply(next);
    m_ui->editorForm->focusField(EditorField::ValidFrom);
}

/// What an earlier revision said, into the fields; No, id and place stay what they are.
void EditorWindow::takeText(const Entry &entry)
{
    if (!datesAreUnderstood())
        return;
    EditorState state = m_ui->editorForm->state();
    const Entry now = state.entry;
    state.entry = entry;
    state.entry.id = now.id;
    state.entry.no = now.no;
    state.entry.category = now.category;
    state.entry.lifecycle = now.lifecycle;
    state.answer = std::min(state.answer, state.entry.answers.size() - 1);
    m_undo.endStep();
    m_undo.record(state, EditorField::Answer);
    apply(state);
    m_ui->editorForm->focusField(EditorField::Answer);
}

} // namespace sokuto
