// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/engine.h"

#include "search/completions.h"
#include "search/filters.h"
#include "search/highlighter.h"
#include "search/indexcache.h"
#include "search/interpreter.h"
#include "search/selection.h"
#include "search/sentencepieces.h"
#include "search/textanalyses.h"
#include "search/vocabulary.h"
#include "text/normalizer.h"

#include <algorithm>
#include <bit>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsSpread = 1000; ///< Looked at for the words that an unfinished one may become.

/// A word is what the whole FAQ knows it as; fields and exclusions only decide where it counts. No slip is
/// mended because they took away the entries that have it as written.
void keepAllowed(Ranker &ranker, std::span<const quint8> allowed, std::vector<QueryPart> &parts)
{
    ranker.keepOnly(allowed);
    for (size_t i = 0; i < parts.size(); ++i) {
        const qsizetype everywhere = std::exchange(parts[i].recall.entries, ranker.metBy(int(i)));
        parts[i].filteredOut = parts[i].recall.entries == 0 ? everywhere : 0;
    }
}

RecallPart told(const QueryPart &part)
{
    RecallPart told = part.recall;
    if (part.filteredOut > 0) {
        told.how = Understanding::FilteredOut;
        told.entries = part.filteredOut;
    }
    return told;
}

bool isLeftOut(const RecallPart &part)
{
    return part.how == Understanding::LeftOut;
}

/// Signs, and single digits with which nothing begins, are no question: the list is as it would be without
/// them.
bool asksForAnything(const std::vector<QueryPart> &parts)
{
    return std::any_of(
        parts.begin(), parts.end(), [](const QueryPart &part) { return !isLeftOut(part.recall); });
}

/// A single character that is met beside words that are not says nothing: 降 of 雨が降りそう.
bool namesAnything(const QList<RecallPart> &parts)
{
    const auto isUnmet = [](const RecallPart &part) { return part.how == Understanding::Nowhere; };
    return std::none_of(parts.cbegin(), parts.cend(), isUnmet)
        || std::any_of(parts.cbegin(), parts.cend(),
            [](const RecallPart &part) { return part.entries > 0 && part.typed.size() > 1; });
}

struct Answered
{
    SearchResult result;
    bool isSentence = false; ///< Of several words.
    bool isWord = false; ///< From its beginning to its end.
    bool isForeign = false; ///< Another word: nothing of it is still being typed.
};

} // namespace

struct Engine::Private
{
    SnapshotPtr snapshot;
    IndexInputs inputs;
    IndexPtr index;
    LexiconPtr ownGroups; ///< The FAQ's own.
    const Vocabulary &vocabulary = Vocabulary::shipped(); ///< Read with the index, not at the first key.

    // Scratch of one search at a time.
    std::unique_ptr<Analyzer> analyzer;
    std::unique_ptr<Ranker> ranker;
    std::unique_ptr<Filters> filters;
    Selection selection; ///< Its rows fill megabytes; they are not asked for anew at every key.
    std::shared_ptr<TextAnalyses> analyses;
    std::shared_ptr<const HighlightSource> nothingToHighlight;

    Private(SnapshotPtr snapshotUsed, IndexInputs inputsUsed, IndexPtr indexUsed)
        : snapshot(std::move(snapshotUsed))
        , inputs(std::move(inputsUsed))
        , index(std::move(indexUsed))
        , ownGroups(Lexicon::fromGroups(snapshot->synonymGroups()))
        , analyzer(std::make_unique<Analyzer>(inputs.dictionary))
        , ranker(std::make_unique<Ranker>(ranking()))
        , filters(std::make_unique<Filters>(snapshot, index))
        , analyses(std::make_shared<TextAnalyses>(inputs.dictionary))
        , nothingToHighlight(std::make_shared<Highlighter>(HighlightPlan{}, analyses))
    {
    }

    const RankingConstants &ranking() const { return inputs.ranking ? *inputs.ranking : shippedRanking(); }
    SearchResult search(QStringView text, const SearchScope &scope, bool loosely);
    Answered answer(QStringView text, const SearchScope &scope, bool loosely);
    QList<qsizetype> countGroups(const EntryGroups &groups) const;
    void addHits(SearchResult &result, const SearchScope &scope, bool unfinished);
    void nameShown(RecallPart &recall) const;
    bool isBefore(const Selection::Row &a, const Selection::Row &b) const;
};

Engine::Engine(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

Engine::~Engine() = default;

Result<EnginePtr> Engine::build(SnapshotPtr snapshot, std::shared_ptr<const Lexicon> lexicon,
    DictionaryPtr dictionary, const Progress &progress, const std::atomic<bool> *cancel,
    const RankingConstants *ranking)
{
    IndexInputs inputs{
        std::move(lexicon), std::move(dictionary), ranking, std::make_shared<SharedAnalyzer>()};
    auto index = Index::build(snapshot, inputs, progress, cancel);
    if (!index)
        return fail(index.error());
    return EnginePtr(new Engine(std::make_unique<Private>(std::move(snapshot), std::move(inputs), *index)));
}

EnginePtr Engine::updated(SnapshotPtr snapshot) const
{
    const QList<EntryId> changed = changedEntries(*d->snapshot, *snapshot);
    return updated(std::move(snapshot), changed);
}

EnginePtr Engine::updated(SnapshotPtr snapshot, const QList<EntryId> &changed) const
{
    IndexPtr index = d->index->updated(snapshot, changed, d->inputs);
    Q_ASSERT(index->selfCheck());
    return EnginePtr(new Engine(std::make_unique<Private>(std::move(snapshot), d->inputs, std::move(index))));
}

Result<EnginePtr> Engine::load(const QString &cachePath, SnapshotPtr snapshot,
    std::shared_ptr<const Lexicon> lexicon, DictionaryPtr dictionary)
{
    IndexInputs inputs{
        std::move(lexicon), std::move(dictionary), nullptr, std::make_shared<SharedAnalyzer>()};
    auto segment = indexcache::load(cachePath, indexcache::identityOf(*snapshot, inputs));
    if (!segment)
        return fail(segment.error());
    const IndexPtr index = Index::adopt(*segment);
    // A forged cache with the right checksums may still make no sense: every reader bounds what it
    // follows, so that it can only give foolish hits. Looking at everything takes its time.
#ifndef NDEBUG
    if (auto sound = index->selfCheck(); !sound)
        return fail(sound.error());
#endif
    return EnginePtr(new Engine(std::make_unique<Private>(std::move(snapshot), std::move(inputs), index)));
}

Result<void> Engine::save(const QString &cachePath) const
{
    const QByteArray identity = indexcache::identityOf(*d->snapshot, d->inputs);
    // Changes stand beside the large segment; what is written is one piece.
    const SegmentPtr whole =
        d->index->isPatched() ? d->index->whole(d->ranking()) : d->index->segments().front().segment;
    return indexcache::save(cachePath, *whole, identity);
}

SearchResult Engine::search(QStringView text, const SearchScope &scope) const
{
    return d->search(text, scope, false);
}

SearchResult Engine::searchLoosely(QStringView text, const SearchScope &scope) const
{
    return d->search(text, scope, true);
}

const SnapshotPtr &Engine::snapshot() const
{
    return d->snapshot;
}

Result<void> Engine::selfCheck() const
{
    return d->index->selfCheck();
}

qsizetype Engine::memoryUse() const
{
    return d->index->memoryUse() + (d->inputs.lexicon ? d->inputs.lexicon->memoryUse() : 0);
}

bool Engine::Private::isBefore(const Selection::Row &a, const Selection::Row &b) const
{
    if (a.rescued != b.rescued)
        return b.rescued;
    if (a.score != b.score)
        return a.score > b.score;
    return index->isBefore(a.document, b.document);
}

QList<qsizetype> Engine::Private::countGroups(const EntryGroups &groups) const
{
    QList<qsizetype> counts(groups.size(), 0);
    for (const Selection::Row &row : selection.rows) {
        for (quint8 bits = groups.of({index->row(row.document).entry}); bits != 0; bits &= quint8(bits - 1))
            ++counts[std::countr_zero(bits)];
    }
    return counts;
}

void Engine::Private::addHits(SearchResult &result, const SearchScope &scope, bool unfinished)
{
    std::vector<qsizetype> counts(filters->categoryCount(), 0);
    for (const Selection::Row &row : selection.rows)
        ++counts[filters->categoryRow(row.document)];
    result.totals = filters->totals(counts);
    if (scope.groups)
        result.groupTotals = countGroups(*scope.groups);
    const bool grouped = scope.groups && scope.group >= 0;
    if (scope.category.value != 0 || grouped) {
        const auto isOutside = [&](const Selection::Row &row) {
            return (scope.category.value != 0 && !filters->isWithin(row.document, scope.category))
                || (grouped && !scope.groups->contains(scope.group, {index->row(row.document).entry}));
        };
        selection.rows.erase(
            std::remove_if(selection.rows.begin(), selection.rows.end(), isOutside), selection.rows.end());
    }
    result.recall.outside = selection.rows.empty() && result.totals.value(CategoryId{}) > 0;
    result.total = qsizetype(selection.rows.size());
    const auto before = [this](const Selection::Row &a, const Selection::Row &b) { return isBefore(a, b); };
    const auto wanted = std::min<size_t>(size_t(std::max<qsizetype>(scope.limit, 0)), selection.rows.size());
    // What the first rows show must not depend on how many are asked for.
    const size_t sorted = unfinished ? std::max(wanted, std::min(rowsSpread, selection.rows.size())) : wanted;
    const auto end = selection.rows.begin() + qsizetype(sorted);
    if (end != selection.rows.end())
        std::nth_element(selection.rows.begin(), end, selection.rows.end(), before);
    std::sort(selection.rows.begin(), end, before);
    if (unfinished)
        spreadCompletions({selection.rows.data(), sorted}, *ranker);
    result.hits.reserve(qsizetype(wanted));
    for (auto row = selection.rows.cbegin(); row != selection.rows.cbegin() + qsizetype(wanted); ++row)
        result.hits.append({{index->row(row->document).entry}, row->score, row->rescued, row->why});
}

/// What is being typed may become many words: the line names those that the first rows show.
void Engine::Private::nameShown(RecallPart &recall) const
{
    constexpr qsizetype mostNamed = 3;
    const QStringList shown = shownCompletions(selection.rows, *ranker, mostNamed);
    if (recall.how == Understanding::Reading && !shown.isEmpty())
        recall.as = shown;
}

/// The list must not go empty for what is still being typed: what is found without it stays.
SearchResult Engine::Private::search(QStringView text, const SearchScope &scope, bool loosely)
{
    Answered now = answer(text, scope, loosely);
    if (!now.result.hits.isEmpty() || now.isForeign)
        return std::move(now.result);
    for (const UnfinishedText &unfinished : withoutUnfinished(text)) {
        Answered before = answer(text.first(unfinished.sure), scope, loosely);
        if (before.isForeign)
            break;
        QList<RecallPart> &parts = before.result.recall.parts;
        if (before.result.hits.isEmpty() || std::all_of(parts.cbegin(), parts.cend(), isLeftOut))
            continue;
        if (unfinished.kind == UnfinishedText::Letters) {
            parts.last().typed += normalizedText(text.sliced(unfinished.sure));
            return std::move(before.result);
        }
        const bool stands = unfinished.kind == UnfinishedText::Tail || before.isSentence
            || (unfinished.kind == UnfinishedText::Word && before.isWord);
        if (!stands || before.result.recall.rescued || !namesAnything(parts))
            continue;
        if (const QString rest = normalizedText(unfinished.begun); !rest.isEmpty())
            parts.append({rest, Understanding::LeftOut, {}, 0, {}});
        return std::move(before.result);
    }
    return std::move(now.result);
}

Answered Engine::Private::answer(QStringView text, const SearchScope &scope, bool loosely)
{
    Answered answered;
    SearchResult &result = answered.result;
    result.highlights = nothingToHighlight;
    const QList<QueryPiece> pieces =
        leaveParticles(joinSentence(joinSpokenNos(parseQuery(text), *snapshot), *analyzer));
    if (pieces.isEmpty())
        return answered;
    filters->begin(scope);
    filters->apply(pieces, result.recall);
    ranker->begin(index->segments(), filters->visible());
    Interpreter interpreter(*snapshot, *index, *ranker, *analyzer, ranking(),
        {ownGroups.get(), inputs.lexicon.get()}, vocabulary);
    for (const QueryPiece &piece : pieces) {
        if (piece.kind == QueryKind::Words || piece.kind == QueryKind::Exact)
            interpreter.addPiece(piece);
    }
    Interpretation interpretation = interpreter.take();
    if (!result.recall.parts.isEmpty()) {
        const auto allowed = filters->allowed();
        keepAllowed(*ranker, allowed, interpretation.parts);
        result.recall.nothingLeft =
            std::none_of(allowed.begin(), allowed.end(), [](quint8 is) { return is != 0; });
    }
    selection.clear();
    const bool asks = asksForAnything(interpretation.parts);
    if (asks)
        select(*ranker, interpretation, loosely, selection);
    else
        filters->selectAllowed(selection);
    result.recall.subset = selection.subset;
    result.recall.rescued = selection.rescued;
    std::stable_sort(
        interpretation.parts.begin(), interpretation.parts.end(), [](const QueryPart &a, const QueryPart &b) {
            return std::tie(a.group, a.position) < std::tie(b.group, b.position);
        });
    addHits(result, scope, interpretation.unfinished());
    if (interpretation.unfinished())
        nameShown(interpretation.parts.back().recall);
    for (const QueryPart &part : interpretation.parts) {
        if (!part.weak || part.recall.entries > 0)
            result.recall.parts.append(told(part));
    }
    // An empty table has a reason, and so has one that nothing was searched for.
    if (result.recall.parts.isEmpty() && (selection.rows.empty() || !asks)) {
        for (const QueryPart &part : interpretation.parts)
            result.recall.parts.append(told(part));
    }
    for (const QueryPiece &piece : pieces) {
        if (piece.kind == QueryKind::Unfinished)
            result.recall.parts.append({piece.text, Understanding::LeftOut, {}, 0, {}});
    }
    result.highlights = std::make_shared<Highlighter>(interpretation.highlights, analyses);
    const auto isWhole = [](const QueryPart &part) { return part.weak || part.whole; };
    answered.isSentence = interpretation.sentence;
    answered.isForeign = interpretation.foreign && interpretation.parts.size() == 1;
    answered.isWord = std::all_of(interpretation.parts.begin(), interpretation.parts.end(), isWhole);
    return answered;
}

} // namespace sokuto
