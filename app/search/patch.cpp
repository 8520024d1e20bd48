// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/patch.h"

#include "search/segmentbuild.h"

namespace sokuto {

std::vector<std::shared_ptr<const PatchDocument>> analysePatch(
    const Snapshot &snapshot, const QList<const Entry *> &entries, const IndexInputs &inputs)
{
    std::unique_lock<std::mutex> lock;
    std::unique_ptr<Analyzer> own;
    Analyzer *analyzer = nullptr;
    if (inputs.forChanges) {
        lock = std::unique_lock(inputs.forChanges->mutex);
        if (!inputs.forChanges->analyzer)
            inputs.forChanges->analyzer = std::make_unique<Analyzer>(inputs.dictionary);
        analyzer = inputs.forChanges->analyzer.get();
    } else {
        own = std::make_unique<Analyzer>(inputs.dictionary);
        analyzer = own.get();
    }
    std::vector<std::shared_ptr<const PatchDocument>> patch;
    for (const Entry *entry : entries) {
        const QString path = categoryPathText(snapshot.categories(), entry->category);
        for (qsizetype answer = 0; answer < entry->answers.size(); ++answer) {
            auto document = std::make_shared<PatchDocument>();
            document->source = documentSource(*entry, answer);
            analyzer->analyse(*entry, entry->answers[answer], path, document->analysed);
            patch.push_back(std::move(document));
        }
    }
    return patch;
}

SegmentPtr buildPatch(const std::vector<std::shared_ptr<const PatchDocument>> &documents,
    const std::array<float, fieldCount> &averageLength, const IndexInputs &inputs)
{
    const RankingConstants &ranking = inputs.ranking ? *inputs.ranking : shippedRanking();
    PartialIndex part(ranking, averageLength);
    std::vector<DocumentSource> sources;
    for (const auto &document : documents) {
        part.add(static_cast<quint32>(sources.size()), document->analysed);
        sources.push_back(document->source);
    }
    SegmentBuilder builder(ranking, averageLength);
    builder.addPart(part, 0);
    builder.setDocuments(sources);
    return builder.build([](const Segment &) { return std::vector<AliasKey>(); });
}

} // namespace sokuto
