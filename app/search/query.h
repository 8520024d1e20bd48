// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace sokuto {

/// What one piece of the typed text asks for.
enum class QueryKind : quint8 {
    Words, ///< To be understood: any script, any writing.
    Exact, ///< In quotes.
    Excluded, ///< -word
    Category, ///< 分類:
    No, ///< No:
    Source, ///< 出典:
    Unfinished, ///< A sign or a field with nothing behind it yet.
};

struct QueryPiece
{
    QueryKind kind = QueryKind::Words;
    QString text; ///< Normalized, without the sign or the name of the field; never empty.
    QString typed; ///< Normalized, with it.
    bool operator==(const QueryPiece &) const = default;
};

/// The grammar, by example:
///
/// | typed                | means                                              |
/// | -------------------- | -------------------------------------------------- |
/// | `扶養 外す`          | both, in any order                                 |
/// | `"利用登録"`         | exactly this; “ ” and ＂ do as well, and the closing one may still be missing |
/// | `扶養 -海外`         | without; `-"…"` too                                |
/// | `分類:記載内容`      | in categories whose path has it; also `分類：`, `category:`  |
/// | `No:1-1`             | Nos beginning with it; also `Ｎｏ．１-１`, `№1-1`  |
/// | `出典:厚生労働省`    | with a source whose title has it; also `source:`   |
///
/// White space of every kind separates; nothing else does. A sign or a field without anything behind it is
/// still being typed and asks for nothing: the list is as it would be without it.
QList<QueryPiece> parseQuery(QStringView typed);

/// What was typed, but only the words and phrases: no field, no exclusion.
QString withoutFilters(QStringView typed);

} // namespace sokuto
