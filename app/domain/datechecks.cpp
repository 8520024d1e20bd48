// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkrules.h"
#include "domain/datemention.h"
#include "domain/textlink.h"

#include <algorithm>
#include <map>

namespace sokuto::checks {

namespace {

/// A date that is given a name: 「2024年9月17日（通知用データ取込み日）」.
struct NamedDate
{
    const Entry *entry = nullptr;
    FieldText where;
    TextSpan span;
    QDate day;
};

bool isInside(TextSpan inner, const QList<TextLink> &links)
{
    return std::any_of(links.cbegin(), links.cend(), [inner](const TextLink &link) {
        return link.kind == LinkKind::Web && link.span.start <= inner.start && inner.end() <= link.span.end();
    });
}

/// What the brackets right after a date say, 「時点」 and the like between them allowed; empty = nothing.
/// Notes
/// ("※1"), weekdays and other dates name nothing.
QStringView nameAfter(QStringView text, qsizetype position)
{
    constexpr qsizetype longestName = 24;
    for (const QStringView between : {QStringView(u"時点"), QStringView(u"現在"), QStringView(u"付")}) {
        if (text.sliced(position).startsWith(between))
            position += between.size();
    }
    if (position >= text.size() || (text[position] != u'（' && text[position] != u'('))
        return {};
    qsizetype end = position + 1;
    while (end < text.size() && text[end] != u'）' && text[end] != u')')
        ++end;
    const QStringView name = text.sliced(position + 1, std::min(end, text.size()) - position - 1).trimmed();
    const bool hasDigit = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    if (end == text.size() || name.size() < 2 || name.size() > longestName || hasDigit
        || name.startsWith(u'※'))
        return {};
    return name;
}

} // namespace

void passedDates(const Context &context, QList<Finding> &findings)
{
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : answersOf(*entry, context.options.today)) {
            const QList<TextLink> links = findLinks(where.text);
            for (const DateMention &date : findDates(where.text)) {
                if (hasPassed(date, context.options.today) && !isInside(date.span, links)) {
                    const QString written = where.text.sliced(date.span.start, date.span.length).toString();
                    findings.append(makeFinding(CheckRule::DatePassed, *entry, where, date.span, {written}));
                }
            }
        }
    }
}

void validity(const Context &context, QList<Finding> &findings)
{
    const QDate today = context.options.today;
    for (const Entry *entry : context.entries) {
        const auto coveredOn = [entry](QDate day) {
            return std::any_of(entry->answers.cbegin(), entry->answers.cend(),
                [day](const Answer &answer) { return isValidOn(answer, day); });
        };
        for (qsizetype i = 0; i < entry->answers.size(); ++i) {
            const Answer &answer = entry->answers[i];
            const FieldText where{CheckField::Answer, i, answer.text};
            if (!answer.validUntil.isNull() && answer.validUntil < today && !coveredOn(today)) {
                findings.append(makeFinding(
                    CheckRule::ValidityOver, *entry, where, {}, {answer.validUntil.toString(Qt::ISODate)}));
            }
            if (!answer.validFrom.isNull() && today < answer.validFrom
                && answer.validFrom <= today.addDays(context.options.soon)) {
                findings.append(makeFinding(CheckRule::ValidityBeginsSoon, *entry, where, {},
                    {answer.validFrom.toString(Qt::ISODate)}));
            }
        }
    }
}

void reviews(const Context &context, QList<Finding> &findings)
{
    for (const Entry *entry : context.entries) {
        if (!entry->reviewDate.isNull() && entry->reviewDate <= context.options.today) {
            findings.append(makeFinding(CheckRule::ReviewDue, *entry, {CheckField::Entry, 0, {}}, {},
                {entry->reviewDate.toString(Qt::ISODate)}));
        }
    }
}

void namedDates(const Context &context, QList<Finding> &findings)
{
    std::map<QString, QList<NamedDate>> byName;
    for (const Entry *entry : context.entries) {
        for (const FieldText &where : answersOf(*entry, context.options.today)) {
            for (const DateMention &date : findDates(where.text)) {
                const QStringView name = nameAfter(where.text, date.span.end());
                if (!name.isEmpty() && !date.first.isNull() && date.first == date.last)
                    byName[name.toString()].append({entry, where, date.span, date.first});
            }
        }
    }
    for (const auto &[name, dates] : byName) {
        std::map<QDate, QList<EntryId>> entriesOf;
        for (const NamedDate &date : dates) {
            if (QList<EntryId> &known = entriesOf[date.day]; !known.contains(date.entry->id))
                known.append(date.entry->id);
        }
        if (entriesOf.size() < 2)
            continue;
        const auto usual = std::max_element(entriesOf.cbegin(), entriesOf.cend(),
            [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); });
        const auto written = std::find_if(dates.cbegin(), dates.cend(),
            [&usual](const NamedDate &date) { return date.day == usual->first; });
        const QString usualText =
            written->where.text.sliced(written->span.start, written->span.length).toString();
        for (const NamedDate &date : dates) {
            if (date.day == usual->first)
                continue;
            const QString here = date.where.text.sliced(date.span.start, date.span.length).toString();
            Finding finding = makeFinding(
                CheckRule::NamedDateDiffers, *date.entry, date.where, date.span, {name, here, usualText});
            for (const EntryId other : usual->second) {
                if (!finding.entries.contains(other))
                    finding.entries.append(other);
            }
            finding.replacement = usualText;
            findings.append(finding);
        }
    }
}

} // namespace sokuto::checks
