// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/session.h"

#include "service/settings.h"
#include "store/faqfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int freeTries = 5;
constexpr qint64 firstPauseSeconds = 30;
constexpr qint64 longestPauseSeconds = 3600;

/// 30 s after the fifth wrong passphrase, then twice as long each time.
qint64 pauseAfter(int failures)
{
    if (failures < freeTries)
        return 0;
    return std::min(firstPauseSeconds << std::min(failures - freeTries, 10), longestPauseSeconds);
}

bool isWritable(const QString &path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

Result<EditingRight> readRight(const QString &path)
{
    const auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    return (*file)->editingRight();
}

Result<EditingDoor> findDoor(const QString &path, bool bundled)
{
    const auto right = readRight(path);
    if (!right)
        return fail(right.error());
    if (bundled || !isWritable(path))
        return EditingDoor::OwnCopy;
    return right->hashes.supervisor.isEmpty() ? EditingDoor::NoPassphrase : EditingDoor::Passphrase;
}

/// `old` with what is new.
Result<PassphraseHashes> hashed(PassphraseHashes old, const NewPassphrases &phrases, passphrase::Cost cost)
{
    for (const auto &[phrase, hash] : {std::pair(&phrases.supervisor, &old.supervisor),
             std::pair(&phrases.administrator, &old.administrator)}) {
        if (phrase->isEmpty())
            continue;
        if (phrase->size() < passphrase::leastLength)
            return fail(ErrorCode::InvalidArgument, u"passphrase"_s);
        auto made = passphrase::hash(*phrase, cost);
        if (!made)
            return fail(made.error());
        *hash = *made;
    }
    if (old.supervisor.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"passphrase"_s);
    return old;
}

/// New passphrases for a file that has none (`had` empty) or still has the ones it was unlocked with.
Result<EditingRight> writeHashes(const QString &path, const NewPassphrases &phrases,
    const std::optional<EditingRight> &had, const QString &author, passphrase::Cost cost)
{
    auto file = FaqFile::open(path, FaqFile::Mode::ReadWrite);
    if (!file)
        return fail(file.error());
    auto old = (*file)->editingRight();
    if (!old)
        return old;
    if (!had && !old->hashes.supervisor.isEmpty())
        return fail(ErrorCode::InvalidContent, path, {}, {u"editing-locked"_s}); // somebody else was faster
    if (had && *had != *old)
        return fail(ErrorCode::InvalidContent, path, {}, {u"editing-changed"_s});
    auto hashes = hashed(old->hashes, phrases, cost);
    if (!hashes)
        return fail(hashes.error());
    if (auto done = (*file)->setPassphrases(*hashes, {author, {}}); !done)
        return fail(done.error());
    return EditingRight{old->faqId, *hashes};
}

/// The copy of an FAQ with passphrases of its own; nothing is left of it when that fails.
Result<EditingRight> copyFaq(const QString &from, const QString &to, const NewPassphrases &phrases,
    const QString &author, passphrase::Cost cost)
{
    const auto hashes = hashed({}, phrases, cost);
    if (!hashes)
        return fail(hashes.error());
    const auto source = FaqFile::open(from, FaqFile::Mode::ReadOnly);
    if (!source)
        return fail(source.error());
    if (auto done = (*source)->publishCopy(to); !done)
        return fail(done.error());
    const auto secure = [&]() -> Result<EditingRight> {
        const auto copy = FaqFile::open(to, FaqFile::Mode::ReadWrite);
        if (!copy)
            return fail(copy.error());
        if (auto done = (*copy)->setPassphrases(*hashes, {author, {}}); !done)
            return fail(done.error());
        return (*copy)->editingRight();
    };
    auto right = secure();
    if (!right)
        QFile::remove(to);
    return right;
}

/// What the file says to a passphrase.
struct Verdict
{
    std::optional<Role> role; ///< Empty = it was wrong.
    EditingRight right;
};

Result<Verdict> tryPassphrase(const QString &path, const QString &phrase)
{
    const auto right = readRight(path);
    if (!right)
        return fail(right.error());
    for (const auto &[hash, role] : {std::pair(right->hashes.administrator, Role::Administrator),
             std::pair(right->hashes.supervisor, Role::Supervisor)}) {
        if (hash.isEmpty())
            continue;
        const auto fits = passphrase::fits(hash, phrase);
        if (!fits)
            return fail(fits.error());
        if (*fits)
            return Verdict{role, *right};
    }
    return Verdict{std::nullopt, *right};
}

} // namespace

Session::Session(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_lockTimer(new QTimer(this))
{
    m_thread.setObjectName(u"session"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_lockTimer->setObjectName(u"lockTimer"_s);
    m_lockTimer->setSingleShot(true);
    connect(m_lockTimer, &QTimer::timeout, this, &Session::timeIsUp);
}

Session::~Session()
{
    m_thread.quit();
    m_thread.wait();
}

/// Does the work on the thread and hands its result to `take` here, unless another FAQ came into use.
template <typename Work, typename Take>
void Session::run(Work work, Take take)
{
    m_busy = true;
    Q_EMIT busyChanged(true);
    QMetaObject::invokeMethod(&m_worker, [this, work, take, path = m_faqPath] {
        auto result = work();
        QMetaObject::invokeMethod(this, [this, take, path, result] {
            m_busy = false;
            Q_EMIT busyChanged(false);
            if (path != m_faqPath)
                return;
            if (!result)
                Q_EMIT failed(result.error());
            else
                take(result);
        });
    });
}

void Session::use(const QString &faqPath)
{
    if (faqPath == m_faqPath)
        return checkRight();
    leaveWork(Leaving::Faq);
    m_faqPath = faqPath;
    if (!faqPath.isEmpty() && faqPath == std::exchange(m_unlockNext, {})) {
        m_right = m_copyRight;
        become(Role::Supervisor, m_right.hashes.administrator.isEmpty());
        Q_EMIT unlocked();
    } else {
        lock();
    }
}

void Session::checkRight()
{
    if (!isUnlocked() || std::exchange(m_checksRight, true))
        return;
    QMetaObject::invokeMethod(&m_worker, [this, path = m_faqPath] {
        const auto right = readRight(path);
        QMetaObject::invokeMethod(this, [this, path, right] {
            m_checksRight = false;
            // A file that cannot be read just now cannot be written either.
            if (!isUnlocked() || path != m_faqPath || !right || *right == m_right)
                return;
            lock();
            Q_EMIT lockedByChange();
        });
    });
}

QString Session::author() const
{
    return m_parts.settings.author();
}

void Session::setAuthor(const QString &name)
{
    m_parts.settings.setAuthor(name.trimmed());
}

void Session::examine()
{
    if (m_busy)
        return;
    if (m_faqPath.isEmpty()) {
        Q_EMIT examined(EditingDoor::Closed);
        return;
    }
    run([path = m_faqPath, bundled = m_faqPath == m_parts.bundledFaq] { return findDoor(path, bundled); },
        [this](const Result<EditingDoor> &door) { Q_EMIT examined(*door); });
}

void Session::unlock(const QString &passphrase)
{
    if (m_busy || m_faqPath.isEmpty())
        return;
    const Settings::FailedUnlocks before = m_parts.settings.failedUnlocks(m_faqPath);
    // A clock that was set back must not close the door for years.
    const QDateTime now = m_parts.now();
    if (before.notBefore.isValid() && now < before.notBefore
        && now.secsTo(before.notBefore) <= longestPauseSeconds) {
        Q_EMIT refused({false, 0, before.notBefore});
        return;
    }
    run([path = m_faqPath, passphrase] { return tryPassphrase(path, passphrase); },
        [this](const Result<Verdict> &verdict) { judge(verdict->role, verdict->right); });
}

void Session::judge(std::optional<Role> role, const EditingRight &right)
{
    Settings::FailedUnlocks failed = m_parts.settings.failedUnlocks(m_faqPath);
    if (role) {
        m_parts.settings.setFailedUnlocks(m_faqPath, {});
        m_right = right;
        become(*role, *role == Role::Administrator || right.hashes.administrator.isEmpty());
        Q_EMIT unlocked();
        return;
    }
    ++failed.count;
    const qint64 pause = pauseAfter(failed.count);
    failed.notBefore = pause > 0 ? m_parts.now().addSecs(pause) : QDateTime();
    m_parts.settings.setFailedUnlocks(m_faqPath, failed);
    Q_EMIT refused({true, std::max(freeTries - failed.count, 0), failed.notBefore});
}

void Session::lock()
{
    become(Role::Operator, false);
}

bool Session::requestLock()
{
    if (hasUnsavedWork())
        return false;
    lock();
    return true;
}

void Session::setPassphrases(const NewPassphrases &phrases)
{
    if (m_busy || m_faqPath.isEmpty())
        return;
    if (isUnlocked() && !m_maySetPassphrases) {
        Q_EMIT failed({ErrorCode::InvalidContent, m_faqPath, {}, {u"editing-locked"_s}});
        return;
    }
    run([path = m_faqPath, phrases, had = isUnlocked() ? std::optional(m_right) : std::nullopt,
            author = author(), cost = m_parts.cost] { return writeHashes(path, phrases, had, author, cost); },
        [this](const Result<EditingRight> &right) {
            const bool first = !isUnlocked();
            const Role role = first ? Role::Supervisor : m_role;
            m_right = *right;
            become(role, role == Role::Administrator || right->hashes.administrator.isEmpty());
            Q_EMIT passphrasesSet();
            if (first)
                Q_EMIT unlocked();
        });
}

void Session::makeCopy(const QString &path, const NewPassphrases &phrases)
{
    if (m_busy || m_faqPath.isEmpty())
        return;
    run([from = m_faqPath, path, phrases, author = author(),
            cost = m_parts.cost] { return copyFaq(from, path, phrases, author, cost); },
        [this, path](const Result<EditingRight> &right) {
            m_unlockNext = path;
            m_copyRight = *right;
            Q_EMIT copyMade(path);
        });
}

void Session::become(Role role, bool maySetPassphrases)
{
    const bool changed = m_role != role;
    m_role = role;
    m_maySetPassphrases = maySetPassphrases;
    if (role == Role::Operator)
        m_lockTimer->stop();
    else
        noteActivity();
    if (changed)
        Q_EMIT roleChanged(role);
}

void Session::noteActivity()
{
    if (isUnlocked())
        m_lockTimer->start(std::chrono::minutes(lockMinutes()));
}

void Session::addWorkHolder(const QObject *owner, const WorkHolder &holder)
{
    m_holders.append({owner, holder});
}

QList<UnsavedWork> Session::unsavedWork(Leaving leaving) const
{
    QList<UnsavedWork> works;
    for (const auto &[owner, holder] : m_holders) {
        if (owner)
            works += holder.unsaved();
    }
    if (leaving == Leaving::Faq)
        works.removeIf([](const UnsavedWork &work) { return work.fate == UnsavedWork::Fate::Stopped; });
    return works;
}

bool Session::mayLeave(Leaving leaving, const std::function<bool(const QList<UnsavedWork> &)> &ask)
{
    const QList<UnsavedWork> works = unsavedWork(leaving);
    if (!works.isEmpty() && !ask(works))
        return false;
    if (leaving == Leaving::Program)
        leaveWork(leaving);
    return true;
}

void Session::leaveWork(Leaving leaving)
{
    for (const auto &[owner, holder] : std::as_const(m_holders)) {
        if (owner)
            holder.leave(leaving);
    }
}

int Session::lockMinutes() const
{
    return m_parts.settings.lockMinutes();
}

void Session::setLockMinutes(int minutes)
{
    m_parts.settings.setLockMinutes(minutes);
    noteActivity();
}

void Session::timeIsUp()
{
    if (hasUnsavedWork())
        return noteActivity();
    lock();
    Q_EMIT lockedByTime();
}

} // namespace sokuto
