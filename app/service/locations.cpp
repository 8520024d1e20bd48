// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/locations.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <filesystem>

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

QString faqToUse(const QString &asked, const QString &openedBefore, const QString &bundled)
{
    if (!asked.isEmpty())
        return asked;
    return openedBefore.isEmpty() ? bundled : openedBefore;
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
    std::error_code missing;
    return std::filesystem::equivalent(
        QFileInfo(one).filesystemFilePath(), QFileInfo(other).filesystemFilePath(), missing);
}

} // namespace sokuto::locations
