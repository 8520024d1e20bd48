// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include <QtCore/QJsonArray>

#include <limits>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, QDate date)
{
    if (date.isValid())
        object.insert(key, date.toString(Qt::ISODate));
}

template <typename T, typename Write>
void putList(QJsonObject &object, QLatin1StringView key, const QList<T> &items, Write write)
{
    if (items.isEmpty())
        return;
    QJsonArray array;
    for (const T &item : items)
        array.append(write(item));
    object.insert(key, array);
}

QJsonObject start()
{
    return {{u"version"_s, jsonVersion}};
}

/// Takes fields out of an object; remembers the first that is not as it should be.
class Reader
{
public:
    Reader(const QJsonObject &object, QString where)
        : m_object(object)
        , m_where(std::move(where))
    {
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            refuse(key, "not a text"_L1);
        return value.toString();
    }

    QDate date(QLatin1StringView key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return {};
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!date.isValid() || date.toString(Qt::ISODate) != written)
            refuse(key, "not a date"_L1);
        return date;
    }

    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key, "not true or false"_L1);
        return value.toBool();
    }

    qint64 number(QLatin1StringView key, qint64 missing, qint64 lowest = std::numeric_limits<qint64>::min(),
        qint64 highest = std::numeric_limits<qint64>::max())
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return missing;
        // toInteger() gives its default for a fraction and for what does not fit.
        const qint64 number = value.toInteger(0);
        if (!value.isDouble() || number != value.toInteger(1) || number < lowest || number > highest)
            refuse(key, "not a whole number in range"_L1);
        return number;
    }

    qint64 id(QLatin1StringView key)
    {
        if (!m_object.contains(key))
            refuse(key, "missing"_L1);
        return number(key, 0);
    }

    void version() { number("version"_L1, jsonVersion, 1, jsonVersion); }

    template <typename T, typename Read>
    QList<T> list(QLatin1StringView key, Read read)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isArray())
            refuse(key, "not a list"_L1);
        QList<T> items;
        const QJsonArray array = value.toArray();
        items.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString where = u"%1/%2/%3"_s.arg(m_where, key, QString::number(i));
            Result<T> item = read(array[i], where);
            if (!item) {
                if (!m_error)
                    m_error = item.error();
                break;
            }
            items.append(*std::move(item));
        }
        return items;
    }

    void refuse(QLatin1StringView key, QLatin1StringView why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidContent, m_where + u'/' + key, why, {u"malformed-json"_s}};
    }

    /// The value if every field was well.
    template <typename T>
    Result<T> finish(T value)
    {
        if (m_error)
            return fail(*m_error);
        return value;
    }

private:
    const QJsonObject &m_object;
    QString m_where;
    std::optional<Error> m_error;
};

/// A reader of list elements that must be objects.
template <typename Read>
auto objects(Read read)
{
    return [read](const QJsonValue &value, const QString &where) -> decltype(read(QJsonObject(), where)) {
        if (!value.isObject())
            return fail(ErrorCode::InvalidContent, where, u"not an object"_s, {u"malformed-json"_s});
        return read(value.toObject(), where);
    };
}

Result<QString> readText(const QJsonValue &value, const QString &where)
{
    if (!value.isString())
        return fail(ErrorCode::InvalidContent, where, u"not a text"_s, {u"malformed-json"_s});
    return value.toString();
}

Result<Answer> readAnswer(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    return reader.finish(Answer{
        .text = reader.text("text"_L1),
        .spokenLine = reader.text("spokenLine"_L1),
        .memo = reader.text("memo"_L1),
        .validFrom = reader.date("validFrom"_L1),
        .validUntil = reader.date("validUntil"_L1),
    });
}

Result<SourceRef> readSource(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    return reader.finish(SourceRef{.title = reader.text("title"_L1), .url = reader.text("url"_L1)});
}

Result<SynonymWord> readWord(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    return reader.finish(SynonymWord{.text = reader.text("text"_L1), .outdated = reader.flag("outdated"_L1)});
}

Result<Edition> readEdition(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    reader.version();
    return reader.finish(Edition{
        .title = reader.text("title"_L1),
        .date = reader.date("date"_L1),
        .number = int(reader.number("number"_L1, 1, 0, std::numeric_limits<int>::max())),
    });
}

Result<Category> readCategory(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    reader.version();
    const qint64 id = reader.id("id"_L1);
    if (id == 0) // stands for the root
        reader.refuse("id"_L1, "missing"_L1);
    return reader.finish(Category{
        .id = {id},
        .parent = {reader.number("parent"_L1, 0)},
        .number = reader.text("number"_L1),
        .name = reader.text("name"_L1),
        .position = int(reader.number(
            "position"_L1, 0, std::numeric_limits<int>::min(), std::numeric_limits<int>::max())),
    });
}

Result<Entry> readEntry(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    reader.version();
    Entry entry;
    entry.id = {reader.id("id"_L1)};
    entry.no = reader.text("no"_L1);
    entry.category = {reader.number("category"_L1, 0)};
    entry.question = reader.text("question"_L1);
    entry.answers = reader.list<Answer>("answers"_L1, objects(readAnswer));
    entry.sources = reader.list<SourceRef>("sources"_L1, objects(readSource));
    entry.phrases = reader.list<QString>("phrases"_L1, readText);
    const auto lifecycle = lifecycleFromName(reader.text("lifecycle"_L1));
    if (!lifecycle)
        reader.refuse("lifecycle"_L1, "unknown or missing"_L1);
    entry.lifecycle = lifecycle.value_or(Lifecycle::Draft);
    entry.reviewDate = reader.date("reviewDate"_L1);
    entry.confirmedOn = reader.date("confirmedOn"_L1);
    entry.confirmedBy = reader.text("confirmedBy"_L1);
    if (entry.answers.isEmpty())
        reader.refuse("answers"_L1, "missing"_L1);
    return reader.finish(std::move(entry));
}

Result<SynonymGroup> readGroup(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    reader.version();
    return reader.finish(SynonymGroup{
        .id = {reader.id("id"_L1)},
        .officialWord = reader.text("officialWord"_L1),
        .words = reader.list<SynonymWord>("words"_L1, objects(readWord)),
        .note = reader.text("note"_L1),
    });
}

QJsonObject answerToJson(const Answer &answer)
{
    QJsonObject object{{u"text"_s, answer.text}};
    put(object, "spokenLine"_L1, answer.spokenLine);
    put(object, "memo"_L1, answer.memo);
    put(object, "validFrom"_L1, answer.validFrom);
    put(object, "validUntil"_L1, answer.validUntil);
    return object;
}

} // namespace

QJsonObject toJson(const Edition &edition)
{
    QJsonObject object = start();
    object.insert("title"_L1, edition.title);
    put(object, "date"_L1, edition.date);
    object.insert("number"_L1, edition.number);
    return object;
}

QJsonObject toJson(const Category &category)
{
    QJsonObject object = start();
    object.insert("id"_L1, category.id.value);
    if (category.parent.value != 0)
        object.insert("parent"_L1, category.parent.value);
    put(object, "number"_L1, category.number);
    object.insert("name"_L1, category.name);
    object.insert("position"_L1, category.position);
    return object;
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject object = start();
    object.insert("id"_L1, entry.id.value);
    object.insert("no"_L1, entry.no);
    if (entry.category.value != 0)
        object.insert("category"_L1, entry.category.value);
    object.insert("question"_L1, entry.question);
    putList(object, "answers"_L1, entry.answers, answerToJson);
    putList(object, "sources"_L1, entry.sources, [](const SourceRef &source) {
        QJsonObject written;
        put(written, "title"_L1, source.title);
        put(written, "url"_L1, source.url);
        return written;
    });
    putList(
        object, "phrases"_L1, QList<QString>(entry.phrases), [](const QString &phrase) { return phrase; });
    object.insert("lifecycle"_L1, lifecycleName(entry.lifecycle));
    put(object, "reviewDate"_L1, entry.reviewDate);
    put(object, "confirmedOn"_L1, entry.confirmedOn);
    put(object, "confirmedBy"_L1, entry.confirmedBy);
    return object;
}

QJsonObject toJson(const SynonymGroup &group)
{
    QJsonObject object = start();
    object.insert("id"_L1, group.id.value);
    put(object, "officialWord"_L1, group.officialWord);
    putList(object, "words"_L1, group.words, [](const SynonymWord &word) {
        QJsonObject written{{u"text"_s, word.text}};
        if (word.outdated)
            written.insert("outdated"_L1, true);
        return written;
    });
    put(object, "note"_L1, group.note);
    return object;
}

QJsonObject toJson(const Snapshot &snapshot)
{
    QJsonObject faq = start();
    faq.insert("faqId"_L1, snapshot.faqId());
    faq.insert("revision"_L1, snapshot.revision());
    faq.insert("edition"_L1, toJson(snapshot.edition()));
    const auto write = [](const auto &thing) { return toJson(thing); };
    putList(faq, "categories"_L1, snapshot.categories().all(), write);
    faq.insert("entries"_L1, QJsonArray()); // also when there is none: a file without the list has a slip
    putList(faq, "entries"_L1, snapshot.entries(), write);
    putList(faq, "synonymGroups"_L1, snapshot.synonymGroups(), write);
    return {{u"sokuto-faq"_s, faq}};
}

template <>
Result<Edition> fromJson(const QJsonObject &object)
{
    return readEdition(object, u"edition"_s);
}

template <>
Result<Category> fromJson(const QJsonObject &object)
{
    return readCategory(object, u"category"_s);
}

template <>
Result<Entry> fromJson(const QJsonObject &object)
{
    return readEntry(object, u"entry"_s);
}

template <>
Result<SynonymGroup> fromJson(const QJsonObject &object)
{
    return readGroup(object, u"synonymGroup"_s);
}

template <>
Result<SnapshotData> fromJson(const QJsonObject &object)
{
    const QString where = u"sokuto-faq"_s;
    const QJsonValue root = object.value(where);
    if (!root.isObject())
        return fail(ErrorCode::InvalidContent, where, u"missing"_s, {u"malformed-json"_s});
    const QJsonObject faq = root.toObject();
    Reader reader(faq, where);
    reader.version();
    auto edition = readEdition(faq.value("edition"_L1).toObject(), where + "/edition"_L1);
    if (!edition)
        return fail(edition.error());
    return reader.finish(SnapshotData{
        .faqId = reader.text("faqId"_L1),
        .revision = reader.number("revision"_L1, 0, 0),
        .edition = *std::move(edition),
        .categories = reader.list<Category>("categories"_L1, objects(readCategory)),
        .entries = reader.list<Entry>("entries"_L1, objects(readEntry)),
        .synonymGroups = reader.list<SynonymGroup>("synonymGroups"_L1, objects(readGroup)),
    });
}

QByteArray jsonText(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    // U+FEFF stands within texts only, where its escape means the same.
    return QJsonDocument(object).toJson(format).replace("\xEF\xBB\xBF", "\\ufeff");
}

Result<QJsonObject> parseJson(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::InvalidContent, u"JSON"_s, error.errorString(), {u"malformed-json"_s});
    return document.object();
}

} // namespace sokuto
