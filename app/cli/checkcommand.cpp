// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/console.h"
#include "cli/faqinuse.h"
#include "service/contentcheck.h"
#include "service/findingmessages.h"
#include "service/messages.h"

#include <QtCore/QJsonArray>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Finding &finding, const Snapshot &snapshot)
{
    QJsonArray nos;
    for (const EntryId id : finding.entries)
        nos.append(snapshot.find(id)->no);
    QJsonObject object{
        {u"rule"_s, checkRuleName(finding.rule)},
        {u"field"_s, checkFieldName(finding.field)},
        {u"start"_s, finding.span.start},
        {u"length"_s, finding.span.length},
        {u"text"_s, finding.text},
        {u"message"_s, FindingMessages::message(finding, snapshot)},
    };
    object.insert(u"no"_s, nos.first());
    if (nos.size() > 1)
        object.insert(u"nos"_s, nos);
    if (finding.replacement)
        object.insert(u"replacement"_s, *finding.replacement);
    if (!finding.choices.isEmpty())
        object.insert(u"choices"_s, QJsonArray::fromStringList(finding.choices));
    return object;
}

} // namespace

QString CheckCommand::summary()
{
    return tr("Check the content of an FAQ: dates, references, sources, slips.");
}

/// One for each thing to say: what holds at several places of an entry is said once, with their number.
QStringList CheckCommand::sentences(const QList<Finding> &findings, const Snapshot &snapshot)
{
    QStringList distinct;
    QHash<QString, int> places;
    for (const Finding &finding : findings) {
        //: %1 is the number of an entry, %2 is a sentence
        const QString sentence = tr("%1: %2").arg(
            snapshot.find(finding.entries.first())->no, FindingMessages::message(finding, snapshot));
        if (++places[sentence] == 1)
            distinct.append(sentence);
    }
    for (QString &sentence : distinct) {
        if (const int count = places.value(sentence); count > 1)
            sentence = tr("%1 (%n places)", nullptr, count).arg(sentence);
    }
    return distinct;
}

ExitCode CheckCommand::run(const QStringList &arguments)
{
    Arguments line(u"check [--in FILE] [--today YYYY-MM-DD]"_s, summary());
    line.addOption(u"in"_s, u"FILE"_s, Arguments::faqFileHelp());
    line.addOption(u"today"_s, u"YYYY-MM-DD"_s, tr("Day to judge dates by instead of today."));
    line.addJsonFlag();
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const QString day = line.value(u"today"_s);
    const QDate today = line.has(u"today"_s) ? QDate::fromString(day, Qt::ISODate) : QDate::currentDate();
    if (!today.isValid())
        return line.refuse(tr("“%1” is no day; write it like 2026-04-01.").arg(day));
    const auto faq = faqInUse(line.value(u"in"_s));
    if (!faq) {
        console::printError(faq.error());
        return ExitCode::Failed;
    }
    const auto dictionary = Dictionary::open();
    if (!dictionary)
        console::printError(dictionary.error());
    const Snapshot &snapshot = *faq->snapshot;
    const QList<Finding> findings = checkContent(snapshot, today, dictionary ? *dictionary : nullptr);
    if (line.has(u"json"_s)) {
        QJsonArray list;
        for (const Finding &finding : findings)
            list.append(toJson(finding, snapshot));
        console::print({{u"findings"_s, list}}, true);
        return ExitCode::Done;
    }
    for (const QString &sentence : sentences(findings, snapshot))
        console::print(sentence);
    console::print(tr("%n finding(s)", nullptr, int(findings.size())));
    return ExitCode::Done;
}

} // namespace sokuto
