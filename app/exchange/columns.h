// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "exchange/table.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>

namespace sokuto {

/// What a column of a sheet can be, in the order in which we write them. The first six are the sheet's own.
enum class Column : quint8 {
    CategoryNumber,
    CategoryName,
    No,
    Question,
    Answer,
    Source,
    ParentCategories,
    Phrases,
    SpokenLine,
    Memo,
    State,
    ValidFrom,
    ValidUntil,
    ReviewDate,
    ConfirmedOn,
    ConfirmedBy,
};

/// The heading we write: 分類番号, 分類名, No, 質問, 回答, 参考元, ... It is file format, not interface text.
QString columnHeading(Column column);

/// Which column a heading means: ours, its usual synonyms, English; width, case and spaces do not matter.
std::optional<Column> columnFromHeading(QStringView heading);
/// A heading as it is compared: NFKC, lower case, without spaces, line ends, marks and brackets.
QString foldedHeading(QStringView heading);

/// 下書き, レビュー中, 公開予定, 公開中, 期限切れ, 非公開.
QString lifecycleWord(Lifecycle lifecycle);
/// Those words and the names of lifecycleName().
std::optional<Lifecycle> lifecycleFromWord(QStringView word);

/// The row that names the columns.
struct HeaderRow
{
    qsizetype row = 0; ///< Index in Table::rows; -1 = there are no headings.
    QHash<Column, qsizetype> indexOf; ///< Column → index of its cell.
    QList<qsizetype> unknown; ///< Cells with a heading that means nothing to us.
    QList<qsizetype> repeated; ///< Cells whose column was named before; they are not read.

    bool has(Column column) const { return indexOf.contains(column); }
};

/// Understands a row as a header: it needs a question and an answer column, or a No column and one of them.
std::optional<HeaderRow> headerFromRow(const Table &table, qsizetype row);
/// The first header row, looked for in the first 200 rows.
std::optional<HeaderRow> findHeader(const Table &table);

} // namespace sokuto
