// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index.h"

#include "search/segmentbuild.h"

#include <QtCore/QSet>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

// Small segments are joined once there are more than this; each costs every query a look-up.
constexpr size_t mostSegments = 6;
// Joined changes above this size stay as they are until the next full build.
constexpr quint32 largestJoined = 64;

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
    m_alive.resize(m_alive.size() + segment->documentCount(), 1);
    m_segments.push_back({std::move(segment), offset});
}

IndexPtr Index::updated(
    const SnapshotPtr &after, const QList<EntryId> &changed, const IndexInputs &inputs) const
{
    auto index = std::make_shared<Index>(*this);
    QSet<qint64> ids;
    for (const EntryId id : changed)
        ids.insert(id.value);
    // Small segments of earlier changes are made anew together with this one, so that they stay few.
    quint32 joined = 0;
    while (index->m_segments.size() > 1 && (index->m_segments.size() >= mostSegments || joined > 0)
        && index->m_segments.back().segment->documentCount() + joined <= largestJoined) {
        const SegmentView &last = index->m_segments.back();
        for (quint32 document = 0; document < last.segment->documentCount(); ++document) {
            if (index->m_alive[last.offset + document] != 0)
                ids.insert(last.segment->documents()[document].entry);
        }
        joined += last.segment->documentCount();
        index->m_alive.resize(last.offset);
        index->m_segments.pop_back();
    }
    for (const SegmentView &view : index->m_segments) {
        const auto rows = view.segment->documents();
        for (size_t row = 0; row < rows.size(); ++row) {
            if (ids.contains(rows[row].entry))
                index->m_alive[view.offset + row] = 0;
        }
    }
    SegmentBuild build(*after, inputs);
    QList<const Entry *> entries;
    for (const qint64 id : std::as_const(ids)) {
        if (const Entry *entry = after->find({id}))
            entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(),
        [](const Entry *a, const Entry *b) { return compareNos(a->no, b->no) < 0; });
    for (const Entry *entry : std::as_const(entries))
        build.add(*entry);
    if (!m_segments.empty())
        build.setAverageLength(m_segments.front().segment->figures().averageLength);
    if (!entries.isEmpty())
        index->append(build.run());
    return index;
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
    qsizetype bytes = qsizetype(m_alive.size());
    for (const SegmentView &view : m_segments)
        bytes += view.segment->memoryUse();
    return bytes;
}

} // namespace sokuto
