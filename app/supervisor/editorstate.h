// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <algorithm>

namespace sokuto {

/// The fields of the editor, in the order in which they stand.
enum class EditorField : quint8 {
    No,
    Category,
    Question,
    Phrases,
    Periods, ///< Which answers there are and which one is shown.
    Answer,
    SpokenLine,
    Sources,
    Memo,
    Lifecycle,
    ValidFrom,
    ValidUntil,
    ReviewDate,
    ConfirmedOn,
    ConfirmedBy,
    Note,
};

/// Everything the editor shows, by value, so that undo is only going back to an earlier one.
struct EditorState
{
    Entry entry;
    qsizetype answer = 0; ///< Which answer is shown.
    QString note; ///< Why; goes into the revision, not into the entry.

    Answer &shownAnswer()
    {
        return entry.answers[std::clamp<qsizetype>(answer, 0, entry.answers.size() - 1)];
    }
    const Answer &shownAnswer() const
    {
        return entry.answers[std::clamp<qsizetype>(answer, 0, entry.answers.size() - 1)];
    }
    bool operator==(const EditorState &) const = default;
};

} // namespace sokuto
