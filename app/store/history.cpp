// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "domain/json.h"
#include "store/revisionwriter.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// Who, when and why of a revision `r`, and how much it did; then `more` columns.
QString selectRevision(const QString &more)
{
    return u"SELECT r.number, r.at, r.author, r.note,"
           " (SELECT count(*) FROM revision_item WHERE revision = r.number)"
           " + (SELECT count(*) FROM revision_right WHERE revision = r.number)"_s
        + more;
}

QString selectItems(const QString &where)
{
    return selectRevision(u", i.kind, i.before_json, i.after_json"
                          " FROM revision_item AS i JOIN revision AS r ON r.number = i.revision"_s)
        + where;
}

Revision revisionOf(const Statement &row)
{
    return {
        .number = row.number(0),
        .at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
        .author = row.text(2),
        .note = row.text(3),
        .items = row.number(4),
    };
}

template <typename T>
Result<std::optional<T>> valueIn(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::optional<T>();
    const auto object = parseJson(row.text(column).toUtf8());
    if (!object)
        return fail(object.error());
    auto value = fromJson<T>(*object);
    if (!value)
        return fail(value.error());
    return std::optional<T>(*std::move(value));
}

template <typename T>
Result<RevisionItem> itemOf(const Statement &row)
{
    auto before = valueIn<T>(row, 6);
    if (!before)
        return fail(before.error());
    auto after = valueIn<T>(row, 7);
    if (!after)
        return fail(after.error());
    return RevisionItem{revisionOf(row), Change<T>{*std::move(before), *std::move(after)}};
}

Result<RevisionItem> itemFrom(const Statement &row)
{
    const QString kind = row.text(5);
    if (kind == "edition"_L1)
        return itemOf<Edition>(row);
    if (kind == "category"_L1)
        return itemOf<Category>(row);
    if (kind == "entry"_L1)
        return itemOf<Entry>(row);
    return itemOf<SynonymGroup>(row);
}

Result<QList<RevisionItem>> readItemsWhere(
    const Connection &connection, const QString &sql, const Values &values)
{
    auto rows = connection.prepare(sql);
    if (!rows)
        return fail(rows.error());
    QList<RevisionItem> items;
    const auto done = rows->each(values, [&]() -> Result<void> {
        auto item = itemFrom(*rows);
        if (!item)
            return fail(ErrorCode::DatabaseDamaged, connection.path(),
                u"revision %1: %2"_s.arg(QString::number(rows->number(0)), item.error().subject));
        items.append(*std::move(item));
        return {};
    });
    if (!done)
        return fail(done.error());
    return items;
}

} // namespace

Result<QList<Revision>> readRevisions(const Connection &connection, int limit)
{
    auto rows = connection.prepare(selectRevision(u" FROM revision AS r ORDER BY r.number DESC LIMIT ?"_s));
    if (!rows)
        return fail(rows.error());
    QList<Revision> revisions;
    const auto done = rows->each({limit}, [&]() -> Result<void> {
        revisions.append(revisionOf(*rows));
        return {};
    });
    if (!done)
        return fail(done.error());
    return revisions;
}

Result<QList<RevisionItem>> readHistory(const Connection &connection, EntryId entry)
{
    return readItemsWhere(connection,
        selectItems(u" WHERE i.kind = 'entry' AND i.thing = ? ORDER BY i.revision DESC, i.position DESC"_s),
        {entry.value});
}

Result<QList<RevisionItem>> readCategoryHistory(const Connection &connection, CategoryId category)
{
    return readItemsWhere(connection,
        selectItems(
            u" WHERE i.kind = 'category' AND i.thing = ? ORDER BY i.revision DESC, i.position DESC"_s),
        {category.value});
}

Result<QList<RevisionItem>> readDeletedEntries(const Connection &connection, int limit)
{
    return readItemsWhere(connection,
        selectItems(u" WHERE i.kind = 'entry' AND i.after_json IS NULL"
                    " AND NOT EXISTS (SELECT 1 FROM entry WHERE id = i.thing)"
                    " AND i.revision = (SELECT max(revision) FROM revision_item WHERE kind = 'entry' AND "
                    "thing = i.thing)"
                    " ORDER BY i.revision DESC, i.position LIMIT ?"_s),
        {limit});
}

Result<QList<RevisionItem>> readItems(const Connection &connection, qint64 revision)
{
    auto items =
        readItemsWhere(connection, selectItems(u" WHERE i.revision = ? ORDER BY i.position"_s), {revision});
    if (!items)
        return items;
    auto rows = connection.prepare(
        selectRevision(u", i.what, i.deed, i.subject"
                       " FROM revision_right AS i JOIN revision AS r ON r.number = i.revision"
                       " WHERE i.revision = ? ORDER BY i.position"_s));
    if (!rows)
        return fail(rows.error());
    const auto done = rows->each({revision}, [&]() -> Result<void> {
        items->append({revisionOf(*rows), rightChangeOf(rows->text(5), rows->text(6), rows->text(7))});
        return {};
    });
    if (!done)
        return fail(done.error());
    return items;
}

} // namespace sokuto
