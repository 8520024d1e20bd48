// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"
#include "service/importplan.h"
#include "store/faqfile.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace sokuto {

struct ImportRequest
{
    QString source; ///< The table file.
    QString target; ///< The FAQ file; made when it is missing.
    QString newFaqId; ///< Identity of an FAQ that is made, or that `target` must have; empty = a new UUID.
    std::optional<TextEncoding> encoding; ///< Empty = detect.
    QString sheet{}; ///< Of a workbook; empty = the first one with the headings of an FAQ.
    ImportOptions options;
};

/// Brings a sheet into an FAQ file: reads and plans on a thread of its own, writes nothing before confirm(),
/// then writes everything in one transaction or nothing. One import at a time; a later start() wins.
class ImportService final : public QObject
{
    Q_OBJECT

public:
    explicit ImportService(QObject *parent = nullptr);
    /// Cancels what is not confirmed and waits for what is.
    ~ImportService() override;
    Q_DISABLE_COPY_MOVE(ImportService)

    void start(const ImportRequest &request);
    /// Ends reading and planning; failed() with Cancelled. What is being written is written to its end.
    void cancel();
    /// Writes the plan of planned().
    void confirm(const RevisionNote &note);

Q_SIGNALS:
    void planned(const sokuto::ImportPlan &plan);
    void written();
    void failed(const sokuto::Error &error);

private:
    void deliver(const Result<ImportPlan> &result, const std::shared_ptr<std::atomic<bool>> &cancel);
    static Result<ImportPlan> plan(const ImportRequest &request, const std::atomic<bool> &cancel);
    static Result<void> write(const ImportRequest &request, const ImportPlan &plan, const RevisionNote &note);
    static Result<void> create(
        const ImportRequest &request, const ImportPlan &plan, const RevisionNote &note);

    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< Of the newest start().
    ImportRequest m_request;
    std::optional<ImportPlan> m_plan;
};

} // namespace sokuto
