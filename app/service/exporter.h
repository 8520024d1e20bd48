// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace sokuto {

/// Writes files on a thread of its own, in the order asked.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    /// What the work is given; lives as long as the work.
    struct Control
    {
        const std::atomic<bool> *cancel = nullptr; ///< True = nobody wants the file any more.
        std::function<void(int)> progress; ///< Takes percentages.
    };
    using Work = std::function<Result<void>(const Control &)>;

    explicit Exporter(QObject *parent = nullptr);
    /// What was asked for is written first, unless it is cancelled.
    ~Exporter() override;
    Q_DISABLE_COPY_MOVE(Exporter)

    /// `write` makes the file at `path`; it is called on the other thread and works on values only. written()
    /// or failed() answers.
    void start(const QString &path, Work write);
    /// Gives up everything that was asked for; failed() tells of each as Cancelled, unless it was written
    /// already.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void written(const QString &path);
    void failed(const sokuto::Error &error);

private:
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< Of what was asked for since the last cancel().
    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
};

} // namespace sokuto
