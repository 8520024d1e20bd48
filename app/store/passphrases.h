// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

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

} // namespace sokuto
