// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringView>

namespace sokuto {

/// A date as it is written in a text: 2024年9月17日, 2024/10/10, 2024-10-10, 2024.1.9, 令和6年12月2日,
/// R6.12.2, 2024年5月, 12月2日, in any width, and ranges of these.
struct DateMention
{
    TextSpan span;
    QDate first; ///< Null when the text does not say the year.
    QDate last; ///< The same day; the last of the month; the end of the range. Null when first is.
    bool operator==(const DateMention &) const = default;
};

/// In ascending order, without overlaps. Days that no calendar knows (2月30日) are no dates.
QList<DateMention> findDates(QStringView text);

/// True from the day after the last one. A date without a year is never judged.
bool hasPassed(const DateMention &date, QDate today);

/// True when `text` mentions a date that has passed. Dates inside web addresses do not count.
bool mentionsPassedDate(QStringView text, QDate today);

} // namespace sokuto
