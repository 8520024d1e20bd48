// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entrynotices.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDatesNamed = 4;

QString written(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

QString EntryNotices::lifecycleWarning(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Draft:
        return tr("This is a draft. Do not read it to callers.");
    case Lifecycle::InReview:
        return tr("This answer is in review. Do not read it to callers.");
    case Lifecycle::Expired:
        return tr("This answer has expired. Do not read it to callers.");
    case Lifecycle::Retired:
        return tr("This answer has been retired. Do not read it to callers.");
    case Lifecycle::Scheduled:
    case Lifecycle::Published:
        break;
    }
    return {};
}

QString EntryNotices::datesWarning(const QString &text, const Presentation &presentation, QDate today)
{
    QStringList passed;
    for (const DateMention &date : presentation.dates) {
        const QString words = text.mid(date.span.start, date.span.length);
        if (hasPassed(date, today) && !passed.contains(words))
            passed.append(words);
    }
    if (passed.isEmpty())
        return {};
    //: Separates dates in a list.
    const QString separator = tr(", ");
    if (passed.size() <= mostDatesNamed) {
        //: %1 is a list of dates as they are written in the answer; %n is how many
        return tr("The answer mentions %n date(s) that have passed: %1. Check before you read it out.",
            nullptr, int(passed.size()))
            .arg(passed.join(separator));
    }
    //: %1 is a list of some of the dates as they are written in the answer; %n is how many there are
    return tr("The answer mentions %n date(s) that have passed: %1 and others. Check before you read it out.",
        nullptr, int(passed.size()))
        .arg(passed.first(mostDatesNamed).join(separator));
}

QStringList EntryNotices::warnings(
    const Entry &entry, const Answer &answer, const Presentation &presentation, QDate today)
{
    QStringList sentences;
    sentences.append(lifecycleWarning(entry.lifecycle));
    if (answer.validUntil.isValid() && answer.validUntil < today) {
        //: %1 is the last day, as 2025-12-01
        sentences.append(tr("This answer was valid until %1. Check before you read it out.")
                             .arg(written(answer.validUntil)));
    } else if (answer.validFrom.isValid() && answer.validFrom > today) {
        //: %1 is the first day, as 2025-12-02
        sentences.append(tr("This answer is not valid before %1. Do not read it to callers yet.")
                             .arg(written(answer.validFrom)));
    } else if (entry.lifecycle == Lifecycle::Scheduled && answer.validFrom.isNull()) {
        sentences.append(
            tr("This answer is scheduled, but has no first day yet. Do not read it to callers."));
    }
    if (entry.reviewDate.isValid() && entry.reviewDate < today) {
        //: %1 is a date as 2025-12-02
        sentences.append(tr("The review date of this answer (%1) has passed. Check before you read it out.")
                             .arg(written(entry.reviewDate)));
    }
    sentences.append(datesWarning(answer.text, presentation, today));
    sentences.removeAll(QString());
    return sentences;
}

QString EntryNotices::facts(const Edition &edition, const Entry &entry, const Answer &answer)
{
    QStringList facts;
    if (edition.date.isValid()) {
        //: %1 is the issue date of the FAQ, as 2024-10-10
        facts.append(tr("Edition %1").arg(written(edition.date)));
    }
    if (answer.validFrom.isValid() && answer.validUntil.isValid()) {
        //: %1 is the first day, %2 the last, as 2024-10-10
        facts.append(tr("Valid %1 to %2").arg(written(answer.validFrom), written(answer.validUntil)));
    } else if (answer.validFrom.isValid()) {
        //: %1 is the first day, as 2024-10-10
        facts.append(tr("Valid from %1").arg(written(answer.validFrom)));
    } else if (answer.validUntil.isValid()) {
        //: %1 is the last day, as 2024-10-10
        facts.append(tr("Valid until %1").arg(written(answer.validUntil)));
    }
    if (entry.reviewDate.isValid()) {
        //: %1 is a date as 2025-12-02
        facts.append(tr("Next review %1").arg(written(entry.reviewDate)));
    }
    if (entry.confirmedOn.isValid() && !entry.confirmedBy.isEmpty()) {
        //: %1 is a date as 2024-10-10, %2 the name of a person or a desk
        facts.append(tr("Confirmed %1 by %2").arg(written(entry.confirmedOn), entry.confirmedBy));
    } else if (entry.confirmedOn.isValid()) {
        //: %1 is a date as 2024-10-10
        facts.append(tr("Confirmed %1").arg(written(entry.confirmedOn)));
    }
    return facts.join(u" ・ "_s);
}

QString EntryNotices::reason(RelationKind kind)
{
    switch (kind) {
    case RelationKind::SameAnswer:
        return tr("The same answer");
    case RelationKind::RefersTo:
        return tr("This answer refers to it");
    case RelationKind::ReferredFrom:
        return tr("Its answer refers to this one");
    case RelationKind::SameWords:
        return tr("Similar words");
    }
    return {};
}

} // namespace sokuto
