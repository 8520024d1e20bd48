// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/category.h"
#include "store/connection.h"

#include <QtCore/QSet>

namespace sokuto {

struct RevisionNote;

/// The hashes (Argon2id, as libsodium writes them) of the passphrases that unlock editing; empty = not set.
struct PassphraseHashes
{
    QString supervisor;
    QString administrator;
    bool operator==(const PassphraseHashes &) const = default;
};

/// By what somebody was let in to edit: another FAQ at the same place, or other passphrases, make another
/// one.
struct EditingRight
{
    QString faqId;
    PassphraseHashes hashes;
    bool operator==(const EditingRight &) const = default;
};

Result<EditingRight> readEditingRight(const Connection &connection);
Result<PassphraseHashes> readPassphrases(const Connection &connection);
/// Both at once, in one transaction with a revision that tells which of them are others than before.
/// InvalidContent when one is no Argon2id hash.
Result<void> writePassphrases(
    Connection &connection, const PassphraseHashes &hashes, const RevisionNote &note);

/// Categories in which a second person approves.
Result<QSet<CategoryId>> readApprovals(const Connection &connection);
/// All at once, in one transaction with a revision that tells of every difference; such as do not exist are
/// left out.
Result<void> writeApprovals(
    Connection &connection, const QSet<CategoryId> &categories, const RevisionNote &note);

} // namespace sokuto
