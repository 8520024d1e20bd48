// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsheet.h"

#include "domain/invariants.h"
#include "domain/json.h"
#include "domain/personalnumber.h"
#include "exchange/jsonpieces.h"

#include <QtCore/QIODevice>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Parents first; `indexOf` receives id → index.
QList<ImportedCategory> categoriesOf(const CategoryTree &tree, QHash<CategoryId, qsizetype> &indexOf)
{
    QList<ImportedCategory> categories;
    for (const Category &category : tree.all()) {
        indexOf.insert(category.id, categories.size());
        categories.append({indexOf.value(category.parent, -1), category.number, category.name});
    }
    return categories;
}

/// Columns whose text may hold somebody's My Number.
void notePersonalNumbers(ImportedSheet &sheet, const Entry &entry)
{
    const auto note = [&](Column column, const QStringList &texts) {
        if (!findPersonalNumbers(texts.join(u'\n')).isEmpty()) {
            sheet.findings.append(
                {TableFinding::Kind::PersonalNumber, 0, columnHeading(column), entry.no, {}});
        }
    };
    QStringList answers;
    QStringList spokenLines;
    QStringList memos;
    for (const Answer &answer : entry.answers) {
        answers.append(answer.text);
        spokenLines.append(answer.spokenLine);
        memos.append(answer.memo);
    }
    QStringList sources;
    for (const SourceRef &source : entry.sources)
        sources.append(source.title + u'\n' + source.url);
    note(Column::Question, {entry.question});
    note(Column::Answer, answers);
    note(Column::Source, sources);
    note(Column::Phrases, entry.phrases);
    note(Column::SpokenLine, spokenLines);
    note(Column::Memo, memos);
}

/// A sheet counts each No once; a second one is named and left out, as in a table.
void appendEntry(ImportedSheet &sheet, const Entry &entry, qsizetype category, QSet<QString> &known)
{
    if (known.contains(comparableNo(entry.no))) {
        sheet.findings.append({TableFinding::Kind::DuplicateNo, 0, {}, entry.no, {}});
        return;
    }
    known.insert(comparableNo(entry.no));
    notePersonalNumbers(sheet, entry);
    ImportedEntry imported{.entry = entry, .category = category};
    imported.entry.id = {};
    imported.entry.category = {};
    sheet.entries.append(imported);
}

/// Takes the data, so that it is in memory once.
Result<ImportedSheet> sheetOf(SnapshotData data)
{
    for (const Entry &entry : data.entries) {
        if (auto done = checkInvariants(entry); !done)
            return fail(done.error());
    }
    const SnapshotPtr snapshot = Snapshot::create(std::move(data));
    ImportedSheet sheet;
    sheet.title = snapshot->edition().title;
    sheet.date = snapshot->edition().date;
    sheet.exact = true;
    for (quint8 column = 0; column <= quint8(Column::ConfirmedBy); ++column)
        sheet.columns.insert(Column(column));
    QHash<CategoryId, qsizetype> indexOf;
    sheet.categories = categoriesOf(snapshot->categories(), indexOf);
    QSet<QString> known;
    for (const Entry &entry : snapshot->entries())
        appendEntry(sheet, entry, indexOf.value(entry.category, -1), known);
    sheet.synonymGroups = snapshot->synonymGroups();
    for (SynonymGroup &group : sheet.synonymGroups)
        group.id = {};
    if (sheet.entries.isEmpty() && sheet.synonymGroups.isEmpty())
        return fail(ErrorCode::NothingToImport);
    return sheet;
}

/// One word for what the sentence says at length.
QString whatIsWrong(const QJsonParseError &problem, qsizetype size)
{
    switch (problem.error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray: // also when something follows that does not go on with it
        return problem.offset < size ? u"no comma"_s : u"unfinished"_s;
    case QJsonParseError::UnterminatedString:
        return u"unfinished"_s;
    case QJsonParseError::MissingNameSeparator:
        return u"no colon"_s;
    case QJsonParseError::MissingValueSeparator:
        return u"no comma"_s;
    case QJsonParseError::IllegalUTF8String:
    case QJsonParseError::IllegalEscapeSequence:
        return u"no character"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"something after the end"_s;
    default:
        return u"no value"_s;
    }
}

Failure damaged(JsonPlace place, const QString &what, const QString &detail)
{
    return fail(ErrorCode::MalformedTable, {}, detail,
        {QString::number(place.line), u"json"_s, QString::number(place.column), what});
}

/// Reads the elements of the long lists one by one, then the frame around them.
class JsonReader
{
public:
    explicit JsonReader(QIODevice &device)
        : m_device(device)
        , m_pieces(device)
    {
    }

    Result<SnapshotData> run(WorkWatch &watch)
    {
        while (m_pieces.next()) {
            if (!watch.goOn(m_device.pos(), m_device.size()))
                return fail(ErrorCode::Cancelled);
            if (auto taken = takePiece(); !taken)
                return fail(taken.error());
        }
        return takeFrame();
    }

private:
    Result<void> takePiece()
    {
        if (m_pieces.list() == "entries")
            return takeInto(m_entries);
        if (m_pieces.list() == "categories")
            return takeInto(m_categories);
        return takeInto(m_groups);
    }

    template <typename T>
    Result<void> takeInto(QList<T> &items)
    {
        // Only an object or a list may stand on its own.
        const bool isObject = m_pieces.text().startsWith('{');
        const QByteArray text = isObject ? m_pieces.text() : '[' + m_pieces.text() + ']';
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(text, &problem);
        if (problem.error != QJsonParseError::NoError) {
            // What follows an element is the next one.
            const bool unparted = problem.error == QJsonParseError::GarbageAtEnd;
            return broken(problem, unparted ? u"no comma"_s : whatIsWrong(problem, text.size()),
                m_pieces.placeInPiece(problem.offset - (isObject ? 0 : 1)));
        }
        if (!isObject)
            return damaged(m_pieces.placeInPiece(0), u"not an object"_s, where(items.size()));
        auto item = fromJson<T>(document.object());
        if (!item) {
            const QString path = item.error().subject.section(u'/', 1);
            return damaged(m_pieces.placeInPiece(jsonOffsetOf(m_pieces.text(), path)), item.error().detail,
                where(items.size()) + u'/' + path);
        }
        items.append(*std::move(item));
        return {};
    }

    Result<SnapshotData> takeFrame()
    {
        QJsonParseError problem;
        QJsonObject object = QJsonDocument::fromJson(m_pieces.frame(), &problem).object();
        if (problem.error != QJsonParseError::NoError)
            return broken(problem, whatIsWrong(problem, m_pieces.frame().size()),
                m_pieces.placeInFrame(problem.offset));
        if (!object.contains("sokuto-faq"_L1))
            return fail(ErrorCode::UnknownFormat, {}, {}, {u"json"_s});
        QJsonObject faq = object.value("sokuto-faq"_L1).toObject();
        for (const auto list : {"categories"_L1, "entries"_L1, "synonymGroups"_L1}) {
            if (faq.value(list).isArray()) // its elements were taken
                faq.remove(list);
        }
        if (object.value("sokuto-faq"_L1).isObject())
            object.insert("sokuto-faq"_L1, faq);
        auto data = fromJson<SnapshotData>(object);
        if (!data) {
            const Error &error = data.error();
            return damaged(m_pieces.placeInFrame(jsonOffsetOf(m_pieces.frame(), error.subject)), error.detail,
                error.subject);
        }
        data->categories = std::move(m_categories);
        data->entries = std::move(m_entries);
        data->synonymGroups = std::move(m_groups);
        return data;
    }

    /// What was cut for its length, and not for what stands in it, is nothing that we wrote.
    Failure broken(const QJsonParseError &problem, const QString &what, JsonPlace place) const
    {
        if (m_pieces.isCut() && what == "unfinished"_L1)
            return fail(ErrorCode::UnknownFormat, {}, {}, {u"json"_s});
        return damaged(place, what, problem.errorString());
    }

    QString where(qsizetype index) const
    {
        return u"sokuto-faq/%1/%2"_s.arg(QLatin1StringView(m_pieces.list()), QString::number(index));
    }

    QIODevice &m_device;
    JsonPieces m_pieces;
    QList<Category> m_categories;
    QList<Entry> m_entries;
    QList<SynonymGroup> m_groups;
};

/// Members in the order of QJsonObject: by their names.
class JsonWriter
{
public:
    JsonWriter(const Snapshot &snapshot, QIODevice &device, WorkWatch &watch)
        : m_snapshot(snapshot)
        , m_device(device)
        , m_watch(watch)
        , m_all(snapshot.categories().all().size() + snapshot.entries().size()
              + snapshot.synonymGroups().size())
    {
    }

    Result<void> run()
    {
        put("{\n    \"sokuto-faq\": {\n");
        putList("categories", m_snapshot.categories().all());
        putMember(u"edition"_s, toJson(m_snapshot.edition()));
        putList("entries", m_snapshot.entries());
        putMember(u"faqId"_s, m_snapshot.faqId());
        putMember(u"revision"_s, m_snapshot.revision());
        putList("synonymGroups", m_snapshot.synonymGroups());
        putMember(u"version"_s, jsonVersion, "\n");
        put("    }\n}\n");
        if (m_watch.isCancelled())
            return fail(ErrorCode::Cancelled);
        return m_written ? Result<void>() : fail(ErrorCode::FileUnwritable, {}, m_device.errorString());
    }

private:
    void put(const QByteArray &text) { m_written = m_written && m_device.write(text) == text.size(); }

    /// As it stands in an object on its own, without the braces.
    void putMember(const QString &name, const QJsonValue &value, const char *end = ",\n")
    {
        const QByteArray object = jsonText({{name, value}}, QJsonDocument::Indented);
        put(indented(object.sliced(2, object.size() - 5), 4) + end);
    }

    template <typename T>
    void putList(const char *name, const QList<T> &items)
    {
        if (items.isEmpty())
            return;
        put(QByteArray(8, ' ') + '"' + name + "\": [\n");
        for (qsizetype i = 0; i < items.size() && m_written && m_watch.goOn(m_done, m_all); ++i, ++m_done) {
            const QByteArray object = jsonText(toJson(items[i]), QJsonDocument::Indented);
            put(indented(object.chopped(1), 12) + (i + 1 < items.size() ? ",\n" : "\n"));
        }
        put("        ],\n");
    }

    /// Texts have no line ends of their own in JSON.
    static QByteArray indented(QByteArray lines, int spaces)
    {
        const QByteArray space(spaces, ' ');
        return space + lines.replace("\n", QByteArray('\n' + space));
    }

    const Snapshot &m_snapshot;
    QIODevice &m_device;
    WorkWatch &m_watch;
    qsizetype m_all;
    qsizetype m_done = 0;
    bool m_written = true;
};

} // namespace

Result<void> writeJson(const Snapshot &snapshot, QIODevice &device, WorkWatch &watch)
{
    return JsonWriter(snapshot, device, watch).run();
}

Result<ImportedSheet> readJson(QIODevice &device, WorkWatch &watch)
{
    auto data = JsonReader(device).run(watch);
    return data ? sheetOf(*std::move(data)) : Result<ImportedSheet>(fail(data.error()));
}

} // namespace sokuto
