// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/checkservice.h"

#include "domain/checkseverity.h"
#include "service/checkfixes.h"
#include "service/contentcheck.h"
#include "store/faqfile.h"
#include "store/passphrases.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Two states of one file with the same number are the same.
bool isSameState(const Snapshot &a, const Snapshot &b)
{
    return a.revision() > 0 && a.revision() == b.revision() && a.faqId() == b.faqId();
}

Result<QHash<QString, Dismissal>> dismissalsOf(FaqFile &file)
{
    const auto list = file.dismissals();
    if (!list)
        return fail(list.error());
    QHash<QString, Dismissal> dismissals;
    for (const Dismissal &dismissal : *list)
        dismissals.insert(dismissal.key, dismissal);
    return dismissals;
}

Result<QHash<QString, Dismissal>> dismissalsIn(const QString &path)
{
    const auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    return dismissalsOf(**file);
}

} // namespace

CheckReport makeReport(const SnapshotPtr &snapshot, QDate today, QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair(severityOf(a.rule), a.rule) < std::pair(severityOf(b.rule), b.rule);
    });
    CheckReport report{snapshot, today, std::move(findings), {}, {}, {}};
    report.keys.reserve(report.findings.size());
    report.safe.reserve(report.findings.size());
    for (const Finding &finding : std::as_const(report.findings)) {
        report.keys.append(findingKey(finding, *snapshot));
        report.safe.append(fixFor(finding, *snapshot).has_value());
    }
    return report;
}

CheckService::CheckService(Catalog &catalog, std::function<QDate()> today, QObject *parent)
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
    const QString path = m_catalog.path();
    const QDate today = m_today();
    // The catalog tells the same snapshot twice: before it is searchable and after.
    if (m_cancel && snapshot == m_running && today == m_runningDay)
        return;
    cancel();
    if (today == m_report.today && path == m_path && snapshot == m_report.snapshot)
        return;
    if (today == m_report.today && path == m_path && snapshot && m_report.snapshot
        && isSameState(*snapshot, *m_report.snapshot))
        return readDismissals(); // somebody may have dismissed something
    if (!snapshot) {
        m_report = {nullptr, today, {}, {}, {}, {}};
        m_path = path;
        Q_EMIT checked();
        return;
    }
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_running = snapshot;
    m_runningDay = today;
    m_path = path;
    m_pool.start([this, snapshot, path, today, cancel = m_cancel] { look(snapshot, path, today, cancel); });
}

void CheckService::look(const SnapshotPtr &snapshot, const QString &path, QDate today,
    const std::shared_ptr<std::atomic<bool>> &cancel)
{
    if (*cancel)
        return;
    if (!std::exchange(m_tools.opened, true)) {
        if (auto found = Dictionary::open())
            m_tools.dictionary = *found;
        else
            QMetaObject::invokeMethod(this, [this, error = found.error()] { Q_EMIT degraded(error); });
    }
    CheckReport report = makeReport(snapshot, today,
        checkContent(*snapshot, today, m_tools.dictionary, cancel.get(), [this, cancel](int done, int all) {
            QMetaObject::invokeMethod(this, [this, cancel, done, all] {
                if (m_cancel == cancel)
                    Q_EMIT progressed(done, all);
            });
        }));
    if (auto dismissals = dismissalsIn(path))
        report.dismissals = *dismissals;
    else
        QMetaObject::invokeMethod(this, [this, error = dismissals.error()] { Q_EMIT failed(error); });
    QMetaObject::invokeMethod(
        this, [this, cancel, report = std::move(report)]() mutable { deliver(std::move(report), cancel); });
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

void CheckService::dismiss(const QString &key, const QString &reason, const QString &author)
{
    const Dismissal dismissal{key, reason, author, QDateTime::currentDateTimeUtc()};
    write([dismissal](FaqFile &file) { return file.dismiss(dismissal); });
}

void CheckService::bringBack(const QString &key)
{
    write([key](FaqFile &file) { return file.bringBack(key); });
}

void CheckService::write(const std::function<Result<void>(FaqFile &)> &change)
{
    const QString faqId = m_report.snapshot ? m_report.snapshot->faqId() : QString();
    m_pool.start([this, path = m_path, faqId, change] {
        const auto attempt = [&]() -> Result<Dismissals> {
            const auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
            if (!file)
                return fail(file.error());
            const auto right = (*file)->editingRight();
            if (!right)
                return fail(right.error());
            if (right->faqId != faqId) // another FAQ was put in its place
                return fail(ErrorCode::InvalidContent, path, {}, {u"editing-changed"_s});
            if (auto done = change(**file); !done)
                return fail(done.error());
            return dismissalsOf(**file);
        };
        QMetaObject::invokeMethod(this, [this, path, read = attempt()] {
            deliverDismissals(path, read);
            if (read && path == m_catalog.path())
                m_catalog.reload(); // else it takes the new time of the file for somebody else's change
        });
    });
}

void CheckService::readDismissals()
{
    m_pool.start([this, path = m_path] {
        QMetaObject::invokeMethod(
            this, [this, path, read = dismissalsIn(path)] { deliverDismissals(path, read); });
    });
}

void CheckService::deliverDismissals(const QString &path, const Result<Dismissals> &read)
{
    if (!read) {
        Q_EMIT failed(read.error());
    } else if (path == m_path && *read != m_report.dismissals) {
        m_report.dismissals = *read;
        Q_EMIT checked();
    }
}

} // namespace sokuto
