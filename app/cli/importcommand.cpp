// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/console.h"
#include "cli/interruption.h"
#include "service/importservice.h"
#include "service/sheetmessages.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUuid>

#include <functional>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

SheetMessages::Tense tenseOf(bool dryRun)
{
    return dryRun ? SheetMessages::Tense::Preview : SheetMessages::Tense::Report;
}

QJsonObject toJson(const ImportPlan &plan, bool dryRun)
{
    QJsonArray findings;
    for (const TableFinding &finding : plan.findings) {
        findings.append(QJsonObject{{u"kind"_s, findingName(finding.kind)}, {u"line"_s, finding.line},
            {u"column"_s, finding.column}, {u"no"_s, finding.no}, {u"leftOut"_s, finding.isLoss()},
            {u"message"_s, SheetMessages::finding(finding, tenseOf(dryRun))}});
    }
    return {{u"added"_s, plan.added}, {u"changed"_s, plan.changed}, {u"unchanged"_s, plan.unchanged},
        {u"missing"_s, plan.missingNos.size()}, {u"kept"_s, QJsonArray::fromStringList(plan.keptNos)},
        {u"missingNos"_s, QJsonArray::fromStringList(plan.missingNos)}, {u"findings"_s, findings}};
}

/// The present, or the moment that a reproducible build asks for.
QDateTime momentOfImport()
{
    bool stated = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&stated);
    return stated ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

/// Runs the service to its end or to an interruption; nothing is written on a dry run.
ExitCode runImport(const ImportRequest &request, const RevisionNote &note, bool dryRun,
    const std::function<void(const ImportPlan &)> &report)
{
    ImportService service;
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::asked, &service, &ImportService::cancel);
    QObject::connect(&service, &ImportService::failed, &service, [](const Error &error) {
        console::printError(error);
        QCoreApplication::exit(int(ExitCode::Failed));
    });
    ImportPlan plan;
    const auto finish = [&] {
        report(plan);
        QCoreApplication::exit(int(ExitCode::Done));
    };
    QObject::connect(&service, &ImportService::planned, &service, [&](const ImportPlan &made) {
        plan = made;
        if (dryRun || plan.changes.isEmpty())
            finish();
        else
            service.confirm(note);
    });
    QObject::connect(&service, &ImportService::written, &service, finish);
    service.start(request);
    return ExitCode(QCoreApplication::exec());
}

} // namespace

QString ImportCommand::summary()
{
    return tr("Bring a sheet (Excel, OpenDocument, TSV, CSV or JSON) into an FAQ file.");
}

ExitCode ImportCommand::run(const QStringList &arguments)
{
    Arguments line(u"import SOURCE --into FILE [--dry-run]"_s,
        summary() + u'\n'
            + tr("The FAQ file is made when it is missing. Entries that the sheet does not have stay as they "
                 "are. Everything is written, or nothing."));
    line.addOption(u"into"_s, u"FILE"_s, tr("FAQ file to change."));
    line.addFlag(u"dry-run"_s, tr("Only tell what would be done."));
    line.addFlag(u"retire-missing"_s, tr("Retire entries that the sheet does not have."));
    line.addOption(u"sheet"_s, u"NAME"_s,
        tr("Sheet of the workbook; without it, the first one with the headings of an FAQ."));
    line.addOption(u"encoding"_s, u"NAME"_s,
        tr("Encoding of the sheet (utf-8, utf-16le, utf-16be, cp932, euc-jp, iso-2022-jp); without it, it is "
           "detected."));
    line.addOption(u"author"_s, u"NAME"_s, tr("Who makes the change; without it, the user of the system."));
    line.addOption(u"note"_s, u"TEXT"_s, tr("Why the change is made."));
    line.addOption(u"identity"_s, u"UUID"_s,
        tr("Identity of an FAQ that is made, or that FILE must have; without it, a new one."));
    line.addJsonFlag();
    if (const auto code = line.parse(arguments, 1, 1))
        return *code;
    if (line.value(u"into"_s).isEmpty())
        return line.refuse(tr("--into is missing: which FAQ file is to be changed?"));
    const auto encoding = encodingFromName(line.value(u"encoding"_s));
    if (line.has(u"encoding"_s) && !encoding)
        return line.refuse(tr("The encoding “%1” is not known.").arg(line.value(u"encoding"_s)));
    const QUuid identity(line.value(u"identity"_s));
    if (line.has(u"identity"_s) && identity.isNull()) {
        return line.refuse(tr("“%1” is no identity; it is a UUID like %2.")
                               .arg(line.value(u"identity"_s), u"5f0b9e52-6c0e-5d0c-9d3a-0f8c1f6c2a10"_s));
    }

    const RevisionNote note{
        .author = line.has(u"author"_s) ? line.value(u"author"_s) : qEnvironmentVariable("USER"),
        .note = line.value(u"note"_s),
        .at = momentOfImport(),
    };
    const ImportRequest request{
        .source = line.operands().constFirst(),
        .target = line.value(u"into"_s),
        .newFaqId = identity.isNull() ? QString() : identity.toString(QUuid::WithoutBraces),
        .encoding = encoding,
        .sheet = line.value(u"sheet"_s),
        .options = {.retireMissing = line.has(u"retire-missing"_s), .today = QDate::currentDate()},
    };
    const bool dryRun = line.has(u"dry-run"_s);
    return runImport(request, note, dryRun, [&line, dryRun](const ImportPlan &plan) {
        if (line.has(u"json"_s))
            console::print(toJson(plan, dryRun), true);
        else
            console::print(readable(plan, dryRun));
    });
}

QString ImportCommand::readable(const ImportPlan &plan, bool dryRun)
{
    QStringList lines;
    for (const TableFinding &finding : plan.findings)
        lines.append(SheetMessages::finding(finding, tenseOf(dryRun)));
    //: the numbers of entries
    lines.append(tr("Added: %1 · changed: %2 · unchanged: %3 · not in the sheet: %4")
                     .arg(QString::number(plan.added), QString::number(plan.changed),
                         QString::number(plan.unchanged), QString::number(plan.missingNos.size())));
    if (!plan.missingNos.isEmpty()) {
        //: %1 is a list of Nos
        lines.append(tr("Not in the sheet: %1").arg(plan.missingNos.join(u", "_s)));
    }
    if (const QString kept = SheetMessages::keptBack(plan.keptNos); !kept.isEmpty())
        lines.append(kept);
    if (plan.retired > 0)
        lines.append(tr("Retired, because they are not in the sheet: %1").arg(QString::number(plan.retired)));
    if (dryRun)
        lines.append(tr("Dry run: nothing was written."));
    else if (plan.changes.isEmpty())
        lines.append(tr("There was nothing to change; nothing was written."));
    return lines.join(u'\n');
}

} // namespace sokuto
