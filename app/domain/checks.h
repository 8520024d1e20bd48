// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"
#include "domain/snapshot.h"

#include <atomic>
#include <functional>
#include <optional>

namespace sokuto {

enum class CheckRule : quint8 {
    DatePassed, ///< arguments = {the date as written}
    ValidityOver, ///< arguments = {last day, ISO}
    ValidityBeginsSoon, ///< arguments = {first day, ISO}
    ReviewDue, ///< arguments = {review date, ISO}
    NamedDateDiffers, ///< arguments = {name of the date, this date, the date most entries give}; has choices
    ReferenceDangling, ///< arguments = {No as written}
    ReferenceCircular, ///< arguments = {Nos of the circle, joined by " → "}
    SameAnswer,
    SimilarQuestion,
    NoSource,
    NoCategory, ///< Where there are categories: it stands in none of them.
    MalformedUrl, ///< arguments = {address}
    MarkupLeft, ///< arguments = {tag or entity}
    UnbalancedBracket, ///< arguments = {bracket}
    MixedDigitWidths, ///< arguments = {the digits in the rarer width}
    LikelyTypingError, ///< arguments = {as written, what stands elsewhere, No of the entry where it stands}
    DoubledCharacter, ///< A particle or a mark twice; arguments = {as written, once}
    HalfWidthKana, ///< arguments = {as written, in full width}
    LongWithoutSpokenLine, ///< arguments = {characters}
    PersonalNumber,
    OutdatedTerm, ///< arguments = {term, official word}
};
/// Stable names for JSON and for remembered dismissals: "date-passed", "validity-over", ...
QString checkRuleName(CheckRule rule);

enum class CheckField : quint8 { Entry, Question, Answer, SpokenLine, Memo, Source };
/// "entry", "question", "answer", "spoken-line", "memo", "source".
QString checkFieldName(CheckField field);

/// Something about the content that a supervisor should look at.
struct Finding
{
    CheckRule rule = CheckRule::DatePassed;
    QList<EntryId> entries; ///< Never empty; the first one is where the finding stands.
    CheckField field = CheckField::Entry;
    qsizetype index = 0; ///< Which answer or source of the entry.
    TextSpan span; ///< In the text of the field; empty = the field as a whole.
    QString text; ///< What stands there.
    QStringList arguments;
    /// What the span may safely be replaced by; nothing when a person must decide.
    std::optional<QString> replacement;
    /// Where a person must choose: what may stand here and in every place that should say the same, what most
    /// entries say first.
    QStringList choices{};
    bool operator==(const Finding &) const = default;
};

/// One word of a text, as far as a check must know it.
struct CheckWord
{
    TextSpan span; ///< In the text that was given.
    bool known = true; ///< The dictionary has it.
    bool particle = false;
};

struct CheckOptions
{
    QDate today;
    int soon = 14; ///< Days ahead in which a beginning counts as soon.
    qsizetype longAnswer = 400; ///< Characters from which an answer wants a spoken line.
    /// Cuts a text into words; without it likely typing errors and doubled particles are not looked for.
    std::function<QList<CheckWord>(QStringView)> words;
    const std::atomic<bool> *cancelled = nullptr; ///< May be null.
    /// (done, all) in steps of about the same length; from the thread of runChecks(). May be empty.
    std::function<void(int, int)> progress = {};
};

/// Every rule over every entry that is not retired, by No, then field, then place. Empty when cancelled.
QList<Finding> runChecks(const Snapshot &snapshot, const CheckOptions &options);

/// A place where a date is given a name: 「2024年9月17日（通知用データ取込み日）」.
struct NamedDatePlace
{
    EntryId entry;
    CheckField field = CheckField::Answer;
    qsizetype index = 0;
    TextSpan span; ///< Of the date.
    QString text; ///< The date as it is written.
};
/// Every date of that name in the entries that are not retired.
QList<NamedDatePlace> namedDatePlaces(const Snapshot &snapshot, const QString &name, QDate today);

/// Identifies a finding until the text it speaks of changes: rule, entries and the text of the field.
QString findingKey(const Finding &finding, const Snapshot &snapshot);

} // namespace sokuto
