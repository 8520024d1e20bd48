// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/checks.h"
#include "text/morphology.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <functional>

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

    /// `make` gives the FAQ with the entry as it is being written. It is called in the background: putting a
    /// large FAQ together takes longer than a key may wait.
    void check(const std::function<SnapshotPtr()> &make, EntryId entry, QDate today);

Q_SIGNALS:
    /// What `make` of the newest request gave; the findings come later.
    void made(const sokuto::SnapshotPtr &snapshot);
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
