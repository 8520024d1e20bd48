// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/askedpermissions.h"

#include <algorithm>

namespace sokuto {

void AskedPermissions::add(const ChangeSet &changes, const Permitted &permitted, const Refused &refused)
{
    m_asking.append({changes, permitted, refused});
}

AskedPermissions::Asking AskedPermissions::take(const ChangeSet &changes)
{
    const auto asked = std::find_if(m_asking.cbegin(), m_asking.cend(),
        [&changes](const Asking &asking) { return asking.changes == changes; });
    if (asked == m_asking.cend())
        return {};
    Asking asking = *asked;
    m_asking.erase(asked);
    return asking;
}

void AskedPermissions::permit(const ChangeSet &changes)
{
    if (const Asking asking = take(changes); asking.permitted)
        asking.permitted();
}

bool AskedPermissions::refuse(const ChangeSet &changes, const Error &error)
{
    const Asking asking = take(changes);
    if (!asking.refused)
        return false;
    asking.refused(error);
    return true;
}

} // namespace sokuto
