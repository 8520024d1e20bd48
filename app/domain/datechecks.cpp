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

    QString written() const { return where.text.sliced(span.start, span.length).toString(); }
};

/// One day that a name stands for, and who says so.
struct Usage
{
    QDate day;
    QString written; ///< As it is written first.
    QList<EntryId> entries;
};

/// What most entries say first; else the earlier day.
QList<Usage> usagesOf(const QList<NamedDate> &dates)
{
    std::map<QDate, Usage> byDay;
    for (const NamedDate &date : dates) {
        Usage &usage = byDay[date.day];
        if (usage.entries.isEmpty())
            usage = {date.day, date.written(), {}};
        if (!usage.entries.contains(date.entry->id))
            usage.entries.append(date.entry->id);
    }
    QList<Usage> usages;
    for (const auto &[day, usage] : byDay)
        usages.append(usage);
    std::stable_sort(usages.begin(), usages.end(),
        [](const Usage &a, const Usage &b) { return a.entries.size() > b.entries.size(); });
    return usages;
}

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

/// The dates of an entry that are given a name, with their names.
QList<std::pair<QString, NamedDate>> namedDatesOf(const Entry &entry, QDate today)
{
    QList<std::pair<QString, NamedDate>> dates;
    for (const FieldText &where : answersOf(entry, today)) {
        if (!where.text.contains(u'（') && !where.text.contains(u'('))
            continue; // there is no name
        for (const DateMention &date : findDates(where.text)) {
            const QStringView name = nameAfter(where.text, date.span.end());
            if (!name.isEmpty() && !date.first.isNull() && date.first == date.last)
                dates.append({name.toString(), {&entry, where, date.span, date.first}});
        }
    }
    return dates;
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
        for (const auto &[name, date] : namedDatesOf(*entry, context.options.today))
            byName[name].append(date);
    }
    for (const auto &[name, dates] : byName) {
        const QList<Usage> usages = usagesOf(dates);
        if (usages.size() < 2)
            continue;
        const Usage &usual = usages.first();
        QStringList choices;
        for (const Usage &usage : usages)
            choices.append(usage.written);
        for (const NamedDate &date : dates) {
            if (date.day == usual.day)
                continue;
            Finding finding = makeFinding(CheckRule::NamedDateDiffers, *date.entry, date.where, date.span,
                {name, date.written(), usual.written});
            for (const EntryId other : usual.entries) {
                if (!finding.entries.contains(other))
                    finding.entries.append(other);
            }
            // Which of them is right only a person knows: the newest stands in few entries at first.
            finding.choices = choices;
            findings.append(finding);
        }
    }
}

} // namespace sokuto::checks

namespace sokuto {

QList<NamedDatePlace> namedDatePlaces(const Snapshot &snapshot, const QString &name, QDate today)
{
    QList<NamedDatePlace> places;
    for (const Entry &entry : snapshot.entries()) {
        if (entry.lifecycle == Lifecycle::Retired)
            continue;
        for (const auto &[named, date] : checks::namedDatesOf(entry, today)) {
            if (named == name)
                places.append({entry.id, date.where.field, date.where.index, date.span, date.written()});
        }
    }
    return places;
}

} // namespace sokuto
