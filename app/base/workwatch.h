// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>

namespace sokuto {

/// Long work tells here how far it is, and hears when nobody wants it any more.
class WorkWatch final
{
public:
    /// `cancel` may be null and outlives the watch. `progress` may be empty; it is told each new percentage
    /// on the working thread.
    explicit WorkWatch(const std::atomic<bool> *cancel = nullptr, std::function<void(int)> progress = {})
        : m_cancel(cancel)
        , m_progress(std::move(progress))
    {
    }
    Q_DISABLE_COPY_MOVE(WorkWatch)
    ~WorkWatch() = default;

    /// What follows is the part of the whole between two percentages.
    void enter(int from, int to)
    {
        m_from = from;
        m_to = to;
    }
    /// So many steps of all steps of the part are done. False = give up.
    bool goOn(qsizetype done, qsizetype all)
    {
        const int percent = m_from + int((m_to - m_from) * done / std::max<qsizetype>(all, 1));
        if (percent > m_told && m_progress) {
            m_told = percent;
            m_progress(percent);
        }
        return !isCancelled();
    }
    bool isCancelled() const { return m_cancel && *m_cancel; }

private:
    const std::atomic<bool> *m_cancel;
    std::function<void(int)> m_progress;
    int m_from = 0;
    int m_to = 100;
    int m_told = 0;
};

} // namespace sokuto
