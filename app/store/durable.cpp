// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
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

} // namespace

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
        return fail(ErrorCode::FileMissing, folder.filePath());
    if (!folder.isWritable())
        return fail(ErrorCode::FileUnwritable, path);

    const QString draft = folder.filePath() + "/."_L1 + target.fileName() + ".draft-"_L1
        + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const auto cleanUp = qScopeGuard([&draft] {
        QFile::remove(draft);
        QFile::remove(draft + "-journal"_L1);
    });
    if (auto done = write(draft); !done) {
        Error error = done.error();
        if (error.subject == draft)
            error.subject = path; // people asked for this one
        return fail(std::move(error));
    }
    if (auto done = sync(draft); !done)
        return done;
    return renameDurably(draft, path);
}

} // namespace sokuto
