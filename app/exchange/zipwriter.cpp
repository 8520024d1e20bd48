// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipwriter.h"

#include <zip.h>

namespace sokuto {

namespace {

constexpr zip_uint16_t firstDosDate = 0x21; ///< 1980-01-01

/// Everything that is in `source`, from its start.
Result<QByteArray> contentsOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return fail(ErrorCode::FileUnwritable);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const qint64 got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != qint64(stat.size))
        return fail(ErrorCode::FileUnwritable);
    return bytes;
}

} // namespace

void ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    m_parts.append({name.toUtf8(), bytes, packing});
}

Result<QByteArray> ZipWriter::finish() const
{
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &problem);
    if (!target)
        return fail(ErrorCode::FileUnwritable);
    zip_source_keep(target); // zip_close() lets go of it
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &problem);
    bool good = archive;
    for (const Part &part : m_parts) {
        if (!good)
            break;
        zip_source_t *source =
            zip_source_buffer(archive, part.bytes.constData(), quint64(part.bytes.size()), 0);
        const qint64 index =
            source ? zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0 && source)
            zip_source_free(source);
        const auto method = part.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        good = index >= 0 && zip_set_file_compression(archive, quint64(index), method, 0) == 0
            && zip_file_set_dostime(archive, quint64(index), 0, firstDosDate, 0) == 0;
    }
    good = good && zip_close(archive) == 0;
    if (!good && archive)
        zip_discard(archive);
    auto bytes = good ? contentsOf(target) : Result<QByteArray>(fail(ErrorCode::FileUnwritable));
    zip_source_free(target);
    zip_error_fini(&problem);
    return bytes;
}

} // namespace sokuto
