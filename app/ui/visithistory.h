// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

namespace sokuto {

/// The entries seen, to go back and forward through. An entry that merely came up while somebody typed is
/// passing: the next one takes its place. It stays once it was dwelt upon: read for a while, copied, left by
/// a link.
class VisitHistory final
{
public:
    /// The entry that came up by itself.
    void pass(EntryId entry);
    /// The entry somebody chose. What was shown before stays.
    void visit(EntryId entry);
    /// The entry that is shown stays.
    void dwell();

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_seen.size(); }
    /// {0} when it is not possible.
    EntryId back();
    EntryId forward();
    /// {0} when nothing was seen yet.
    EntryId current() const;
    /// Forgets everything: another FAQ.
    void clear();

private:
    /// False when it was the last one already.
    bool append(EntryId entry);

    QList<EntryId> m_seen;
    qsizetype m_position = -1;
    bool m_passing = false; ///< The current one may be replaced.
};

} // namespace sokuto
