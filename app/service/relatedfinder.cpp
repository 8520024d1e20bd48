// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/relatedfinder.h"

namespace sokuto {

namespace {

/// So many entries are related in a few milliseconds.
constexpr qsizetype smallFaq = 300;

} // namespace

RelatedFinder::RelatedFinder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RelatedFinder::~RelatedFinder()
{
    if (m_cancel)
        *m_cancel = true;
    m_pool.waitForDone();
}

void RelatedFinder::prepare(const SnapshotPtr &snapshot, QDate today)
{
    if (snapshot == m_snapshot && today == m_today)
        return;
    m_snapshot = snapshot;
    m_today = today;
    m_related = nullptr;
    if (m_cancel)
        *m_cancel = true;
    m_cancel = nullptr;
    if (!snapshot)
        return;
    if (snapshot->entries().size() <= smallFaq) {
        m_related = RelatedEntries::build(snapshot, today);
        return;
    }
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, snapshot, today, cancel = m_cancel] {
        auto related = RelatedEntries::build(snapshot, today, cancel.get());
        QMetaObject::invokeMethod(this, [this, cancel, related = std::move(related)] {
            if (*cancel || !related) // overtaken in the event queue
                return;
            m_related = related;
            Q_EMIT ready();
        });
    });
}

QList<Relation> RelatedFinder::of(EntryId entry) const
{
    return m_related ? m_related->of(entry) : QList<Relation>();
}

} // namespace sokuto
