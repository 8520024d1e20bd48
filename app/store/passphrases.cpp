// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphrases.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QString supervisor = u"supervisor"_s;
const QString administrator = u"administrator"_s;

bool isHash(const QString &text)
{
    return text.startsWith("$argon2id$"_L1);
}

} // namespace

Result<PassphraseHashes> readPassphrases(const Connection &connection)
{
    const QString sql = u"SELECT hash FROM passphrase WHERE role = ?"_s;
    const auto first = connection.text(sql, {supervisor});
    if (!first)
        return fail(first.error());
    const auto second = connection.text(sql, {administrator});
    if (!second)
        return fail(second.error());
    return PassphraseHashes{*first, *second};
}

Result<void> writePassphrases(Connection &connection, const PassphraseHashes &hashes)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = connection.execute(u"DELETE FROM passphrase"_s); !done)
        return done;
    for (const auto &[role, hash] :
        {std::pair(supervisor, hashes.supervisor), std::pair(administrator, hashes.administrator)}) {
        if (hash.isEmpty())
            continue;
        if (!isHash(hash))
            return fail(ErrorCode::InvalidContent, role, u"not an Argon2id hash"_s, {u"passphrase"_s});
        if (auto done =
                connection.execute(u"INSERT INTO passphrase (role, hash) VALUES (?, ?)"_s, {role, hash});
            !done)
            return done;
    }
    return (*transaction)->commit();
}

Result<QSet<CategoryId>> readApprovals(const Connection &connection)
{
    auto rows = connection.prepare(u"SELECT category FROM approval"_s);
    if (!rows)
        return fail(rows.error());
    QSet<CategoryId> categories;
    const auto done = rows->each({}, [&]() -> Result<void> {
        categories.insert({rows->number(0)});
        return {};
    });
    if (!done)
        return fail(done.error());
    return categories;
}

Result<void> writeApprovals(Connection &connection, const QSet<CategoryId> &categories)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = connection.execute(u"DELETE FROM approval"_s); !done)
        return done;
    for (const CategoryId id : categories) {
        if (auto done = connection.execute(
                u"INSERT INTO approval (category) SELECT id FROM category WHERE id = ?"_s, {id.value});
            !done)
            return done;
    }
    return (*transaction)->commit();
}

} // namespace sokuto
