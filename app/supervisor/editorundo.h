// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/editorstate.h"

#include <QtCore/QList>

namespace sokuto {

/// Undo and redo over all fields at once. What is typed into one field without a pause is one step.
class EditorUndo final
{
public:
    /// Forgets everything; `state` is where undo ends.
    void start(const EditorState &state);
    /// The state after `field` was changed.
    void record(const EditorState &state, EditorField field);
    /// The next change begins a step of its own: after a pause, after a save, in another field.
    void endStep() { m_joins = false; }

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    /// The state before the last step; only when canUndo().
    const EditorState &undo();
    const EditorState &redo();
    /// The field that the step just undone or redone had changed.
    EditorField field() const { return m_field; }

private:
    struct Step
    {
        EditorState state; ///< After it.
        EditorField field = EditorField::No;
    };

    QList<Step> m_steps; ///< Never empty after start().
    qsizetype m_at = 0;
    bool m_joins = false;
    EditorField m_field = EditorField::No;
};

} // namespace sokuto
