// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/role.h"
#include "service/passphrase.h"
#include "service/unsavedwork.h"
#include "store/passphrases.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace sokuto {

class Settings;

/// How editing of the FAQ in use can be unlocked.
enum class EditingDoor : quint8 {
    Closed, ///< There is no FAQ.
    Passphrase, ///< Somebody has set one.
    NoPassphrase, ///< May be written, but nobody has set one: the first to come does.
    OwnCopy, ///< Came with the program, or must not be written: an own copy can be edited.
};

/// Why editing stays locked.
struct UnlockRefusal
{
    bool wrongPassphrase = true; ///< False = it was not even tried, because it is too soon.
    int triesLeft = 0; ///< Before the next pause.
    QDateTime notBefore; ///< When the next may be tried; null = at once.
};

/// The new passphrases of an FAQ.
struct NewPassphrases
{
    QString supervisor; ///< Empty = stays as it is; for a new FAQ never empty.
    QString administrator; ///< The same; empty for a new FAQ = there is none.
};

/// Who sits at this desk, and what that person may do. Passphrases are looked at on a thread of its own.
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings &settings;
        QString bundledFaq; ///< Is never written, whatever its rights; empty = none.
        std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
        passphrase::Cost cost = passphrase::Cost::Everyday;
    };
    explicit Session(const Parts &parts, QObject *parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    /// The FAQ in use; another one than before locks, save for the copy that was just made for editing. The
    /// same again, as after every change of the file: checkRight().
    void use(const QString &faqPath);
    const QString &faqPath() const { return m_faqPath; }

    Role role() const { return m_role; }
    bool isUnlocked() const { return m_role != Role::Operator; }
    /// By what it was unlocked; only while it is.
    const EditingRight &right() const { return m_right; }
    /// Looks whether the file is still the one that was unlocked; else locks, and lockedByChange() tells.
    void checkRight();
    /// True also for a supervisor where there is no administrator.
    bool maySetPassphrases() const { return m_maySetPassphrases; }
    bool isBusy() const { return m_busy; }
    /// The name behind this desk's revisions; kept over restarts.
    QString author() const;
    void setAuthor(const QString &name);

    /// Asks how editing can be unlocked; examined() answers.
    void examine();
    /// unlocked() or refused() answers. Ignored while busy.
    void unlock(const QString &passphrase);
    void lock();
    /// Locks unless somebody has unsaved work, which must be saved or given up first; false = stays unlocked.
    bool requestLock();
    /// Whether another FAQ may come into use, or the program may end. Asks at most once, with everything that
    /// is not saved; nothing is closed before the answer. What belongs to an FAQ could be saved nowhere once
    /// another is open, or in the wrong place: it is left when the other one has come into use, and stays
    /// when that cannot be opened. For the end of the program it is left at once.
    bool mayLeave(Leaving leaving, const std::function<bool(const QList<UnsavedWork> &)> &ask);
    /// A first passphrase unlocks; later only who may set them. passphrasesSet() answers.
    void setPassphrases(const NewPassphrases &phrases);
    /// A copy of the FAQ in use that can be edited; copyMade() answers. Once it is in use, it is unlocked.
    void makeCopy(const QString &path, const NewPassphrases &phrases);

    /// A key or click: the time until it locks begins again.
    void noteActivity();
    /// Asked whenever something would be lost, as long as `owner` lives.
    void addWorkHolder(const QObject *owner, const WorkHolder &holder);
    /// In the order in which the holders came. While an FAQ is in use nothing is said of what only the end of
    /// the program stops.
    QList<UnsavedWork> unsavedWork(Leaving leaving) const;
    /// While somebody has, it does not lock by itself.
    bool hasUnsavedWork() const { return !unsavedWork(Leaving::Faq).isEmpty(); }
    int lockMinutes() const;
    void setLockMinutes(int minutes);

Q_SIGNALS:
    void roleChanged(sokuto::Role role);
    void busyChanged(bool busy);
    void examined(sokuto::EditingDoor door);
    void unlocked();
    void refused(const sokuto::UnlockRefusal &refusal);
    void passphrasesSet();
    void copyMade(const QString &path);
    /// Locked because nobody was there.
    void lockedByTime();
    /// Locked because another FAQ is at the place of the one that was unlocked, or its passphrases are
    /// others.
    void lockedByChange();
    void failed(const sokuto::Error &error);

private:
    template <typename Work, typename Take>
    void run(Work work, Take take);
    void become(Role role, bool maySetPassphrases);
    void judge(std::optional<Role> role, const EditingRight &right);
    void timeIsUp();
    void leaveWork(Leaving leaving);

    Parts m_parts;
    QString m_faqPath;
    QString m_unlockNext; ///< The copy that is unlocked when it comes into use.
    EditingRight m_copyRight; ///< Of that copy.
    EditingRight m_right;
    bool m_checksRight = false;
    Role m_role = Role::Operator;
    bool m_maySetPassphrases = false;
    bool m_busy = false;
    QList<std::pair<QPointer<const QObject>, WorkHolder>> m_holders;
    QTimer *m_lockTimer;
    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
};

} // namespace sokuto
