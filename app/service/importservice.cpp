// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importservice.h"

#include "exchange/sheetfile.h"

#include <QtCore/QFileInfo>

namespace sokuto {

using namespace Qt::StringLiterals;

ImportService::ImportService(QObject *parent)
    : QObject(parent)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ImportService::~ImportService()
{
    *m_cancel = true;
    m_thread.quit();
    m_thread.wait();
}

void ImportService::start(const ImportRequest &request)
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_request = request;
    m_plan.reset();
    QMetaObject::invokeMethod(&m_worker, [this, request, cancel = m_cancel] {
        const auto result = plan(request, *cancel);
        QMetaObject::invokeMethod(this, [this, result, cancel] { deliver(result, cancel); });
    });
}

void ImportService::deliver(
    const Result<ImportPlan> &result, const std::shared_ptr<std::atomic<bool>> &cancel)
{
    if (cancel != m_cancel)
        return; // another start() came in between
    if (*cancel) {
        Q_EMIT failed({ErrorCode::Cancelled, {}, {}, {}});
    } else if (!result) {
        Q_EMIT failed(result.error());
    } else {
        m_plan = *result;
        Q_EMIT planned(*m_plan);
    }
}

void ImportService::cancel()
{
    *m_cancel = true;
}

void ImportService::confirm(const RevisionNote &note)
{
    Q_ASSERT(m_plan);
    QMetaObject::invokeMethod(&m_worker, [this, request = m_request, plan = *m_plan, note] {
        const auto result = write(request, plan, note);
        QMetaObject::invokeMethod(this, [this, result] {
            if (result)
                Q_EMIT written();
            else
                Q_EMIT failed(result.error());
        });
    });
    m_plan.reset();
}

Result<ImportPlan> ImportService::plan(const ImportRequest &request, const std::atomic<bool> &cancel)
{
    auto sheet = readSheetFile(request.source,
        {.encoding = request.encoding,
            .sheet = request.sheet,
            .limits = {},
            .cancel = &cancel,
            .progress = {}});
    if (!sheet)
        return fail(sheet.error());
    if (!QFileInfo::exists(request.target)) {
        if (sheet->title.isEmpty())
            sheet->title = QFileInfo(request.source).completeBaseName();
        return planImport(*std::move(sheet), *Snapshot::create({}), request.options);
    }
    auto file = FaqFile::open(request.target, FaqFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    const auto current = (*file)->load();
    if (!current)
        return fail(current.error());
    if (!request.newFaqId.isEmpty() && request.newFaqId != (*current)->faqId()) {
        return fail(ErrorCode::InvalidArgument, request.newFaqId, {},
            {u"identity"_s, request.target, (*current)->faqId()});
    }
    return planImport(*std::move(sheet), **current, request.options);
}

Result<void> ImportService::write(
    const ImportRequest &request, const ImportPlan &plan, const RevisionNote &note)
{
    if (!QFileInfo::exists(request.target))
        return create(request, plan, note);
    auto file = FaqFile::open(request.target, FaqFile::Mode::ReadWrite);
    if (!file)
        return fail(file.error());
    if (auto revision = (*file)->apply(plan.changes, note); !revision)
        return fail(revision.error());
    return {};
}

/// Put in place when it is whole: nobody ever meets an empty FAQ under its name.
Result<void> ImportService::create(
    const ImportRequest &request, const ImportPlan &plan, const RevisionNote &note)
{
    ChangeSet changes = plan.changes;
    changes.edition.reset();
    const auto file = FaqFile::createWith(request.target, plan.edition, request.newFaqId, changes, note);
    return file ? Result<void>() : fail(file.error());
}

} // namespace sokuto
