// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewentries.h"

#include "service/catalog.h"
#include "service/recorder.h"
#include "service/watchlist.h"

#include <array>

namespace sokuto {

namespace {

/// In the order of their groups.
constexpr std::array narrowViews{
    EntryView::Favourites, EntryView::Recent, EntryView::DatesToWatch, EntryView::NoCategory};

/// -1 for All.
int groupOf(EntryView view)
{
    for (size_t i = 0; i < narrowViews.size(); ++i) {
        if (narrowViews[i] == view)
            return int(i);
    }
    return -1;
}

/// Null `today`: whatever their state.
QList<EntryId> onView(const QList<DeskMark> &marks, const Snapshot &snapshot, QDate today)
{
    QList<EntryId> entries;
    for (const DeskMark &mark : marks) {
        const Entry *entry = markedEntry(snapshot, mark);
        if (entry && (today.isNull() || isPublicOn(*entry, today)))
            entries.append(entry->id);
    }
    return entries;
}

/// In the order of the FAQ. None where there are no categories to stand in.
QList<EntryId> withoutCategory(const Snapshot &snapshot, QDate today)
{
    QList<EntryId> entries;
    if (snapshot.categories().isEmpty())
        return entries;
    for (const Entry &entry : snapshot.entries()) {
        if (entry.category.value == 0 && (today.isNull() || isPublicOn(entry, today)))
            entries.append(entry.id);
    }
    return entries;
}

} // namespace

ViewEntries::ViewEntries(const Catalog &catalog, const Recorder &recorder, const WatchList &watchList,
    std::function<QDate()> today)
    : m_catalog(catalog)
    , m_recorder(recorder)
    , m_watchList(watchList)
    , m_today(std::move(today))
{
}

void ViewEntries::setEveryState(bool everyState)
{
    m_everyState = everyState;
    enter(m_place);
}

void ViewEntries::enter(const Place &place)
{
    m_place = place;
    m_within = nowIn(place.view);
    regroup();
}

bool ViewEntries::follow()
{
    // What was seen last moves up: not under the eyes of the person who reads that list.
    const QList<EntryId> now = m_place.view == EntryView::Recent ? m_within : nowIn(m_place.view);
    const bool isAnother = now != m_within;
    m_within = now;
    regroup();
    return isAnother;
}

void ViewEntries::countInto(CategoryTreeModel &categories) const
{
    for (const EntryView view : narrowViews)
        categories.setViewCount(view, nowIn(view).size());
}

int ViewEntries::group() const
{
    return groupOf(m_place.view);
}

CategoryTreeModel::ViewCounts ViewEntries::hits(const Listing &listing)
{
    CategoryTreeModel::ViewCounts hits;
    for (const EntryView view : narrowViews)
        hits.insert(view, listing.foundInGroups.value(groupOf(view)));
    return hits;
}

void ViewEntries::regroup()
{
    auto groups = std::make_shared<EntryGroups>();
    for (const EntryView view : narrowViews)
        groups->add(view == m_place.view ? m_within : nowIn(view));
    m_groups = groups;
}

QList<EntryId> ViewEntries::nowIn(EntryView view) const
{
    const SnapshotPtr &snapshot = m_catalog.contents().snapshot;
    if (!snapshot)
        return {};
    switch (view) {
    case EntryView::All:
        break;
    case EntryView::Favourites:
        return onView(m_recorder.favourites(), *snapshot, m_everyState ? QDate() : m_today());
    case EntryView::Recent:
        return onView(m_recorder.recents(), *snapshot, m_everyState ? QDate() : m_today());
    case EntryView::DatesToWatch:
        return m_watchList.entries();
    case EntryView::NoCategory:
        return withoutCategory(*snapshot, m_everyState ? QDate() : m_today());
    }
    return {};
}

} // namespace sokuto
