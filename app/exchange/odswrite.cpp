// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odswrite.h"

#include "base/workwatch.h"
#include "exchange/sheetlayout.h"
#include "exchange/zipwriter.h"

#include <QtCore/QXmlStreamWriter>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"application/vnd.oasis.opendocument.spreadsheet"_s;
constexpr double millimetresPerCharacter = 2.1;

void declareNamespaces(QXmlStreamWriter &xml)
{
    static const QString all = u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s;
    for (const QString &name : {u"office"_s, u"table"_s, u"text"_s, u"style"_s, u"config"_s})
        xml.writeAttribute(u"xmlns:"_s + name, all.arg(name));
    xml.writeAttribute(u"xmlns:number"_s, all.arg(u"datastyle"_s));
    xml.writeAttribute(u"xmlns:fo"_s, all.arg(u"xsl-fo-compatible"_s));
    xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

/// An element with nothing in it.
void writeElement(
    QXmlStreamWriter &xml, const QString &name, std::initializer_list<std::pair<QString, QString>> attributes)
{
    xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

class OdsSheet
{
public:
    OdsSheet(const Table &table, WorkWatch *watch)
        : m_table(table)
        , m_watch(watch)
        , m_layout(layoutOf(table))
    {
    }

    QByteArray content() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeStartElement(u"office:document-content"_s);
        declareNamespaces(xml);
        writeStyles(xml);
        xml.writeStartElement(u"office:body"_s);
        xml.writeStartElement(u"office:spreadsheet"_s);
        writeTable(xml);
        xml.writeEndDocument();
        return bytes;
    }

    /// That the headings stay in sight is a setting of the view.
    QByteArray settings() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeStartElement(u"office:document-settings"_s);
        declareNamespaces(xml);
        xml.writeStartElement(u"office:settings"_s);
        const auto start = [&xml](const QString &element, const QString &name) {
            xml.writeStartElement(u"config:"_s + element);
            if (!name.isEmpty())
                xml.writeAttribute(u"config:name"_s, name);
        };
        start(u"config-item-set"_s, u"ooo:view-settings"_s);
        start(u"config-item-map-indexed"_s, u"Views"_s);
        start(u"config-item-map-entry"_s, {});
        start(u"config-item-map-named"_s, u"Tables"_s);
        start(u"config-item-map-entry"_s, u"FAQ"_s);
        const QString row = QString::number(m_layout.headings + 1);
        for (const auto &[name, type, value] : {std::tuple(u"VerticalSplitMode"_s, u"short"_s, u"2"_s),
                 std::tuple(u"VerticalSplitPosition"_s, u"int"_s, row),
                 std::tuple(u"ActiveSplitRange"_s, u"short"_s, u"2"_s),
                 std::tuple(u"PositionBottom"_s, u"int"_s, row)}) {
            start(u"config-item"_s, name);
            xml.writeAttribute(u"config:type"_s, type);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return bytes;
    }

private:
    void writeStyles(QXmlStreamWriter &xml) const
    {
        xml.writeStartElement(u"office:automatic-styles"_s);
        for (qsizetype i = 0; i < m_layout.widths.size(); ++i) {
            xml.writeStartElement(u"style:style"_s);
            xml.writeAttribute(u"style:name"_s, u"co"_s + QString::number(i));
            xml.writeAttribute(u"style:family"_s, u"table-column"_s);
            writeElement(xml, u"style:table-column-properties"_s,
                {{u"style:column-width"_s,
                    QString::number(m_layout.widths[i] * millimetresPerCharacter, 'f', 1) + u"mm"_s}});
            xml.writeEndElement();
        }
        xml.writeStartElement(u"number:text-style"_s); // what is typed later is text, too: 1-2 is no date
        xml.writeAttribute(u"style:name"_s, u"text"_s);
        xml.writeEmptyElement(u"number:text-content"_s);
        xml.writeEndElement();
        writeCellStyle(xml, u"plain"_s, u"no-wrap"_s, false);
        writeCellStyle(xml, u"heading"_s, u"no-wrap"_s, true);
        writeCellStyle(xml, u"wrapped"_s, u"wrap"_s, false);
        xml.writeEndElement();
    }

    static void writeCellStyle(QXmlStreamWriter &xml, const QString &name, const QString &wrap, bool heading)
    {
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, name);
        xml.writeAttribute(u"style:family"_s, u"table-cell"_s);
        xml.writeAttribute(u"style:data-style-name"_s, u"text"_s);
        xml.writeEmptyElement(u"style:table-cell-properties"_s);
        xml.writeAttribute(u"fo:wrap-option"_s, wrap);
        xml.writeAttribute(u"style:vertical-align"_s, u"top"_s);
        if (heading) {
            xml.writeAttribute(u"fo:background-color"_s, u"#e8eef4"_s);
            xml.writeAttribute(u"fo:border-bottom"_s, u"0.5pt solid #000000"_s);
            writeElement(xml, u"style:text-properties"_s,
                {{u"fo:font-weight"_s, u"bold"_s}, {u"style:font-weight-asian"_s, u"bold"_s}});
        }
        xml.writeEndElement();
    }

    void writeTable(QXmlStreamWriter &xml) const
    {
        xml.writeStartElement(u"table:table"_s);
        xml.writeAttribute(u"table:name"_s, u"FAQ"_s);
        for (qsizetype i = 0; i < m_layout.widths.size(); ++i) {
            writeElement(xml, u"table:table-column"_s,
                {{u"table:style-name"_s, u"co"_s + QString::number(i)},
                    {u"table:default-cell-style-name"_s, u"wrapped"_s}});
        }
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            if (m_watch && !m_watch->goOn(row, m_table.rows.size()))
                break;
            writeRow(xml, row);
        }
        xml.writeEndElement();
    }

    void writeRow(QXmlStreamWriter &xml, qsizetype row) const
    {
        xml.writeStartElement(u"table:table-row"_s);
        const QString style = row < m_layout.headings ? u"plain"_s
            : row == m_layout.headings                ? u"heading"_s
                                                      : u"wrapped"_s;
        const QStringList &cells = m_table.rows[row].cells;
        if (cells.isEmpty())
            xml.writeEmptyElement(u"table:table-cell"_s);
        for (const QString &cell : cells) {
            xml.writeStartElement(u"table:table-cell"_s);
            xml.writeAttribute(u"table:style-name"_s, style);
            if (const QString text = sheetText(cell); !text.isEmpty()) {
                xml.writeAttribute(u"office:value-type"_s, u"string"_s);
                for (const QStringView paragraph : QStringView(text).split(u'\n'))
                    writeParagraph(xml, paragraph);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// Spaces that a reader would throw away are elements.
    static void writeParagraph(QXmlStreamWriter &xml, QStringView text)
    {
        xml.writeStartElement(u"text:p"_s);
        qsizetype written = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool kept = i > 0 && i + 1 < text.size() && text[i - 1] != u' ' && text[i - 1] != u'\t';
            if (text[i] != u'\t' && (text[i] != u' ' || kept))
                continue;
            if (i > written)
                xml.writeCharacters(text.sliced(written, i - written).toString());
            xml.writeEmptyElement(text[i] == u'\t' ? u"text:tab"_s : u"text:s"_s);
            written = i + 1;
        }
        if (written < text.size())
            xml.writeCharacters(text.sliced(written).toString());
        xml.writeEndElement();
    }

    const Table &m_table;
    WorkWatch *m_watch;
    SheetLayout m_layout;
};

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    for (const auto &[path, type] : {std::pair(u"/"_s, kind), std::pair(u"content.xml"_s, u"text/xml"_s),
             std::pair(u"settings.xml"_s, u"text/xml"_s)}) {
        writeElement(xml, u"manifest:file-entry"_s,
            {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> writeOds(const Table &table, WorkWatch *watch)
{
    const OdsSheet sheet(table, watch);
    ZipWriter archive;
    archive.add(u"mimetype"_s, kind.toLatin1(), ZipWriter::Packing::Stored);
    archive.add(u"content.xml"_s, sheet.content());
    archive.add(u"settings.xml"_s, sheet.settings());
    archive.add(u"META-INF/manifest.xml"_s, manifest());
    if (watch && watch->isCancelled())
        return fail(ErrorCode::Cancelled);
    return archive.finish();
}

} // namespace sokuto
