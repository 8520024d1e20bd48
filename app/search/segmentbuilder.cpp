// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentbuilder.h"

#include "search/denseprefixes.h"
#include "text/romaji.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace sokuto {

namespace {

template <typename T>
void append(Segment::Bytes &bytes, const T &value)
{
    const auto *raw = reinterpret_cast<const quint8 *>(&value);
    bytes.insert(bytes.end(), raw, raw + sizeof(T));
}

void append(Segment::Bytes &bytes, QByteArrayView text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

int compareBytes(QByteArrayView a, QByteArrayView b)
{
    const int order = std::memcmp(a.data(), b.data(), size_t(std::min(a.size(), b.size())));
    return order != 0 ? order : a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

QByteArray lossyOf(QByteArrayView canonical)
{
    return lossyKey(QString::fromLatin1(canonical)).toLatin1();
}

void appendKey(Segment::Bytes &bytes, QByteArrayView lossy, QByteArrayView canonical, QByteArrayView surface)
{
    append(bytes, lossy);
    bytes.push_back(0);
    if (canonical != lossy)
        append(bytes, canonical);
    bytes.push_back(0);
    append(bytes, surface);
}

} // namespace

SegmentBuilder::SegmentBuilder(
    const RankingConstants &ranking, const std::array<float, fieldCount> &averageLength)
    : m_ranking(ranking)
{
    m_figures.averageLength = averageLength;
}

void SegmentBuilder::addPart(const PartialIndex &part, quint32 offset)
{
    m_parts.push_back({&part, offset});
}

void SegmentBuilder::setDocuments(const std::vector<DocumentSource> &documents)
{
    auto &rows = m_sections[size_t(Section::Documents)];
    auto &categories = m_sections[size_t(Section::Categories)];
    auto &offsets = m_sections[size_t(Section::NoOffsets)];
    auto &text = m_sections[size_t(Section::NoText)];
    QHash<qint64, quint32> rowOfCategory;
    append(offsets, quint32(0));
    for (const DocumentSource &source : documents) {
        auto known = rowOfCategory.find(source.category);
        if (known == rowOfCategory.end()) {
            known = rowOfCategory.insert(source.category, quint32(rowOfCategory.size()));
            append(categories, source.category);
        }
        DocumentRow row = source.row;
        row.category = *known;
        append(rows, row);
        append(text, QByteArrayView(source.no));
        append(offsets, static_cast<quint32>(text.size()));
    }
    m_figures.documents = static_cast<quint32>(documents.size());
    std::vector<quint32> order(documents.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
        [&documents](quint32 a, quint32 b) { return documents[a].no < documents[b].no; });
    for (const quint32 row : order)
        append(m_sections[size_t(Section::NoOrder)], row);
}

void SegmentBuilder::buildAliases(std::vector<AliasKey> aliases)
{
    std::vector<std::pair<QByteArray, AliasKey>> sorted;
    sorted.reserve(aliases.size());
    for (AliasKey &alias : aliases)
        sorted.emplace_back(lossyOf(alias.canonical), std::move(alias));
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.canonical, a.second.surface)
            < std::tie(b.first, b.second.canonical, b.second.surface);
    });
    auto &offsets = m_sections[size_t(Section::AliasOffsets)];
    auto &text = m_sections[size_t(Section::AliasText)];
    const auto same = [](const auto &a, const auto &b) {
        return a.second.canonical == b.second.canonical && a.second.surface == b.second.surface;
    };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
    for (const auto &[lossy, alias] : sorted) {
        appendKey(text, lossy, alias.canonical, alias.surface);
        append(offsets, static_cast<quint32>(text.size()));
    }
}

quint32 SegmentBuilder::appendLists(std::span<const std::pair<quint8, const PostingArena::List *>> lists)
{
    quint32 previous = 0;
    quint32 documents = 0;
    for (const auto &[part, list] : lists) {
        const Part &from = m_parts[part];
        from.index->arena().copy(*list, from.offset, previous, m_sections[size_t(Section::Postings)]);
        previous = from.offset + list->lastDocument;
        documents += list->documents;
    }
    return documents;
}

void SegmentBuilder::buildTerms()
{
    struct Row
    {
        TermId id;
        quint8 part;
        quint32 row;
    };
    std::vector<Row> rows;
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const auto &terms = m_parts[part].index->terms();
        for (size_t row = 0; row < terms.size(); ++row)
            rows.push_back({terms[row].id, static_cast<quint8>(part), static_cast<quint32>(row)});
    }
    std::sort(rows.begin(), rows.end(),
        [](const Row &a, const Row &b) { return std::tie(a.id, a.part) < std::tie(b.id, b.part); });
    std::vector<std::pair<quint8, const PostingArena::List *>> lists;
    auto &postings = m_sections[size_t(Section::Postings)];
    for (size_t i = 0; i < rows.size();) {
        lists.clear();
        const TermId id = rows[i].id;
        for (; i < rows.size() && rows[i].id == id; ++i)
            lists.emplace_back(rows[i].part, &m_parts[rows[i].part].index->terms()[rows[i].row].list);
        append(m_sections[size_t(Section::TermIds)], id);
        append(m_sections[size_t(Section::TermOffsets)], static_cast<quint32>(postings.size()));
        append(m_sections[size_t(Section::TermCounts)], appendLists(lists));
    }
    endTerms();
}

void SegmentBuilder::endTerms()
{
    append(m_sections[size_t(Section::TermOffsets)],
        static_cast<quint32>(m_sections[size_t(Section::Postings)].size()));
    append(m_sections[size_t(Section::KeyOffsets)], quint32(0));
}

void SegmentBuilder::appendPostings(std::span<const Posting> postings)
{
    auto &bytes = m_sections[size_t(Section::Postings)];
    quint32 previous = 0;
    for (const Posting &posting : postings) {
        appendVarint(bytes, posting.document - previous);
        bytes.push_back(posting.strength);
        previous = posting.document;
    }
}

void SegmentBuilder::addTerm(TermId id, std::span<const Posting> postings)
{
    append(m_sections[size_t(Section::TermIds)], id);
    append(m_sections[size_t(Section::TermOffsets)],
        static_cast<quint32>(m_sections[size_t(Section::Postings)].size()));
    append(m_sections[size_t(Section::TermCounts)], static_cast<quint32>(postings.size()));
    appendPostings(postings);
}

void SegmentBuilder::addKey(const ReadingKey &key, std::span<const Posting> postings)
{
    if (m_sections[size_t(Section::KeyOffsets)].empty())
        endTerms();
    auto &text = m_sections[size_t(Section::KeyText)];
    appendKey(text, key.lossy, key.canonical, key.surface);
    append(m_sections[size_t(Section::KeyOffsets)], static_cast<quint32>(text.size()));
    append(m_sections[size_t(Section::KeyPostings)],
        static_cast<quint32>(m_sections[size_t(Section::Postings)].size()));
    appendPostings(postings);
}

void SegmentBuilder::buildKeys()
{
    std::vector<SortedKey> rows;
    QByteArray lossyText;
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const PartialIndex &index = *m_parts[part].index;
        for (size_t row = 0; row < index.keys().size(); ++row) {
            const QByteArrayView canonical = index.canonical(index.keys()[row]);
            const QByteArray lossy = lossyOf(canonical);
            rows.push_back({canonical, static_cast<quint32>(lossyText.size()),
                static_cast<quint16>(lossy.size()), static_cast<quint8>(part), static_cast<quint32>(row)});
            lossyText += lossy;
        }
    }
    const auto lossy = [&lossyText](const SortedKey &key) {
        return QByteArrayView(lossyText).sliced(key.lossyStart, key.lossyLength);
    };
    std::sort(rows.begin(), rows.end(), [&lossy](const SortedKey &a, const SortedKey &b) {
        if (const auto order = compareBytes(lossy(a), lossy(b)); order != 0)
            return order < 0;
        const auto order = compareBytes(a.canonical, b.canonical);
        return order != 0 ? order < 0 : a.part < b.part;
    });
    auto &postings = m_sections[size_t(Section::Postings)];
    auto &text = m_sections[size_t(Section::KeyText)];
    auto &offsets = m_sections[size_t(Section::KeyOffsets)];
    std::vector<std::pair<quint8, const PostingArena::List *>> lists;
    for (size_t i = 0; i < rows.size();) {
        lists.clear();
        const SortedKey &head = rows[i];
        const PartialIndex &index = *m_parts[head.part].index;
        appendKey(text, lossy(head), head.canonical, index.surface(index.keys()[head.row]));
        append(offsets, static_cast<quint32>(text.size()));
        const QByteArrayView canonical = head.canonical;
        for (; i < rows.size() && rows[i].canonical == canonical; ++i)
            lists.emplace_back(rows[i].part, &m_parts[rows[i].part].index->keys()[rows[i].row].list);
        append(m_sections[size_t(Section::KeyPostings)], static_cast<quint32>(postings.size()));
        appendLists(lists);
    }
}

/// The segment as far as it is built, for look-ups only.
SegmentPtr SegmentBuilder::peek() const
{
    Segment::Sections views;
    for (size_t i = 0; i < views.size(); ++i)
        views[i] = m_sections[i];
    const auto segment = Segment::view(views, nullptr);
    Q_ASSERT(segment.has_value());
    return *segment;
}

SegmentPtr SegmentBuilder::build(const std::function<std::vector<AliasKey>(const Segment &)> &aliases)
{
    buildTerms();
    buildKeys();
    return finish(aliases);
}

SegmentPtr SegmentBuilder::finish(const std::function<std::vector<AliasKey>(const Segment &)> &aliases)
{
    append(m_sections[size_t(Section::Figures)], m_figures);
    auto &postings = m_sections[size_t(Section::Postings)];
    if (m_sections[size_t(Section::KeyOffsets)].empty())
        endTerms();
    append(m_sections[size_t(Section::KeyPostings)], static_cast<quint32>(postings.size()));
    postings.insert(postings.end(), size_t(postingPadding), 0);
    append(m_sections[size_t(Section::AliasOffsets)], quint32(0));
    DensePrefixes dense = findDensePrefixes(*peek(), m_ranking);
    for (const quint64 name : dense.names)
        append(m_sections[size_t(Section::DensePrefixes)], name);
    m_sections[size_t(Section::DenseStrengths)] = std::move(dense.strengths);
    std::vector<AliasKey> found = aliases(*peek());
    buildAliases(std::move(found));
    return Segment::own(std::move(m_sections));
}

} // namespace sokuto
