// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewentries.h"

#include "service/catalog.h"
#include "service/recorder.h"
#include "service/watchlist.h"

namespace sokuto {

namespace {

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

} // namespace

ViewEntries::ViewEntries(const Catalog &catalog, const Recorder &recorder, const WatchList &watchList,
    std::function<QDate()> today)
    : m_catalog(catalog)
    , m_recorder(recorder)
    , m_watchList(watchList)
    , m_today(std::move(today))
{
}

QList<EntryId> ViewEntries::of(EntryView view) const
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
    }
    return {};
}

} // namespace sokuto
