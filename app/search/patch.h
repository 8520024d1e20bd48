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

std::vector<std::shared_ptr<const PatchDocument>> analysePatch(
    const Snapshot &snapshot, const QList<const Entry *> &entries, const IndexInputs &inputs);
/// A segment of changes is measured by the average lengths of the first one, and knows no readings of the
/// lexicon: the next full build takes them in.
SegmentPtr buildPatch(const std::vector<std::shared_ptr<const PatchDocument>> &documents,
    const std::array<float, fieldCount> &averageLength, const IndexInputs &inputs);

} // namespace sokuto
