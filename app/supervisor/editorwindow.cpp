// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorwindow.h"

#include "domain/approval.h"
#include "service/messages.h"
#include "supervisor/editorchanges.h"
#include "supervisor/editorperiods.h"
#include "supervisor/editorproblems.h"
#include "supervisor/followingreferences.h"
#include "ui/prompts.h"
#include "ui_editorwindow.h"

#include <QtGui/QCloseEvent>

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

bool EditorWindow::isChanged() const
{
    const EditorState &now = m_ui->editorForm->state();
    return now.entry != m_start.entry || now.note != m_start.note;
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

void EditorWindow::keepDraft()
{
    if (!isChanged()) {
        dropDraft();
        return;
    }
    const EditorState &now = m_ui->editorForm->state();
    m_services.drafts.keep({m_faqId, m_key, m_before, now.entry, now.note, QDateTime::currentDateTimeUtc()});
}

void EditorWindow::dropDraft()
{
    m_services.drafts.remove(m_faqId, m_key);
}

void EditorWindow::save()
{
    saveThen(Leave::Stay);
}

bool EditorWindow::mayBeSaved(const EditorState &state)
{
    if (const QString day = m_ui->editorForm->misunderstoodDate(); !day.isEmpty()) {
        //: %1 names a field: "Valid from"
        tell(tr("The date in “%1” is none. Write it like 2025-04-01, or leave it "
                "empty.")
                 .arg(day));
        return false;
    }
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
        m_ui->editorForm->setState(shown);
    }
    m_ui->editorForm->focusField(first.field, first.index);
    return false;
}

void EditorWindow::saveThen(Leave leave)
{
    if (m_saving)
        return;
    m_ui->editorForm->commit();
    EditorState state = withSortedAnswers(m_ui->editorForm->state());
    state.entry = tidied(state.entry, m_before.value_or(m_start.entry));
    m_ui->messageBar->withdraw(Message::Topic::Faq);
    if (!mayBeSaved(state))
        return;
    if (state != m_ui->editorForm->state())
        m_ui->editorForm->setState(state);
    if (m_before && state.entry == *m_before) {
        m_start = state;
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

bool EditorWindow::operatorsSeeIt() const
{
    return m_before
        && (m_before->lifecycle == Lifecycle::Published || m_before->lifecycle == Lifecycle::Scheduled);
}

/// An entry that operators cannot see yet becomes a draft in the FAQ; one that
/// they see stays as it is for them, and what is written is kept at this desk.
void EditorWindow::saveAsDraft()
{
    if (operatorsSeeIt()) {
        m_ui->editorForm->commit();
        keepDraft();
        const bool kept = isChanged();
        m_keepOnClose = true;
        close();
        if (kept)
            Q_EMIT draftKept(m_key);
        return;
    }
    EditorState state = m_ui->editorForm->state();
    state.entry.lifecycle = Lifecycle::Draft;
    m_undo.endStep();
    m_undo.record(state, EditorField::Lifecycle);
    m_ui->editorForm->setState(state);
    saveThen(Leave::Stay);
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

bool EditorWindow::mayLeave()
{
    if (!isChanged())
        return true;
    const QString no = m_before ? m_before->no : edited().no;
    const auto answer = m_services.prompts.choose(this,
        {no.isEmpty() ? tr("What you have written in the new entry is not saved.")
                      //: %1 is the number of an entry
                      : tr("What you have written in %1 is not saved.").arg(no),
            tr("A draft is kept at this desk until you save or discard it."),
            {m_ui->saveButton->accessibleName(), tr("Keep the draft"), tr("Discard")}, true});
    if (!answer)
        return false;
    if (*answer == 0) {
        saveThen(Leave::Close);
        return false;
    }
    if (*answer == 1)
        keepDraft();
    else
        dropDraft();
    return true;
}

void EditorWindow::leave()
{
    m_ui->editorForm->commit();
    if (isChanged())
        keepDraft();
    m_keepOnClose = true;
    close();
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    m_ui->editorForm->commit();
    if (!m_keepOnClose && (m_saving || !mayLeave())) {
        event->ignore();
        return;
    }
    m_pause.stop();
    event->accept();
}

} // namespace sokuto
