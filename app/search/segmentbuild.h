// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"
#include "search/segmentbuilder.h"

namespace sokuto {

/// Analyses entries on as many threads as the machine has cores and makes one segment of them.
class SegmentBuild
{
public:
    SegmentBuild(const Snapshot &snapshot, const IndexInputs &inputs);

    void add(const Entry &entry);
    void setProgress(const Index::Progress &progress, const std::atomic<bool> *cancel);
    /// Null when cancelled.
    SegmentPtr run();

private:
    struct Item
    {
        const Entry *entry;
        qsizetype answer;
    };

    void measure();
    void analyse(size_t first, size_t last, PartialIndex &part);
    std::vector<DocumentSource> documents() const;
    std::vector<AliasKey> aliases(const Segment &segment) const;
    bool isCancelled() const { return m_cancel != nullptr && m_cancel->load(std::memory_order_relaxed); }

    const Snapshot &m_snapshot;
    const IndexInputs &m_inputs;
    QHash<CategoryId, QString> m_categoryPaths;
    std::vector<Item> m_items;
    std::array<float, fieldCount> m_averageLength = {};
    Index::Progress m_progress;
    const std::atomic<bool> *m_cancel = nullptr;
    std::atomic<qsizetype> m_done = 0;
};

/// What stands beside the terms of one answer of an entry.
DocumentSource documentSource(const Entry &entry, qsizetype answer);

/// Two characters each, for texts that are looked up as written; pairs with white space or punctuation are
/// left out, as in the index.
std::vector<TermId> bigramsOf(QStringView text);

} // namespace sokuto
