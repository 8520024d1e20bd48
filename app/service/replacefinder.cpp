// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/replacefinder.h"

namespace sokuto {

ReplaceFinder::ReplaceFinder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReplaceFinder::~ReplaceFinder()
{
    cancel();
    m_pool.waitForDone();
}

void ReplaceFinder::cancel()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = nullptr;
}

void ReplaceFinder::find(const SnapshotPtr &snapshot, const ReplaceQuery &query)
{
    cancel();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, snapshot, query, cancel = m_cancel] {
        const auto hits = findReplacements(*snapshot, query, cancel.get());
        QMetaObject::invokeMethod(this, [this, cancel, snapshot, hits] {
            if (m_cancel != cancel)
                return; // overtaken
            m_cancel = nullptr;
            if (hits)
                Q_EMIT found(snapshot, *hits);
            else
                Q_EMIT failed(hits.error());
        });
    });
}

} // namespace sokuto
