// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/floors.h"
#include "quality/measures.h"
#include "quality/paths.h"
#include "quality/speed.h"
#include "quality/tuning.h"
#include "search/analyzer.h"
#include "search/lexicon.h"
#include "support/realfaq.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTextStream>

using namespace sokuto;
using namespace sokuto::quality;
using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString figure(double value)
{
    return QString::number(value, 'f', 3);
}

class Report
{
public:
    explicit Report(bool misses)
        : m_misses(misses)
    {
    }

    void table(const QString &name, const QList<Found> &found)
    {
        QStringList kinds;
        for (const Found &one : found) {
            if (!kinds.contains(one.query.kind))
                kinds.append(one.query.kind);
        }
        out() << "\n| " << name << " | queries | @1 | @3 | @5 | nDCG@10 |\n|---|---|---|---|---|---|\n";
        if (kinds.size() > 1) {
            for (const QString &kind : std::as_const(kinds))
                line(name, kind, sharesOf(found, kind));
        }
        line(name, {}, sharesOf(found));
        if (!m_misses)
            return;
        for (const Found &one : found) {
            if (one.rank != 1)
                out() << "  " << one.query.kind << "\t" << one.query.text << "\t"
                      << one.query.expected.join(u',') << "\trank " << one.rank << "\tfirst "
                      << one.first.join(u' ') << "\n";
        }
    }

    void line(const QString &set, const QString &kind, const Shares &shares)
    {
        out() << "| " << (kind.isEmpty() ? u"all"_s : kind) << " | " << shares.queries << " | "
              << figure(shares.at1) << " | " << figure(shares.at3) << " | " << figure(shares.at5) << " | "
              << figure(shares.ndcg10) << " |\n";
        for (const Floor &floor : floors) {
            if (set != QLatin1StringView(floor.set) || kind != QLatin1StringView(floor.kind))
                continue;
            if (shares.at1 < floor.at1 || shares.at3 < floor.at3 || shares.at5 < floor.at5)
                fail(set + u' ' + kind);
        }
    }

    void paths(const PathShares &shares)
    {
        out() << "\ntyping paths: " << shares.paths << " with " << shares.states
              << " states, empty between two " << shares.flashes.size() << ", several empty "
              << shares.gaps.size() << ", first three at the end " << shares.reached << ", first "
              << shares.first << "\n";
        if (m_misses) {
            for (const QString &flash : shares.flashes + shares.gaps)
                out() << "  " << flash << "\n";
        }
        if (double(shares.flashes.size()) > mostFlashes * double(shares.states))
            fail(u"typing paths"_s);
    }

    void keys(const QString &set, const QList<Query> &queries,
        const std::function<Keystrokes(const QList<Query> &)> &measure)
    {
        QMap<QString, QList<Query>> kinds;
        for (const Query &query : queries)
            kinds[query.kind].append(query);
        out() << "\n| " << set
              << " | queries | keys to the first three, median | reached |\n|---|---|---|---|\n";
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            const Keystrokes keys = measure(*kind);
            out() << "| " << kind.key() << " | " << keys.queries << " | " << keys.median << " | "
                  << keys.reached << " |\n";
            for (const KeysCeiling &ceiling : keysCeilings) {
                if (set == QLatin1StringView(ceiling.set) && kind.key() == QLatin1StringView(ceiling.kind)
                    && (keys.median > ceiling.median || keys.queries - keys.reached > ceiling.missed))
                    fail(set + u" keys "_s + kind.key());
            }
        }
    }

    void fail(const QString &what)
    {
        out() << "BELOW THE FLOOR: " << what << "\n";
        m_failed = true;
    }
    bool hasFailed() const { return m_failed; }

private:
    bool m_misses;
    bool m_failed = false;
};

void show(const Engine &engine, const QString &text, const DictionaryPtr &dictionary)
{
    const SearchResult result = engine.search(text, scopeForTests());
    out() << text << ": " << result.total << " hits" << (result.recall.subset ? ", subset" : "")
          << (result.recall.rescued ? ", rescued" : "") << "\n";
    Analyzer analyzer(dictionary);
    const AnalysedText analysed = analyzer.analyse(text);
    for (const Word &word : analysed.words)
        out() << "  " << QStringView(analysed.text).mid(word.span.start, word.span.length) << '/' << word.base
              << '/' << word.reading << '/' << int(word.wordClass) << (word.content ? "*" : "")
              << (word.known ? "" : "?");
    out() << "\n";
    for (const RecallPart &part : result.recall.parts)
        out() << "  [" << part.typed << "] " << understandingName(part.how) << " " << part.as.join(u'/')
              << " (" << part.entries << ") " << part.officialWord << "\n";
    for (const Hit &hit : result.hits.mid(0, 8)) {
        const Entry *entry = engine.snapshot()->find(hit.entry);
        out() << "  " << entry->no << "\t" << QString::number(double(hit.score), 'f', 3) << "\t"
              << matchKindName(hit.why) << (hit.rescued ? " rescued" : "") << "\t" << entry->question.left(50)
              << "\n";
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"misses"_s, u"List what is not first."_s},
        {u"set"_s, u"Another constant of the ranking."_s, u"name=value"_s},
        {u"speed"_s, u"What a keystroke costs with so many entries."_s, u"entries"_s},
        {u"ask"_s, u"What a query gives."_s, u"query"_s},
        {u"of"_s, u"Asks another set than the society's FAQ: jafaq, debfaq."_s, u"set"_s},
        {u"only"_s, u"Only these sets: operator, own, third, fourth, jafaq, debfaq, domain, keys, paths."_s,
            u"sets"_s}});
    options.addHelpOption();
    options.process(application);

    if (options.isSet(u"speed"_s)) {
        const SnapshotPtr base = collection(u"jafaq.docs.tsv.gz"_s);
        printSpeed(out(), enlarged(base, options.value(u"speed"_s).toLongLong(), 1));
        return 0;
    }
    RankingConstants ranking = shippedRanking();
    for (const QString &setting : options.values(u"set"_s)) {
        if (!tune(ranking, setting.section(u'=', 0, 0), setting.section(u'=', 1).toFloat()))
            qFatal("no such constant: %s", qPrintable(setting));
    }
    const auto dictionary = Dictionary::open();
    if (!dictionary)
        qFatal("no dictionary");
    const auto lexicon = Lexicon::shipped();
    if (!lexicon)
        qFatal("no lexicon");
    const auto engineOf = [&](const SnapshotPtr &snapshot) {
        return *Engine::build(snapshot, *lexicon, *dictionary, {}, nullptr, &ranking);
    };
    const auto collectionOf = [](const QString &set) {
        return collection(set == u"jafaq" ? u"jafaq.docs.tsv.gz"_s : u"debfaq.docs.tsv"_s);
    };
    const EnginePtr real = engineOf(test::realFaq());
    if (options.isSet(u"ask"_s)) {
        const EnginePtr asked =
            options.isSet(u"of"_s) ? engineOf(collectionOf(options.value(u"of"_s))) : real;
        for (const QString &query : options.values(u"ask"_s))
            show(*asked, query, *dictionary);
        return 0;
    }
    const QStringList only = options.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const auto wants = [&only](const QString &set) { return only.isEmpty() || only.contains(set); };
    Report report(options.isSet(u"misses"_s));
    QElapsedTimer timer;
    timer.start();
    if (wants(u"operator"_s))
        report.table(u"operator"_s, ask(*real, operatorQueries(u"operator-queries.tsv"_s)));
    if (wants(u"own"_s))
        report.table(u"own"_s, ask(*real, operatorQueries(u"own-queries.tsv"_s)));
    if (wants(u"third"_s))
        report.table(u"third"_s, ask(*real, operatorQueries(u"third-queries.tsv"_s)));
    if (wants(u"fourth"_s))
        report.table(u"fourth"_s, ask(*real, operatorQueries(u"fourth-queries.tsv"_s)));
    if (wants(u"keys"_s)) {
        const auto measure = [&](const QList<Query> &queries) {
            return keystrokes(*real, queries, *dictionary);
        };
        report.keys(u"operator"_s, operatorQueries(u"operator-queries.tsv"_s), measure);
        report.keys(u"own"_s, operatorQueries(u"own-queries.tsv"_s), measure);
    }
    if (wants(u"paths"_s))
        report.paths(walk(*real,
            pathsOf(operatorQueries(u"operator-queries.tsv"_s) + operatorQueries(u"own-queries.tsv"_s),
                *dictionary)));
    if (wants(u"domain"_s)) {
        const OutOfDomain outside = outOfDomain(*real, wordList(u"out-of-domain.txt"_s));
        out() << "\nout of domain: " << outside.words << " words, plain " << outside.plain.size()
              << ", rescued " << outside.rescued.size() << "\n";
        for (const QString &word : outside.plain + outside.rescued)
            out() << "  " << word << "\n";
        if (double(outside.plain.size()) > mostPlainOutOfDomain * double(outside.words)
            || double(outside.rescued.size()) > mostRescuedOutOfDomain * double(outside.words))
            report.fail(u"out of domain"_s);
    }
    if (wants(u"jafaq"_s))
        report.table(
            u"jafaq"_s, ask(*engineOf(collectionOf(u"jafaq"_s)), collectionQueries(u"jafaq.q.tsv.gz"_s)));
    if (wants(u"debfaq"_s))
        report.table(
            u"debfaq"_s, ask(*engineOf(collectionOf(u"debfaq"_s)), collectionQueries(u"debfaq.q.tsv"_s)));
    out() << "\n" << timer.elapsed() << " ms\n";
    return report.hasFailed() ? 1 : 0;
}
