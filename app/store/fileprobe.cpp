// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileprobe.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <sqlite3.h>
#include <vector>

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

/// A file opened read-only through SQLite's default file layer.
class RawFile
{
public:
    explicit RawFile(const QString &path)
        : m_vfs(sqlite3_vfs_find(nullptr))
        , m_memory(size_t(m_vfs->szOsFile) / sizeof(std::max_align_t) + 1)
        , m_name(sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr))
    {
        m_code = m_name
            ? m_vfs->xOpen(m_vfs, m_name, file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr)
            : SQLITE_NOMEM;
    }
    ~RawFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

    int code() const { return m_code; }
    /// -1 when it cannot be told.
    qint64 size()
    {
        sqlite3_int64 bytes = -1;
        return file()->pMethods->xFileSize(file(), &bytes) == SQLITE_OK ? bytes : -1;
    }
    bool read(uchar *to, int length) { return file()->pMethods->xRead(file(), to, length, 0) == SQLITE_OK; }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }

    sqlite3_vfs *m_vfs;
    std::vector<std::max_align_t> m_memory; // zeroed, so pMethods is null until opened
    const char *m_name;
    int m_code = SQLITE_ERROR;
};

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
    if (!file.read(header.data(), headerSize))
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
