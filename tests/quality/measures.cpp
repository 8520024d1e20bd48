// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"

#include "search/analyzer.h"
#include "text/romaji.h"

#include <algorithm>
#include <cmath>

namespace sokuto::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hitsLookedAt = 50;

QString noOf(const Engine &engine, const Hit &hit)
{
    const Entry *entry = engine.snapshot()->find(hit.entry);
    return entry ? entry->no : QString();
}

} // namespace

SearchScope scopeForTests()
{
    SearchScope scope;
    scope.today = QDate(2024, 11, 1);
    scope.limit = hitsLookedAt;
    return scope;
}

QList<Found> ask(const Engine &engine, const QList<Query> &queries)
{
    QList<Found> all;
    for (const Query &query : queries) {
        const SearchResult result = engine.search(query.text, scopeForTests());
        Found found{query, 0, false, {}};
        for (qsizetype i = 0; i < result.hits.size(); ++i) {
            const QString no = noOf(engine, result.hits[i]);
            if (found.rank == 0 && query.expected.contains(no)) {
                found.rank = i + 1;
                found.rescued = result.hits[i].rescued;
            }
            if (i < 5)
                found.first.append(no);
        }
        all.append(found);
    }
    return all;
}

Shares sharesOf(const QList<Found> &found, const QString &kind)
{
    Shares shares;
    for (const Found &one : found) {
        if (!kind.isEmpty() && one.query.kind != kind)
            continue;
        ++shares.queries;
        if (one.rank == 0)
            continue;
        shares.at1 += one.rank <= 1 ? 1 : 0;
        shares.at3 += one.rank <= 3 ? 1 : 0;
        shares.at5 += one.rank <= 5 ? 1 : 0;
        shares.ndcg10 += one.rank <= 10 ? 1.0 / std::log2(double(one.rank) + 1) : 0;
    }
    const double all = double(std::max<qsizetype>(shares.queries, 1));
    shares.at1 /= all;
    shares.at3 /= all;
    shares.at5 /= all;
    shares.ndcg10 /= all;
    return shares;
}

QString typedInRomaji(const Query &query, const DictionaryPtr &dictionary)
{
    if (query.kind == u"romaji")
        return query.text;
    Analyzer analyzer(dictionary);
    QString typed;
    for (const QString &piece : query.text.split(u' ', Qt::SkipEmptyParts)) {
        const AnalysedText analysed = analyzer.analyse(piece);
        QString reading;
        for (const Word &word : analysed.words) {
            const QString one = readingOf(word, analysed.text);
            if (one.isEmpty())
                return {};
            reading += one;
        }
        typed += (typed.isEmpty() ? u""_s : u" "_s) + canonicalRomaji(reading);
    }
    return typed;
}

Keystrokes keystrokes(const Engine &engine, const QList<Query> &queries, const DictionaryPtr &dictionary)
{
    Keystrokes result;
    std::vector<qsizetype> letters;
    for (const Query &query : queries) {
        const QString inRomaji = typedInRomaji(query, dictionary);
        const QString typed = inRomaji.isEmpty() ? query.text : inRomaji; // 1-11
        ++result.queries;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const auto found = ask(engine, {{typed.left(length), query.expected, query.kind}});
            if (found.constFirst().rank >= 1 && found.constFirst().rank <= 3) {
                letters.push_back(length);
                break;
            }
        }
    }
    result.reached = qsizetype(letters.size());
    std::sort(letters.begin(), letters.end());
    if (!letters.empty())
        result.median = double(letters[letters.size() / 2]);
    return result;
}

OutOfDomain outOfDomain(const Engine &engine, const QStringList &words)
{
    OutOfDomain result;
    for (const QString &word : words) {
        ++result.words;
        const SearchResult found = engine.search(word, scopeForTests());
        if (found.hits.isEmpty())
            continue;
        const QString shown = word + u" → "_s + noOf(engine, found.hits.first());
        (found.hits.first().rescued ? result.rescued : result.plain).append(shown);
    }
    return result;
}

} // namespace sokuto::quality
