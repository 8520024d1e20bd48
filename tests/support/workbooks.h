// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zipwriter.h"

#include <QtCore/QMap>

namespace sokuto::test {

using Parts = QMap<QString, QByteArray>;

/// An archive of these parts; empty when it could not be made.
inline QByteArray zipOf(const Parts &parts)
{
    ZipWriter writer;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        writer.add(part.key(), part.value());
    const auto bytes = writer.finish();
    return bytes ? *bytes : QByteArray();
}

/// The parts of a workbook with the given rows (<row>...) on its only sheet and the given items (<si>...) as
/// its shared strings.
inline Parts xlsxParts(const QByteArray &rows, const QByteArray &strings = {})
{
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    return {
        {QStringLiteral("[Content_Types].xml"), start + "<Types/>"},
        {QStringLiteral("_rels/.rels"),
            start + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" + office
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
            start + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                + "\"><sheets><sheet name=\"FAQ\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            start + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" + office
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office
                + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\""
                + office + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {QStringLiteral("xl/sharedStrings.xml"), start + "<sst xmlns=\"" + main + "\">" + strings + "</sst>"},
        {QStringLiteral("xl/styles.xml"),
            start + "<styleSheet xmlns=\"" + main
                + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;"
                  "d&quot;日&quot;;@\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;1-&quot;0\"/></numFmts>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"56\"/>"
                  "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
            start + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

/// The parts of an OpenDocument spreadsheet with the given tables (<table:table ...>).
inline Parts odsParts(const QByteArray &tables)
{
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body>
<office:spreadsheet>)"
                + tables + "</office:spreadsheet></office:body></office:document-content>"},
    };
}

/// A part with the text `what` replaced by `with`.
inline Parts altered(Parts parts, const QString &part, const QByteArray &what, const QByteArray &with)
{
    parts[part].replace(what, with);
    return parts;
}

} // namespace sokuto::test
