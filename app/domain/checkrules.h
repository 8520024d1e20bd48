// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks.h"

#include <QtCore/QHash>

#include <span>

namespace sokuto::checks {

// Inside of the checks: one function per rule. Each appends its findings in any order.

/// One text of an entry.
struct FieldText
{
    CheckField field = CheckField::Answer;
    qsizetype index = 0;
    QStringView text;
};

/// What every rule gets: the entries to look at and what to judge by.
struct Context
{
    const Snapshot &snapshot;
    QList<const Entry *> entries; ///< Without retired ones, by No.
    const CheckOptions &options;
};

/// A rule and how long it takes, measured in the shortest of them.
struct Rule
{
    void (*run)(const Context &context, QList<Finding> &findings);
    int steps;
};
/// All of them, in the order in which they run.
std::span<const Rule> everyRule();

/// Question, answers that are not over, spoken lines and memos.
QList<FieldText> textsOf(const Entry &entry, QDate today);
/// The answers alone, those that are over left out unless every one is.
QList<FieldText> answersOf(const Entry &entry, QDate today);
Finding makeFinding(CheckRule rule, const Entry &entry, const FieldText &where, TextSpan span,
    const QStringList &arguments = {});

/// The part of a sentence around a place, as far as words can tell of it: up to the marks and blanks that end
/// it, at most 40 characters to each side.
TextSpan clauseAround(QStringView text, TextSpan place);

// datechecks.cpp
void passedDates(const Context &context, QList<Finding> &findings);
void validity(const Context &context, QList<Finding> &findings);
void reviews(const Context &context, QList<Finding> &findings);
void namedDates(const Context &context, QList<Finding> &findings);

// entrychecks.cpp
void references(const Context &context, QList<Finding> &findings);
void sameAnswers(const Context &context, QList<Finding> &findings);
void similarQuestions(const Context &context, QList<Finding> &findings);
void sources(const Context &context, QList<Finding> &findings);
void places(const Context &context, QList<Finding> &findings);
void longAnswers(const Context &context, QList<Finding> &findings);

// slipchecks.cpp
void doubledParticles(const Context &context, QList<Finding> &findings);
void doubledMarks(const Context &context, QList<Finding> &findings);
void halfWidthKana(const Context &context, QList<Finding> &findings);

// textchecks.cpp
void markup(const Context &context, QList<Finding> &findings);
void brackets(const Context &context, QList<Finding> &findings);
void digitWidths(const Context &context, QList<Finding> &findings);
void personalNumbers(const Context &context, QList<Finding> &findings);
void outdatedTerms(const Context &context, QList<Finding> &findings);

// typingchecks.cpp
void typingErrors(const Context &context, QList<Finding> &findings);

} // namespace sokuto::checks
