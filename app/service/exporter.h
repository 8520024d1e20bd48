// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <functional>

namespace sokuto {

/// Writes files on a thread of its own, in the order asked.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject *parent = nullptr);
    /// What was asked for is written first.
    ~Exporter() override;
    Q_DISABLE_COPY_MOVE(Exporter)

    /// `write` makes the file at `path`; it is called on the other thread and works on values only.
    void start(const QString &path, std::function<Result<void>()> write);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const sokuto::Error &error);

private:
    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
};

} // namespace sokuto
