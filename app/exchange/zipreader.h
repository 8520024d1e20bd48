// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace sokuto {

/// Beyond these an archive is refused with LimitExceeded. An ordinary sheet of 100,000 rows shrinks to a
/// fifteenth.
struct ZipLimits
{
    qint64 parts = 2'000;
    qint64 inflated = 300'000'000; ///< Bytes of all parts that are read, together.
    qint64 ratio = 200; ///< How many times larger a part may be than in the archive ...
    qint64 ratioFrom = 1'000'000; ///< ... once it has more bytes than this.
};

class ZipReader;

/// One file of an archive, inflated while it is read. It must not outlive its archive.
class ZipPart final : public QIODevice
{
    Q_OBJECT

public:
    ~ZipPart() override;
    Q_DISABLE_COPY_MOVE(ZipPart)

    bool isSequential() const override { return true; }
    /// Bytes of the whole part, as the archive says.
    qint64 totalBytes() const { return m_size; }
    qint64 bytesRead() const { return m_read; }
    /// Ends reading with LimitExceeded unless it is called again before so many more bytes have been read: an
    /// XML reader collects what it is reading now (a text, a comment) in memory.
    void expectWithin(qint64 bytes) { m_mayRead = m_read + bytes; }
    /// Why reading ended before the end of the part.
    const std::optional<Error> &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    friend class ZipReader;
    ZipPart(ZipReader &archive, QString name, zip_file *file, qint64 size, qint64 packed);
    qint64 failed(Error error);

    ZipReader &m_archive;
    QString m_name;
    zip_file *m_file;
    qint64 m_size;
    qint64 m_packed;
    qint64 m_read = 0;
    qint64 m_mayRead = -1; ///< Negative = no limit.
    std::optional<Error> m_problem;
};

/// A zip archive in memory. Nothing is ever unpacked to the disk, so the paths in it are only names; a
/// central directory that contradicts the parts is refused. Errors: UnknownFormat when it is no archive,
/// MalformedTable (arguments = {place, "spreadsheet"}) when it is a damaged one.
class ZipReader
{
public:
    static Result<std::unique_ptr<ZipReader>> open(QByteArray bytes, const ZipLimits &limits = {});
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    /// Names are compared without case; backslashes count as slashes.
    bool contains(const QString &name) const;
    /// MalformedTable when it is not there, UnknownFormat (arguments = {"encrypted"}) behind a password.
    Result<std::unique_ptr<ZipPart>> part(const QString &name);

private:
    friend class ZipPart;
    ZipReader(QByteArray bytes, const ZipLimits &limits);
    Result<void> start();
    Result<void> readNames();

    QByteArray m_bytes;
    ZipLimits m_limits;
    zip *m_zip = nullptr;
    QHash<QString, quint64> m_indexOf;
    qint64 m_inflated = 0;
};

/// "This spreadsheet is damaged there": MalformedTable, arguments = {place, "spreadsheet"}.
[[nodiscard]] Failure damagedSpreadsheet(const QString &place, const QString &detail = {});

} // namespace sokuto
