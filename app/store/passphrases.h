// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/category.h"
#include "store/connection.h"

#include <QtCore/QSet>

namespace sokuto {

/// The hashes (Argon2id, as libsodium writes them) of the passphrases that unlock editing; empty = not set.
struct PassphraseHashes
{
    QString supervisor;
    QString administrator;
    bool operator==(const PassphraseHashes &) const = default;
};

Result<PassphraseHashes> readPassphrases(const Connection &connection);
/// Both at once, in one transaction. InvalidContent when one is no Argon2id hash.
Result<void> writePassphrases(Connection &connection, const PassphraseHashes &hashes);

/// Categories in which a second person approves.
Result<QSet<CategoryId>> readApprovals(const Connection &connection);
/// All at once, in one transaction; such as do not exist are left out.
Result<void> writeApprovals(Connection &connection, const QSet<CategoryId> &categories);

} // namespace sokuto
