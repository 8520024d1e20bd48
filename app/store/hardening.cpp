// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hardening.h"

#include <array>
#include <sqlite3.h>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

struct Limit
{
    int what;
    int value;
};

/// What no file of ours ever needs; the values follow SQLite's advice for files from strangers.
constexpr auto limits = std::to_array<Limit>({
    {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 50},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
});

struct Switch
{
    int what;
    int value;
};

constexpr auto switches = std::to_array<Switch>({
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
});

struct Pragma
{
    QLatin1StringView name;
    int value;
    bool writersOnly;
};

constexpr auto pragmas = std::to_array<Pragma>({
    {"cell_size_check"_L1, 1, false}, {"foreign_keys"_L1, 1, false},
    {"temp_store"_L1, 2, false}, // memory: no content in temporary files
    {"synchronous"_L1, 3, true}, // EXTRA: a saved edit survives a power cut right after the save
});

} // namespace

Result<void> harden(Connection &connection)
{
    for (const Switch &entry : switches) {
        int now = -1;
        if (sqlite3_db_config(connection.handle(), entry.what, entry.value, &now) != SQLITE_OK
            || now != entry.value)
            return fail(ErrorCode::QueryFailed, connection.path(), u"db_config %1"_s.arg(entry.what));
    }
    for (const Limit &limit : limits)
        sqlite3_limit(connection.handle(), limit.what, limit.value);
    for (const Pragma &pragma : pragmas) {
        if (pragma.writersOnly && connection.access() == Access::ReadOnly)
            continue;
        const QString value = QString::number(pragma.value);
        if (auto done = connection.execute("PRAGMA "_L1 + pragma.name + " = "_L1 + value); !done)
            return done;
        const auto now = connection.number("PRAGMA "_L1 + pragma.name);
        if (!now)
            return fail(now.error());
        if (*now != pragma.value)
            return fail(
                ErrorCode::QueryFailed, connection.path(), "PRAGMA "_L1 + pragma.name + " had no effect"_L1);
    }
    return {};
}

} // namespace sokuto
