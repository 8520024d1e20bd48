// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/editorproblems.h"

#include "domain/invariants.h"
#include "domain/personalnumber.h"
#include "domain/textlink.h"
#include "supervisor/editorperiods.h"

namespace sokuto {

namespace {

bool isEmptyText(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString shownDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool hadAddress(const std::optional<Entry> &before, const QString &url)
{
    return before
        && std::any_of(before->sources.cbegin(), before->sources.cend(),
            [&url](const SourceRef &source) { return source.url == url; });
}

} // namespace

QList<EditorProblem> EditorProblems::of(
    const EditorState &state, const std::optional<Entry> &before, const Snapshot &snapshot)
{
    QList<EditorProblem> problems;
    checkNo(problems, state.entry, snapshot);
    if (isEmptyText(state.entry.question))
        problems.append({EditorField::Question, 0, tr("The question is empty. Write what callers ask.")});
    checkAnswers(problems, state.entry);
    checkPeriods(problems, state.entry);
    checkSources(problems, state.entry, before);
    checkTexts(problems, state);
    return problems;
}

void EditorProblems::checkNo(QList<EditorProblem> &problems, const Entry &entry, const Snapshot &snapshot)
{
    if (comparableNo(entry.no).isEmpty()) {
        problems.append({EditorField::No, 0, tr("The entry has no No. Give it one, such as 1-11.")});
        return;
    }
    const Entry *same = snapshot.findNo(entry.no);
    if (same && same->id != entry.id) {
        //: %1 is the number of an entry, %2 its question
        problems.append({EditorField::No, 0,
            tr("The No %1 is taken already, by “%2”. Choose another one.").arg(same->no, same->question)});
    }
}

void EditorProblems::checkAnswers(QList<EditorProblem> &problems, const Entry &entry)
{
    for (qsizetype i = 0; i < entry.answers.size(); ++i) {
        const Answer &answer = entry.answers[i];
        if (isEmptyText(answer.text)) {
            problems.append({EditorField::Answer, i,
                entry.answers.size() == 1 ? tr("The answer is empty.")
                                          //: %1 is the number of an answer, counted from 1
                                          : tr("Answer %1 of this entry is empty.").arg(i + 1)});
        }
        if (!answer.validFrom.isNull() && !answer.validUntil.isNull()
            && answer.validUntil < answer.validFrom) {
            problems.append({EditorField::ValidUntil, i,
                tr("The answer would end on %1, before it begins on %2.")
                    .arg(shownDay(answer.validUntil), shownDay(answer.validFrom))});
        }
    }
}

void EditorProblems::checkPeriods(QList<EditorProblem> &problems, const Entry &entry)
{
    for (const PeriodOverlap &overlap : findOverlaps(entry.answers)) {
        //: %1 and %2 are the numbers of two answers, counted from 1
        problems.append({EditorField::ValidFrom, overlap.second,
            tr("Answers %1 and %2 would hold on the same days. Let one end before the other begins.")
                .arg(QString::number(overlap.first + 1), QString::number(overlap.second + 1))});
    }
    const bool begins = std::any_of(entry.answers.cbegin(), entry.answers.cend(),
        [](const Answer &answer) { return !answer.validFrom.isNull(); });
    if (entry.lifecycle == Lifecycle::Scheduled && !begins) {
        problems.append(
            {EditorField::ValidFrom, 0, tr("A scheduled entry needs the day on which it begins.")});
    }
}

void EditorProblems::checkSources(
    QList<EditorProblem> &problems, const Entry &entry, const std::optional<Entry> &before)
{
    for (qsizetype i = 0; i < entry.sources.size(); ++i) {
        const QString &url = entry.sources[i].url;
        if (!url.isEmpty() && !linkTarget(url) && !hadAddress(before, url)) {
            problems.append({EditorField::Sources, i,
                tr("“%1” is no address that can be opened. Addresses begin with https:// or http://.")
                    .arg(url)});
        }
    }
}

void EditorProblems::checkTexts(QList<EditorProblem> &problems, const EditorState &state)
{
    const auto check = [&problems](EditorField field, qsizetype index, const QString &text) {
        if (!findPersonalNumbers(text).isEmpty()) {
            problems.append({field, index,
                tr("Twelve digits here may be somebody's personal number. Personal numbers are never kept: "
                   "remove them.")});
        }
        if (!isStorable(text))
            problems.append({field, index, tr("A character here cannot be stored. Type the text again.")});
    };
    const Entry &entry = state.entry;
    check(EditorField::No, 0, entry.no);
    check(EditorField::Question, 0, entry.question);
    for (const QString &phrase : entry.phrases)
        check(EditorField::Phrases, 0, phrase);
    for (qsizetype i = 0; i < entry.answers.size(); ++i) {
        check(EditorField::Answer, i, entry.answers[i].text);
        check(EditorField::SpokenLine, i, entry.answers[i].spokenLine);
        check(EditorField::Memo, i, entry.answers[i].memo);
    }
    for (qsizetype i = 0; i < entry.sources.size(); ++i) {
        check(EditorField::Sources, i, entry.sources[i].title);
        check(EditorField::Sources, i, entry.sources[i].url);
    }
    check(EditorField::ConfirmedBy, 0, entry.confirmedBy);
    check(EditorField::Note, 0, state.note);
}

} // namespace sokuto
