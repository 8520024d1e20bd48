// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "domain/invariants.h"
#include "domain/json.h"
#include "store/migrations.h"
#include "store/rows.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileProblem::Kind;
using Thing = FileProblem::Thing;
using Problems = QList<FileProblem>;

Thing kindOf(const Category & /*category*/)
{
    return Thing::Category;
}
Thing kindOf(const Entry & /*entry*/)
{
    return Thing::Entry;
}
Thing kindOf(const SynonymGroup & /*group*/)
{
    return Thing::SynonymGroup;
}

QString nameOf(const Category &category)
{
    return category.name.isEmpty() ? category.number : category.name;
}
QString nameOf(const Entry &entry)
{
    return entry.no;
}
/// The lines a PRAGMA answers, save "ok".
Result<void> ask(const Connection &connection, const QString &pragma, Kind kind, Problems &problems)
{
    auto rows = connection.prepare(pragma);
    if (!rows)
        return fail(rows.error());
    return rows->each({}, [&]() -> Result<void> {
        if (rows->text(0) != "ok"_L1)
            problems.append({kind, Thing::File, {}, rows->text(0)});
        return {};
    });
}

template <typename T>
void checkThings(const QList<T> &things, Problems &problems)
{
    for (const T &thing : things) {
        if (auto done = checkInvariants(thing); !done)
            problems.append(
                {Kind::RuleBroken, kindOf(thing), nameOf(thing), done.error().arguments.value(0)});
    }
}

/// What the history says of the things of one kind: id → the newest state, null when it went.
Result<QMap<qint64, QString>> newestStates(const Connection &connection, const QString &kind)
{
    auto rows = connection.prepare(u"SELECT thing, after_json FROM revision_item WHERE kind = ?"
                                   " ORDER BY thing, revision, position"_s);
    if (!rows)
        return fail(rows.error());
    QMap<qint64, QString> states;
    const auto done = rows->each({kind}, [&]() -> Result<void> {
        states.insert(rows->number(0), rows->isNull(1) ? QString() : rows->text(1));
        return {};
    });
    if (!done)
        return fail(done.error());
    return states;
}

/// Compared as values: an older version of the program may have written the text in another way.
template <typename T>
bool isState(const QString &state, const T &thing)
{
    const auto object = parseJson(state.toUtf8());
    if (!object)
        return false;
    const auto remembered = fromJson<T>(*object);
    return remembered && *remembered == thing;
}

/// The name of a thing of which only the history is left.
template <typename T>
QString rememberedName(const QString &state)
{
    const auto object = parseJson(state.toUtf8());
    if (!object)
        return {};
    const auto thing = fromJson<T>(*object);
    return thing ? nameOf(*thing) : QString();
}

template <typename T>
Result<void> compareWithHistory(const Connection &connection, const QList<T> &things, Problems &problems)
{
    const Thing kind = kindOf(T());
    auto states = newestStates(connection, thingName(kind));
    if (!states)
        return fail(states.error());
    for (const T &thing : things) {
        if (!isState(states->take(thing.id.value), thing))
            problems.append({Kind::ChangedWithoutRevision, kind, nameOf(thing), {}});
    }
    for (const QString &state : std::as_const(*states)) {
        if (!state.isEmpty())
            problems.append({Kind::GoneWithoutRevision, kind, rememberedName<T>(state), {}});
    }
    return {};
}

Result<void> checkNos(const Connection &connection, Problems &problems)
{
    auto rows = connection.prepare(u"SELECT no, comparable_no FROM entry ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    return rows->each({}, [&]() -> Result<void> {
        if (comparableNo(rows->text(0)) != rows->text(1))
            problems.append({Kind::FiledUnderAnotherNo, Thing::Entry, rows->text(0), rows->text(1)});
        return {};
    });
}

Result<void> checkContent(Connection &connection, Problems &problems)
{
    const auto data = readAll(connection);
    if (!data && data.error().code == ErrorCode::DatabaseDamaged) {
        problems.append({Kind::Unreadable, Thing::File, {}, data.error().detail});
        return {};
    }
    if (!data)
        return fail(data.error());
    checkThings(data->categories, problems);
    checkThings(data->entries, problems);
    checkThings(data->synonymGroups, problems);
    if (auto done = checkTree(data->categories); !done)
        problems.append(
            {Kind::RuleBroken, Thing::Category, done.error().subject, done.error().arguments.value(0)});
    if (auto done = checkNos(connection, problems); !done)
        return done;
    if (auto done = compareWithHistory(connection, data->categories, problems); !done)
        return done;
    if (auto done = compareWithHistory(connection, data->entries, problems); !done)
        return done;
    if (auto done = compareWithHistory(connection, data->synonymGroups, problems); !done)
        return done;
    auto editions = newestStates(connection, thingName(Thing::Edition));
    if (!editions)
        return fail(editions.error());
    if (!isState(editions->value(1), data->edition))
        problems.append({Kind::ChangedWithoutRevision, Thing::Edition, {}, {}});
    return {};
}

Result<void> lookEverywhere(Connection &connection, Problems &problems)
{
    if (auto done = ask(connection, u"PRAGMA integrity_check"_s, Kind::PagesDamaged, problems); !done)
        return done;
    if (auto done = ask(connection, u"PRAGMA foreign_key_check"_s, Kind::ReferenceBroken, problems); !done)
        return done;
    const auto differences = differencesFromSchema(connection, faqSchema());
    if (!differences)
        return fail(differences.error());
    for (const QString &difference : *differences)
        problems.append({Kind::TablesAltered, Thing::File, {}, difference});
    return checkContent(connection, problems);
}

} // namespace

Result<QList<FileProblem>> findProblems(Connection &connection)
{
    Problems problems;
    const auto done = lookEverywhere(connection, problems);
    if (done)
        return problems;
    if (done.error().code != ErrorCode::DatabaseDamaged)
        return fail(done.error());
    // Damage that ends the reading is an answer, too; what was found before it stays.
    problems.append({Kind::Unreadable, Thing::File, {}, done.error().detail});
    return problems;
}

} // namespace sokuto
