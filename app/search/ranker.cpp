// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/ranker.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sokuto {

namespace {

constexpr float full = 255.F;

} // namespace

const RankingConstants &shippedRanking()
{
    static constexpr RankingConstants shipped{
        // Saturation of repeated terms and, by field, length normalisation (question, phrases, answer,
        // category, memo) as in BM25F.
        .k1 = 1.2F,
        .k1Word = .6F,
        .b = {.6F, .3F, .9F, .6F, .6F},
        .fieldWeight = {1.F, 1.F, 1.F, 1.F, .3F},
        // What a reading found in a field is worth.
        .keyFieldWeight = {1.F, 1.F, .45F, .5F, .2F},
        .bigram = {.1F, .5F, 1.F},
        .letters = 1.5F,
        .word = 1.F,
        .kanji = .15F,
        .weakWord = .3F,
        .curatedSynonym = .5F,
        .faqSynonym = .8F,
        .sudachiSynonym = .25F,
        .sentenceSynonym = 4.F,
        .sentenceSynonymBeside = 2.F,
        .jmdictSynonym = .25F,
        .readingTyped = 1.5F,
        .readingUnknown = .6F,
        .readingLast = .4F,
        .readingOther = .25F,
        .lossy = .85F,
        .prefixBase = .55F,
        .prefixSlope = .35F,
        .mended = .5F,
    };
    return shipped;
}

void Ranker::begin(const std::vector<SegmentView> &segments, std::span<const quint8> active)
{
    m_segments = &segments;
    m_active = active;
    m_documents = static_cast<quint32>(active.size());
    m_scores.assign(m_documents, 0.F);
    m_coverage.assign(m_documents, 0U);
    m_kinds.assign(m_documents, 0U);
    m_met = {};
    m_completions.clear();
    m_naming = false;
    m_best.resize(m_documents, 0.F);
    m_counts.resize(m_documents, 0U);
    m_least.resize(m_documents, 0U);
}

float Ranker::idf(quint32 documents) const
{
    const auto all = static_cast<float>(m_documents);
    const auto having = static_cast<float>(std::min(documents, m_documents));
    return std::log(1.F + (all - having + .5F) / (having + .5F));
}

quint32 Ranker::count(TermId term) const
{
    quint32 documents = 0;
    for (const SegmentView &view : *m_segments)
        documents += view.segment->find(term).documents;
    return documents;
}

bool Ranker::isCommon(TermId term) const
{
    constexpr quint32 many = 2000;
    constexpr quint32 partOfAll = 8;
    return count(term) > std::max(many, m_documents / partOfAll);
}

quint32 Ranker::addTerm(TermId term, float weight)
{
    const quint32 documents = count(term);
    if (documents == 0)
        return 0;
    const float factor = weight * idf(documents) / full;
    for (const SegmentView &view : *m_segments) {
        float *const scores = m_scores.data() + view.offset;
        forEachPosting(view.segment->find(term), view.segment->documentCount(),
            [scores, factor](quint32 document, quint8 strength) {
                scores[document] += factor * static_cast<float>(strength);
            });
    }
    return documents;
}

void Ranker::beginBest()
{
    Q_ASSERT(m_noted.empty());
}

bool Ranker::note(quint32 document, float factor)
{
    float &best = m_best[document];
    if (best == 0.F)
        m_noted.push_back(document);
    if (factor <= best)
        return false;
    best = factor;
    return true;
}

void Ranker::noteDocument(quint32 document, float factor)
{
    note(document, factor);
}

void Ranker::noteTerm(TermId term, float factor)
{
    for (const SegmentView &view : *m_segments) {
        forEachPosting(view.segment->find(term), view.segment->documentCount(),
            [this, &view, factor](quint32 document, quint8 strength) {
                note(view.offset + document, factor * static_cast<float>(strength) / full);
            });
    }
}

template <typename Visit>
void Ranker::forEachWithAll(std::span<const TermId> terms, Visit &&visit)
{
    for (const SegmentView &view : *m_segments) {
        const Segment &segment = *view.segment;
        std::vector<PostingList> lists;
        for (const TermId term : terms)
            lists.push_back(segment.find(term));
        std::sort(lists.begin(), lists.end(),
            [](const PostingList &a, const PostingList &b) { return a.documents < b.documents; });
        if (lists.empty() || lists.front().documents == 0)
            continue;
        for (size_t i = 0; i < lists.size(); ++i) {
            forEachPosting(lists[i], segment.documentCount(), [this, i](quint32 document, quint8 strength) {
                if (m_counts[document] != i)
                    return;
                m_least[document] = i == 0 ? strength : std::min(m_least[document], strength);
                ++m_counts[document];
            });
        }
        forEachPosting(lists.front(), segment.documentCount(), [&, this](quint32 document, quint8) {
            if (m_counts[document] == lists.size())
                visit(view.offset + document, m_least[document]);
            m_counts[document] = 0;
        });
    }
}

void Ranker::noteAll(std::span<const TermId> terms, float factor)
{
    forEachWithAll(terms, [this, factor](quint32 document, quint8 strength) {
        note(document, factor * static_cast<float>(strength) / full);
    });
}

void Ranker::noteAll(
    std::span<const TermId> terms, float factor, const std::function<bool(quint32 document)> &accepts)
{
    std::vector<std::pair<quint32, quint8>> found;
    forEachWithAll(
        terms, [&found](quint32 document, quint8 strength) { found.emplace_back(document, strength); });
    for (const auto &[document, strength] : found) {
        if (m_active[document] != 0 && accepts(document))
            note(document, factor * static_cast<float>(strength) / full);
    }
}

quint32 Ranker::countAll(std::span<const TermId> terms)
{
    if (terms.size() == 1)
        return count(terms.front());
    quint32 documents = 0;
    forEachWithAll(terms, [&documents](quint32, quint8) { ++documents; });
    return documents;
}

quint32 Ranker::noteKeys(QByteArrayView lossy, QByteArrayView canonical, KeyMatch match, float factor)
{
    quint32 keys = 0;
    for (const SegmentView &view : *m_segments) {
        const Segment &segment = *view.segment;
        const auto dense =
            match == KeyMatch::Beginning ? segment.densePrefix(lossy) : std::span<const quint8>();
        for (quint32 document = 0; document < dense.size(); ++document) {
            if (dense[document] != 0)
                note(view.offset + document, factor * static_cast<float>(dense[document]) / full);
        }
        if (!dense.empty()) {
            ++keys;
            continue;
        }
        const KeyRange range = segment.keysWithPrefix(lossy);
        for (quint32 row = range.first; row < range.last; ++row) {
            const ReadingKey key = segment.key(row);
            if (match == KeyMatch::Whole && key.lossy.size() != lossy.size())
                break; // the shortest keys stand first
            const bool isSpelledSo = key.canonical.startsWith(canonical);
            if (match == KeyMatch::SpelledBeginning && !isSpelledSo)
                continue;
            const float done = static_cast<float>(lossy.size()) / static_cast<float>(key.lossy.size());
            float quality =
                key.lossy.size() == lossy.size() ? 1.F : m_ranking.prefixBase + m_ranking.prefixSlope * done;
            if (!isSpelledSo)
                quality *= m_ranking.lossy;
            quality *= factor / full;
            forEachPosting(segment.keyPostings(row), segment.documentCount(),
                [this, &view, quality, row](quint32 document, quint8 strength) {
                    noteMet(view.offset + document, quality * static_cast<float>(strength), row);
                });
            ++keys;
        }
    }
    return keys;
}

void Ranker::noteMet(quint32 document, float factor, quint32 keyRow)
{
    if (note(document, factor) && m_naming)
        m_completions[document] = keyRow + 1;
}

void Ranker::beginCompletions()
{
    m_completions.assign(m_documents, 0U);
    m_naming = true;
}

ReadingKey Ranker::completion(quint32 document) const
{
    if (document >= m_completions.size() || m_completions[document] == 0)
        return {};
    const auto view = std::find_if(m_segments->rbegin(), m_segments->rend(),
        [document](const SegmentView &candidate) { return candidate.offset <= document; });
    return view->segment->key(m_completions[document] - 1);
}

void Ranker::noteKey(const SegmentView &view, quint32 row, float factor)
{
    forEachPosting(view.segment->keyPostings(row), view.segment->documentCount(),
        [this, &view, factor, row](quint32 document, quint8 strength) {
            noteMet(view.offset + document, factor * static_cast<float>(strength) / full, row);
        });
}

void Ranker::forget(int part)
{
    const quint32 bit = 1U << static_cast<quint32>(part);
    for (quint32 &coverage : m_coverage)
        coverage &= ~bit;
    m_met[size_t(part)] = 0;
}

void Ranker::keepOnly(std::span<const quint8> active)
{
    m_active = active;
    m_met = {};
    for (quint32 document = 0; document < m_documents; ++document) {
        if (m_active[document] == 0)
            m_coverage[document] = 0;
        for (quint32 left = m_coverage[document]; left != 0; left &= left - 1)
            ++m_met[size_t(std::countr_zero(left))];
    }
}

std::vector<quint32> Ranker::withMostOf(std::span<const TermId> terms, size_t least, size_t most)
{
    std::vector<quint32> found;
    for (const SegmentView &view : *m_segments) {
        const auto visitAll = [&](auto &&visit) {
            for (const TermId term : terms)
                forEachPosting(view.segment->find(term), view.segment->documentCount(), visit);
        };
        visitAll([this](quint32 document, quint8) { ++m_counts[document]; });
        visitAll([&](quint32 document, quint8) {
            if (m_counts[document] >= least && m_active[view.offset + document] != 0)
                found.push_back(view.offset + document);
            m_counts[document] = 0;
        });
    }
    return found.size() > most ? std::vector<quint32>() : found;
}

quint32 Ranker::endBest(float weight, int part, MatchKind kind)
{
    m_naming = false; // what other parts meet is not what this one may become
    const float factor = weight * idf(static_cast<quint32>(m_noted.size()));
    const quint32 bit = part >= 0 && part < mostParts ? 1U << static_cast<quint32>(part) : 0U;
    const auto kindBit = static_cast<quint8>(1U << static_cast<quint32>(kind));
    quint32 met = 0;
    for (const quint32 document : m_noted) {
        m_scores[document] += factor * m_best[document];
        m_best[document] = 0.F;
        if (m_active[document] == 0)
            continue;
        ++met;
        if (bit == 0)
            continue;
        if ((m_coverage[document] & bit) == 0)
            ++m_met[size_t(part)];
        m_coverage[document] |= bit;
        m_kinds[document] |= kindBit;
    }
    m_noted.clear();
    return met;
}

} // namespace sokuto
