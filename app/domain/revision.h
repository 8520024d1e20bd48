// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

#include <QtCore/QDateTime>

#include <variant>

namespace sokuto {

/// One save: who, when, why. Ordered by number, never by time.
struct Revision
{
    qint64 number = 0;
    QDateTime at; ///< UTC.
    QString author;
    QString note; ///< May be empty.
    qsizetype items = 0; ///< How many things it changed.
    bool operator==(const Revision &) const = default;
};

/// What one revision did to one thing.
struct RevisionItem
{
    Revision revision;
    std::variant<Change<Edition>, Change<Category>, Change<Entry>, Change<SynonymGroup>> change;
    bool operator==(const RevisionItem &) const = default;
};

} // namespace sokuto
