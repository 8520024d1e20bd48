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

/// What a revision did to the rights of editing. Never holds a passphrase.
struct RightChange
{
    enum class What : quint8 { SupervisorPassphrase, AdministratorPassphrase, Approval };
    enum class Deed : quint8 { Set, Changed, Removed };

    What what = What::SupervisorPassphrase;
    Deed deed = Deed::Set;
    QString subject; ///< The category as it was called then; empty for a passphrase.
    bool operator==(const RightChange &) const = default;
};

/// What one revision did to one thing.
struct RevisionItem
{
    Revision revision;
    std::variant<Change<Edition>, Change<Category>, Change<Entry>, Change<SynonymGroup>, RightChange> change;
    bool operator==(const RevisionItem &) const = default;
};

} // namespace sokuto
