// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "supervisor/editorstate.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace sokuto {

/// Why an entry cannot be saved as it is.
struct EditorProblem
{
    EditorField field = EditorField::No;
    qsizetype index = 0; ///< Which answer or source.
    QString sentence; ///< What is wrong and what to do.
};

/// What must be put right before a save, in the order of the fields.
class EditorProblems
{
    Q_DECLARE_TR_FUNCTIONS(EditorProblems)

public:
    /// `before` is what the editing began from: an address that was odd before does not stop a save now.
    static QList<EditorProblem> of(
        const EditorState &state, const std::optional<Entry> &before, const Snapshot &snapshot);

private:
    static void checkNo(QList<EditorProblem> &problems, const Entry &entry, const Snapshot &snapshot);
    static void checkAnswers(QList<EditorProblem> &problems, const Entry &entry);
    static void checkPeriods(QList<EditorProblem> &problems, const Entry &entry);
    static void checkSources(
        QList<EditorProblem> &problems, const Entry &entry, const std::optional<Entry> &before);
    static void checkTexts(QList<EditorProblem> &problems, const EditorState &state);
};

} // namespace sokuto
