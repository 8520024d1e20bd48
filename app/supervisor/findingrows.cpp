// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/findingrows.h"

#include "domain/checkseverity.h"
#include "domain/excerpt.h"
#include "service/checkfixes.h"
#include "service/findingmessages.h"

#include <algorithm>

namespace sokuto {

namespace {

constexpr qsizetype around = 18; ///< Code units shown on each side of a place.

} // namespace

QList<FindingRow> findingRows(const CheckReport &report)
{
    QList<FindingRow> rows;
    for (qsizetype i = 0; i < report.findings.size(); ++i) {
        const Finding &finding = report.findings[i];
        const Entry *entry = report.snapshot->find(finding.entries.first());
        if (!entry)
            continue;
        FindingRow row{.finding = finding,
            .key = report.keys.value(i),
            .title = FindingMessages::title(finding.rule),
            .no = entry->no,
            .question = entry->question.simplified(),
            .place = {},
            .mark = {},
            .message = FindingMessages::message(finding, *report.snapshot),
            .safeFix = fixFor(finding, *report.snapshot).has_value(),
            .dismissed = false,
            .reason = {}};
        // Where the finding speaks of a field as a whole, its beginning is shown.
        const Excerpt excerpt = excerptOf(textOf(finding, *report.snapshot), finding.span, around);
        row.place = excerpt.text;
        row.mark = excerpt.mark;
        if (const auto dismissal = report.dismissals.constFind(row.key);
            dismissal != report.dismissals.cend()) {
            row.dismissed = true;
            row.reason = dismissal->reason;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FindingRow &a, const FindingRow &b) {
        const auto rank = [](const FindingRow &row) {
            return std::pair(severityOf(row.finding.rule), row.finding.rule);
        };
        return rank(a) < rank(b);
    });
    return rows;
}

} // namespace sokuto
