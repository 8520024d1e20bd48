// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/catalog.h"

#include "base/log.h"
#include "search/lexicon.h"
#include "store/faqfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchMilliseconds = 5000;

/// One cached index for each FAQ; what is in it says whether it fits the edition.
QString cacheFile(const QString &folder, const Snapshot &snapshot)
{
    const QByteArray name =
        QCryptographicHash::hash(snapshot.faqId().toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return folder + u'/' + QString::fromLatin1(name) + u".index"_s;
}

} // namespace

/// What the thread keeps between two pieces of work; touched there only.
struct Catalog::Worker : public QObject
{
    DictionaryPtr dictionary;
    LexiconPtr lexicon;
    bool opened = false;

    /// Dictionary and lexicon, once. What is missing is told; searching goes on without it.
    QList<Error> openTools()
    {
        QList<Error> missing;
        if (std::exchange(opened, true))
            return missing;
        if (auto found = Dictionary::open())
            dictionary = *found;
        else
            missing.append(found.error());
        if (auto found = Lexicon::shipped()) {
            lexicon = *found;
        } else {
            missing.append(found.error());
            lexicon = Lexicon::fromTables({});
        }
        return missing;
    }
};

Catalog::Catalog(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_cacheFolder(cacheFolder)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(u"catalog"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    m_watch.setInterval(watchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &Catalog::watch);
}

Catalog::~Catalog()
{
    *m_cancel = true;
    ++m_newest;
    m_thread.quit();
    m_thread.wait();
}

void Catalog::open(const QString &path)
{
    m_retrying = false;
    start(path);
}

void Catalog::reload()
{
    // Its index is being made: to begin again takes only longer. A change meanwhile is noticed afterwards.
    if (m_busy && m_path == m_wanted && m_contents.snapshot && !m_contents.engine)
        return;
    const QString path = m_busy || m_path.isEmpty() ? m_wanted : m_path;
    m_retrying = false;
    if (!path.isEmpty())
        start(path);
}

void Catalog::start(const QString &path)
{
    *m_cancel = true; // the work before this one
    m_wanted = path;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const quint64 ticket = ++m_newest;
    m_busy = true;
    QMetaObject::invokeMethod(m_worker.get(),
        [this, ticket, path, old = m_contents, cancel = m_cancel] { work(ticket, path, old, *cancel); });
}

void Catalog::work(quint64 ticket, const QString &path, const Contents &old, const std::atomic<bool> &cancel)
{
    if (m_newest != ticket)
        return;
    for (const Error &missing : m_worker->openTools())
        QMetaObject::invokeMethod(this, [this, missing] { Q_EMIT degraded(missing); });
    const auto refuse = [this, ticket](const Error &error) {
        QMetaObject::invokeMethod(this, [this, ticket, error] { giveUp(ticket, error); });
    };
    const auto hand = [this, ticket, path, stamp = stampOf(path)](const Contents &contents, bool last) {
        QMetaObject::invokeMethod(this,
            [this, ticket, path, contents, stamp, last] { deliver(ticket, path, contents, stamp, last); });
    };

    auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
    if (!file)
        return refuse(file.error());
    auto snapshot = (*file)->load();
    file->reset(); // nobody shall wait for our lock while the index is built
    if (!snapshot)
        return refuse(snapshot.error());

    const QString cache = cacheFile(m_cacheFolder, **snapshot);
    if (auto cached = Engine::load(cache, *snapshot, m_worker->lexicon, m_worker->dictionary))
        return hand({*snapshot, *cached}, true);
    if (old.engine && old.snapshot->faqId() == (*snapshot)->faqId()) {
        const EnginePtr updated = old.engine->updated(*snapshot);
        hand({*snapshot, updated}, true);
        saveIndex(*updated, cache);
        return;
    }
    hand({*snapshot, nullptr}, false);
    const auto tell = [this, ticket](qsizetype done, qsizetype all) {
        QMetaObject::invokeMethod(this, [this, ticket, done, all] {
            if (m_newest == ticket)
                Q_EMIT progressed(done, all);
        });
    };
    const auto built = Engine::build(*snapshot, m_worker->lexicon, m_worker->dictionary, tell, &cancel);
    if (!built)
        return refuse(built.error());
    hand({*snapshot, savedAndMapped(*built, cache)}, true);
}

EnginePtr Catalog::savedAndMapped(const EnginePtr &built, const QString &cache) const
{
    if (!saveIndex(*built, cache))
        return built;
    const auto mapped = Engine::load(cache, built->snapshot(), m_worker->lexicon, m_worker->dictionary);
    return mapped ? *mapped : built;
}

bool Catalog::saveIndex(const Engine &engine, const QString &cache) const
{
    if (!QDir().mkpath(m_cacheFolder)) {
        qCWarning(lcService) << "cannot make the folder of cached indexes";
        return false;
    }
    if (auto saved = engine.save(cache); !saved) {
        qCWarning(lcService) << "cannot save the cached index:" << saved.error().detail;
        return false;
    }
    return true;
}

void Catalog::deliver(
    quint64 ticket, const QString &path, const Contents &contents, const Stamp &stamp, bool last)
{
    if (m_newest != ticket)
        return;
    // Taking 100,000 entries apart is no work for this thread.
    QMetaObject::invokeMethod(m_worker.get(), [old = std::exchange(m_contents, contents)] { Q_UNUSED(old) });
    m_path = path;
    m_stamp = stamp;
    m_toldChange = false;
    m_toldGone = false;
    m_busy = !last;
    m_watch.start();
    if (last)
        Q_EMIT progressed(0, 0);
    Q_EMIT changed();
}

void Catalog::giveUp(quint64 ticket, const Error &error)
{
    if (m_newest != ticket)
        return;
    m_busy = false;
    Q_EMIT progressed(0, 0);
    if (error.code == ErrorCode::Cancelled)
        return;
    if (m_path.isEmpty())
        m_watch.start(); // nothing is open: the drive may come back, the lock may go
    if (m_retrying && error == m_failure)
        return;
    m_failure = error;
    Q_EMIT failed(error);
}

void Catalog::watch()
{
    if (m_busy)
        return;
    if (m_path.isEmpty()) {
        m_retrying = true;
        start(m_wanted);
        return;
    }
    if (m_toldChange)
        return;
    // A folder on the network may take its time: never ask from the interface thread.
    QMetaObject::invokeMethod(m_worker.get(), [this, path = m_path, known = m_stamp] {
        const Stamp now = stampOf(path);
        QMetaObject::invokeMethod(this, [this, path, known, now] {
            if (!m_busy && path == m_path && known == m_stamp)
                tellOfFile(now);
        });
    });
}

void Catalog::tellOfFile(const Stamp &now)
{
    const bool gone = now.size < 0;
    const bool isBack = m_toldGone && !gone;
    if (gone && !m_toldGone) {
        m_toldGone = true;
        Q_EMIT fileGone();
    } else if (!gone && !m_toldChange && (isBack || now != m_stamp)) {
        m_toldGone = false;
        m_toldChange = true;
        Q_EMIT fileChanged();
    }
}

Catalog::Stamp Catalog::stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? Stamp{info.size(), info.lastModified().toMSecsSinceEpoch()} : Stamp{};
}

} // namespace sokuto
