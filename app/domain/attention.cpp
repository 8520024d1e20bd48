// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attention.h"

#include "domain/datemention.h"

namespace sokuto {

bool hasDateToWatch(const Entry &entry, QDate today)
{
    const Answer &answer = answerOn(entry, today);
    const bool reviewIsOver = entry.reviewDate.isValid() && entry.reviewDate < today;
    return reviewIsOver || !isValidOn(answer, today) || mentionsPassedDate(answer.text, today);
}

} // namespace sokuto
