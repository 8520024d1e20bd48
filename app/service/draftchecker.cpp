// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/draftchecker.h"

#include "service/contentcheck.h"

namespace sokuto {

DraftChecker::DraftChecker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

DraftChecker::~DraftChecker()
{
    if (m_cancel)
        *m_cancel = true;
    m_pool.waitForDone();
}

void DraftChecker::check(const std::function<SnapshotPtr()> &make, EntryId entry, QDate today)
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, make, entry, today, cancel = m_cancel] {
        if (*cancel)
            return;
        const SnapshotPtr snapshot = make();
        QMetaObject::invokeMethod(this, [this, cancel, snapshot] {
            if (!*cancel)
                Q_EMIT made(snapshot);
        });
        const QList<Finding> findings = look(*snapshot, entry, today, *cancel);
        if (*cancel)
            return;
        QMetaObject::invokeMethod(this, [this, cancel, findings] {
            if (!*cancel) // not overtaken in the event queue
                Q_EMIT checked(findings);
        });
    });
}

QList<Finding> DraftChecker::look(
    const Snapshot &snapshot, EntryId entry, QDate today, const std::atomic<bool> &cancelled)
{
    if (!m_opened) {
        m_opened = true;
        if (const auto dictionary = Dictionary::open())
            m_dictionary = *dictionary;
    }
    QList<Finding> findings = checkContent(snapshot, today, m_dictionary, &cancelled);
    findings.removeIf([entry](const Finding &finding) { return finding.entries.value(0) != entry; });
    return findings;
}

} // namespace sokuto
