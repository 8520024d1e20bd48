// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/analyzer.h"
#include "search/index.h"
#include "search/segmentbuilder.h"

namespace sokuto {

/// A changed document with its terms, kept as long as patches are joined.
struct PatchDocument
{
    DocumentSource source;
    AnalysedDocument analysed;
};

/// Makes segments of changes with an analyser that has seen many words already, one at a time.
class Patching
{
public:
    Patching(const Snapshot &snapshot, const IndexInputs &inputs);

    std::vector<std::shared_ptr<const PatchDocument>> analyse(const QList<const Entry *> &entries);
    /// A segment of changes is measured by the average lengths of the first one.
    SegmentPtr build(const std::vector<std::shared_ptr<const PatchDocument>> &documents,
        const std::array<float, fieldCount> &averageLength);

private:
    const Snapshot &m_snapshot;
    const IndexInputs &m_inputs;
    std::unique_lock<std::mutex> m_lock;
    std::unique_ptr<Analyzer> m_own;
    Analyzer *m_analyzer = nullptr;
};

} // namespace sokuto
