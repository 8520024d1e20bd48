// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dismissals.h"

#include "domain/invariants.h"

namespace sokuto {

using namespace Qt::StringLiterals;

Result<QList<Dismissal>> readDismissals(const Connection &connection)
{
    auto rows = connection.prepare(u"SELECT key, reason, author, at FROM dismissal ORDER BY key"_s);
    if (!rows)
        return fail(rows.error());
    QList<Dismissal> dismissals;
    const auto done = rows->each({}, [&]() -> Result<void> {
        dismissals.append({
            .key = rows->text(0),
            .reason = rows->text(1),
            .author = rows->text(2),
            .at = QDateTime::fromString(rows->text(3), Qt::ISODateWithMs),
        });
        return {};
    });
    if (!done)
        return fail(done.error());
    return dismissals;
}

Result<void> writeDismissal(Connection &connection, const Dismissal &dismissal)
{
    if (dismissal.reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidContent, dismissal.key, {}, {u"no-reason"_s});
    if (!isStorable(dismissal.reason) || !isStorable(dismissal.author))
        return fail(ErrorCode::InvalidContent, dismissal.key, {}, {u"unstorable-text"_s});
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = connection.execute(
            u"INSERT OR REPLACE INTO dismissal (key, reason, author, at) VALUES (?, ?, ?, ?)"_s,
            {dismissal.key, dismissal.reason, dismissal.author,
                dismissal.at.toUTC().toString(Qt::ISODateWithMs)});
        !done)
        return done;
    return (*transaction)->commit();
}

Result<void> removeDismissal(Connection &connection, const QString &key)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = connection.execute(u"DELETE FROM dismissal WHERE key = ?"_s, {key}); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace sokuto
