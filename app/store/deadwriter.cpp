// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deadwriter.h"

#include "store/rawfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 1 << 20; ///< Bytes copied at once.

bool copyBytes(RawFile &from, const QString &to)
{
    QFile copy(to);
    const qint64 size = from.size();
    if (size < 0 || !copy.open(QIODevice::WriteOnly))
        return false;
    QByteArray bytes;
    for (qint64 done = 0; done < size; done += bytes.size()) {
        bytes.resize(std::min(piece, size - done));
        if (!from.read(bytes.data(), int(bytes.size()), done) || copy.write(bytes) != bytes.size())
            return false;
    }
    return copy.flush();
}

} // namespace

Result<QString> copyWithJournal(const QString &path, const QTemporaryDir &folder)
{
    const QString truePath = QFileInfo(path).canonicalFilePath();
    RawFile file(truePath);
    if (file.code() != SQLITE_OK)
        return fail(ErrorCode::FileUnreadable, path, QString::fromUtf8(sqlite3_errstr(file.code())));
    if (!file.lockForReading())
        return fail(ErrorCode::DatabaseLocked, path);
    QString copy = folder.filePath(u"copy"_s);
    const QString journal = u"-journal"_s;
    // Nobody holds locks on a journal.
    if (!copyBytes(file, copy) || !QFile::copy(truePath + journal, copy + journal)
        || !QFile::setPermissions(copy + journal, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::DatabaseNeedsRecovery, path, u"no private copy could be made"_s);
    return copy;
}

} // namespace sokuto
