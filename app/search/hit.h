// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"
#include "domain/entry.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <functional>

namespace sokuto {

/// How a word of the query was met in an entry; the strongest one of a hit is its reason.
enum class MatchKind : quint8 { AsWritten, Number, Reading, Synonym, TypoMended };

/// Stable names for scripts: "as-written", "number", "reading", "synonym", "typo".
QLatin1StringView matchKindName(MatchKind kind);

struct Hit
{
    EntryId entry;
    float score = 0; ///< Greater is better; comparable within one answer only.
    bool rescued =
        false; ///< Found by mending or guessing: stands below every plain hit, under its own heading.
    MatchKind why = MatchKind::AsWritten;
    bool operator==(const Hit &) const = default;
};

/// A stretch of the ORIGINAL text that met the query.
struct MatchSpan
{
    TextSpan span;
    MatchKind kind = MatchKind::AsWritten;
    bool operator==(const MatchSpan &) const = default;
};

/// The part of a text worth showing in one line.
struct Snippet
{
    TextSpan window; ///< In the original text; paragraphs are never joined across it.
    QList<MatchSpan> spans; ///< In the original text, within the window.
};

/// Finds what met the query in a text of one entry. Called for visible rows only, on the interface thread.
class HighlightSource
{
public:
    virtual ~HighlightSource() = default;
    /// In ascending order, without overlaps.
    virtual QList<MatchSpan> spans(QStringView original) const = 0;
    /// At most `length` code units around the densest group of matches; the beginning when nothing matches.
    virtual Snippet snippet(QStringView original, qsizetype length) const = 0;
};

} // namespace sokuto
