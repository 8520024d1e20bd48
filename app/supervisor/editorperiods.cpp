// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorperiods.h"

#include <numeric>

namespace sokuto {

namespace {

/// The answer that ends on the day before `shown` begins; null when none does.
Answer *predecessorOf(QList<Answer> &answers, const Answer &shown)
{
    if (shown.validFrom.isNull())
        return nullptr;
    const QDate last = shown.validFrom.addDays(-1);
    for (Answer &answer : answers) {
        if (&answer != &shown && answer.validUntil == last)
            return &answer;
    }
    return nullptr;
}

bool beginsAfterEnd(const Answer &answer, const Answer &other)
{
    return !other.validUntil.isNull() && !answer.validFrom.isNull() && answer.validFrom > other.validUntil;
}

} // namespace

EditorState withSortedAnswers(EditorState state)
{
    QList<qsizetype> order(state.entry.answers.size());
    std::iota(order.begin(), order.end(), 0);
    const QList<Answer> answers = state.entry.answers;
    std::stable_sort(order.begin(), order.end(), [&answers](qsizetype a, qsizetype b) {
        const QDate first = answers[a].validFrom;
        const QDate second = answers[b].validFrom;
        return first.isNull() != second.isNull() ? first.isNull() : first < second;
    });
    for (qsizetype i = 0; i < order.size(); ++i)
        state.entry.answers[i] = answers[order[i]];
    state.answer = std::max<qsizetype>(order.indexOf(state.answer), 0);
    return state;
}

QList<PeriodOverlap> findOverlaps(const QList<Answer> &answers)
{
    QList<PeriodOverlap> overlaps;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        for (qsizetype j = i + 1; j < answers.size(); ++j) {
            if (!beginsAfterEnd(answers[i], answers[j]) && !beginsAfterEnd(answers[j], answers[i]))
                overlaps.append({i, j});
        }
    }
    return overlaps;
}

bool mayFollowOn(const Answer &shown, QDate from)
{
    return from.isValid() && (shown.validFrom.isNull() || shown.validFrom < from)
        && (shown.validUntil.isNull() || from <= shown.validUntil);
}

EditorState withNextAnswer(EditorState state, QDate from)
{
    Answer next = state.shownAnswer();
    next.validFrom = from;
    state.shownAnswer().validUntil = from.addDays(-1);
    state.entry.answers.append(next);
    state.answer = state.entry.answers.size() - 1;
    return withSortedAnswers(state);
}

EditorState withValidFrom(EditorState state, QDate from)
{
    Answer &shown = state.shownAnswer();
    Answer *before = predecessorOf(state.entry.answers, shown);
    if (before && from.isValid() && (before->validFrom.isNull() || before->validFrom < from))
        before->validUntil = from.addDays(-1);
    shown.validFrom = from;
    return state;
}

EditorState withoutShownAnswer(EditorState state)
{
    Q_ASSERT(state.entry.answers.size() > 1);
    const Answer removed = state.shownAnswer();
    if (Answer *before = predecessorOf(state.entry.answers, state.shownAnswer()))
        before->validUntil = removed.validUntil;
    state.entry.answers.removeAt(std::clamp<qsizetype>(state.answer, 0, state.entry.answers.size() - 1));
    state.answer = std::clamp<qsizetype>(state.answer - 1, 0, state.entry.answers.size() - 1);
    return state;
}

} // namespace sokuto
