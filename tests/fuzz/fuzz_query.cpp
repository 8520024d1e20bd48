// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "fuzz/smallfaq.h"
#include "search/query.h"

#include <QtCore/QSet>

#include <cmath>

using namespace sokuto;
using fuzzing::require;

namespace {

SearchScope scopeOf(const QString &typed)
{
    SearchScope scope;
    scope.today = QDate(2024, 11, 1);
    scope.everyState = typed.size() % 2 == 1;
    scope.category = {typed.size() % 5};
    scope.limit = typed.size() % 7 == 0 ? 3 : 1000;
    return scope;
}

/// Best first. Only of the words that an unfinished reading may become one row each, the best, may have been
/// moved to the front: at most five, none much worse than the first, and the order among them stays.
void checkOrder(const QList<Hit> &hits)
{
    constexpr qsizetype mostSpread = 5;
    constexpr float leastShare = .8F;
    bool spread = false;
    for (qsizetype i = 1; i < hits.size(); ++i) {
        const Hit &before = hits[i - 1];
        if (hits[i].rescued != before.rescued || hits[i].score <= before.score)
            continue;
        require(!spread && !hits[i].rescued && i <= mostSpread, "best first");
        require(hits[i].score <= hits[0].score, "the first one is the best");
        require(before.score >= leastShare * hits[0].score, "nothing much worse was moved to the front");
        spread = true;
    }
}

void checkHits(const SearchResult &result, const SearchScope &scope, const Snapshot &faq)
{
    require(result.hits.size() == std::min(result.total, scope.limit), "as many hits as the limit allows");
    require(result.total == result.totals.value(scope.category), "the total is that of the category");
    QSet<EntryId> seen;
    for (qsizetype i = 0; i < result.hits.size(); ++i) {
        const Hit &hit = result.hits[i];
        const Entry *const entry = faq.find(hit.entry);
        require(entry != nullptr, "a hit is an entry");
        require(!seen.contains(hit.entry), "an entry is found once");
        seen.insert(hit.entry);
        require(scope.everyState || isPublicOn(*entry, scope.today), "operators see only what is public");
        require(std::isfinite(hit.score), "a score is a number");
        require(hit.rescued || !result.recall.rescued, "no plain hit where everything is a guess");
        if (i == 0)
            continue;
        const Hit &before = result.hits[i - 1];
        require(hit.rescued || !before.rescued, "guesses stand below plain hits");
    }
    checkOrder(result.hits);
}

void checkHighlights(const SearchResult &result, const Snapshot &faq)
{
    require(result.highlights != nullptr, "there always is something that marks");
    for (const Hit &hit : result.hits) {
        const QString &question = faq.find(hit.entry)->question;
        qsizetype end = 0;
        const QList<MatchSpan> spans = result.highlights->spans(question);
        for (const MatchSpan &match : spans) {
            require(match.span.start >= end && match.span.length > 0, "spans ascend and do not overlap");
            end = match.span.end();
        }
        require(end <= question.size(), "spans lie in the original text");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const EnginePtr engine = [] {
        auto built = Engine::build(fuzzing::smallFaq(), fuzzing::smallLexicon(), fuzzing::systemDictionary());
        require(built.has_value(), "a small FAQ can be indexed");
        return *built;
    }();
    const QString typed = fuzzing::textOf(data, size);
    const SearchScope scope = scopeOf(typed);
    const Snapshot &faq = *engine->snapshot();

    const SearchResult result = engine->search(typed, scope);
    checkHits(result, scope, faq);
    checkHighlights(result, faq);
    const bool asksForNothing = parseQuery(typed).isEmpty();
    require(!asksForNothing || (result.hits.isEmpty() && result.recall.parts.isEmpty()),
        "nothing in, nothing out");
    require(asksForNothing || !result.hits.isEmpty() || !result.recall.parts.isEmpty(),
        "an empty table has a reason");

    const SearchResult loose = engine->searchLoosely(typed, scope);
    checkHits(loose, scope, faq);
    checkHighlights(loose, faq);

    const SearchResult again = engine->search(typed, scope);
    require(
        again.hits == result.hits && again.totals == result.totals, "the same question has the same answer");
    return 0;
}
