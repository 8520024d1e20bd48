// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxread.h"

#include "exchange/columns.h"
#include "exchange/numberformat.h"
#include "exchange/tablebuilder.h"
#include "exchange/xlsxtext.h"
#include "exchange/xmlpart.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 1'000;
constexpr qsizetype mostFormats = 100'000;
constexpr qsizetype rowsToLookAt = 200;

struct SheetPart
{
    QString name;
    QString part;
    bool visible = true;
};

/// A target as it stands in a relationship of `source` → the name in the archive.
QString resolved(const QString &source, const QString &target)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : source.split(u'/');
    if (!path.isEmpty())
        path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (!step.isEmpty() && step != u"."_s && step != u".."_s)
            path.append(step);
    }
    return path.join(u'/');
}

class XlsxReader
{
public:
    XlsxReader(ZipReader &archive, const WorkbookRequest &request)
        : m_archive(archive)
        , m_request(request)
        , m_builder(request.limits)
    {
    }

    Result<WorkbookSheet> run()
    {
        for (const auto step : {&XlsxReader::readPackage, &XlsxReader::readWorkbookPart,
                 &XlsxReader::readStyles, &XlsxReader::readSharedStrings}) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        const auto index = chooseSheet();
        if (!index)
            return fail(index.error());
        auto table = readSheet(m_sheets[*index], -1);
        if (!table)
            return fail(table.error());
        return WorkbookSheet{names(), m_sheets[*index].name, *std::move(table)};
    }

private:
    struct Relationship
    {
        QString kind; ///< The last part of its type.
        QString target;
    };

    Result<std::unique_ptr<XmlPart>> open(const QString &name)
    {
        auto part = m_archive.part(name);
        if (!part)
            return fail(part.error());
        return std::make_unique<XmlPart>(*std::move(part), name, m_request.cancel);
    }

    QStringList names() const
    {
        QStringList names;
        for (const SheetPart &sheet : m_sheets)
            names.append(sheet.name);
        return names;
    }

    Result<QHash<QString, Relationship>> relationshipsOf(const QString &source)
    {
        const qsizetype slash = source.lastIndexOf(u'/') + 1;
        const QString name = source.first(slash) + u"_rels/"_s + source.sliced(slash) + u".rels"_s;
        QHash<QString, Relationship> relationships;
        auto opened = open(name);
        if (!opened)
            return fail(opened.error());
        XmlPart &xml = **opened;
        xml.enter();
        for (; xml.enter(); xml.skip()) {
            const auto attributes = xml.attributes();
            if (attributeOf(attributes, u"TargetMode") == u"External"_s)
                continue;
            const QString type = attributeOf(attributes, u"Type").toString();
            relationships.insert(attributeOf(attributes, u"Id").toString(),
                {type.sliced(type.lastIndexOf(u'/') + 1),
                    resolved(source, attributeOf(attributes, u"Target").toString())});
        }
        if (auto done = xml.finish(); !done)
            return fail(done.error());
        return relationships;
    }

    Result<void> readPackage()
    {
        const auto relationships = relationshipsOf(QString());
        if (!relationships)
            return fail(relationships.error());
        for (const Relationship &relationship : *relationships) {
            if (relationship.kind == u"officeDocument"_s)
                m_workbook = relationship.target;
        }
        if (m_workbook.isEmpty())
            return fail(ErrorCode::UnknownFormat);
        return {};
    }

    Result<void> readWorkbookPart()
    {
        auto relationships = relationshipsOf(m_workbook);
        if (!relationships)
            return fail(relationships.error());
        m_related = *std::move(relationships);
        auto opened = open(m_workbook);
        if (!opened)
            return fail(opened.error());
        XmlPart &xml = **opened;
        if (xml.enter() && xml.name() != u"workbook"_s)
            return fail(ErrorCode::UnknownFormat); // a text document or a presentation
        while (xml.enter()) {
            if (xml.name() == u"workbookPr"_s) {
                const auto attributes = xml.attributes();
                const QStringView value = attributeOf(attributes, u"date1904");
                m_from1904 = value == u"1"_s || value == u"true"_s;
            }
            if (xml.name() != u"sheets"_s) {
                xml.skip();
                continue;
            }
            for (; xml.enter(); xml.skip()) {
                if (xml.name() == u"sheet"_s)
                    noteSheet(xml.attributes());
            }
        }
        if (auto done = xml.finish(); !done)
            return done;
        if (m_sheets.isEmpty())
            return damagedSpreadsheet(m_workbook);
        return {};
    }

    void noteSheet(const QXmlStreamAttributes &attributes)
    {
        const Relationship part = m_related.value(attributeOf(attributes, u"id").toString());
        if (part.kind == u"worksheet"_s)
            m_sheets.append({attributeOf(attributes, u"name").toString().left(longestName), part.target,
                attributeOf(attributes, u"state").isEmpty()
                    || attributeOf(attributes, u"state") == u"visible"_s});
    }

    QString relatedPart(const QString &kind) const
    {
        for (const Relationship &relationship : m_related) {
            if (relationship.kind == kind)
                return relationship.target;
        }
        return {};
    }

    Result<void> readStyles()
    {
        const QString name = relatedPart(u"styles"_s);
        if (name.isEmpty())
            return {};
        auto opened = open(name);
        if (!opened)
            return fail(opened.error());
        XmlPart &xml = **opened;
        QHash<int, QString> codes;
        QList<int> ids;
        xml.enter();
        while (xml.enter()) {
            const bool formats = xml.name() == u"numFmts"_s;
            if (!formats && xml.name() != u"cellXfs"_s) {
                xml.skip();
                continue;
            }
            for (; xml.enter(); xml.skip()) {
                const auto attributes = xml.attributes();
                const int id = attributeOf(attributes, u"numFmtId").toInt();
                if (formats)
                    codes.insert(id, attributeOf(attributes, u"formatCode").toString().left(longestName));
                else
                    ids.append(id);
                if (codes.size() > mostFormats || ids.size() > mostFormats)
                    xml.stopTooLarge(mostFormats);
            }
        }
        for (const int id : std::as_const(ids))
            m_formats.append(formatWith(id, codes));
        return xml.finish();
    }

    NumberFormat formatWith(int id, const QHash<int, QString> &codes)
    {
        const auto known = m_formatOf.constFind(id);
        if (known != m_formatOf.cend())
            return *known;
        const auto code = codes.constFind(id);
        return *m_formatOf.insert(
            id, NumberFormat(code == codes.cend() ? NumberFormat::builtinCode(id) : *code));
    }

    Result<void> readSharedStrings()
    {
        const QString name = relatedPart(u"sharedStrings"_s);
        if (name.isEmpty())
            return {};
        auto opened = open(name);
        if (!opened)
            return fail(opened.error());
        XmlPart &xml = **opened;
        qint64 length = 0;
        xml.enter();
        while (xml.enter()) {
            m_strings.append(richText(xml, m_request.limits.cellLength));
            length += m_strings.last().size();
            if (m_strings.size() > m_request.limits.cells)
                xml.stopTooLarge(m_request.limits.cells);
            if (length > m_request.limits.text)
                xml.stopTooLarge(m_request.limits.text);
        }
        return xml.finish();
    }

    Result<qsizetype> chooseSheet()
    {
        if (!m_request.sheet.isEmpty()) {
            const qsizetype index = findSheet(names(), m_request.sheet);
            return index >= 0 ? Result<qsizetype>(index) : missingSheet(names(), m_request.sheet);
        }
        QList<qsizetype> visible;
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            if (m_sheets[i].visible)
                visible.append(i);
        }
        if (visible.size() < 2)
            return visible.value(0, 0);
        for (const qsizetype i : std::as_const(visible)) {
            const auto head = readSheet(m_sheets[i], rowsToLookAt);
            if (!head)
                return fail(head.error());
            if (findHeader(*head))
                return i;
        }
        return visible.first();
    }

    /// So many rows from the top; all when negative.
    Result<Table> readSheet(const SheetPart &sheet, qsizetype mostRows)
    {
        auto opened = open(sheet.part);
        if (!opened)
            return fail(opened.error());
        XmlPart &xml = **opened;
        if (mostRows < 0)
            xml.progress = m_request.progress;
        qsizetype row = 0;
        xml.enter();
        while (xml.enter()) {
            if (xml.name() != u"sheetData"_s) {
                xml.skip();
                continue;
            }
            while (xml.enter()) {
                if (mostRows >= 0 && m_builder.rowCount() >= mostRows)
                    return m_builder.take();
                readRow(xml, row);
            }
        }
        if (auto done = xml.finish(); !done)
            return fail(done.error());
        return m_builder.take();
    }

    void readRow(XmlPart &xml, qsizetype &row)
    {
        const qsizetype above = row;
        const auto attributes = xml.attributes();
        const QStringView number = attributeOf(attributes, u"r");
        bool isNumber = true;
        row = number.isEmpty() ? row + 1 : number.toInt(&isNumber);
        if (!isNumber || row <= above)
            return xml.stop(damagedSpreadsheet(number.toString()));
        qsizetype column = -1;
        while (xml.enter()) {
            const auto cell = xml.attributes();
            const QString name = attributeOf(cell, u"r").toString();
            qsizetype rowOfCell = row;
            ++column;
            if (!name.isEmpty() && (!cellPosition(name, rowOfCell, column) || rowOfCell != row))
                return xml.stop(damagedSpreadsheet(name));
            readCell(xml, cell, row, column);
        }
    }

    void readCell(XmlPart &xml, const QXmlStreamAttributes &attributes, qsizetype row, qsizetype column)
    {
        const QString type = attributeOf(attributes, u"t").toString();
        const int style = attributeOf(attributes, u"s").toInt();
        QString text;
        while (xml.enter()) {
            if (xml.name() == u"is"_s)
                text = richText(xml, m_request.limits.cellLength);
            else if (xml.name() == u"v"_s)
                text = valueText(xml, type, style, row, column);
            else
                xml.skip();
        }
        if (auto done = m_builder.put(row, column, std::move(text)); !done)
            xml.stop(fail(done.error()));
    }

    QString valueText(XmlPart &xml, const QString &type, int style, qsizetype row, qsizetype column)
    {
        QString value = xml.text(m_request.limits.cellLength);
        if (type == u"s"_s) {
            bool isNumber = false;
            const int index = value.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_strings.size()) {
                xml.stopDamaged();
                return {};
            }
            return m_strings[index];
        }
        if (type == u"b"_s)
            return value == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"d"_s)
            return QString(value).replace(u'T', u' ');
        if (!type.isEmpty() && type != u"n"_s)
            return withoutEscapes(value); // the result of a formula, or an error such as #N/A
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        const NumberFormat &format = style >= 0 && style < m_formats.size() ? m_formats[style] : m_general;
        if (const auto date = format.hiddenDate(number, m_from1904))
            m_builder.noteDate(row, column, *date);
        return format.text(number, m_from1904);
    }

    ZipReader &m_archive;
    const WorkbookRequest &m_request;
    TableBuilder m_builder;
    QString m_workbook;
    QHash<QString, Relationship> m_related; ///< To the workbook, by id.
    QList<SheetPart> m_sheets;
    bool m_from1904 = false;
    QHash<int, NumberFormat> m_formatOf;
    QList<NumberFormat> m_formats; ///< By style.
    NumberFormat m_general;
    QStringList m_strings;
};

} // namespace

Result<WorkbookSheet> readXlsx(ZipReader &archive, const WorkbookRequest &request)
{
    return XlsxReader(archive, request).run();
}

} // namespace sokuto
