// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentbuild.h"

#include "search/characters.h"
#include "search/lexiconreadings.h"

#include <algorithm>
#include <thread>

namespace sokuto {

namespace {

// Below this many documents a second thread costs more than it brings.
constexpr size_t fewDocuments = 64;
constexpr unsigned mostThreads = 8;
constexpr qsizetype progressStep = 32;
// Julian days of "always": no calendar reaches them.
constexpr qint32 beginningOfTime = std::numeric_limits<qint32>::min();
constexpr qint32 endOfTime = std::numeric_limits<qint32>::max();

qint32 dayNumber(QDate day, qint32 otherwise)
{
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : otherwise;
}

DocumentRow rowOf(const Entry &entry, qsizetype answerRow)
{
    const Answer &answer = entry.answers[answerRow];
    DocumentRow row;
    row.entry = entry.id.value;
    row.answer = static_cast<quint32>(answerRow);
    if (entry.answers.size() > 1)
        row.answer |= DocumentRow::severalAnswers; // the engine asks answerOn()
    row.publicFrom = dayNumber(answer.validFrom, beginningOfTime);
    row.publicUntil = dayNumber(answer.validUntil, endOfTime);
    const bool begins = entry.lifecycle == Lifecycle::Published
        || (entry.lifecycle == Lifecycle::Scheduled && answer.validFrom.isValid());
    if (!begins)
        std::tie(row.publicFrom, row.publicUntil) = std::pair(endOfTime, beginningOfTime);
    return row;
}

} // namespace

std::vector<TermId> bigramsOf(QStringView text)
{
    std::vector<TermId> bigrams;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (isWordCharacter(text[i]) && isWordCharacter(text[i + 1]))
            bigrams.push_back(bigramTerm(text[i].unicode(), text[i + 1].unicode()));
    }
    return bigrams;
}

DocumentSource documentSource(const Entry &entry, qsizetype answer)
{
    return {rowOf(entry, answer), entry.category.value, comparableNo(entry.no).toUtf8()};
}

SegmentBuild::SegmentBuild(const Snapshot &snapshot, const IndexInputs &inputs)
    : m_snapshot(snapshot)
    , m_inputs(inputs)
{
}

void SegmentBuild::add(const Entry &entry)
{
    for (qsizetype answer = 0; answer < entry.answers.size(); ++answer)
        m_items.push_back({&entry, answer});
    if (!m_categoryPaths.contains(entry.category))
        m_categoryPaths.insert(entry.category, categoryPathText(m_snapshot.categories(), entry.category));
}

void SegmentBuild::setProgress(const Index::Progress &progress, const std::atomic<bool> *cancel)
{
    m_progress = progress;
    m_cancel = cancel;
}

/// Before normalization, which hardly changes a length.
void SegmentBuild::measure()
{
    std::array<double, fieldCount> sums = {};
    std::array<double, fieldCount> having = {};
    const auto count = [&](Field field, qsizetype length) {
        sums[size_t(field)] += double(length);
        having[size_t(field)] += length > 0 ? 1 : 0;
    };
    for (const Item &item : m_items) {
        const Answer &answer = item.entry->answers[item.answer];
        qsizetype phrases = 0;
        for (const QString &phrase : item.entry->phrases)
            phrases += phrase.size();
        count(Field::Question, item.entry->question.size());
        count(Field::Phrases, phrases);
        count(Field::Answer, answer.text.size() + answer.spokenLine.size());
        count(Field::Category, m_categoryPaths.value(item.entry->category).size());
        count(Field::Memo, answer.memo.size());
    }
    for (size_t field = 0; field < size_t(fieldCount); ++field)
        m_averageLength[field] = having[field] > 0 ? static_cast<float>(sums[field] / having[field]) : 1.F;
}

void SegmentBuild::analyse(size_t first, size_t last, PartialIndex &part)
{
    Analyzer analyzer(m_inputs.dictionary);
    AnalysedDocument document;
    for (size_t i = first; i < last && !isCancelled(); ++i) {
        const Item &item = m_items[i];
        analyzer.analyse(*item.entry, item.entry->answers[item.answer],
            m_categoryPaths.value(item.entry->category), document);
        part.add(static_cast<quint32>(i - first), document);
        const qsizetype done = m_done.fetch_add(1, std::memory_order_relaxed) + 1;
        if (m_progress && (done % progressStep == 0 || done == qsizetype(m_items.size())))
            m_progress(done, qsizetype(m_items.size()));
    }
}

std::vector<DocumentSource> SegmentBuild::documents() const
{
    std::vector<DocumentSource> sources;
    sources.reserve(m_items.size());
    for (const Item &item : m_items)
        sources.push_back(documentSource(*item.entry, item.answer));
    return sources;
}

std::vector<AliasKey> SegmentBuild::aliases(const Segment &segment) const
{
    Analyzer analyzer(m_inputs.dictionary);
    const LexiconPtr own = Lexicon::fromGroups(m_snapshot.synonymGroups());
    std::vector<const Lexicon *> lexicons{own.get()};
    if (m_inputs.lexicon)
        lexicons.push_back(m_inputs.lexicon.get());
    return lexiconReadings(segment, lexicons, analyzer);
}

SegmentPtr SegmentBuild::run()
{
    measure();
    const RankingConstants &ranking = m_inputs.ranking ? *m_inputs.ranking : shippedRanking();
    const size_t threads =
        m_items.size() < fewDocuments ? 1 : std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    std::vector<PartialIndex> parts;
    parts.reserve(threads);
    for (size_t part = 0; part < threads; ++part)
        parts.emplace_back(ranking, m_averageLength);
    const auto boundary = [&](size_t part) { return m_items.size() * part / threads; };
    {
        std::vector<std::jthread> workers;
        for (size_t part = 1; part < threads; ++part)
            workers.emplace_back([&, part] { analyse(boundary(part), boundary(part + 1), parts[part]); });
        analyse(0, boundary(1), parts[0]);
    }
    if (isCancelled())
        return nullptr;
    SegmentBuilder builder(ranking, m_averageLength);
    for (size_t part = 0; part < threads; ++part)
        builder.addPart(parts[part], static_cast<quint32>(boundary(part)));
    builder.setDocuments(documents());
    return builder.build([this](const Segment &segment) { return aliases(segment); });
}

} // namespace sokuto
