// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/patch.h"

#include "search/analyzer.h"
#include "search/lexiconreadings.h"
#include "search/segmentbuild.h"

namespace sokuto {

SegmentPtr buildPatch(const Snapshot &snapshot, const QList<const Entry *> &entries,
    const IndexInputs &inputs, const std::array<float, fieldCount> &averageLength)
{
    const std::scoped_lock lock(inputs.forChanges->mutex);
    if (!inputs.forChanges->analyzer)
        inputs.forChanges->analyzer = std::make_unique<Analyzer>(inputs.dictionary);
    Analyzer &analyzer = *inputs.forChanges->analyzer;
    const RankingConstants &ranking = inputs.ranking ? *inputs.ranking : shippedRanking();
    PartialIndex part(ranking, averageLength);
    std::vector<DocumentSource> sources;
    AnalysedDocument document;
    for (const Entry *entry : entries) {
        const QString path = categoryPathText(snapshot.categories(), entry->category);
        for (qsizetype answer = 0; answer < entry->answers.size(); ++answer) {
            analyzer.analyse(*entry, entry->answers[answer], path, document);
            part.add(static_cast<quint32>(sources.size()), document);
            sources.push_back(documentSource(*entry, answer));
        }
    }
    SegmentBuilder builder(ranking, averageLength);
    builder.addPart(part, 0);
    builder.setDocuments(sources);
    return builder.build([&](const Segment &segment) {
        const LexiconPtr own = Lexicon::fromGroups(snapshot.synonymGroups());
        std::vector<const Lexicon *> lexicons{own.get()};
        if (inputs.lexicon)
            lexicons.push_back(inputs.lexicon.get());
        return lexiconReadings(segment, lexicons, analyzer);
    });
}

} // namespace sokuto
