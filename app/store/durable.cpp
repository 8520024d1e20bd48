// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QSysInfo>
#include <QtCore/QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Brings a file or a folder to the disk. Windows has no such call for folders and writes through on rename.
Result<void> sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(ErrorCode::DeviceFailed, path, qt_error_string(errno));
    const int code = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    // Some network drives cannot sync a folder and say so.
    if (code != 0 && error != EINVAL && error != ENOTSUP)
        return fail(ErrorCode::DeviceFailed, path, qt_error_string(error));
#else
    Q_UNUSED(path)
#endif
    return {};
}

/// In one step and never over something that is there, as far as the file system can promise it.
Result<void> renameToFreeName(const QString &from, const QString &to)
{
#ifdef Q_OS_LINUX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int code = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    if (code != 0 && (errno == EINVAL || errno == ENOSYS))
        code = std::rename(source.constData(), target.constData());
    if (code != 0)
        return fail(
            errno == EEXIST ? ErrorCode::FileExists : ErrorCode::FileUnwritable, to, qt_error_string(errno));
#else
    QFile file(from);
    if (!file.rename(to))
        return fail(ErrorCode::FileUnwritable, to, file.errorString());
#endif
    return {};
}

/// .faq.sqlite.draft-<machine>-<process>-<chance>: tells later whether somebody still writes it.
QString draftStem(const QFileInfo &target)
{
    return u'.' + target.fileName() + ".draft-"_L1;
}

QString thisMachine()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(8));
}

bool isRunning(qint64 process)
{
#ifdef Q_OS_UNIX
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
#else
    Q_UNUSED(process)
    return true; // then age decides
#endif
}

bool isStale(const QFileInfo &draft, const QStringList &marks)
{
    constexpr qint64 dayInSeconds = 86'400;
    if (marks.value(0) == thisMachine() && !isRunning(marks.value(1).toLongLong()))
        return true;
    return draft.lastModified().secsTo(QDateTime::currentDateTime()) > dayInSeconds;
}

/// What went wrong, said of the file that people asked for.
Error aboutTarget(Error error, const QString &draft, const QString &path)
{
    if (error.subject != draft)
        return error;
    error.subject = path;
    if (error.code == ErrorCode::FileUnreadable) // SQLite's one word for whatever it cannot open
        error.code = ErrorCode::FileUnwritable;
    if (error.code == ErrorCode::DiskFull)
        error.arguments = {QStringLiteral("new")};
    return error;
}

} // namespace

void removeStaleDrafts(const QString &path)
{
    const QFileInfo target(path);
    const QString stem = draftStem(target);
    // Not by a wildcard: a name may hold brackets.
    const auto files = QDir(target.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &file : files) {
        if (!file.fileName().startsWith(stem))
            continue;
        const QString rest = file.fileName().mid(stem.size());
        if (isStale(file, rest.section("-journal"_L1, 0, 0).split(u'-')))
            QFile::remove(file.filePath());
    }
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
        return fail(ErrorCode::FileExists, to);
    if (auto done = renameToFreeName(from, to); !done)
        return done;
    return sync(QFileInfo(to).absolutePath());
}

Result<void> placeNewFile(const QString &path, const std::function<Result<void>(const QString &draft)> &write)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::FileExists, path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::FileMissing, folder.filePath(), {}, {u"folder"_s});
    if (!folder.isWritable())
        return fail(ErrorCode::FileUnwritable, path);

    removeStaleDrafts(path);
    const QString draft = folder.filePath() + u'/' + draftStem(target)
        + QStringList{thisMachine(), QString::number(QCoreApplication::applicationPid()),
            QUuid::createUuid().toString(QUuid::Id128).left(8)}
              .join(u'-');
    const auto cleanUp = qScopeGuard([&draft] {
        QFile::remove(draft);
        QFile::remove(draft + "-journal"_L1);
    });
    if (auto done = write(draft); !done)
        return fail(aboutTarget(done.error(), draft, path));
    if (auto done = sync(draft); !done)
        return done;
    return renameDurably(draft, path);
}

} // namespace sokuto
