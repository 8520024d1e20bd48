// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "exchange/odsread.h"
#include "exchange/xlsxread.h"
#include "exchange/zipreader.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QString comparable(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toLower();
}

/// The old binary file, or the envelope around an encrypted new one, which names its contents in UTF-16.
Failure refuseOldContainer(const QByteArray &bytes)
{
    static constexpr QStringView mark = u"EncryptedPackage";
    const QByteArray written(reinterpret_cast<const char *>(mark.utf16()), mark.size() * 2);
    const bool encrypted = bytes.contains(written);
    return fail(ErrorCode::UnknownFormat, {}, {}, {encrypted ? u"encrypted"_s : u"old"_s});
}

} // namespace

Result<WorkbookSheet> readWorkbook(const QByteArray &bytes, const WorkbookRequest &request)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refuseOldContainer(bytes);
    auto archive = ZipReader::open(bytes);
    if (!archive)
        return fail(archive.error());
    if ((*archive)->contains(u"_rels/.rels"_s))
        return readXlsx(**archive, request);
    if ((*archive)->contains(u"content.xml"_s))
        return readOds(**archive, request);
    return fail(ErrorCode::UnknownFormat);
}

qsizetype findSheet(const QStringList &names, const QString &wanted)
{
    if (const qsizetype same = names.indexOf(wanted); same >= 0)
        return same;
    const QString sought = comparable(wanted);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (comparable(names[i]) == sought)
            return i;
    }
    return -1;
}

Failure missingSheet(const QStringList &names, const QString &wanted)
{
    return fail(ErrorCode::MissingSheet, {}, {}, {wanted, names.join(u", "_s)});
}

} // namespace sokuto
