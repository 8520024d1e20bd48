// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/synonymtrial.h"

namespace sokuto {

SynonymTrial::SynonymTrial(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SynonymTrial::~SynonymTrial()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SynonymTrial::use(const Contents &contents, QDate today)
{
    m_contents = contents;
    m_today = today;
    m_after = contents.engine;
    m_done = ++m_wanted;
}

void SynonymTrial::setGroups(const QList<SynonymGroup> &groups)
{
    const quint64 ticket = ++m_wanted;
    m_pool.clear(); // groups that nobody waits for any more
    if (!m_contents.engine || groups == m_contents.snapshot->synonymGroups()) {
        m_after = m_contents.engine;
        m_done = ticket;
        Q_EMIT ready();
        return;
    }
    m_pool.start([this, ticket, contents = m_contents, groups] {
        SnapshotData data = contents.snapshot->data();
        data.synonymGroups = groups;
        // No entry differs: what is left is to read the groups.
        EnginePtr engine = contents.engine->updated(Snapshot::create(std::move(data)), {});
        QMetaObject::invokeMethod(this, [this, ticket, engine = std::move(engine)] {
            if (m_wanted != ticket)
                return; // overtaken
            m_after = engine;
            m_done = ticket;
            Q_EMIT ready();
        });
    });
}

QList<Hit> SynonymTrial::before(const QString &query, qsizetype limit) const
{
    return search(m_contents.engine, query, limit);
}

QList<Hit> SynonymTrial::after(const QString &query, qsizetype limit) const
{
    return search(m_after, query, limit);
}

QList<Hit> SynonymTrial::search(const EnginePtr &engine, const QString &query, qsizetype limit) const
{
    if (!engine)
        return {};
    return engine->search(query, {.category = {}, .everyState = true, .today = m_today, .limit = limit}).hits;
}

} // namespace sokuto
