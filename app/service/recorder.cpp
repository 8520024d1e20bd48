// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recorder.h"

#include <QtCore/QMetaObject>

#include <algorithm>
#include <functional>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

auto placeOf(const QList<DeskMark> &marks, EntryId entry)
{
    return std::find_if(
        marks.begin(), marks.end(), [entry](const DeskMark &mark) { return mark.entry == entry; });
}

} // namespace

/// The desk file; opened, used and closed on the thread.
struct Recorder::Worker : public QObject
{
    std::unique_ptr<DeskFile> file;
    std::function<void(const Error &)> complain;

    void open(const QString &path)
    {
        auto opened = DeskFile::open(path);
        if (!opened)
            return complain(opened.error());
        file = *std::move(opened);
        if (file->note())
            complain(*file->note());
    }

    void check(const Result<void> &written) const
    {
        if (!written)
            complain(written.error());
    }
};

Recorder::Recorder(const QString &deskPath, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(u"recorder"_s);
    m_worker->complain = [this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT troubled(error); });
    };
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), deskPath] { worker->open(deskPath); });
}

Recorder::~Recorder()
{
    // Asked last: what was asked before is done by then.
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_worker->file.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void Recorder::use(const QString &faqId)
{
    if (m_faqId == faqId)
        return;
    m_faqId = faqId;
    m_favourites.clear();
    m_recents.clear();
    Q_EMIT changed();
    const quint64 ticket = ++m_reading;
    if (faqId.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this, ticket, faqId] {
        if (!m_worker->file)
            return;
        const auto favourites = m_worker->file->favourites(faqId);
        const auto recents = m_worker->file->recents(faqId);
        if (!favourites || !recents)
            return m_worker->complain(favourites ? recents.error() : favourites.error());
        QMetaObject::invokeMethod(this, [this, ticket, favourites = *favourites, recents = *recents] {
            if (m_reading != ticket)
                return;
            // Marks that were set while these were read stay.
            for (const DeskMark &mark : favourites) {
                if (!isFavourite(mark.entry))
                    m_favourites.append(mark);
            }
            for (const DeskMark &mark : recents) {
                if (placeOf(m_recents, mark.entry) == m_recents.cend())
                    m_recents.append(mark);
            }
            Q_EMIT changed();
        });
    });
}

bool Recorder::isFavourite(EntryId entry) const
{
    return placeOf(m_favourites, entry) != m_favourites.cend();
}

void Recorder::setFavourite(const DeskMark &mark, bool favourite)
{
    if (m_faqId.isEmpty() || isFavourite(mark.entry) == favourite)
        return;
    if (favourite)
        m_favourites.append(mark);
    else
        m_favourites.removeIf([&mark](const DeskMark &other) { return other.entry == mark.entry; });
    Q_EMIT changed();
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), faqId = m_faqId, mark, favourite] {
        if (worker->file)
            worker->check(favourite ? worker->file->addFavourite(faqId, mark)
                                    : worker->file->removeFavourite(faqId, mark.entry));
    });
}

void Recorder::noteSeen(const DeskMark &mark)
{
    if (m_faqId.isEmpty() || (!m_recents.isEmpty() && m_recents.constFirst() == mark))
        return;
    m_recents.removeIf([&mark](const DeskMark &other) { return other.entry == mark.entry; });
    m_recents.prepend(mark);
    while (m_recents.size() > DeskFile::recentsKept)
        m_recents.removeLast();
    Q_EMIT changed();
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), faqId = m_faqId, mark] {
        if (worker->file)
            worker->check(worker->file->noteSeen(faqId, mark));
    });
}

} // namespace sokuto
