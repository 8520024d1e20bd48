// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/patch.h"

#include "search/lexiconreadings.h"
#include "search/segmentbuild.h"

namespace sokuto {

Patching::Patching(const Snapshot &snapshot, const IndexInputs &inputs)
    : m_snapshot(snapshot)
    , m_inputs(inputs)
{
    if (inputs.forChanges) {
        m_lock = std::unique_lock(inputs.forChanges->mutex);
        if (!inputs.forChanges->analyzer)
            inputs.forChanges->analyzer = std::make_unique<Analyzer>(inputs.dictionary);
        m_analyzer = inputs.forChanges->analyzer.get();
    } else {
        m_own = std::make_unique<Analyzer>(inputs.dictionary);
        m_analyzer = m_own.get();
    }
}

std::vector<std::shared_ptr<const PatchDocument>> Patching::analyse(const QList<const Entry *> &entries)
{
    std::vector<std::shared_ptr<const PatchDocument>> patch;
    for (const Entry *entry : entries) {
        const QString path = categoryPathText(m_snapshot.categories(), entry->category);
        for (qsizetype answer = 0; answer < entry->answers.size(); ++answer) {
            auto document = std::make_shared<PatchDocument>();
            document->source = documentSource(*entry, answer);
            m_analyzer->analyse(*entry, entry->answers[answer], path, document->analysed);
            patch.push_back(std::move(document));
        }
    }
    return patch;
}

SegmentPtr Patching::build(const std::vector<std::shared_ptr<const PatchDocument>> &documents,
    const std::array<float, fieldCount> &averageLength)
{
    const RankingConstants &ranking = m_inputs.ranking ? *m_inputs.ranking : shippedRanking();
    PartialIndex part(ranking, averageLength);
    std::vector<DocumentSource> sources;
    for (const auto &document : documents) {
        part.add(static_cast<quint32>(sources.size()), document->analysed);
        sources.push_back(document->source);
    }
    SegmentBuilder builder(ranking, averageLength);
    builder.addPart(part, 0);
    builder.setDocuments(sources);
    return builder.build([this](const Segment &segment) {
        const LexiconPtr own = Lexicon::fromGroups(m_snapshot.synonymGroups());
        std::vector<const Lexicon *> lexicons{own.get()};
        if (m_inputs.lexicon)
            lexicons.push_back(m_inputs.lexicon.get());
        return lexiconReadings(segment, lexicons, *m_analyzer);
    });
}

} // namespace sokuto
