// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/editorstate.h"

namespace sokuto {

/// The answers by their beginning, an open one first, as the domain wants them; the shown one stays shown.
EditorState withSortedAnswers(EditorState state);

/// Two answers of the entry whose periods share a day, by their places in the list.
struct PeriodOverlap
{
    qsizetype first = 0;
    qsizetype second = 0;
    bool operator==(const PeriodOverlap &) const = default;
};
QList<PeriodOverlap> findOverlaps(const QList<Answer> &answers);

/// The shown answer ends the day before `from`, and a copy of it takes over on that day and is shown. The new
/// one ends when the old one would have ended.
EditorState withNextAnswer(EditorState state, QDate from);
/// Whether a next answer may begin on that day: within the shown answer's period, not on its first day.
bool mayFollowOn(const Answer &shown, QDate from);

/// Moves the beginning of the shown answer. The answer before it, where it ended just then, ends accordingly.
EditorState withValidFrom(EditorState state, QDate from);

/// Without the shown answer, of which there must be others. The one before it, where it ended when this one
/// began, now holds as long as this one would have.
EditorState withoutShownAnswer(EditorState state);

} // namespace sokuto
