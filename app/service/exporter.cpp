// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/exporter.h"

namespace sokuto {

Exporter::Exporter(QObject *parent)
    : QObject(parent)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Exporter::~Exporter()
{
    // Asked last: what was asked before is done by then.
    QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void Exporter::start(const QString &path, Work write)
{
    QMetaObject::invokeMethod(&m_worker, [this, path, write = std::move(write), cancel = m_cancel] {
        const auto tell = [this, cancel](int percent) {
            QMetaObject::invokeMethod(this, [this, cancel, percent] {
                if (!*cancel)
                    Q_EMIT progressed(percent);
            });
        };
        const Result<void> result =
            *cancel ? Result<void>(fail(ErrorCode::Cancelled, path)) : write({cancel.get(), tell});
        QMetaObject::invokeMethod(this, [this, path, result] {
            if (result)
                Q_EMIT written(path);
            else
                Q_EMIT failed(result.error());
        });
    });
}

void Exporter::cancel()
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
}

} // namespace sokuto
