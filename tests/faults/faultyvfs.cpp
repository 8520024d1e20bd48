// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultyvfs.h"

#include <cstring>
#include <unistd.h>

namespace sokuto::test {

namespace {

struct State
{
    sqlite3_vfs *real = nullptr;
    int calls = 0;
    int failing = 0;
    Fault fault = Fault::DeviceFailed;
    bool persistent = false;
};
State state;

/// SQLITE_OK, or what the call shall answer instead of being done.
int strike(int deviceCode)
{
    ++state.calls;
    if (state.failing == 0 || state.calls < state.failing
        || (state.calls > state.failing && !state.persistent))
        return SQLITE_OK;
    if (state.fault == Fault::Crash)
        _exit(9);
    return state.fault == Fault::DiskFull ? SQLITE_FULL : deviceCode;
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real; ///< Lies right behind this.
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file *file, void *to, int length, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, length, offset);
}
int writeFile(sqlite3_file *file, const void *from, int length, sqlite3_int64 offset)
{
    if (const int code = strike(SQLITE_IOERR_WRITE); code != SQLITE_OK)
        return code;
    return realOf(file)->pMethods->xWrite(realOf(file), from, length, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = strike(SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
        return code;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *, int)
{
    // A full disk is told by writes, never by a sync.
    return state.fault == Fault::DiskFull ? SQLITE_OK : strike(SQLITE_IOERR_FSYNC);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkLock(sqlite3_file *file, int *reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}
int controlFile(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

const sqlite3_io_methods methods{1, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile,
    lockFile, unlockFile, checkLock, controlFile, sectorSize, characteristics, nullptr, nullptr, nullptr,
    nullptr, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && (flags & SQLITE_OPEN_CREATE) != 0) {
        if (const int code = strike(SQLITE_CANTOPEN); code != SQLITE_OK)
            return code;
    }
    auto *ours = reinterpret_cast<File *>(file);
    ours->real = reinterpret_cast<sqlite3_file *>(ours + 1);
    const int code = state.real->xOpen(state.real, name, ours->real, flags, outFlags);
    if (ours->real->pMethods)
        file->pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    if (const int code = strike(SQLITE_IOERR_DELETE); code != SQLITE_OK)
        return code;
    return state.real->xDelete(state.real, name, 0);
}

} // namespace

namespace faultyvfs {

void install()
{
    state.real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *state.real; // all the rest is the real one's
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.szOsFile = int(sizeof(File)) + state.real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

void arm(int failing, Fault fault, bool persistent)
{
    state.calls = 0;
    state.failing = failing;
    state.fault = fault;
    state.persistent = persistent;
}

int calls()
{
    return state.calls;
}

bool hasStruck()
{
    return state.failing != 0 && state.calls >= state.failing;
}

} // namespace faultyvfs

} // namespace sokuto::test
