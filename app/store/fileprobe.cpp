// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileprobe.h"

#include "store/rawfile.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerSize = 100;
constexpr int smallestDatabase = 512; ///< One page of the smallest size.
constexpr int writeVersionOffset = 18;
constexpr int readVersionOffset = 19;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

} // namespace

Result<FileHeader> probeDatabaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (!info.isFile())
        return fail(ErrorCode::NotAFile, path);

    const QString truePath = info.canonicalFilePath();
    RawFile file(truePath);
    if (file.code() != SQLITE_OK)
        return fail(ErrorCode::FileUnreadable, path, QString::fromUtf8(sqlite3_errstr(file.code())));
    const qint64 size = file.size();
    if (size < 0)
        return fail(ErrorCode::DeviceFailed, path, u"the size cannot be told"_s);
    if (size < smallestDatabase)
        return fail(ErrorCode::NotADatabase, path, u"too short: %1 bytes"_s.arg(size));
    std::array<uchar, headerSize> header{};
    if (!file.read(header.data(), headerSize, 0))
        return fail(ErrorCode::DeviceFailed, path, u"the header cannot be read"_s);
    if (!std::equal(
            magic.begin(), magic.end(), header.begin(), [](char a, uchar b) { return uchar(a) == b; }))
        return fail(ErrorCode::NotADatabase, path, u"no SQLite header"_s);

    return FileHeader{
        .applicationId = qFromBigEndian<quint32>(header.data() + applicationIdOffset),
        .userVersion = qFromBigEndian<qint32>(header.data() + userVersionOffset),
        .writeAheadLog = header[writeVersionOffset] == 2 || header[readVersionOffset] == 2
            || QFileInfo::exists(truePath + "-wal"_L1),
        .journal = QFileInfo::exists(truePath + "-journal"_L1),
    };
}

} // namespace sokuto
