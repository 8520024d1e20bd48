// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QtCore/QHash>

namespace sokuto {

/// Groups of entries beside the categories (favourites, dates to watch …); an entry may be in several.
class EntryGroups final
{
public:
    static constexpr int most = 8;

    /// The new group's number, 0 for the first. No more than `most`.
    int add(const QList<EntryId> &entries)
    {
        Q_ASSERT(m_size < most);
        for (const EntryId entry : entries)
            m_bits[entry] |= quint8(1U << m_size);
        return m_size++;
    }

    int size() const { return m_size; }
    /// One bit for each group, the lowest for group 0.
    quint8 of(EntryId entry) const { return m_bits.value(entry); }
    bool operator==(const EntryGroups &) const = default;
    bool contains(int group, EntryId entry) const { return ((of(entry) >> group) & 1) != 0; }

private:
    QHash<EntryId, quint8> m_bits;
    int m_size = 0;
};

} // namespace sokuto
