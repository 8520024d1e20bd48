// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sokuto {

/// Something that is wrong with an FAQ file. The words are made in service/problemmessages.
struct FileProblem
{
    enum class Kind : quint8 {
        PagesDamaged, ///< SQLite's integrity_check; detail = its line
        ReferenceBroken, ///< a row whose parent is gone; detail = table
        TablesAltered, ///< not the tables this program makes; detail = the difference
        Unreadable, ///< rows that make no sense; detail = which
        RuleBroken, ///< detail = rule of domain/invariants.h
        ChangedWithoutRevision, ///< not as its last revision left it
        GoneWithoutRevision,
        FiledUnderAnotherNo, ///< the No it is sorted and found by is not its own
    };
    enum class Thing : quint8 { File, Edition, Entry, Category, SynonymGroup };

    Kind kind = Kind::PagesDamaged;
    Thing thing = Thing::File;
    QString name; ///< No of an entry, name of a category, official word; empty for the file and the edition.
    QString detail; ///< Untranslated, for the log and for scripts.
    bool operator==(const FileProblem &) const = default;
};

/// Stable names for JSON: "pages-damaged", ...
QString problemName(FileProblem::Kind kind);
/// "file", "edition", "entry", "category", "synonym-group".
QString thingName(FileProblem::Thing thing);

} // namespace sokuto
