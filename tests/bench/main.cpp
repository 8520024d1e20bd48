// SPDX-License-Identifier: GPL-3.0-or-later
// sokuto_bench: what searching costs, beside other engines, in one run. README.md tells what is measured.
#include "bench/measure.h"
#include "bench/report.h"
#include "desktop/allocator.h"
#include "domain/changeset.h"
#include "store/faqfile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace sokuto;
using namespace sokuto::bench;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

/// The work of one child process: prints one JSON object.
int measureOne(const QCommandLineParser &options, const Effort &effort)
{
    const QString step = options.value(u"step"_s);
    for (const SearcherKind &kind : searcherKinds()) {
        if (kind.name != options.value(u"engine"_s))
            continue;
        const qsizetype size = options.value(u"size"_s).toLongLong();
        const QString folder = options.value(u"folder"_s);
        const auto result =
            step == u"build" ? measureBuild(kind, size, folder) : measureUse(kind, size, folder, effort);
        if (!result) {
            say(kind.name + u": " + result.error().subject + u' ' + result.error().detail);
            return 1;
        }
        print(QJsonDocument(*result).toJson(QJsonDocument::Compact));
        return 0;
    }
    return 2;
}

/// Runs one step in a process of its own; an empty object when it failed.
QJsonObject runStep(const Measured &what, const QString &step, const QString &folder, const Effort &effort)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        {u"--step"_s, step, u"--engine"_s, what.name, u"--size"_s, QString::number(what.size), u"--folder"_s,
            folder, u"--sessions"_s, QString::number(effort.sessions), u"--updates"_s,
            QString::number(effort.updates)});
    child.waitForFinished(-1);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(child.readAllStandardOutput()).object();
}

/// Writes the FAQ of one size as the file that the program opens.
int makeFaq(const QString &path, qsizetype size)
{
    const auto corpus = makeCorpus(size);
    if (!corpus) {
        say(corpus.error().subject);
        return 1;
    }
    const Snapshot &snapshot = *corpus->snapshot;
    ChangeSet changes;
    for (Category category : snapshot.categories().all()) {
        category.id.value = -category.id.value; // the file gives the true ones
        changes.categories.append({std::nullopt, category});
    }
    for (Entry entry : snapshot.entries()) {
        entry.id = {};
        entry.category.value = -entry.category.value;
        changes.entries.append({std::nullopt, entry});
    }
    const auto file = FaqFile::create(path, snapshot.edition());
    if (!file) {
        say(file.error().subject + u' ' + file.error().detail);
        return 1;
    }
    if (const auto applied = (*file)->apply(changes, {u"sokuto_bench"_s, {}}); !applied) {
        say(applied.error().subject + u' ' + applied.error().detail);
        return 1;
    }
    return 0;
}

int measureAll(const QCommandLineParser &options, const Effort &effort)
{
    QList<Measured> all;
    for (const QString &size : options.value(u"sizes"_s).split(u',', Qt::SkipEmptyParts)) {
        for (const SearcherKind &kind : searcherKinds()) {
            if (options.isSet(u"no-peers"_s) && !all.isEmpty() && kind.name != all.first().name)
                continue;
            const QTemporaryDir folder;
            Measured measured{kind.name, kind.says, size.toLongLong(), {}, {}};
            say(u"%1 entries, %2: building"_s.arg(size, kind.name));
            measured.build = runStep(measured, u"build"_s, folder.path(), effort);
            say(u"%1 entries, %2: searching"_s.arg(size, kind.name));
            measured.use = runStep(measured, u"use"_s, folder.path(), effort);
            if (measured.build.isEmpty() || measured.use.isEmpty()) {
                say(u"%1 entries, %2: failed"_s.arg(size, kind.name));
                return 1;
            }
            all.append(measured);
        }
    }
    print(report(all).toUtf8());
    return all.isEmpty() ? 2 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    returnLargeBlocks(); // as the program does
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Measures Sokuto's search beside other engines; prints Markdown."_s);
    options.addHelpOption();
    options.addOptions(
        {{u"sizes"_s, u"Sizes of the FAQ, separated by commas."_s, u"list"_s, u"37,10000,100000"_s},
            {u"sessions"_s, u"Sessions of each sort, at most."_s, u"count"_s, u"200"_s},
            {u"updates"_s, u"Entries to change."_s, u"count"_s, u"50"_s}, {u"no-peers"_s, u"Sokuto alone."_s},
            {u"make-faq"_s, u"Only write an FAQ file of the first of the sizes."_s, u"file"_s}});
    for (const QString &name :
        {u"step"_s, u"engine"_s, u"size"_s, u"folder"_s}) { // between the two processes
        QCommandLineOption option(name, {}, name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        options.addOption(option);
    }
    options.process(application);
    const Effort effort{options.value(u"sessions"_s).toLongLong(), options.value(u"updates"_s).toLongLong()};
    if (options.isSet(u"make-faq"_s))
        return makeFaq(
            options.value(u"make-faq"_s), options.value(u"sizes"_s).section(u',', 0, 0).toLongLong());
    return options.isSet(u"step"_s) ? measureOne(options, effort) : measureAll(options, effort);
}
