// SPDX-License-Identifier: GPL-3.0-or-later
// What of the editor's text stays at this desk, and how the editor is left.
#include "supervisor/editorwindow.h"
#include "ui/prompts.h"
#include "ui_editorwindow.h"

#include <QtGui/QCloseEvent>

namespace sokuto {

void EditorWindow::keepDraft()
{
    if (!isWritten()) {
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
        m_ui->messageBar->withdraw(Message::Topic::Faq);
        if (!datesAreUnderstood())
            return;
        keepDraft();
        const bool kept = isWritten();
        m_keepOnClose = true;
        close();
        if (kept)
            Q_EMIT draftKept(m_key);
        return;
    }
    saveThen(Leave::Stay, Lifecycle::Draft);
}

/// The state that the entry was saved in; the fields had the one before until now.
void EditorWindow::takeLifecycle(Lifecycle lifecycle)
{
    EditorState state = m_ui->editorForm->state();
    if (state.entry.lifecycle == lifecycle)
        return;
    state.entry.lifecycle = lifecycle;
    m_undo.endStep();
    m_undo.record(state, EditorField::Lifecycle);
    m_ui->editorForm->setState(state);
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
    if (*answer == 1) {
        m_ui->messageBar->withdraw(Message::Topic::Faq);
        if (!datesAreUnderstood())
            return false;
        keepDraft();
    } else {
        dropDraft();
    }
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
