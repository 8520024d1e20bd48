// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/exporter.h"

namespace sokuto {

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Exporter::~Exporter()
{
    m_thread.quit();
    m_thread.wait();
}

void Exporter::start(const QString &path, std::function<Result<void>()> write)
{
    QMetaObject::invokeMethod(&m_worker, [this, path, write = std::move(write)] {
        const auto result = write();
        QMetaObject::invokeMethod(this, [this, path, result] {
            if (result)
                Q_EMIT written(path);
            else
                Q_EMIT failed(result.error());
        });
    });
}

} // namespace sokuto
