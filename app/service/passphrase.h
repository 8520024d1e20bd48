// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sokuto::passphrase {

/// What one try costs: memory and time. Tests take the least there is.
enum class Cost { Everyday, Least };

inline constexpr qsizetype leastLength = 8;

/// Argon2id by libsodium, with a salt of its own, as one text to keep. Width and composition of characters
/// do not matter (NFKC), whatever the input method made of them. Takes its time: never on the interface
/// thread. LimitExceeded when there is not enough memory.
Result<QString> hash(const QString &phrase, Cost cost = Cost::Everyday);

/// InvalidContent when `hash` is none, or asks for more memory or time than this program ever does.
Result<bool> fits(const QString &hash, const QString &phrase);

} // namespace sokuto::passphrase
