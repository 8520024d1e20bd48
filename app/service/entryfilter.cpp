// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/entryfilter.h"

#include <algorithm>

namespace sokuto {

namespace {

bool isOver(const Entry &entry, QDate today)
{
    return std::all_of(entry.answers.cbegin(), entry.answers.cend(),
        [today](const Answer &answer) { return answer.validUntil.isValid() && answer.validUntil < today; });
}

} // namespace

bool passes(const Entry &entry, EntryFilter filter, QDate today)
{
    switch (filter) {
    case EntryFilter::All:
        return true;
    case EntryFilter::Draft:
        return entry.lifecycle == Lifecycle::Draft;
    case EntryFilter::InReview:
        return entry.lifecycle == Lifecycle::InReview;
    case EntryFilter::Scheduled:
        return entry.lifecycle == Lifecycle::Scheduled;
    case EntryFilter::Published:
        return entry.lifecycle == Lifecycle::Published;
    case EntryFilter::Expired:
        return entry.lifecycle == Lifecycle::Expired
            || (entry.lifecycle != Lifecycle::Retired && isOver(entry, today));
    case EntryFilter::Retired:
        return entry.lifecycle == Lifecycle::Retired;
    case EntryFilter::ReviewDue:
        return entry.lifecycle != Lifecycle::Retired && entry.reviewDate.isValid()
            && entry.reviewDate <= today;
    case EntryFilter::Hidden:
        return !isPublicOn(entry, today);
    }
    return true;
}

} // namespace sokuto
