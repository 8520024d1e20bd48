// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entry.h"

#include "base/enumnames.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<Lifecycle, 6> lifecycleNames{{
    {Lifecycle::Draft, "draft"_L1},
    {Lifecycle::InReview, "in-review"_L1},
    {Lifecycle::Scheduled, "scheduled"_L1},
    {Lifecycle::Published, "published"_L1},
    {Lifecycle::Expired, "expired"_L1},
    {Lifecycle::Retired, "retired"_L1},
}};

} // namespace

bool isValidOn(const Answer &answer, QDate day)
{
    return (answer.validFrom.isNull() || answer.validFrom <= day)
        && (answer.validUntil.isNull() || day <= answer.validUntil);
}

const Answer &answerOn(const Entry &entry, QDate day)
{
    Q_ASSERT(!entry.answers.isEmpty());
    if (day.isNull())
        return entry.answers.last();
    const Answer *chosen = nullptr;
    for (const Answer &answer : entry.answers) {
        if (isValidOn(answer, day) && (!chosen || chosen->validFrom <= answer.validFrom))
            chosen = &answer;
    }
    if (chosen)
        return *chosen;
    for (const Answer &answer : entry.answers) {
        if (!answer.validUntil.isNull() && answer.validUntil < day
            && (!chosen || chosen->validUntil <= answer.validUntil))
            chosen = &answer;
    }
    return chosen ? *chosen : entry.answers.first();
}

bool isPublicOn(const Entry &entry, QDate day)
{
    if (entry.lifecycle != Lifecycle::Published && entry.lifecycle != Lifecycle::Scheduled)
        return false;
    const Answer &answer = answerOn(entry, day);
    // A scheduled entry begins on its date; without one it has not been given a beginning yet.
    if (entry.lifecycle == Lifecycle::Scheduled && answer.validFrom.isNull())
        return false;
    return isValidOn(answer, day);
}

QString lifecycleName(Lifecycle lifecycle)
{
    return enumName(lifecycleNames, lifecycle);
}

std::optional<Lifecycle> lifecycleFromName(QStringView name)
{
    return enumFromName(lifecycleNames, name);
}

} // namespace sokuto
