// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "exchange/mapping.h"

namespace sokuto {

struct ImportOptions
{
    bool retireMissing = false; ///< Entries that the sheet no longer has become Retired; else they stay.
    QDate today; ///< A sheet without periods states the answer that holds on this day.
};

/// What importing a sheet would do: looked at, then confirmed or thrown away.
struct ImportPlan
{
    Edition edition; ///< As it will be.
    ChangeSet changes; ///< Empty = the sheet says what the FAQ already says.
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype unchanged = 0;
    QStringList missingNos; ///< Entries in use that the sheet does not have, by No.
    QList<Change<Entry>> retirements; ///< Of all these, asked for or not.
    qsizetype retirable = 0; ///< So many of them may be retired by who imports.
    qsizetype retired = 0; ///< So many of them are retired.
    QStringList keptNos; ///< Entries that would be others, but a second person approves them; counted nowhere
                         ///< else.
    QList<TableFinding> findings; ///< Of the sheet and of entries that come back, by line.
};

/// The new categories that entries go into, and the new ones above them.
QSet<CategoryId> newCategoriesInUse(const ChangeSet &changes);

/// Holds a sheet against an FAQ. Entries are the same when their Nos are, categories when parent, number and
/// name are; a category whose number stayed and whose name is gone from the sheet was renamed. What the sheet
/// has no column for stays as it is, but a retired entry that a sheet without states has is in use
/// again. A new category is made where an entry goes into it; a sheet that says itself what every category is
/// has its own. Pure: may run on any thread. The entries of a sheet that is given away are let go of one by
/// one.
ImportPlan planImport(ImportedSheet sheet, const Snapshot &current, const ImportOptions &options);

} // namespace sokuto
