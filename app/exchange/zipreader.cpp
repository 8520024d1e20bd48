// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipreader.h"

#include <algorithm>

#include <zip.h>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QString comparableName(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

Failure tooLarge(qint64 limit)
{
    return fail(ErrorCode::LimitExceeded, {}, {}, {QString::number(limit)});
}

} // namespace

Failure damagedSpreadsheet(const QString &place, const QString &detail)
{
    return fail(ErrorCode::MalformedTable, {}, detail, {place, u"spreadsheet"_s});
}

ZipPart::ZipPart(ZipReader &archive, QString name, zip_file *file, qint64 size, qint64 packed)
    : m_archive(archive)
    , m_name(std::move(name))
    , m_file(file)
    , m_size(size)
    , m_packed(packed)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::failed(Error error)
{
    if (!m_problem)
        m_problem = std::move(error);
    return -1;
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (m_problem)
        return -1;
    const qint64 got = zip_fread(m_file, data, quint64(size));
    if (got < 0)
        return failed(damagedSpreadsheet(m_name, QString::fromUtf8(zip_file_strerror(m_file))).error);
    m_read += got;
    m_archive.m_inflated += got;
    const ZipLimits &limits = m_archive.m_limits;
    if (m_archive.m_inflated > limits.inflated)
        return failed(tooLarge(limits.inflated).error);
    if (m_read > limits.ratioFrom && m_read / limits.ratio > m_packed)
        return failed(tooLarge(limits.ratio).error);
    if (m_mayRead >= 0 && m_read > m_mayRead)
        return failed(tooLarge(m_mayRead).error);
    return got;
}

qint64 ZipPart::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

ZipReader::ZipReader(QByteArray bytes, const ZipLimits &limits)
    : m_bytes(std::move(bytes))
    , m_limits(limits)
{
}

ZipReader::~ZipReader()
{
    if (m_zip)
        zip_discard(m_zip);
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(QByteArray bytes, const ZipLimits &limits)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(std::move(bytes), limits));
    if (auto done = reader->start(); !done)
        return fail(done.error());
    return reader;
}

Result<void> ZipReader::start()
{
    if (!m_bytes.startsWith("PK"))
        return fail(ErrorCode::UnknownFormat);
    zip_error_t problem;
    zip_error_init(&problem);
    const auto failure = [&problem] {
        const QString detail = QString::fromUtf8(zip_error_strerror(&problem));
        zip_error_fini(&problem);
        return damagedSpreadsheet(u"zip"_s, detail);
    };
    zip_source_t *source =
        zip_source_buffer_create(m_bytes.constData(), quint64(m_bytes.size()), 0, &problem);
    if (!source)
        return failure();
    m_zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &problem);
    if (!m_zip) {
        zip_source_free(source);
        return failure();
    }
    zip_error_fini(&problem);
    return readNames();
}

Result<void> ZipReader::readNames()
{
    const qint64 count = zip_get_num_entries(m_zip, 0);
    if (count > m_limits.parts)
        return tooLarge(m_limits.parts);
    for (qint64 i = 0; i < count; ++i) {
        const char *name = zip_get_name(m_zip, quint64(i), ZIP_FL_ENC_GUESS);
        const QString comparable = name ? comparableName(QString::fromUtf8(name)) : QString();
        if (!comparable.isEmpty() && !m_indexOf.contains(comparable))
            m_indexOf.insert(comparable, quint64(i));
    }
    return {};
}

bool ZipReader::contains(const QString &name) const
{
    return m_indexOf.contains(comparableName(name));
}

Result<std::unique_ptr<ZipPart>> ZipReader::part(const QString &name)
{
    const auto index = m_indexOf.constFind(comparableName(name));
    if (index == m_indexOf.cend())
        return damagedSpreadsheet(name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip, *index, 0, &stat) != 0)
        return damagedSpreadsheet(name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::UnknownFormat, {}, {}, {u"encrypted"_s});
    const auto size = qint64(std::min<quint64>(stat.size, quint64(std::numeric_limits<qint64>::max())));
    const auto packed = qint64(std::min<quint64>(stat.comp_size, quint64(m_bytes.size())));
    if (size > m_limits.inflated - m_inflated)
        return tooLarge(m_limits.inflated);
    if (size > m_limits.ratioFrom && size / m_limits.ratio > packed)
        return tooLarge(m_limits.ratio);
    zip_file_t *file = zip_fopen_index(m_zip, *index, 0);
    if (!file)
        return damagedSpreadsheet(name, QString::fromUtf8(zip_strerror(m_zip)));
    return std::unique_ptr<ZipPart>(new ZipPart(*this, name, file, size, packed));
}

} // namespace sokuto
