// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnguess.h"
#include "exchange/sheetfile.h"
#include "service/importapproval.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>
#include <memory>

namespace sokuto {

/// Where a sheet comes from: a file, or text from the clipboard.
struct ImportSource
{
    QString path; ///< Empty = `pasted` is meant.
    QString pasted; ///< Cells between tabs.
    std::optional<TextEncoding> encoding; ///< Of a text file; empty = detect.
    QString sheet; ///< Of a workbook; empty = the one that looks like an FAQ.
};

/// Reads a sheet and holds it against an FAQ, on a thread of its own; writes nothing at all. Every question
/// is answered once, by its signal or by failed(); a later one takes the place of an earlier one.
class ImportPreview final : public QObject
{
    Q_OBJECT

public:
    explicit ImportPreview(QObject *parent = nullptr);
    ~ImportPreview() override;
    Q_DISABLE_COPY_MOVE(ImportPreview)

    /// Answered by tableRead(), or by sheetRead() for JSON, whose columns need no name.
    void read(const ImportSource &source, const RememberedColumns &remembered);
    /// What importing what was read would do to `current`. `columns` is not looked at for JSON.
    void plan(const HeaderRow &columns, const SnapshotPtr &current, const ImportOptions &options,
        const ImportAuthor &author = {});
    /// failed() with Cancelled is the answer then.
    void cancel();

Q_SIGNALS:
    /// Of reading a workbook, in per cent.
    void progressed(int percent);
    void tableRead(const sokuto::TableFile &file, const sokuto::HeaderRow &columns);
    void sheetRead();
    void planned(const sokuto::ImportPlan &plan);
    void failed(const sokuto::Error &error);

private:
    using Cancel = std::shared_ptr<std::atomic<bool>>;
    struct Read;

    template <typename Work, typename Tell>
    void start(Work work, Tell tell);
    Result<std::shared_ptr<const Read>> readSource(
        const ImportSource &source, const RememberedColumns &remembered, const Cancel &cancel);

    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
    Cancel m_cancel;
    std::shared_ptr<const Read> m_read; ///< Null until something has been read.
};

} // namespace sokuto
