// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importpreview.h"

#include "exchange/csv.h"

namespace sokuto {

/// What was read: a table with a guess at its columns, or a whole sheet.
struct ImportPreview::Read
{
    TableFile file;
    HeaderRow columns;
    std::optional<ImportedSheet> sheet;
};

ImportPreview::ImportPreview(QObject *parent)
    : QObject(parent)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ImportPreview::~ImportPreview()
{
    *m_cancel = true;
    m_thread.quit();
    m_thread.wait();
}

void ImportPreview::cancel()
{
    *m_cancel = true;
}

/// `work` runs on the worker with its own cancel flag; `tell` gets its value here, unless it is superseded.
template <typename Work, typename Tell>
void ImportPreview::start(Work work, Tell tell)
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(&m_worker, [this, work, tell, cancel = m_cancel] {
        const auto result = work(cancel);
        QMetaObject::invokeMethod(this, [this, tell, result, cancel] {
            if (cancel != m_cancel)
                return; // another question came in between
            if (*cancel)
                Q_EMIT failed({ErrorCode::Cancelled, {}, {}, {}});
            else if (!result)
                Q_EMIT failed(result.error());
            else
                tell(*result);
        });
    });
}

void ImportPreview::read(const ImportSource &source, const RememberedColumns &remembered)
{
    m_read.reset();
    start([this, source, remembered](const Cancel &cancel) { return readSource(source, remembered, cancel); },
        [this](const std::shared_ptr<const Read> &read) {
            m_read = read;
            if (read->sheet)
                Q_EMIT sheetRead();
            else
                Q_EMIT tableRead(read->file, read->columns);
        });
}

Result<std::shared_ptr<const ImportPreview::Read>> ImportPreview::readSource(
    const ImportSource &source, const RememberedColumns &remembered, const Cancel &cancel)
{
    auto read = std::make_shared<Read>();
    const SheetReadOptions options{.encoding = source.encoding,
        .sheet = source.sheet,
        .limits = {},
        .cancel = cancel.get(),
        .progress = [this, cancel](int percent) {
            QMetaObject::invokeMethod(this, [this, percent, cancel] {
                if (cancel == m_cancel && !*cancel)
                    Q_EMIT progressed(percent);
            });
        }};
    if (sheetFormat(source.path) == SheetFormat::Json) {
        auto sheet = readSheetFile(source.path, options);
        if (!sheet)
            return fail(sheet.error());
        read->sheet = *std::move(sheet);
        return std::shared_ptr<const Read>(read);
    }
    if (source.path.isEmpty()) {
        auto table = parseSeparated(source.pasted, u'\t', options.limits, cancel.get());
        if (!table)
            return fail(table.error());
        read->file.table = *std::move(table);
    } else {
        auto file = readTableFile(source.path, options);
        if (!file)
            return fail(file.error());
        read->file = *std::move(file);
    }
    read->columns = guessColumns(read->file.table, remembered);
    return std::shared_ptr<const Read>(read);
}

void ImportPreview::plan(const HeaderRow &columns, const SnapshotPtr &current, const ImportOptions &options,
    const ImportAuthor &author)
{
    Q_ASSERT(m_read);
    start(
        [read = m_read, columns, current, options, author](const Cancel &) -> Result<ImportPlan> {
            auto sheet =
                read->sheet ? Result<ImportedSheet>(*read->sheet) : readSheet(read->file.table, columns);
            if (!sheet)
                return fail(sheet.error());
            ImportPlan plan = planImport(*std::move(sheet), *current, options);
            if (auto done = respectApproval(plan, current->categories(), author); !done)
                return fail(done.error());
            return plan;
        },
        [this](const ImportPlan &plan) { Q_EMIT planned(plan); });
}

} // namespace sokuto
