// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstddef>
#include <sqlite3.h>
#include <vector>

namespace sokuto {

/// A database file opened read-only through SQLite's own file layer: closing an ordinary descriptor would
/// drop the locks that another connection of this process holds on the same file.
class RawFile final
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
    /// Lets go of the lock, too.
    ~RawFile()
    {
        if (file()->pMethods) {
            file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
            file()->pMethods->xClose(file());
        }
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
    bool read(void *to, int length, qint64 from)
    {
        return file()->pMethods->xRead(file(), to, length, from) == SQLITE_OK;
    }
    /// As long as this is held nobody can write into the file, nor roll a journal back into it. False when
    /// somebody is about to.
    bool lockForReading()
    {
        int reserved = 1;
        return file()->pMethods->xLock(file(), SQLITE_LOCK_SHARED) == SQLITE_OK
            && file()->pMethods->xCheckReservedLock(file(), &reserved) == SQLITE_OK && reserved == 0;
    }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }

    sqlite3_vfs *m_vfs;
    std::vector<std::max_align_t> m_memory; // zeroed, so pMethods is null until opened
    const char *m_name;
    int m_code = SQLITE_ERROR;
};

} // namespace sokuto
