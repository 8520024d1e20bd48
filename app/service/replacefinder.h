// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/replaceplan.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace sokuto {

/// Looks for the places of a replacement in the background; the newest request wins.
class ReplaceFinder final : public QObject
{
    Q_OBJECT

public:
    explicit ReplaceFinder(QObject *parent = nullptr);
    /// Gives up what it is doing.
    ~ReplaceFinder() override;
    Q_DISABLE_COPY_MOVE(ReplaceFinder)

    /// found() or failed() answers.
    void find(const SnapshotPtr &snapshot, const ReplaceQuery &query);
    void cancel();

Q_SIGNALS:
    /// Of this very snapshot.
    void found(const sokuto::SnapshotPtr &snapshot, const QList<sokuto::ReplaceHit> &hits);
    void failed(const sokuto::Error &error);

private:
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< Of the newest request; null = none.
    QThreadPool m_pool;
};

} // namespace sokuto
