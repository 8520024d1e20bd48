// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

namespace sokuto {

/// Keys longer than this are never compared: every distance involving one is limit + 1.
inline constexpr qsizetype longestComparableKey = 64;

/// How many insertions, deletions, replacements and swaps of neighbours lead from one to the other (optimal
/// string alignment); limit + 1 when it is more than `limit`. Allocates nothing.
int boundedDistance(QStringView left, QStringView right, int limit);
int boundedDistance(QByteArrayView left, QByteArrayView right, int limit);

/// The same against the best prefix of `key`: a word that is still being typed.
int boundedPrefixDistance(QStringView typed, QStringView key, int limit);
int boundedPrefixDistance(QByteArrayView typed, QByteArrayView key, int limit);

} // namespace sokuto
