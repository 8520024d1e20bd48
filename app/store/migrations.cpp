// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/log.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <algorithm>
#include <iterator>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

bool isComment(QStringView statement)
{
    const auto lines = statement.split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(), [](QStringView line) {
        const QStringView trimmed = line.trimmed();
        return trimmed.isEmpty() || trimmed.startsWith("--"_L1);
    });
}

Result<QStringList> statementsOf(const QString &step)
{
    QFile file(step);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ResourceMissing, step, file.errorString());
    QStringList statements;
    QString statement;
    const auto take = [&statements, &statement] {
        if (!isComment(statement))
            statements.append(statement.trimmed());
        statement.clear();
    };
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == "--;"_L1)
            take();
        else
            statement += line + u'\n';
    }
    take();
    return statements;
}

Result<void> runStatements(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = connection.execute(statement); !done)
            return done;
    }
    auto orphans = connection.run(u"PRAGMA foreign_key_check"_s);
    if (!orphans)
        return fail(orphans.error());
    const auto orphan = orphans->next();
    if (!orphan)
        return fail(orphan.error());
    if (*orphan)
        return fail(ErrorCode::MigrationFailed, connection.path(),
            "row without its parent in "_L1 + orphans->text(0));
    return {};
}

/// From version `from` to the next one.
Result<void> runStep(Connection &connection, const Schema &schema, int from)
{
    const auto statements = statementsOf(schema.steps[from]);
    if (!statements)
        return fail(statements.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto version = schemaVersion(connection);
    if (!version)
        return fail(version.error());
    if (*version != from)
        return {}; // another process was faster
    if (auto done = runStatements(connection, *statements); !done)
        return done;
    if (from == 0) {
        const QString mark = QString::number(qint32(schema.applicationId));
        if (auto done = connection.execute("PRAGMA application_id = "_L1 + mark); !done)
            return done;
    }
    if (auto done = connection.execute("PRAGMA user_version = "_L1 + QString::number(from + 1)); !done)
        return done;
    return (*transaction)->commit();
}

/// A step that rebuilds a table must not set off the foreign keys of the others; what it leaves is checked
/// as a whole before its commit.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Connection &connection)
        : m_connection(connection)
    {
        set("OFF"_L1);
    }
    ~ForeignKeysOff() { set("ON"_L1); }
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

private:
    void set(QLatin1StringView state)
    {
        if (auto done = m_connection.execute("PRAGMA foreign_keys = "_L1 + state); !done)
            qCWarning(lcStore) << "foreign_keys:" << done.error().detail;
    }

    Connection &m_connection;
};

} // namespace

const Schema &faqSchema()
{
    static const Schema schema{0x536F6B75 /* Soku */,
        {u":/sql/faq/0001_initial.sql"_s, u":/sql/faq/0002_editing.sql"_s, u":/sql/faq/0003_dismissals.sql"_s,
            u":/sql/faq/0004_rights.sql"_s}};
    return schema;
}

const Schema &deskSchema()
{
    static const Schema schema{0x536F6B64 /* Sokd */, {u":/sql/desk/0001_initial.sql"_s}};
    return schema;
}

Result<int> schemaVersion(const Connection &connection)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    return int(*version);
}

Result<void> migrate(Connection &connection, const Schema &schema)
{
    const ForeignKeysOff off(connection);
    while (true) {
        const auto version = schemaVersion(connection);
        if (!version)
            return fail(version.error());
        if (*version >= schema.version())
            return {};
        if (auto done = runStep(connection, schema, *version); !done) {
            Error error = done.error();
            if (error.code == ErrorCode::QueryFailed || error.code == ErrorCode::InvalidContent)
                error = {ErrorCode::MigrationFailed, connection.path(), error.detail,
                    {QString::number(*version), QString::number(*version + 1)}};
            return fail(std::move(error));
        }
    }
}

Result<QStringList> shapeOf(const Connection &connection)
{
    auto rows = connection.prepare(
        u"SELECT m.type, m.name, m.tbl_name, c.name, c.type, c.\"notnull\", c.pk, c.hidden"
        " FROM sqlite_schema AS m LEFT JOIN pragma_table_xinfo(m.name) AS c"
        " WHERE m.name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY m.type, m.name, c.cid"_s);
    if (!rows)
        return fail(rows.error());
    QStringList shape;
    const auto done = rows->each({}, [&]() -> Result<void> {
        QStringList parts;
        for (int column = 0; column < 8; ++column)
            parts.append(rows->text(column));
        shape.append(parts.join(u' ').trimmed());
        return {};
    });
    if (!done)
        return fail(done.error());
    shape.sort();
    return shape;
}

Result<QStringList> expectedShape(const Schema &schema)
{
    static QMutex mutex;
    static QHash<QStringList, QStringList> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(schema.steps); found != known.cend())
        return *found;
    auto memory = Connection::open(u":memory:"_s, Access::Memory);
    if (!memory)
        return fail(memory.error());
    if (auto done = migrate(**memory, schema); !done)
        return fail(done.error());
    auto shape = shapeOf(**memory);
    if (shape)
        known.insert(schema.steps, *shape);
    return shape;
}

Result<QStringList> differencesFromSchema(const Connection &connection, const Schema &schema)
{
    auto expected = expectedShape(schema);
    if (!expected)
        return expected;
    auto found = shapeOf(connection);
    if (!found)
        return found;
    QStringList missing;
    std::set_difference(
        expected->cbegin(), expected->cend(), found->cbegin(), found->cend(), std::back_inserter(missing));
    QStringList foreign;
    std::set_difference(
        found->cbegin(), found->cend(), expected->cbegin(), expected->cend(), std::back_inserter(foreign));
    QStringList differences;
    for (const QString &line : std::as_const(missing))
        differences.append("missing: "_L1 + line);
    for (const QString &line : std::as_const(foreign))
        differences.append("foreign: "_L1 + line);
    return differences;
}

} // namespace sokuto
