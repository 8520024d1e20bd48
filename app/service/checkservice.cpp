// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/checkservice.h"

#include "service/contentcheck.h"

namespace sokuto {

CheckService::CheckService(const Catalog &catalog, std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_today(std::move(today))
{
    m_pool.setMaxThreadCount(1);
    connect(&catalog, &Catalog::changed, this, [this] {
        if (m_follows)
            start();
    });
}

CheckService::~CheckService()
{
    if (m_cancel)
        *m_cancel = true;
    m_pool.waitForDone();
}

void CheckService::follow()
{
    m_follows = true;
    start();
}

void CheckService::rest()
{
    m_follows = false;
    cancel();
}

void CheckService::repeat()
{
    cancel();
    m_report.today = {};
    start();
}

void CheckService::cancel()
{
    if (!m_cancel)
        return;
    *m_cancel = true;
    m_cancel = nullptr;
    m_running = nullptr;
    Q_EMIT progressed(0, 0);
}

void CheckService::start()
{
    const SnapshotPtr snapshot = m_catalog.contents().snapshot;
    const QDate today = m_today();
    // The catalog tells the same snapshot twice: before it is searchable and after.
    if (m_cancel && snapshot == m_running && today == m_runningDay)
        return;
    cancel();
    if (snapshot == m_report.snapshot && today == m_report.today)
        return;
    if (!snapshot) {
        m_report = {nullptr, today, {}};
        Q_EMIT checked();
        return;
    }
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_running = snapshot;
    m_runningDay = today;
    m_pool.start([this, snapshot, today, cancel = m_cancel] { look(snapshot, today, cancel); });
}

void CheckService::look(
    const SnapshotPtr &snapshot, QDate today, const std::shared_ptr<std::atomic<bool>> &cancel)
{
    if (*cancel)
        return;
    if (!std::exchange(m_tools.opened, true)) {
        if (auto found = Dictionary::open())
            m_tools.dictionary = *found;
        else
            QMetaObject::invokeMethod(this, [this, error = found.error()] { Q_EMIT degraded(error); });
    }
    auto findings =
        checkContent(*snapshot, today, m_tools.dictionary, cancel.get(), [this, cancel](int done, int all) {
            QMetaObject::invokeMethod(this, [this, cancel, done, all] {
                if (m_cancel == cancel)
                    Q_EMIT progressed(done, all);
            });
        });
    QMetaObject::invokeMethod(
        this, [this, cancel, report = CheckReport{snapshot, today, std::move(findings)}]() mutable {
            deliver(std::move(report), cancel);
        });
}

void CheckService::deliver(CheckReport report, const std::shared_ptr<std::atomic<bool>> &cancel)
{
    if (m_cancel != cancel)
        return; // given up or overtaken
    m_cancel = nullptr;
    m_running = nullptr;
    m_report = std::move(report);
    Q_EMIT progressed(0, 0);
    Q_EMIT checked();
}

} // namespace sokuto
