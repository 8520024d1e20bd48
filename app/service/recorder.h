// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/deskfile.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <memory>

namespace sokuto {

/// What this person keeps of the FAQ in use: favourites and entries seen. Answers at once from memory; the
/// desk file is written on a thread of its own, in the order asked.
class Recorder final : public QObject
{
    Q_OBJECT

public:
    explicit Recorder(const QString &deskPath, QObject *parent = nullptr);
    /// Everything asked before is written first.
    ~Recorder() override;
    Q_DISABLE_COPY_MOVE(Recorder)

    /// Turns to the marks of another FAQ; changed() follows when they are read. Empty = none.
    void use(const QString &faqId);

    /// In the order in which they were added.
    const QList<DeskMark> &favourites() const { return m_favourites; }
    /// Last seen first, each entry once.
    const QList<DeskMark> &recents() const { return m_recents; }
    bool isFavourite(EntryId entry) const;

    void setFavourite(const DeskMark &mark, bool favourite);
    void noteSeen(const DeskMark &mark);

Q_SIGNALS:
    /// favourites() or recents() are new.
    void changed();
    /// The desk is not kept, or not the one that was there; or something could not be written.
    void troubled(const sokuto::Error &error);

private:
    struct Worker;

    QString m_faqId;
    QList<DeskMark> m_favourites;
    QList<DeskMark> m_recents;
    quint64 m_reading = 0; ///< Ticket of the newest use().
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< Lives on m_thread.
};

} // namespace sokuto
