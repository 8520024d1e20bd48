// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/categorytreemodel.h"

#include <functional>

namespace sokuto {

class Catalog;
class Recorder;
class WatchList;

/// Which entries stand in the views of the left pane other than All, as they are now.
class ViewEntries final
{
public:
    /// Everything outlives this.
    ViewEntries(const Catalog &catalog, const Recorder &recorder, const WatchList &watchList,
        std::function<QDate()> today);

    /// True = supervisors' eyes: also what is not published.
    void setEveryState(bool everyState) { m_everyState = everyState; }
    /// In the order of the view; empty for All.
    QList<EntryId> of(EntryView view) const;

private:
    const Catalog &m_catalog;
    const Recorder &m_recorder;
    const WatchList &m_watchList;
    std::function<QDate()> m_today;
    bool m_everyState = false;
};

} // namespace sokuto
