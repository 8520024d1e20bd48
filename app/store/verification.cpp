// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "domain/invariants.h"
#include "domain/json.h"
#include "store/migrations.h"
#include "store/rows.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// The lines a PRAGMA answers, save "ok".
Result<void> ask(const Connection &connection, const QString &pragma, int column, QStringList &problems)
{
    auto rows = connection.prepare(pragma);
    if (!rows)
        return fail(rows.error());
    return rows->each({}, [&]() -> Result<void> {
        if (rows->text(column) != "ok"_L1)
            problems.append(pragma.section(u' ', 1) + ": "_L1 + rows->text(column));
        return {};
    });
}

template <typename T>
void checkThings(const QList<T> &things, QLatin1StringView kind, QStringList &problems)
{
    for (const T &thing : things) {
        if (auto done = checkInvariants(thing); !done)
            problems.append(
                u"%1 %2: %3"_s.arg(kind, QString::number(thing.id.value), done.error().arguments.join(u' ')));
    }
}

/// What the history says of the things of one kind: id → the newest state, null when it went.
Result<QHash<qint64, QString>> newestStates(const Connection &connection, QLatin1StringView kind)
{
    auto rows = connection.prepare(u"SELECT thing, after_json FROM revision_item WHERE kind = ?"
                                   " ORDER BY thing, revision, position"_s);
    if (!rows)
        return fail(rows.error());
    QHash<qint64, QString> states;
    const auto done = rows->each({QString(kind)}, [&]() -> Result<void> {
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

template <typename T>
Result<void> compareWithHistory(
    const Connection &connection, QLatin1StringView kind, const QList<T> &things, QStringList &problems)
{
    auto states = newestStates(connection, kind);
    if (!states)
        return fail(states.error());
    for (const T &thing : things) {
        const QString state = states->take(thing.id.value);
        if (!isState(state, thing))
            problems.append(
                u"%1 %2 is not as its last revision left it"_s.arg(kind, QString::number(thing.id.value)));
    }
    for (auto state = states->cbegin(); state != states->cend(); ++state) {
        if (!state->isEmpty())
            problems.append(u"%1 %2 is gone without a revision"_s.arg(kind, QString::number(state.key())));
    }
    return {};
}

Result<void> checkNos(const Connection &connection, QStringList &problems)
{
    auto rows = connection.prepare(u"SELECT id, no, comparable_no FROM entry ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    return rows->each({}, [&]() -> Result<void> {
        if (comparableNo(rows->text(1)) != rows->text(2))
            problems.append(u"entry %1 is filed under another No"_s.arg(rows->number(0)));
        return {};
    });
}

Result<void> checkContent(Connection &connection, QStringList &problems)
{
    const auto data = readAll(connection);
    if (!data && data.error().code == ErrorCode::DatabaseDamaged) {
        problems.append(data.error().detail);
        return {};
    }
    if (!data)
        return fail(data.error());
    checkThings(data->categories, "category"_L1, problems);
    checkThings(data->entries, "entry"_L1, problems);
    checkThings(data->synonymGroups, "synonym-group"_L1, problems);
    if (auto done = checkTree(data->categories); !done)
        problems.append(
            u"category \"%1\": %2"_s.arg(done.error().subject, done.error().arguments.join(u' ')));
    if (auto done = checkNos(connection, problems); !done)
        return done;
    if (auto done = compareWithHistory(connection, "category"_L1, data->categories, problems); !done)
        return done;
    if (auto done = compareWithHistory(connection, "entry"_L1, data->entries, problems); !done)
        return done;
    if (auto done = compareWithHistory(connection, "synonym-group"_L1, data->synonymGroups, problems); !done)
        return done;
    auto editions = newestStates(connection, "edition"_L1);
    if (!editions)
        return fail(editions.error());
    if (!isState(editions->value(1), data->edition))
        problems.append(u"the edition is not as its last revision left it"_s);
    return {};
}

} // namespace

Result<QStringList> findProblems(Connection &connection)
{
    QStringList problems;
    if (auto done = ask(connection, u"PRAGMA integrity_check"_s, 0, problems); !done)
        return fail(done.error());
    if (auto done = ask(connection, u"PRAGMA foreign_key_check"_s, 0, problems); !done)
        return fail(done.error());
    const auto differences = differencesFromSchema(connection, faqSchema());
    if (!differences)
        return differences;
    problems += *differences;
    if (auto done = checkContent(connection, problems); !done)
        return fail(done.error());
    return problems;
}

} // namespace sokuto
