// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"

namespace sokuto {

/// The index as bytes: a header that says what it was made of, a checksum, and the sections of one segment as
/// they lie in memory. Where the file lies is the service's business.
///
/// A file is used only when everything it was made of is the same: FAQ, revision, edition, contents,
/// analyser, ranking, lexicon, dictionary, and the way this machine writes numbers.
namespace indexcache {

/// Everything the index depends on, as bytes to compare.
QByteArray identityOf(const Snapshot &snapshot, const IndexInputs &inputs);

/// Writes atomically. Only an index of a single segment is written; others are built anew first.
Result<void> save(const QString &path, const Segment &segment, const QByteArray &identity);
/// Maps the file; fails (never trusts) when it is damaged, cut, foreign or made of anything else.
Result<SegmentPtr> load(const QString &path, const QByteArray &identity);
/// The same from memory that stays where it is as long as the segment lives; for tests.
Result<SegmentPtr> read(
    std::span<const quint8> bytes, const QByteArray &identity, std::shared_ptr<void> owner);

} // namespace indexcache

} // namespace sokuto
