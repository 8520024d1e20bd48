// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/interpreter.h"
#include "search/ranker.h"

namespace sokuto {

/// Which documents answer the query, and how well.
struct Selection
{
    struct Row
    {
        quint32 document = 0;
        float score = 0;
        bool rescued = false;
        MatchKind why = MatchKind::AsWritten;
    };
    std::vector<Row> rows; ///< Every document that is a hit, in no order.
    bool subset = false;
    bool rescued = false; ///< Every row is.

    /// Empty again, with room for as many rows as before.
    void clear();
};

/// Fills an empty selection. `loosely`: whatever meets any part.
void select(const Ranker &ranker, Interpretation &interpretation, bool loosely, Selection &selection);

} // namespace sokuto
