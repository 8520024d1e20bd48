// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace sokuto {

/// How one part of the query was understood.
enum class Understanding : quint8 {
    AsWritten,
    Number, ///< A No or a number in another writing
    Reading,
    Synonym,
    TypoMended,
    Exact, ///< in quotes
    Excluded, ///< -word
    Field, ///< 分類:, No:, 出典:
    EmptyField, ///< The same, with no entry that has it.
    LetGo, ///< found, but never together with the rest
    FilteredOut, ///< found, but only in entries that a field or an exclusion takes away
    Nowhere, ///< found in no entry that the asker may see
    LeftOut, ///< not looked for: a mark or a digit by itself, the end of what is still being typed
};
QLatin1StringView understandingName(Understanding how);

struct RecallPart
{
    QString typed; ///< As typed (normalized), a field with its name.
    Understanding how = Understanding::AsWritten;
    QStringList as; ///< What it was taken for, best first ("再発行"); empty when as written.
    /// In how many entries it was found, of those that fields and exclusions leave; of all where they leave
    /// none.
    qsizetype entries = 0;
    QString officialWord; ///< Official word of the synonym group that knows it as outdated; empty = none.
};

/// The honest line: what was searched, in the order typed.
struct Recall
{
    QList<RecallPart> parts;
    bool subset = false; ///< The parts never occur together; results are for the best subset.
    bool rescued = false; ///< Nothing was found plainly; every hit is a guess.
    bool nothingLeft = false; ///< Fields and exclusions take away every entry.
    bool outside = false; ///< There are hits, but none in the category or group that was asked for.
};

/// Something would be found, were it not for a field or an exclusion.
bool isFilteredEmpty(const Recall &recall);

} // namespace sokuto
