// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace sokuto {

/// What went wrong, to branch on. The words for people are made in service/messages.
enum class ErrorCode {
    // Files in general; subject = path
    FileMissing,
    NotAFile, ///< a directory, a FIFO, a device
    FileUnreadable,
    FileUnwritable,
    FileExists,
    DiskFull,
    DeviceFailed, ///< the disk or the network drive reported a fault
    // The FAQ or desk file; subject = path
    NotADatabase,
    ForeignDatabase, ///< SQLite, but not written by this program
    DatabaseDamaged,
    DatabaseAltered, ///< ours, but its tables are not the ones this program makes
    DatabaseNewer, ///< user_version above ours; arguments = {found, known}
    DatabaseLocked,
    DatabaseNeedsRecovery, ///< the last writer died, this user may not roll its journal back and cannot make
                           ///< a copy
    DatabaseInWalMode, ///< another tool put it into WAL mode, which cannot be read without writing beside it
    MigrationFailed,
    QueryFailed, ///< subject = statement or table
    TransactionFailed,
    DeskSetAside, ///< a desk file beyond use; arguments = {where it is kept}
    // Contents
    Conflict, ///< changed by somebody else meanwhile; subject = No
    InvalidContent, ///< a rule of the domain is broken; subject = No or name, arguments = {rule}
    // Exchange; subject = path, arguments = {line or cell, ...}
    UnknownFormat, ///< of a spreadsheet: arguments = {"encrypted"} or {"old"}
    UndecodableText, ///< arguments = {line, encoding}
    UnencodableText, ///< characters that the wanted encoding lacks; arguments = {lines, encoding}
    MalformedTable, ///< arguments = {line}, or {place, kind of file}
    MissingSheet, ///< arguments = {wanted, names of the sheets}
    MissingColumn,
    LimitExceeded,
    NothingToImport,
    // Surroundings
    DictionaryMissing, ///< subject = dictionary path or name
    ResourceMissing,
    InvalidArgument, ///< subject = argument
    Cancelled,
};

/// An error is a value: a code to branch on, a subject (path, No, column), arguments for the sentence that
/// people read, and an untranslated detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::QueryFailed;
    QString subject;
    QString detail;
    QStringList arguments;

    bool operator==(const Error &) const = default;
};

} // namespace sokuto
