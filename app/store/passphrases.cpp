// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphrases.h"

#include "store/faqfile.h"
#include "store/revisionwriter.h"
#include "store/rows.h"

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QString supervisor = u"supervisor"_s;
const QString administrator = u"administrator"_s;

bool isHash(const QString &text)
{
    return text.startsWith("$argon2id$"_L1);
}

/// One of the passphrases, as it was and as it will be.
struct Guard
{
    RightChange::What what;
    QString role;
    QString before;
    QString after;
};

std::array<Guard, 2> guardsOf(const PassphraseHashes &before, const PassphraseHashes &after)
{
    return {Guard{RightChange::What::SupervisorPassphrase, supervisor, before.supervisor, after.supervisor},
        Guard{RightChange::What::AdministratorPassphrase, administrator, before.administrator,
            after.administrator}};
}

RightChange::Deed deedOf(const Guard &guard)
{
    if (guard.before.isEmpty())
        return RightChange::Deed::Set;
    return guard.after.isEmpty() ? RightChange::Deed::Removed : RightChange::Deed::Changed;
}

/// The revision behind changes that were just made, if there are any.
Result<void> tell(const Connection &connection, const QList<RightChange> &changes, const RevisionNote &note)
{
    if (changes.isEmpty())
        return {};
    const auto revision = beginRevision(connection, note);
    return revision ? recordRights(connection, *revision, changes) : fail(revision.error());
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

Result<EditingRight> readEditingRight(const Connection &connection)
{
    const auto faqId = connection.text(u"SELECT faq_id FROM faq"_s);
    if (!faqId)
        return fail(faqId.error());
    const auto hashes = readPassphrases(connection);
    if (!hashes)
        return fail(hashes.error());
    return EditingRight{*faqId, *hashes};
}

Result<void> writePassphrases(
    Connection &connection, const PassphraseHashes &hashes, const RevisionNote &note)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto old = readPassphrases(connection);
    if (!old)
        return fail(old.error());
    QList<RightChange> changes;
    for (const Guard &guard : guardsOf(*old, hashes)) {
        if (guard.before == guard.after)
            continue;
        if (!guard.after.isEmpty() && !isHash(guard.after))
            return fail(ErrorCode::InvalidContent, guard.role, u"not an Argon2id hash"_s, {u"passphrase"_s});
        changes.append({guard.what, deedOf(guard), {}});
        if (auto done = connection.execute(u"DELETE FROM passphrase WHERE role = ?"_s, {guard.role}); !done)
            return done;
        if (guard.after.isEmpty())
            continue;
        if (auto done = connection.execute(
                u"INSERT INTO passphrase (role, hash) VALUES (?, ?)"_s, {guard.role, guard.after});
            !done)
            return done;
    }
    if (auto done = tell(connection, changes, note); !done)
        return done;
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

Result<void> writeApprovals(
    Connection &connection, const QSet<CategoryId> &categories, const RevisionNote &note)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto old = readApprovals(connection);
    if (!old)
        return fail(old.error());
    const auto there = readCategories(connection);
    if (!there)
        return fail(there.error());
    QList<RightChange> changes;
    for (const Category &category : *there) {
        const bool wanted = categories.contains(category.id);
        if (wanted == old->contains(category.id))
            continue;
        changes.append(
            {RightChange::What::Approval, wanted ? RightChange::Deed::Set : RightChange::Deed::Removed,
                QString(category.number + u' ' + category.name).trimmed()});
        const QString sql = wanted ? u"INSERT INTO approval (category) VALUES (?)"_s
                                   : u"DELETE FROM approval WHERE category = ?"_s;
        if (auto done = connection.execute(sql, {category.id.value}); !done)
            return done;
    }
    if (auto done = tell(connection, changes, note); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace sokuto
