// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/changeset.h"

#include <QtCore/QPointer>

#include <functional>

namespace sokuto {

/// Who waits for the answer whether a change would be let through where a second person approves.
class AskedPermissions final
{
public:
    using Permitted = std::function<void()>;
    using Refused = std::function<void(const Error &)>;

    /// Without `refused` it is told elsewhere.
    void add(const ChangeSet &changes, const Permitted &permitted, const Refused &refused = {});
    /// For a window that may be closed before the answer comes.
    template <typename Window>
    void addFor(const QPointer<Window> &window, const ChangeSet &changes)
    {
        add(
            changes,
            [window, changes] {
                if (window)
                    window->permitted(changes);
            },
            [window, changes](const Error &error) {
                if (window)
                    window->refused(changes, error);
            });
    }
    void permit(const ChangeSet &changes);
    /// True when it was told to whom asked.
    bool refuse(const ChangeSet &changes, const Error &error);

private:
    struct Asking
    {
        ChangeSet changes;
        Permitted permitted;
        Refused refused;
    };
    Asking take(const ChangeSet &changes);

    QList<Asking> m_asking; ///< In the order asked.
};

} // namespace sokuto
