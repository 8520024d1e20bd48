// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/watchlist.h"

#include "domain/attention.h"

namespace sokuto {

using namespace Qt::StringLiterals;

WatchList::WatchList(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"watchlist"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

WatchList::~WatchList()
{
    ++m_newest;
    m_thread.quit();
    m_thread.wait();
}

void WatchList::look(const SnapshotPtr &snapshot, QDate today)
{
    if (m_snapshot == snapshot && m_today == today)
        return;
    m_snapshot = snapshot;
    m_today = today;
    const quint64 ticket = ++m_newest;
    QMetaObject::invokeMethod(&m_worker, [this, ticket, snapshot, today] {
        QList<EntryId> found;
        if (snapshot) {
            for (const Entry &entry : snapshot->entries()) {
                if (m_newest != ticket)
                    return;
                if (isPublicOn(entry, today) && hasDateToWatch(entry, today))
                    found.append(entry.id);
            }
        }
        QMetaObject::invokeMethod(this, [this, ticket, found] {
            if (m_newest != ticket)
                return;
            m_entries = found;
            Q_EMIT changed();
        });
    });
}

} // namespace sokuto
