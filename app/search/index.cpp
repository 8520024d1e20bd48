// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index.h"

#include "search/patch.h"
#include "search/segmentbuild.h"

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
    index->append(std::move(segment));
    return index;
}

void Index::append(SegmentPtr segment)
{
    const quint32 offset = documentCount();
    if (!m_segments.empty())
        placePatch(*segment);
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
    Patching patching(*after, inputs);
    Patch patch = patching.analyse(entries);
    index->joinPatches(patch);
    index->append(patching.build(patch, m_segments.front().segment->figures().averageLength));
    index->m_patches.push_back(std::move(patch));
    return index;
}

/// Leaves out the documents of the entries.
void Index::bury(const QList<EntryId> &ids)
{
    QSet<qint64> many;
    for (const EntryId id : ids)
        many.insert(id.value);
    for (const SegmentView &view : m_segments) {
        const auto rows = view.segment->documents();
        quint8 *const alive = m_alive.data() + view.offset;
        if (ids.size() == 1) {
            for (size_t row = 0; row < rows.size(); ++row)
                alive[row] = rows[row].entry == ids.first().value ? quint8(0) : alive[row];
            continue;
        }
        for (size_t row = 0; row < rows.size(); ++row)
            alive[row] = many.contains(rows[row].entry) ? quint8(0) : alive[row];
    }
}

/// Takes patches of the same size into the new one, as one carries when counting, so that there are never
/// many of them and a single change is cheap. Those that are large enough stay as they are.
void Index::joinPatches(Patch &patch)
{
    while (!m_patches.empty()) {
        const size_t size = patch.size();
        const auto isAlike = [size](const Patch &other) { return other.size() < size * carry; };
        const auto first = std::find_if_not(m_patches.rbegin(), m_patches.rend(), isAlike).base();
        size_t together = size;
        for (auto other = first; other != m_patches.end(); ++other)
            together += other->size();
        if (together > largestJoined)
            return;
        if (m_patches.end() - first < qsizetype(carry) - 1)
            return;
        while (m_patches.end() != first) {
            const quint32 offset = m_segments.back().offset;
            for (size_t row = 0; row < m_patches.back().size(); ++row) {
                if (m_alive[offset + row] != 0)
                    patch.push_back(m_patches.back()[row]);
            }
            m_alive.resize(offset);
            m_patchPlaces.resize(offset - m_segments.front().segment->documentCount());
            m_segments.pop_back();
            m_patches.pop_back();
        }
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

void Index::placePatch(const Segment &segment)
{
    const Segment &base = *m_segments.front().segment;
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
        m_patchPlaces.push_back(2 * low + 1);
    }
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
