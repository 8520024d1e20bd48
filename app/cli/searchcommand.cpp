// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchcommand.h"

#include "cli/console.h"
#include "cli/faqinuse.h"
#include "service/catalog.h"
#include "service/locations.h"
#include "service/messages.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <cstdio>
#include <limits>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 10;

/// The queries of a file, a line each; "-" is standard input.
Result<QStringList> readQueries(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::NotAFile, path);
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(QFile::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, path);
    QString text = QString::fromUtf8(file.readAll());
    text.replace(u"\r\n"_s, u"\n"_s);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QJsonObject toJson(const RecallPart &part)
{
    return {{u"typed"_s, part.typed}, {u"how"_s, understandingName(part.how)},
        {u"as"_s, QJsonArray::fromStringList(part.as)}, {u"entries"_s, part.entries},
        {u"official"_s, part.officialWord}, {u"text"_s, Messages::recallPart(part)}};
}

QJsonObject toJson(const QString &query, const SearchResult &result, const Snapshot &snapshot, qint64 micros)
{
    QJsonArray hits;
    for (const Hit &hit : result.hits) {
        const Entry *entry = snapshot.find(hit.entry);
        hits.append(QJsonObject{{u"no"_s, entry ? entry->no : QString()}, {u"score"_s, double(hit.score)},
            {u"rescued"_s, hit.rescued}, {u"why"_s, matchKindName(hit.why)}});
    }
    QJsonArray recall;
    for (const RecallPart &part : result.recall.parts)
        recall.append(toJson(part));
    return {{u"query"_s, query}, {u"hits"_s, hits}, {u"total"_s, result.total}, {u"recall"_s, recall},
        {u"subset"_s, result.recall.subset}, {u"micros"_s, micros}};
}

/// Reads and indexes (or takes the cached index); null contents when that failed and was said.
Contents openFaq(const QString &path)
{
    Catalog catalog(locations::indexCacheFolder());
    QObject::connect(&catalog, &Catalog::changed, &catalog, [&catalog] {
        if (catalog.contents().engine)
            QCoreApplication::quit();
    });
    QObject::connect(
        &catalog, &Catalog::degraded, &catalog, [](const Error &error) { console::printError(error); });
    QObject::connect(&catalog, &Catalog::failed, &catalog, [](const Error &error) {
        console::printError(error);
        QCoreApplication::quit();
    });
    catalog.open(path);
    QCoreApplication::exec();
    return catalog.contents();
}

} // namespace

QString SearchCommand::summary()
{
    return tr("Search an FAQ as the window does.");
}

ExitCode SearchCommand::run(const QStringList &arguments)
{
    Arguments line(u"search [--in FILE] [--limit N] QUERY | --queries FILE|-"_s,
        summary() + u'\n'
            + tr("As in the window, -word leaves out entries with the word and \"a sentence\" is looked for "
                 "as it is. Behind -- everything belongs to the query."));
    line.takeQueryWords();
    line.addOption(u"in"_s, u"FILE"_s, Arguments::faqFileHelp());
    line.addOption(u"limit"_s, u"N"_s, tr("Show so many entries at most; without it, 10."));
    line.addOption(u"queries"_s, u"FILE|-"_s, tr("Take the queries from a file, one a line."));
    line.addJsonFlag();
    if (const auto code = line.parse(arguments, 0, std::numeric_limits<int>::max()))
        return *code;
    const bool many = line.has(u"queries"_s);
    if (many != line.operands().isEmpty())
        return line.refuse(tr("Give either a query or --queries."));
    bool understood = true;
    const int limit = line.has(u"limit"_s) ? line.value(u"limit"_s).toInt(&understood) : usualLimit;
    if (!understood || limit < 1)
        return line.refuse(tr("“%1” is no number of entries.").arg(line.value(u"limit"_s)));

    const auto queries = many ? readQueries(line.value(u"queries"_s))
                              : Result<QStringList>(QStringList{line.operands().join(u' ')});
    if (!queries) {
        console::printError(queries.error());
        return ExitCode::Failed;
    }
    const auto path = pathOfFaqInUse(line.value(u"in"_s));
    if (!path) {
        console::printError(path.error());
        return ExitCode::Failed;
    }
    const Contents contents = openFaq(*path);
    return contents.engine ? answer(contents, *queries, limit, line) : ExitCode::Failed;
}

ExitCode SearchCommand::answer(
    const Contents &contents, const QStringList &queries, qsizetype limit, const Arguments &line)
{
    SearchScope scope;
    scope.today = QDate::currentDate();
    scope.limit = limit;
    for (const QString &query : queries) {
        QElapsedTimer timer;
        timer.start();
        const SearchResult result = contents.engine->search(query, scope);
        const qint64 micros = timer.nsecsElapsed() / 1000;
        if (line.has(u"json"_s)) {
            console::print(toJson(query, result, *contents.snapshot, micros), true);
            continue;
        }
        if (line.has(u"queries"_s))
            console::print(u"> "_s + query);
        console::print(readable(result, contents));
    }
    return ExitCode::Done;
}

QString SearchCommand::readable(const SearchResult &result, const Contents &contents)
{
    QStringList parts;
    for (const RecallPart &part : result.recall.parts)
        parts.append(Messages::recallPart(part));
    parts.removeDuplicates(); // each word of a text is explained once
    QStringList lines;
    if (!parts.isEmpty())
        lines.append(parts.join(u" · "_s));
    if (const QString notice = Messages::recallNotice(result.recall); !notice.isEmpty())
        lines.append(notice);
    bool rescued = false;
    for (const Hit &hit : result.hits) {
        if (hit.rescued && !rescued)
            lines.append(tr("Guesses:"));
        rescued = hit.rescued;
        if (const Entry *entry = contents.snapshot->find(hit.entry))
            lines.append(entry->no % u'\t' % entry->question);
    }
    if (const qsizetype more = result.total - result.hits.size(); more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    if (result.hits.isEmpty() && parts.isEmpty())
        lines.append(tr("The query is empty. Type a word or two of what the caller said."));
    else if (result.hits.isEmpty() && isFilteredEmpty(result.recall))
        lines.append(tr("No entry was found. Try it without the filter."));
    else if (result.hits.isEmpty())
        lines.append(tr("No entry was found. Try fewer words, or other ones."));
    return lines.join(u'\n');
}

} // namespace sokuto
