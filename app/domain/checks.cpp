// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks.h"

#include "base/enumnames.h"
#include "domain/checkrules.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<CheckRule, 21> ruleNames{{
    {CheckRule::DatePassed, "date-passed"_L1},
    {CheckRule::ValidityOver, "validity-over"_L1},
    {CheckRule::ValidityBeginsSoon, "validity-begins-soon"_L1},
    {CheckRule::ReviewDue, "review-due"_L1},
    {CheckRule::NamedDateDiffers, "named-date-differs"_L1},
    {CheckRule::ReferenceDangling, "reference-dangling"_L1},
    {CheckRule::ReferenceCircular, "reference-circular"_L1},
    {CheckRule::SameAnswer, "same-answer"_L1},
    {CheckRule::SimilarQuestion, "similar-question"_L1},
    {CheckRule::NoSource, "no-source"_L1},
    {CheckRule::NoCategory, "no-category"_L1},
    {CheckRule::MalformedUrl, "malformed-url"_L1},
    {CheckRule::MarkupLeft, "markup-left"_L1},
    {CheckRule::UnbalancedBracket, "unbalanced-bracket"_L1},
    {CheckRule::MixedDigitWidths, "mixed-digit-widths"_L1},
    {CheckRule::LikelyTypingError, "likely-typing-error"_L1},
    {CheckRule::DoubledCharacter, "doubled-character"_L1},
    {CheckRule::HalfWidthKana, "half-width-kana"_L1},
    {CheckRule::LongWithoutSpokenLine, "long-without-spoken-line"_L1},
    {CheckRule::PersonalNumber, "personal-number"_L1},
    {CheckRule::OutdatedTerm, "outdated-term"_L1},
}};

constexpr EnumNames<CheckField, 6> fieldNames{{
    {CheckField::Entry, "entry"_L1},
    {CheckField::Question, "question"_L1},
    {CheckField::Answer, "answer"_L1},
    {CheckField::SpokenLine, "spoken-line"_L1},
    {CheckField::Memo, "memo"_L1},
    {CheckField::Source, "source"_L1},
}};

/// The text a finding speaks of; question and answers when it speaks of the entry.
QString fieldText(const Entry &entry, const Finding &finding)
{
    const auto answer = [&]() -> const Answer & { return entry.answers[finding.index]; };
    switch (finding.field) {
    case CheckField::Question:
        return entry.question;
    case CheckField::Answer:
        return answer().text;
    case CheckField::SpokenLine:
        return answer().spokenLine;
    case CheckField::Memo:
        return answer().memo;
    case CheckField::Source:
        return entry.sources[finding.index].title + u'\n' + entry.sources[finding.index].url;
    case CheckField::Entry:
        break;
    }
    QString whole = entry.question;
    for (const Answer &each : entry.answers)
        whole += u'\n' + each.text;
    return whole;
}

} // namespace

QString checkRuleName(CheckRule rule)
{
    return enumName(ruleNames, rule);
}

QString checkFieldName(CheckField field)
{
    return enumName(fieldNames, field);
}

namespace checks {

QList<FieldText> answersOf(const Entry &entry, QDate today)
{
    QList<FieldText> texts;
    for (qsizetype i = 0; i < entry.answers.size(); ++i) {
        const QDate until = entry.answers[i].validUntil;
        if (until.isNull() || until >= today || entry.answers.size() == 1)
            texts.append({CheckField::Answer, i, entry.answers[i].text});
    }
    return texts;
}

QList<FieldText> textsOf(const Entry &entry, QDate today)
{
    QList<FieldText> texts{{CheckField::Question, 0, entry.question}};
    for (const FieldText &answer : answersOf(entry, today)) {
        texts.append(answer);
        const Answer &whole = entry.answers[answer.index];
        if (!whole.spokenLine.isEmpty())
            texts.append({CheckField::SpokenLine, answer.index, whole.spokenLine});
        if (!whole.memo.isEmpty())
            texts.append({CheckField::Memo, answer.index, whole.memo});
    }
    return texts;
}

Finding makeFinding(
    CheckRule rule, const Entry &entry, const FieldText &where, TextSpan span, const QStringList &arguments)
{
    const QString text = where.text.sliced(span.start, span.length).toString();
    return {rule, {entry.id}, where.field, where.index, span, text, arguments, std::nullopt};
}

std::span<const Rule> everyRule()
{
    static constexpr std::array<Rule, 19> rules{{
        {passedDates, 1},
        {validity, 1},
        {reviews, 1},
        {namedDates, 1},
        {references, 1},
        {sameAnswers, 1},
        {similarQuestions, 4},
        {sources, 1},
        {places, 1},
        {longAnswers, 1},
        {markup, 1},
        {brackets, 1},
        {digitWidths, 1},
        {typingErrors, 20},
        {doubledParticles, 1},
        {doubledMarks, 1},
        {halfWidthKana, 1},
        {personalNumbers, 1},
        {outdatedTerms, 1},
    }};
    return rules;
}

} // namespace checks

QList<Finding> runChecks(const Snapshot &snapshot, const CheckOptions &options)
{
    checks::Context context{snapshot, {}, options};
    QHash<EntryId, qsizetype> rowOf;
    for (const Entry &entry : snapshot.entries()) {
        if (entry.lifecycle == Lifecycle::Retired)
            continue;
        rowOf.insert(entry.id, context.entries.size());
        context.entries.append(&entry);
    }

    const auto rules = checks::everyRule();
    const int all = std::accumulate(rules.begin(), rules.end(), 0,
        [](int steps, const checks::Rule &rule) { return steps + rule.steps; });
    QList<Finding> findings;
    int done = 0;
    for (const checks::Rule &rule : rules) {
        if (options.progress)
            options.progress(done, all);
        rule.run(context, findings);
        if (options.cancelled && *options.cancelled)
            return {};
        done += rule.steps;
    }
    std::stable_sort(findings.begin(), findings.end(), [&rowOf](const Finding &a, const Finding &b) {
        const auto key = [&rowOf](const Finding &finding) {
            return std::tuple(rowOf.value(finding.entries.first()), finding.field, finding.index,
                finding.span.start, finding.rule);
        };
        return key(a) < key(b);
    });
    return findings;
}

QString findingKey(const Finding &finding, const Snapshot &snapshot)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(checkRuleName(finding.rule));
    add(finding.text);
    for (const EntryId id : finding.entries) {
        const Entry *entry = snapshot.find(id);
        add(QString::number(id.value));
        Finding about = finding;
        if (id != finding.entries.first())
            about.field = CheckField::Entry;
        if (entry)
            add(fieldText(*entry, about));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace sokuto
