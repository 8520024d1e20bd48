// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

namespace sokuto {

enum class SynonymProblem : quint8 {
    TooFewWords, ///< Nothing that could mean the same: fewer than two words.
    WordTwice, ///< Twice in one group.
    WordElsewhere, ///< In another group as well, so that both are mixed up.
};

struct SynonymFinding
{
    qsizetype group = 0; ///< Its place in the list.
    SynonymProblem problem = SynonymProblem::TooFewWords;
    QString word; ///< Empty for TooFewWords.
    qsizetype other = 0; ///< For WordElsewhere: the place of the other group.
    bool operator==(const SynonymFinding &) const = default;
};

/// By group, in the order of the words; widths and case make no difference. Each pair of groups is told at
/// the second one.
QList<SynonymFinding> synonymProblems(const QList<SynonymGroup> &groups);

/// True when the group cannot be kept like this.
bool isGrave(SynonymProblem problem);

} // namespace sokuto
