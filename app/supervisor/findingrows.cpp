// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/findingrows.h"

#include "domain/excerpt.h"
#include "service/checkfixes.h"
#include "service/findingmessages.h"

namespace sokuto {

namespace {

constexpr qsizetype around = 18; ///< Code units shown on each side of a place.

} // namespace

FindingRow findingRow(const CheckReport &report, qsizetype number)
{
    const Finding &finding = report.findings.at(number);
    FindingRow row{.finding = finding,
        .key = report.keys.value(number),
        .title = FindingMessages::title(finding.rule),
        .no = {},
        .question = {},
        .place = {},
        .mark = {},
        .message = FindingMessages::message(finding, *report.snapshot),
        .safeFix = report.safe.value(number),
        .dismissed = false,
        .reason = {}};
    if (const Entry *entry = report.snapshot->find(finding.entries.first())) {
        row.no = entry->no;
        row.question = entry->question.simplified();
    }
    // Where the finding speaks of a field as a whole, its beginning is shown.
    const Excerpt excerpt = excerptOf(textOf(finding, *report.snapshot), finding.span, around);
    row.place = excerpt.text;
    row.mark = excerpt.mark;
    if (const auto dismissal = report.dismissals.constFind(row.key); dismissal != report.dismissals.cend()) {
        row.dismissed = true;
        row.reason = dismissal->reason;
    }
    return row;
}

} // namespace sokuto
