// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/locations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace sokuto::locations {

using namespace Qt::StringLiterals;

namespace {

/// Both programs share one folder, whatever each is called.
QString ownFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/sokuto"_s;
}

} // namespace

QString bundledFaq(const QString &programDirectory)
{
    const QDir folder(programDirectory);
    for (const QString &candidate : {u"faq.sqlite"_s, u"../share/sokuto/faq.sqlite"_s}) {
        QString path = QDir::cleanPath(folder.absoluteFilePath(candidate));
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

QString deskFile()
{
    return ownFolder(QStandardPaths::GenericDataLocation) + u"/desk.sqlite"_s;
}

QString indexCacheFolder()
{
    return ownFolder(QStandardPaths::GenericDataLocation) + u"/index"_s;
}

QString draftsFolder()
{
    return ownFolder(QStandardPaths::GenericDataLocation) + u"/drafts"_s;
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    const QString otherPath = QFileInfo(other).canonicalFilePath();
    if (path.isEmpty() || otherPath.isEmpty())
        return false;
    if (path == otherPath)
        return true;
#ifdef Q_OS_UNIX
    struct stat status = {};
    struct stat otherStatus = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        && ::stat(QFile::encodeName(otherPath).constData(), &otherStatus) == 0
        && status.st_dev == otherStatus.st_dev && status.st_ino == otherStatus.st_ino;
#else
    return false;
#endif
}

} // namespace sokuto::locations
