// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"
#include "search/entrygroups.h"
#include "search/hit.h"
#include "search/recall.h"
#include "text/morphology.h"

#include <atomic>
#include <functional>
#include <memory>

namespace sokuto {

class Lexicon;
struct RankingConstants;

/// Who is asking, and for what part of the FAQ.
struct SearchScope
{
    CategoryId category; ///< {0} = everywhere; otherwise this category and everything below it.
    bool everyState = false; ///< Supervisors see drafts and expired entries, operators do not.
    QDate today; ///< Decides what is public.
    qsizetype limit = 1000; ///< Hits returned at most; totals count all.
    std::shared_ptr<const EntryGroups> groups = nullptr; ///< To be counted; null = none.
    int group = -1; ///< Only entries of this one of the groups; -1 = of any and of none.
};

struct SearchResult
{
    /// Plain hits first, best first; ties by No. At most scope.limit. While a word is unfinished, the first
    /// few show one entry for each word that it may become.
    QList<Hit> hits;
    qsizetype total = 0; ///< Hits within the scope's category and group.
    /// Hits in each category, descendants included, whatever scope.category is; {0} = all.
    QHash<CategoryId, qsizetype> totals;
    QList<qsizetype> groupTotals; ///< Hits in each of the scope's groups, whatever its category.
    Recall recall;
    /// Never null, even for an empty query.
    std::shared_ptr<const HighlightSource> highlights;
};

/// Index + lexicon + ranker behind one function. Immutable; search() is for one thread at a time.
class Engine
{
public:
    /// (done, all) in entries; may be called from any thread.
    using Progress = std::function<void(qsizetype, qsizetype)>;

    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    /// Analyses the whole snapshot on `threads` threads. Cancelled when `cancel` becomes true. A null
    /// dictionary is allowed: bigrams and kana only. `ranking` is for those who tune it and must outlive the
    /// engine.
    static Result<std::shared_ptr<const Engine>> build(SnapshotPtr snapshot,
        std::shared_ptr<const Lexicon> lexicon, DictionaryPtr dictionary, const Progress &progress = {},
        const std::atomic<bool> *cancel = nullptr, const RankingConstants *ranking = nullptr);
    /// The same engine over a new snapshot; only entries that differ are analysed again.
    std::shared_ptr<const Engine> updated(SnapshotPtr snapshot) const;
    /// The same where the caller knows which entries are new, gone or different (or stand in a category that
    /// was renamed): nothing is compared.
    std::shared_ptr<const Engine> updated(SnapshotPtr snapshot, const QList<EntryId> &changed) const;

    /// Loads a cached index; fails (never trusts) when it is damaged, foreign, or made for another edition,
    /// analyser, lexicon or dictionary.
    static Result<std::shared_ptr<const Engine>> load(const QString &cachePath, SnapshotPtr snapshot,
        std::shared_ptr<const Lexicon> lexicon, DictionaryPtr dictionary);
    /// Writes the index atomically (QSaveFile).
    Result<void> save(const QString &cachePath) const;

    /// `text` is what the box shows: committed text with the composition in its place. One call per
    /// keystroke. An empty (or blank) text gives no hits and an empty recall: the caller shows everything.
    SearchResult search(QStringView text, const SearchScope &scope) const;
    /// The same without the strictness that left the result empty: every part optional, rescue from the
    /// start.
    SearchResult searchLoosely(QStringView text, const SearchScope &scope) const;

    const SnapshotPtr &snapshot() const;
    /// That of the index: for tests. A debug build looks in the same way at what it loads and updates.
    Result<void> selfCheck() const;
    /// Bytes held by index and lexicon, for the benchmarks.
    qsizetype memoryUse() const;

private:
    struct Private;
    explicit Engine(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

using EnginePtr = std::shared_ptr<const Engine>;

} // namespace sokuto
