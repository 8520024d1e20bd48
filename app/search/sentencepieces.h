// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

namespace sokuto {

class Analyzer;

/// White space in a sentence separates nothing: "Debian は Java をサポートしていますか". Where a particle
/// stands behind white space, everything that is to be understood becomes one piece, at the place of the
/// first one.
QList<QueryPiece> joinSentence(const QList<QueryPiece> &pieces, Analyzer &analyzer);

} // namespace sokuto
