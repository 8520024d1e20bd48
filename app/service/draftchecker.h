// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/checks.h"
#include "text/morphology.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace sokuto {

/// Looks for findings about one entry while it is being written, in the background; the newest request wins.
class DraftChecker final : public QObject
{
    Q_OBJECT

public:
    explicit DraftChecker(QObject *parent = nullptr);
    /// Gives up what it is doing.
    ~DraftChecker() override;
    Q_DISABLE_COPY_MOVE(DraftChecker)

    /// `snapshot` has the entry as it is being written.
    void check(const SnapshotPtr &snapshot, EntryId entry, QDate today);

Q_SIGNALS:
    /// What was found about the entry of the newest request, by field and place.
    void checked(const QList<sokuto::Finding> &findings);

private:
    QList<Finding> look(
        const Snapshot &snapshot, EntryId entry, QDate today, const std::atomic<bool> &cancelled);

    std::shared_ptr<std::atomic<bool>> m_cancel;
    DictionaryPtr m_dictionary; ///< Of the pool's one thread; opened when first needed.
    bool m_opened = false;
    QThreadPool m_pool;
};

} // namespace sokuto
