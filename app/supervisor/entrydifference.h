// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "domain/textdiff.h"

#include <QtCore/QCoreApplication>

namespace sokuto {

/// One field of an entry, compared.
struct FieldDifference
{
    QString name;
    QList<DiffPart> parts;
    bool operator==(const FieldDifference &) const = default;
};

/// Fields of entries in words, and what differs between two states.
class EntryDifference
{
    Q_DECLARE_TR_FUNCTIONS(EntryDifference)

public:
    static QString name(EntryField field);
    /// The field as one text; lists stand one below the other.
    static QString text(const Entry &entry, EntryField field, const CategoryTree &categories);
    static QString lifecycle(Lifecycle lifecycle);

    /// Only what differs; everything when one of the two is missing.
    static QList<FieldDifference> between(const std::optional<Entry> &before,
        const std::optional<Entry> &after, const CategoryTree &categories, const WordCutter &cut);
    /// What the difference says, for ears: “Answer: removed 17日. Answer: added 1日.”
    static QString inWords(const QList<FieldDifference> &fields);

private:
    static QString answers(const Entry &entry);
    static QString period(const Answer &answer);
};

} // namespace sokuto
