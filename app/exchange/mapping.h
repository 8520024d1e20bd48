// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/category.h"
#include "exchange/columns.h"
#include "exchange/table.h"

#include <QtCore/QSet>

namespace sokuto {

/// Something about a table that its owner should know. The words are made in service/messages.
struct TableFinding
{
    enum class Kind : quint8 {
        // What was done to a cell
        MarkupRemoved, ///< arguments = {what was found, e.g. "<p> &amp;"}
        ControlCharactersRemoved,
        NoWasADate, ///< a spreadsheet turned 1-2 into a date; arguments = {cell, No taken}
        TextAfterQuote,
        CategoryFromRowAbove,
        // What is odd
        HeadLineIgnored, ///< arguments = {text}
        UnknownColumn,
        RepeatedColumn,
        CellOutsideColumns, ///< arguments = {text}
        CellSpansRows, ///< has lines that read like rows of the table: probably a stray quote
        CategoryHasTwoNames, ///< arguments = {number, first name, this name}
        UnreadableDate, ///< arguments = {text}
        UnknownState, ///< taken as a draft; arguments = {text}
        PeriodReversed, ///< the answer ends before it begins
        PersonalNumber, ///< twelve digits that may be a My Number; never repeated in the arguments
        Reinstated, ///< the FAQ had retired the entry; the sheet has it, so it is published again
        TakenForReview, ///< a second person approves in its category: the new entry comes in as in review
        KeptAsItIs, ///< operators see the entry, and a second person approves what they see
        // What could not be taken: the row was left out
        MissingNo,
        MissingQuestion,
        MissingAnswer,
        DuplicateNo, ///< arguments = {line of the first}
    };

    Kind kind = Kind::MarkupRemoved;
    qsizetype line = 0; ///< In the file; 0 = the file as a whole.
    QString column; ///< Heading as in the file; empty = the row as a whole.
    QString no; ///< Empty when the row has none.
    QStringList arguments;

    /// The row was left out of the import.
    bool isLoss() const { return kind >= Kind::MissingNo; }
    bool operator==(const TableFinding &) const = default;
};
/// Stable names for JSON: "markup-removed", ...
QString findingName(TableFinding::Kind kind);

/// A category as a sheet names it.
struct ImportedCategory
{
    qsizetype parent = -1; ///< Index in ImportedSheet::categories, less than its own; -1 = top level.
    QString number;
    QString name;
    bool operator==(const ImportedCategory &) const = default;
};

struct ImportedEntry
{
    Entry entry; ///< Without ids.
    qsizetype category = -1; ///< Index in ImportedSheet::categories; -1 = the sheet names none.
    bool categoryFromAbove = false; ///< Its own category cells are empty.
    qsizetype line = 0;
    bool operator==(const ImportedEntry &) const = default;
};

/// What a table says about an FAQ, before it is held against one.
struct ImportedSheet
{
    QString title; ///< Empty = not stated.
    QDate date; ///< Issue date; null = not stated.
    QSet<Column> columns; ///< Only these were stated; everything else must stay as it is.
    QList<ImportedCategory> categories; ///< In order of appearance, parents first.
    QList<ImportedEntry> entries; ///< In order of appearance; Nos are unique.
    QList<SynonymGroup> synonymGroups; ///< Only JSON has them. Without ids.
    /// Texts and lists are exactly as they were stored (JSON). A table knows one kind of line end only and no
    /// spaces around phrases and names.
    bool exact = false;
    QStringList leftOutNos; ///< Nos of rows that could not be taken; they are not missing from the sheet.
    QList<TableFinding> findings; ///< By line.
};

/// Understands a table. Head lines give title and issue date, header rows repeated at page breaks and blank
/// lines are passed over. MissingColumn (arguments = {heading}) when No, 質問 or 回答 is not there,
/// NothingToImport when no row could be taken. A table that is given away is let go of row by row: it is not
/// in memory beside the entries.
Result<ImportedSheet> readSheet(Table table);
/// The same with columns that a person chose.
Result<ImportedSheet> readSheet(Table table, const HeaderRow &header);

} // namespace sokuto
