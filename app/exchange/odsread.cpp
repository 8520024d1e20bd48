// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsread.h"

#include "exchange/columns.h"
#include "exchange/datetext.h"
#include "exchange/numberformat.h"
#include "exchange/tablebuilder.h"
#include "exchange/xmlpart.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 1'000;

/// Joins the characters of a paragraph. White space with line ends or tabs only lays out the file: it is one
/// space, and none at the edges of a paragraph. Spaces alone are meant: LibreOffice writes them as they are.
class ParagraphText
{
public:
    void add(QStringView characters)
    {
        for (const QChar c : characters) {
            if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
                m_space += c;
            } else {
                settle(u" "_s);
                m_text += c;
                m_atStart = false;
            }
        }
    }
    void addExactly(const QString &text)
    {
        settle(u" "_s);
        m_text += text;
        m_atStart = false;
    }
    void startParagraph()
    {
        if (m_started)
            m_text += u'\n';
        m_started = m_atStart = true;
    }
    void endParagraph() { settle({}); }
    qsizetype size() const { return m_text.size() + m_space.size(); }
    bool isStarted() const { return m_started; }
    QString text() const { return m_text; }

private:
    /// `layout` stands for white space that only lays out the file.
    void settle(const QString &layout)
    {
        const bool meant = std::all_of(m_space.cbegin(), m_space.cend(), [](QChar c) { return c == u' '; });
        m_text += meant ? m_space : m_atStart ? QString() : layout;
        m_space.clear();
    }

    QString m_text;
    QString m_space; ///< Read, but not yet part of the text.
    bool m_started = false;
    bool m_atStart = true;
};

struct Cell
{
    QString text;
    std::optional<QDate> hiddenDate;
};

class OdsReader
{
public:
    OdsReader(ZipReader &archive, const WorkbookRequest &request)
        : m_archive(archive)
        , m_request(request)
        , m_builder(request.limits)
    {
    }

    Result<WorkbookSheet> run()
    {
        if (auto done = checkKind(); !done)
            return fail(done.error());
        const QString name = u"content.xml"_s;
        auto part = m_archive.part(name);
        if (!part)
            return fail(part.error());
        XmlPart xml(*std::move(part), name, m_request.cancel);
        xml.progress = m_request.progress;
        readContent(xml);
        if (auto done = xml.finish(); !done)
            return fail(done.error());
        return choose();
    }

private:
    Result<void> checkKind()
    {
        static const QString kind = u"mimetype"_s;
        if (m_archive.contains(kind)) {
            auto part = m_archive.part(kind);
            if (!part)
                return fail(part.error());
            const QByteArray type = (*part)->read(100);
            if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
                return fail(ErrorCode::UnknownFormat);
        }
        return checkOpen();
    }

    /// A password leaves the parts in place and says in the manifest that they are encrypted.
    Result<void> checkOpen()
    {
        const QString name = u"META-INF/manifest.xml"_s;
        if (!m_archive.contains(name))
            return {};
        auto part = m_archive.part(name);
        if (!part)
            return fail(part.error());
        XmlPart xml(*std::move(part), name, m_request.cancel);
        while (xml.next()) {
            if (xml.name() == u"encryption-data"_s)
                return fail(ErrorCode::UnknownFormat, {}, {}, {u"encrypted"_s});
        }
        return xml.finish();
    }

    void readContent(XmlPart &xml)
    {
        if (xml.enter() && xml.name() != u"document-content"_s)
            xml.stop(fail(ErrorCode::UnknownFormat));
        while (enterNamed(xml, u"body")) {
            while (enterNamed(xml, u"spreadsheet")) {
                while (enterNamed(xml, u"table"))
                    readTable(xml);
            }
        }
    }

    /// The next child of that name; the others are passed over.
    static bool enterNamed(XmlPart &xml, QStringView name)
    {
        while (xml.enter()) {
            if (xml.name() == name)
                return true;
            xml.skip();
        }
        return false;
    }

    void readTable(XmlPart &xml)
    {
        const QString name = attributeOf(xml.attributes(), u"name").toString().left(longestName);
        m_names.append(name);
        const bool wanted = m_request.sheet.isEmpty() || findSheet({name}, m_request.sheet) == 0;
        if (!wanted) {
            m_tables.append(Table());
            return xml.skip();
        }
        m_row = 0;
        readRows(xml);
        m_tables.append(m_builder.take());
    }

    /// Rows, also those in groups and under the heading "to be repeated on each page".
    void readRows(XmlPart &xml)
    {
        while (xml.enter()) {
            if (xml.name() == u"table-row"_s)
                readRow(xml);
            else if (xml.name() == u"table-row-group"_s || xml.name() == u"table-rows"_s
                || xml.name() == u"table-header-rows"_s)
                readRows(xml);
            else
                xml.skip();
        }
    }

    static qsizetype repetitions(const QXmlStreamAttributes &attributes, QStringView name)
    {
        return std::max(1, attributeOf(attributes, name).toInt());
    }

    void readRow(XmlPart &xml)
    {
        const qsizetype times = repetitions(xml.attributes(), u"number-rows-repeated");
        QList<std::pair<qsizetype, Cell>> cells;
        qsizetype column = 0;
        while (xml.enter()) {
            const qsizetype repeated = repetitions(xml.attributes(), u"number-columns-repeated");
            if (xml.name() != u"table-cell"_s) {
                column += xml.name() == u"covered-table-cell"_s ? repeated : 0;
                xml.skip();
                continue;
            }
            const Cell cell = readCell(xml);
            const qsizetype filled = cell.text.isEmpty() ? 0 : repeated;
            for (qsizetype i = 0; i < filled && !xml.isStopped(); ++i) {
                cells.append({column + i, cell});
                if (cells.size() > m_request.limits.cells)
                    xml.stopTooLarge(m_request.limits.cells);
            }
            column += repeated;
        }
        putRow(xml, cells, times);
        m_row += times;
    }

    void putRow(XmlPart &xml, const QList<std::pair<qsizetype, Cell>> &cells, qsizetype times)
    {
        for (qsizetype i = 0; i < times && !cells.isEmpty(); ++i) {
            for (const auto &[column, cell] : cells) {
                if (auto done = m_builder.put(m_row + i + 1, column, cell.text); !done)
                    return xml.stop(fail(done.error()));
                if (cell.hiddenDate)
                    m_builder.noteDate(m_row + i + 1, column, *cell.hiddenDate);
            }
        }
    }

    Cell readCell(XmlPart &xml)
    {
        const auto attributes = xml.attributes();
        const QString type = attributeOf(attributes, u"value-type").toString();
        const QString value = attributeOf(attributes, u"value").toString();
        const QDate date = QDate::fromString(attributeOf(attributes, u"date-value").left(10), Qt::ISODate);
        const bool timed = attributeOf(attributes, u"date-value").size() > 10;
        const QStringView exact = attributeOf(attributes, u"string-value");
        ParagraphText shown;
        while (xml.enter()) {
            if (xml.name() == u"p"_s || xml.name() == u"h"_s) {
                shown.startParagraph();
                readParagraph(xml, shown);
                shown.endParagraph();
            } else {
                xml.skip(); // comments, pictures
            }
        }
        if (type == u"string"_s && !exact.isNull())
            return {exact.toString(), {}}; // where the paragraphs cannot say it, as with several spaces
        if (type == u"date"_s && date.isValid())
            return dateCell(date, timed, shown.text());
        if (!shown.isStarted() && !value.isEmpty())
            return {NumberFormat().text(value.toDouble(), false), {}};
        return {shown.text(), {}};
    }

    /// As in a workbook of the other kind: a full date in our way, one without year as it is shown.
    static Cell dateCell(QDate date, bool timed, const QString &shown)
    {
        const QDate seen = dateFromText(shown);
        const QString hourAndMinute = shown.section(u' ', -1);
        if (seen == date || shown.isEmpty())
            return {timed && hourAndMinute.contains(u':') ? QString(dateToText(date) + u' ' + hourAndMinute)
                                                          : dateToText(date),
                {}};
        return {shown, seen.isValid() ? std::nullopt : std::optional(date)};
    }

    void readParagraph(XmlPart &xml, ParagraphText &text)
    {
        while (xml.next() && xml.kind() != QXmlStreamReader::EndElement) {
            if (xml.kind() == QXmlStreamReader::Characters || xml.kind() == QXmlStreamReader::EntityReference)
                text.add(xml.characters());
            else if (xml.kind() == QXmlStreamReader::StartElement)
                readInside(xml, text);
            if (text.size() > m_request.limits.cellLength)
                xml.stopTooLarge(m_request.limits.cellLength);
        }
    }

    void readInside(XmlPart &xml, ParagraphText &text)
    {
        const QStringView name = xml.name();
        if (name == u"s"_s) {
            const qsizetype count = repetitions(xml.attributes(), u"c");
            text.addExactly(QString(std::min(count, m_request.limits.cellLength + 1), u' '));
            xml.skip();
        } else if (name == u"tab"_s || name == u"line-break"_s) {
            text.addExactly(name == u"tab"_s ? u"\t"_s : u"\n"_s);
            xml.skip();
        } else if (name == u"span"_s || name == u"a"_s || name == u"ruby"_s || name == u"ruby-base"_s
            || isField(name)) {
            readParagraph(xml, text);
        } else {
            xml.skip(); // ruby-text, notes, frames
        }
    }

    /// Fields show their text: dates, names of sheets, titles.
    static bool isField(QStringView name)
    {
        return name == u"date"_s || name == u"time"_s || name == u"sheet-name"_s || name == u"title"_s
            || name == u"file-name"_s || name == u"page-number"_s || name == u"author-name"_s;
    }

    Result<WorkbookSheet> choose()
    {
        if (m_names.isEmpty())
            return damagedSpreadsheet(u"content.xml"_s);
        qsizetype index = 0;
        if (!m_request.sheet.isEmpty()) {
            index = findSheet(m_names, m_request.sheet);
            if (index < 0)
                return missingSheet(m_names, m_request.sheet);
        } else {
            const auto fitting = std::find_if(m_tables.cbegin(), m_tables.cend(),
                [](const Table &table) { return findHeader(table).has_value(); });
            index = fitting == m_tables.cend() ? 0 : fitting - m_tables.cbegin();
        }
        return WorkbookSheet{m_names, m_names[index], std::move(m_tables[index])};
    }

    ZipReader &m_archive;
    const WorkbookRequest &m_request;
    TableBuilder m_builder;
    QStringList m_names;
    QList<Table> m_tables;
    qsizetype m_row = 0; ///< Rows above the present one.
};

} // namespace

Result<WorkbookSheet> readOds(ZipReader &archive, const WorkbookRequest &request)
{
    return OdsReader(archive, request).run();
}

} // namespace sokuto
