// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visithistory.h"

namespace sokuto {

namespace {

constexpr qsizetype mostKept = 200;

} // namespace

void VisitHistory::pass(EntryId entry)
{
    if (entry == current())
        return;
    if (m_passing)
        m_seen.removeAt(m_position--);
    m_passing = append(entry);
}

void VisitHistory::visit(EntryId entry)
{
    m_passing = false;
    if (entry != current())
        append(entry);
}

void VisitHistory::dwell()
{
    m_passing = false;
}

EntryId VisitHistory::back()
{
    if (!canGoBack())
        return {};
    m_passing = false;
    return m_seen[--m_position];
}

EntryId VisitHistory::forward()
{
    if (!canGoForward())
        return {};
    m_passing = false;
    return m_seen[++m_position];
}

EntryId VisitHistory::current() const
{
    return m_position >= 0 ? m_seen[m_position] : EntryId{};
}

void VisitHistory::clear()
{
    m_seen.clear();
    m_position = -1;
    m_passing = false;
}

bool VisitHistory::append(EntryId entry)
{
    m_seen.resize(m_position + 1); // a new way: what was forward is gone
    const bool isNew = m_seen.isEmpty() || m_seen.last() != entry;
    if (isNew)
        m_seen.append(entry);
    if (m_seen.size() > mostKept)
        m_seen.removeFirst();
    m_position = m_seen.size() - 1;
    return isNew;
}

} // namespace sokuto
