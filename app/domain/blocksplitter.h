// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presentation.h"
#include "domain/textmarker.h"

#include <algorithm>
#include <optional>

namespace sokuto {

// Inside of the presentation: where one block ends and the next begins.

/// A block with what opened it.
struct BlockPiece
{
    TextBlock block;
    std::optional<TextMarker> marker;
    bool afterBlankLine = false;
};

/// Cuts a text into blocks, front to back. `unbreakable` ascending and disjoint: nothing in it is torn apart.
QList<BlockPiece> splitIntoBlocks(
    QStringView text, const QList<TextSpan> &unbreakable, const QList<TextLink> &links);

bool isBlank(QChar c);
bool isLineEnd(QChar c);
/// A condition that asks for what to do in it to follow: 間違いがない場合 そのまま…
bool statesCase(QStringView text);

/// The span of the ascending and disjoint list that ends behind `position`; end() when none does.
template <typename Spans, typename Project>
auto firstEndingAfter(const Spans &spans, qsizetype position, Project span)
{
    return std::upper_bound(spans.begin(), spans.end(), position,
        [&span](qsizetype wanted, const auto &candidate) { return wanted < span(candidate).end(); });
}

} // namespace sokuto
