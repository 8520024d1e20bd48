// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/related.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace sokuto {

/// Keeps the relations of the snapshot in use. A small FAQ is related at once, a large one in the background;
/// the newest request wins.
class RelatedFinder final : public QObject
{
    Q_OBJECT

public:
    explicit RelatedFinder(QObject *parent = nullptr);
    ~RelatedFinder() override;
    Q_DISABLE_COPY_MOVE(RelatedFinder)

    /// Free when snapshot and day are those of the last request.
    void prepare(const SnapshotPtr &snapshot, QDate today);
    /// Empty until the relations of the last request are ready.
    QList<Relation> of(EntryId entry) const;

Q_SIGNALS:
    /// Not emitted for relations that were found at once.
    void ready();

private:
    SnapshotPtr m_snapshot;
    QDate m_today;
    std::shared_ptr<const RelatedEntries> m_related;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QThreadPool m_pool;
};

} // namespace sokuto
