// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsheet.h"

#include "domain/invariants.h"
#include "domain/json.h"
#include "domain/personalnumber.h"
#include "exchange/jsonmembers.h"
#include "exchange/jsonparts.h"
#include "exchange/jsontree.h"

#include <QtCore/QIODevice>
#include <QtCore/QJsonDocument>

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

/// What the elements and the frame say, put together.
class SheetTaker
{
public:
    Result<void> take(const QString &list, const QJsonObject &object, const JsonTree &tree)
    {
        if (list.isEmpty() && !object.contains("sokuto-faq"_L1))
            return fail(ErrorCode::UnknownFormat, {}, {}, {u"json"_s});
        if (const auto path = strangeMember(list, object))
            return fail(ErrorCode::InvalidContent, *path, u"not known"_s);
        if (list == "entries"_L1)
            noteCategory(object, "category"_L1, tree);
        else if (list == "categories"_L1)
            noteCategory(object, "parent"_L1, tree);
        return list.isEmpty() ? takeFrame(object) : takeElement(list, object);
    }

    /// When everything was taken.
    Result<ImportedSheet> finish()
    {
        for (const ImportedEntry &imported : std::as_const(m_sheet.entries)) {
            if (auto done = checkInvariants(imported.entry); !done)
                return fail(done.error());
        }
        if (m_sheet.entries.isEmpty() && m_sheet.synonymGroups.isEmpty())
            return fail(ErrorCode::NothingToImport);
        m_sheet.exact = true;
        for (quint8 column = 0; column <= quint8(Column::ConfirmedBy); ++column)
            m_sheet.columns.insert(Column(column));
        QHash<CategoryId, qsizetype> indexOf;
        m_sheet.categories = categoriesOf(CategoryTree::create(m_categories), indexOf);
        for (ImportedEntry &imported : m_sheet.entries)
            imported.category = indexOf.value(std::exchange(imported.entry.category, {}), -1);
        return std::move(m_sheet);
    }

private:
    Result<void> takeElement(const QString &list, const QJsonObject &object)
    {
        if (list == "entries"_L1)
            return takeElement<Entry>(object, [this](Entry entry) { append(std::move(entry)); });
        if (list == "categories"_L1)
            return takeElement<Category>(
                object, [this](const Category &category) { m_categories.append(category); });
        return takeElement<SynonymGroup>(object, [this](SynonymGroup group) {
            group.id = {};
            m_sheet.synonymGroups.append(std::move(group));
        });
    }

    template <typename T, typename Append>
    static Result<void> takeElement(const QJsonObject &object, Append append)
    {
        auto item = fromJson<T>(object);
        if (!item) {
            Error error = item.error();
            error.subject = error.subject.section(u'/', 1); // without the name of its kind
            return fail(error);
        }
        append(*std::move(item));
        return {};
    }

    Result<void> takeFrame(const QJsonObject &frame)
    {
        const auto data = fromJson<SnapshotData>(frame);
        if (!data)
            return fail(data.error());
        const QJsonObject faq = frame.value("sokuto-faq"_L1).toObject();
        const bool bringsSynonymsOnly = m_categories.isEmpty() && !m_sheet.synonymGroups.isEmpty();
        if (!faq.contains("entries"_L1) && !bringsSynonymsOnly) // nobody means an FAQ without any
            return fail(ErrorCode::InvalidContent, u"sokuto-faq/entries"_s, u"missing"_s);
        if (const auto unlisted = unlistedCategory())
            return fail(*unlisted);
        m_sheet.title = data->edition.title;
        m_sheet.date = data->edition.date;
        return {};
    }

    /// The categories may stand behind what belongs to them; so the first place of each is kept.
    void noteCategory(const QJsonObject &object, QLatin1StringView key, const JsonTree &tree)
    {
        const CategoryId id{object.value(key).toInteger()};
        if (id.value != 0 && !m_named.contains(id))
            m_named.insert(id, {tree.placeOf(key), key});
    }

    /// The first place that names a category which is not in the file.
    std::optional<Error> unlistedCategory() const
    {
        QSet<CategoryId> listed;
        for (const Category &category : m_categories)
            listed.insert(category.id);
        std::optional<NamedPlace> first;
        QString detail;
        for (auto named = m_named.begin(); named != m_named.end(); ++named) {
            const auto at = [](const NamedPlace &it) { return std::pair(it.place.line, it.place.column); };
            if (listed.contains(named.key()) || (first && at(*first) < at(*named)))
                continue;
            first = *named;
            detail = QString::number(named.key().value);
        }
        return first
            ? std::optional(malformedJson(first->place, u"no such category"_s, detail, first->member))
            : std::nullopt;
    }

    /// A sheet counts each No once; a second one is named and left out, as in a table.
    void append(Entry entry)
    {
        if (m_known.contains(comparableNo(entry.no))) {
            m_sheet.findings.append({TableFinding::Kind::DuplicateNo, 0, {}, entry.no, {}});
            return;
        }
        m_known.insert(comparableNo(entry.no));
        notePersonalNumbers(m_sheet, entry);
        entry.id = {};
        m_sheet.entries.append({.entry = std::move(entry)});
    }

    struct NamedPlace
    {
        JsonPlace place;
        QString member;
    };

    ImportedSheet m_sheet; ///< The entries still have their categories.
    QList<Category> m_categories;
    QHash<CategoryId, NamedPlace> m_named; ///< Categories that entries and categories belong to.
    QSet<QString> m_known; ///< Nos, comparable.
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
        putList("categories"_L1, m_snapshot.categories().all());
        putMember(u"edition"_s, toJson(m_snapshot.edition()));
        putList("entries"_L1, m_snapshot.entries());
        putMember(u"faqId"_s, m_snapshot.faqId());
        putMember(u"revision"_s, m_snapshot.revision());
        putList("synonymGroups"_L1, m_snapshot.synonymGroups());
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
    void putList(QLatin1StringView name, const QList<T> &items)
    {
        if (items.isEmpty() && name != "entries"_L1)
            return;
        put(QByteArray(8, ' ') + '"' + QByteArray(name.data(), name.size()) + "\": [\n");
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
    SheetTaker taker;
    const auto done = readJsonParts(
        device, watch, [&taker](const QString &list, const QJsonObject &object, const JsonTree &tree) {
            return taker.take(list, object, tree);
        });
    return done ? taker.finish() : Result<ImportedSheet>(fail(done.error()));
}

} // namespace sokuto
