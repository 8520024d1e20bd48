// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "search/lexicon.h"
#include "search/ranker.h"
#include "text/morphology.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace sokuto {

class Analyzer;

/// An analyser that has seen many words already, for one change at a time.
struct SharedAnalyzer
{
    std::mutex mutex;
    std::unique_ptr<Analyzer> analyzer;
};

/// What an index is made with, beside the entries.
struct IndexInputs
{
    LexiconPtr lexicon;
    DictionaryPtr dictionary;
    const RankingConstants *ranking = nullptr;
    std::shared_ptr<SharedAnalyzer> forChanges;
};

/// Immutable inverted index of one Snapshot: a large segment of what was built or loaded, and small ones of
/// what changed since. A document is one answer of one entry, so that each day finds only what holds on it.
class Index
{
public:
    /// (done, all) in documents; may be called from any thread.
    using Progress = std::function<void(qsizetype, qsizetype)>;

    static Result<std::shared_ptr<const Index>> build(const SnapshotPtr &snapshot, const IndexInputs &inputs,
        const Progress &progress, const std::atomic<bool> *cancel);
    /// The segment as loaded for this very snapshot.
    static std::shared_ptr<const Index> adopt(SegmentPtr segment);
    /// Leaves out the entries of `before` and takes in those of `after` anew.
    std::shared_ptr<const Index> updated(
        const SnapshotPtr &after, const QList<EntryId> &changed, const IndexInputs &inputs) const;

    quint32 documentCount() const { return quint32(m_alive.size()); }
    const std::vector<SegmentView> &segments() const { return m_segments; }
    /// One byte per document, 0 when its entry has changed since.
    std::span<const quint8> alive() const { return m_alive; }
    const DocumentRow &row(quint32 document) const;
    /// 0 = none
    CategoryId categoryOf(quint32 document) const;
    QByteArrayView no(quint32 document) const;
    /// In the natural order of their Nos.
    bool isBefore(quint32 a, quint32 b) const;
    /// Something has changed since it was built or loaded.
    bool isPatched() const;
    /// Everything in one segment, in the order of the Nos; nothing is analysed again.
    SegmentPtr whole(const RankingConstants &ranking) const;

    qsizetype memoryUse() const;
    /// That of each segment, and how they stand side by side. For tests and for those who doubt.
    Result<void> selfCheck() const;

private:
    const SegmentView &viewOf(quint32 document) const;
    void append(SegmentPtr segment, std::span<const quint32> places);
    void bury(const QList<EntryId> &ids);
    void buryOne(EntryId id);
    bool buryIn(const SegmentView &view, EntryId id);
    void joinPatches(const RankingConstants &ranking);
    std::vector<quint32> living(quint32 first) const;
    quint32 placeOf(quint32 document) const;
    std::vector<quint32> placesOf(const Segment &segment) const;

    std::vector<SegmentView> m_segments;
    std::vector<quint8> m_alive;
    std::vector<quint32> m_patchPlaces; ///< Of the documents behind the first segment, among those of it.
};

using IndexPtr = std::shared_ptr<const Index>;

/// Names of the categories from the top level down, separated by spaces.
QString categoryPathText(const CategoryTree &tree, CategoryId id);

} // namespace sokuto
