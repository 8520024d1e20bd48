// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

namespace sokuto {

/// The sources of one cell, a line each: `title (URL)` with half- or full-width brackets, `title URL`, a bare
/// title or a bare URL.
QList<SourceRef> sourcesFromCell(QStringView cell);

/// The reverse: `title (URL)`, title or URL, a line each.
QString sourcesToCell(const QList<SourceRef> &sources);

/// The phrases on the lines of a cell, each once, without spaces around.
QStringList phrasesFromCell(QStringView cell);
QString phrasesToCell(const QStringList &phrases);

} // namespace sokuto
