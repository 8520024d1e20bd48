// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "store/snapshotsource.h"

#include <QtCore/QDateTime>

#include <memory>

namespace sokuto {

/// Who changes the FAQ, and why.
struct RevisionNote
{
    QString author;
    QString note; ///< Optional.
};

/// The FAQ file (SQLite). Bound to the thread that opened it.
class FaqFile final : public SnapshotSource
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Opens by the whole procedure: kind of file, header, application id, version, limits, quick_check. Each
    /// fault has its own ErrorCode and leaves the file byte for byte as it was. ReadOnly never migrates and
    /// never writes beside the file; ReadWrite copies an older file aside, then migrates it in one
    /// transaction.
    static Result<std::unique_ptr<FaqFile>> open(const QString &path, Mode mode);
    /// Makes a new, empty FAQ; FileExists when there is something at `path`.
    static Result<std::unique_ptr<FaqFile>> create(const QString &path, const Edition &edition);
    ~FaqFile() override;
    Q_DISABLE_COPY_MOVE(FaqFile)

    const QString &path() const;
    Mode mode() const;

    Result<SnapshotPtr> load() override;
    /// One transaction with one revision behind it; gives the new revision's number. Conflict (subject = No
    /// or name) when something is not as the change set's `before` says; then nothing is written. An empty
    /// change set writes nothing and gives the current revision.
    Result<qint64> apply(const ChangeSet &changes, const RevisionNote &note);
    /// integrity_check, foreign keys, schema as expected, rows that the domain refuses; empty = sound. Each
    /// problem is one untranslated line.
    Result<QStringList> verify();

private:
    struct Private;
    explicit FaqFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sokuto
