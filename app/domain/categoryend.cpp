// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/categoryend.h"

#include <QtCore/QHash>

namespace sokuto {

namespace {

/// Where most of them went; of as many the lower id.
CategoryId mostOf(const QHash<CategoryId, qsizetype> &counts)
{
    CategoryId most;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const qsizetype now = counts.value(most);
        if (it.value() > now || (it.value() == now && it.key() < most))
            most = it.key();
    }
    return most;
}

} // namespace

std::optional<CategoryEnd> endOf(CategoryId category, const QList<RevisionItem> &revision)
{
    std::optional<CategoryEnd> end;
    QHash<CategoryId, qsizetype> entries;
    QHash<CategoryId, qsizetype> children;
    for (const RevisionItem &item : revision) {
        if (const auto *change = std::get_if<Change<Category>>(&item.change); change && change->before) {
            if (change->before->id == category && !change->after)
                end = CategoryEnd{change->before->parent, {}};
            else if (change->before->parent == category && change->after)
                ++children[change->after->parent];
        } else if (const auto *entry = std::get_if<Change<Entry>>(&item.change);
                   entry && entry->before && entry->after && entry->before->category == category) {
            ++entries[entry->after->category];
        }
    }
    if (!end)
        return end;
    end->heir = mostOf(entries);
    if (end->heir.value == 0)
        end->heir = mostOf(children);
    return end;
}

} // namespace sokuto
