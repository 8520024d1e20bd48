// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>

namespace sokuto {

/// The entries of an edition whose dates must be watched, found on a thread of its own.
class WatchList final : public QObject
{
    Q_OBJECT

public:
    explicit WatchList(QObject *parent = nullptr);
    ~WatchList() override;
    Q_DISABLE_COPY_MOVE(WatchList)

    /// Looks through the edition as of `today`, unless that is what entries() say already. Null = nothing.
    void look(const SnapshotPtr &snapshot, QDate today);
    /// By natural order of No, published ones only.
    const QList<EntryId> &entries() const { return m_entries; }

Q_SIGNALS:
    void changed();

private:
    SnapshotPtr m_snapshot;
    QDate m_today;
    QList<EntryId> m_entries;
    std::atomic<quint64> m_newest = 0;
    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
};

} // namespace sokuto
