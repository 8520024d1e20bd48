// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/listing.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

namespace sokuto {

/// Holds the current FAQ: snapshot and engine as one pair, swapped as one. Reading and indexing happen on a
/// thread of its own; the pair there is answers until the new one is ready.
class Catalog final : public QObject
{
    Q_OBJECT

public:
    /// Cached indexes go to `cacheFolder`; it need not exist.
    explicit Catalog(const QString &cacheFolder, QObject *parent = nullptr);
    ~Catalog() override;
    Q_DISABLE_COPY_MOVE(Catalog)

    const Contents &contents() const { return m_contents; }
    /// The FAQ in use; empty = none. Changes together with the contents.
    const QString &path() const { return m_path; }
    /// True while something is read or indexed.
    bool isBusy() const { return m_busy; }

    /// Reads an FAQ file; newer calls win over older ones. On a failure what is open stays open.
    void open(const QString &path);
    /// The same file again; the one that was asked for last while none is open. As long as none is open,
    /// that one is tried again every few seconds; the same failure is not told again. Nothing while the index
    /// of it is being made.
    void reload();

Q_SIGNALS:
    /// contents() and path() are new.
    void changed();
    /// The index is being built: so many entries of all; (0, 0) = no longer.
    void progressed(qsizetype done, qsizetype all);
    void failed(const sokuto::Error &error);
    /// Works on with less: no dictionary, no lexicon. Once for each.
    void degraded(const sokuto::Error &error);
    /// Somebody changed the file in use, or it is back; once, until it is read again.
    void fileChanged();
    /// The file in use is not there any more; what was read stays. Once.
    void fileGone();

private:
    struct Worker;
    /// Size and time of a file, to notice a change.
    struct Stamp
    {
        qint64 size = -1;
        qint64 modified = 0; ///< Milliseconds since 1970.
        bool operator==(const Stamp &) const = default;
    };

    void start(const QString &path);
    void work(quint64 ticket, const QString &path, const Contents &old, const std::atomic<bool> &cancel);
    /// The same from its file, which answers as fast and takes a third of the memory.
    EnginePtr savedAndMapped(const EnginePtr &built, const QString &cache) const;
    bool saveIndex(const Engine &engine, const QString &cache) const;
    void deliver(
        quint64 ticket, const QString &path, const Contents &contents, const Stamp &stamp, bool last);
    void giveUp(quint64 ticket, const Error &error);
    void watch();
    void tellOfFile(const Stamp &now);
    static Stamp stampOf(const QString &path);

    QString m_cacheFolder;
    Contents m_contents;
    QString m_path;
    QString m_wanted; ///< What was asked for last.
    Stamp m_stamp;
    bool m_busy = false;
    bool m_toldChange = false;
    bool m_toldGone = false;
    bool m_retrying = false; ///< Nobody asked but the watch.
    Error m_failure; ///< What was told last.
    QTimer m_watch;
    std::atomic<quint64> m_newest = 0;
    /// True = what the worker does is no longer wanted.
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< Lives on m_thread.
};

} // namespace sokuto
