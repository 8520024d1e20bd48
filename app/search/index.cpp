// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index.h"

#include "search/patch.h"
#include "search/segmentbuild.h"
#include "search/segmentmerge.h"

#include <QtCore/QSet>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// So many patches of one size make one of the next, up to a size at which no change waits for it.
constexpr size_t carry = 4;
constexpr size_t largestJoined = carry * carry;

} // namespace

QString categoryPathText(const CategoryTree &tree, CategoryId id)
{
    QStringList names;
    for (const CategoryId step : tree.path(id)) {
        if (const Category *category = tree.find(step))
            names.append(category->name);
    }
    return names.join(u' ');
}

Result<IndexPtr> Index::build(const SnapshotPtr &snapshot, const IndexInputs &inputs,
    const Progress &progress, const std::atomic<bool> *cancel)
{
    SegmentBuild build(*snapshot, inputs);
    for (const Entry &entry : snapshot->entries())
        build.add(entry);
    build.setProgress(progress, cancel);
    SegmentPtr segment = build.run();
    if (!segment)
        return fail(ErrorCode::Cancelled, u"index"_s);
    return adopt(std::move(segment));
}

IndexPtr Index::adopt(SegmentPtr segment)
{
    auto index = std::make_shared<Index>();
    index->append(std::move(segment), {});
    return index;
}

/// `places` of the documents, unless it is the first segment.
void Index::append(SegmentPtr segment, std::span<const quint32> places)
{
    const quint32 offset = documentCount();
    m_patchPlaces.insert(m_patchPlaces.end(), places.begin(), places.end());
    m_alive.resize(m_alive.size() + segment->documentCount(), 1);
    m_segments.push_back({std::move(segment), offset});
}

IndexPtr Index::updated(
    const SnapshotPtr &after, const QList<EntryId> &changed, const IndexInputs &inputs) const
{
    auto index = std::make_shared<Index>(*this);
    index->bury(changed);
    QList<const Entry *> entries;
    for (const EntryId id : changed) {
        if (const Entry *entry = after->find(id))
            entries.append(entry);
    }
    if (entries.isEmpty())
        return index;
    SegmentPtr patch =
        buildPatch(*after, entries, inputs, m_segments.front().segment->figures().averageLength);
    const std::vector<quint32> places = placesOf(*patch);
    index->append(std::move(patch), places);
    index->joinPatches(inputs.ranking ? *inputs.ranking : shippedRanking());
    return index;
}

bool Index::isPatched() const
{
    return m_segments.size() > 1 || std::find(m_alive.begin(), m_alive.end(), 0) != m_alive.end();
}

/// The documents from this one on that are not buried.
std::vector<quint32> Index::living(quint32 first) const
{
    std::vector<quint32> documents;
    for (quint32 document = first; document < documentCount(); ++document) {
        if (m_alive[document] != 0)
            documents.push_back(document);
    }
    return documents;
}

SegmentPtr Index::whole(const RankingConstants &ranking) const
{
    std::vector<quint32> documents = living(0);
    std::sort(documents.begin(), documents.end(), [this](quint32 a, quint32 b) { return isBefore(a, b); });
    return mergeSegments(m_segments, documents, ranking);
}

/// Leaves out the documents of the entries.
void Index::bury(const QList<EntryId> &ids)
{
    if (ids.size() == 1) {
        buryOne(ids.constFirst());
        return;
    }
    QSet<qint64> many;
    for (const EntryId id : ids)
        many.insert(id.value);
    for (const SegmentView &view : m_segments) {
        const auto rows = view.segment->documents();
        quint8 *const alive = m_alive.data() + view.offset;
        for (size_t row = 0; row < rows.size(); ++row)
            alive[row] = many.contains(rows[row].entry) ? quint8(0) : alive[row];
    }
}

/// What lives of an entry stands in one segment, most often in a late one.
void Index::buryOne(EntryId id)
{
    for (size_t left = m_segments.size(); left > 0; --left) {
        if (buryIn(m_segments[left - 1], id))
            return;
    }
}

/// All answers of an entry stand side by side. Returns whether there are any.
bool Index::buryIn(const SegmentView &view, EntryId id)
{
    const auto rows = view.segment->documents();
    quint8 *const alive = m_alive.data() + view.offset;
    bool found = false;
    for (size_t row = 0; row < rows.size(); ++row) {
        const bool isOne = rows[row].entry == id.value && alive[row] != 0;
        if (found && !isOne)
            break;
        if (isOne)
            alive[row] = 0;
        found = isOne;
    }
    return found;
}

/// Joins patches of one size to one of the next, as one carries when counting, so that there are never many
/// of them and a single change is cheap. Those that are large enough stay as they are.
void Index::joinPatches(const RankingConstants &ranking)
{
    for (;;) {
        const size_t size = m_segments.back().segment->documentCount();
        const auto isAlike = [size](const SegmentView &view) {
            return view.segment->documentCount() < size * carry;
        };
        const auto others = m_segments.begin() + 1;
        const auto first =
            std::find_if_not(m_segments.rbegin(), std::reverse_iterator(others), isAlike).base();
        const quint32 offset = first == m_segments.end() ? documentCount() : first->offset;
        if (m_segments.end() - first < qsizetype(carry) || documentCount() - offset > largestJoined)
            return;
        const std::vector<quint32> documents = living(offset);
        std::vector<quint32> places(documents.size());
        std::transform(documents.begin(), documents.end(), places.begin(),
            [this](quint32 document) { return placeOf(document); });
        SegmentPtr joined = mergeSegments(std::span(first, m_segments.end()), documents, ranking);
        m_segments.erase(first, m_segments.end());
        m_alive.resize(offset);
        m_patchPlaces.resize(offset - m_segments.front().segment->documentCount());
        append(std::move(joined), places);
    }
}

/// Documents of the first segment stand in order and have even places; a later one is put between two of
/// them.
quint32 Index::placeOf(quint32 document) const
{
    const quint32 first = m_segments.front().segment->documentCount();
    return document < first ? 2 * document + 2 : m_patchPlaces[document - first];
}

bool Index::isBefore(quint32 a, quint32 b) const
{
    const quint32 placeOfA = placeOf(a);
    const quint32 placeOfB = placeOf(b);
    if (placeOfA != placeOfB)
        return placeOfA < placeOfB;
    if (placeOfA % 2 == 0)
        return a < b;
    const auto order = compareNos(QString::fromUtf8(no(a)), QString::fromUtf8(no(b)));
    return order != 0 ? order < 0 : a < b;
}

std::vector<quint32> Index::placesOf(const Segment &segment) const
{
    const Segment &base = *m_segments.front().segment;
    std::vector<quint32> places;
    for (quint32 document = 0; document < segment.documentCount(); ++document) {
        const QString wanted = QString::fromUtf8(segment.no(document));
        quint32 low = 0;
        quint32 high = base.documentCount();
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            if (compareNos(QString::fromUtf8(base.no(middle)), wanted) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        places.push_back(2 * low + 1);
    }
    return places;
}

const SegmentView &Index::viewOf(quint32 document) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), document,
        [](quint32 value, const SegmentView &view) { return value < view.offset; });
    return *std::prev(after);
}

const DocumentRow &Index::row(quint32 document) const
{
    const SegmentView &view = viewOf(document);
    return view.segment->documents()[document - view.offset];
}

CategoryId Index::categoryOf(quint32 document) const
{
    const SegmentView &view = viewOf(document);
    return {view.segment->categories()[view.segment->documents()[document - view.offset].category]};
}

QByteArrayView Index::no(quint32 document) const
{
    const SegmentView &view = viewOf(document);
    return view.segment->no(document - view.offset);
}

qsizetype Index::memoryUse() const
{
    auto bytes = qsizetype(m_alive.size());
    for (const SegmentView &view : m_segments)
        bytes += view.segment->memoryUse();
    return bytes;
}

} // namespace sokuto
