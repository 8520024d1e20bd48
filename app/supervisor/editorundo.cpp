// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorundo.h"

namespace sokuto {

namespace {

/// More steps than anybody takes back; keeps a long day's editing small.
constexpr qsizetype mostSteps = 1000;

} // namespace

void EditorUndo::start(const EditorState &state)
{
    m_steps = {{state, EditorField::No}};
    m_at = 0;
    m_joins = false;
}

void EditorUndo::record(const EditorState &state, EditorField field)
{
    if (m_steps[m_at].state == state)
        return;
    m_steps.resize(m_at + 1);
    if (m_joins && m_at > 0 && m_steps[m_at].field == field) {
        m_steps[m_at].state = state;
    } else {
        m_steps.append({state, field});
        if (m_steps.size() > mostSteps)
            m_steps.removeFirst();
        m_at = m_steps.size() - 1;
    }
    m_joins = true;
}

const EditorState &EditorUndo::undo()
{
    Q_ASSERT(canUndo());
    m_joins = false;
    m_field = m_steps[m_at].field;
    return m_steps[--m_at].state;
}

const EditorState &EditorUndo::redo()
{
    Q_ASSERT(canRedo());
    m_joins = false;
    const Step &step = m_steps[++m_at];
    m_field = step.field;
    return step.state;
}

} // namespace sokuto
