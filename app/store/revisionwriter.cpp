// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revisionwriter.h"

#include "base/enumnames.h"
#include "domain/invariants.h"
#include "store/faqfile.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<RightChange::What, 3> whatNames{{
    {RightChange::What::SupervisorPassphrase, "supervisor-passphrase"_L1},
    {RightChange::What::AdministratorPassphrase, "administrator-passphrase"_L1},
    {RightChange::What::Approval, "approval"_L1},
}};

constexpr EnumNames<RightChange::Deed, 3> deedNames{{
    {RightChange::Deed::Set, "set"_L1},
    {RightChange::Deed::Changed, "changed"_L1},
    {RightChange::Deed::Removed, "removed"_L1},
}};

} // namespace

Result<qint64> beginRevision(const Connection &connection, const RevisionNote &note)
{
    if (!isStorable(note.author) || !isStorable(note.note))
        return fail(ErrorCode::InvalidContent, note.note, {}, {u"unstorable-text"_s});
    const QDateTime at = note.at.isValid() ? note.at.toUTC() : QDateTime::currentDateTimeUtc();
    if (auto done = connection.execute(u"INSERT INTO revision (at, author, note) VALUES (?, ?, ?)"_s,
            {at.toString(Qt::ISODateWithMs), note.author, note.note});
        !done)
        return fail(done.error());
    return connection.insertedId();
}

Result<void> recordRights(const Connection &connection, qint64 revision, const QList<RightChange> &changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const RightChange &change = changes[i];
        if (auto done =
                connection.execute(u"INSERT INTO revision_right (revision, position, what, deed, subject)"
                                   " VALUES (?, ?, ?, ?, ?)"_s,
                    {revision, i, enumName(whatNames, change.what), enumName(deedNames, change.deed),
                        change.subject});
            !done)
            return done;
    }
    return {};
}

RightChange rightChangeOf(const QString &what, const QString &deed, const QString &subject)
{
    // The table lets nothing else in.
    return {enumFromName(whatNames, what).value_or(RightChange::What::Approval),
        enumFromName(deedNames, deed).value_or(RightChange::Deed::Changed), subject};
}

} // namespace sokuto
