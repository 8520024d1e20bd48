// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/categorytreemodel.h"
#include "service/listing.h"

#include <functional>

namespace sokuto {

class Catalog;
class Recorder;
class WatchList;

/// The views of the left pane other than All: which entries stand in them, and which of them the list is
/// narrowed to.
class ViewEntries final
{
public:
    /// Everything outlives this.
    ViewEntries(const Catalog &catalog, const Recorder &recorder, const WatchList &watchList,
        std::function<QDate()> today);

    /// True = supervisors' eyes: also what is not published.
    void setEveryState(bool everyState);
    /// What the list is narrowed to from now on.
    void enter(const Place &place);
    const Place &place() const { return m_place; }
    bool isNarrowed() const { return m_place.view != EntryView::All; }
    /// The entries of the place while it is a view other than All, in its order.
    const QList<EntryId> &within() const { return m_within; }
    QList<EntryId> nowIn(EntryView view) const;
    /// After marks have changed. True = within() is another list.
    bool follow();

    /// Puts the number of entries on every view.
    void countInto(CategoryTreeModel &categories) const;
    /// All views, as groups to be counted in a search.
    const std::shared_ptr<const EntryGroups> &groups() const { return m_groups; }
    /// The place's group; -1 = none.
    int group() const;
    static CategoryTreeModel::ViewCounts hits(const Listing &listing);

private:
    void regroup();

    const Catalog &m_catalog;
    const Recorder &m_recorder;
    const WatchList &m_watchList;
    std::function<QDate()> m_today;
    bool m_everyState = false;
    Place m_place;
    QList<EntryId> m_within;
    std::shared_ptr<const EntryGroups> m_groups;
};

} // namespace sokuto
