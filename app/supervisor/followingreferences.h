// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

#include <QtCore/QCoreApplication>

class QWidget;

namespace sokuto {

class Prompts;

/// What other entries say about the No of an entry that gets another one.
class FollowingReferences final
{
    Q_DECLARE_TR_FUNCTIONS(sokuto::EditorWindow)

public:
    /// The other entries with their references rewritten; empty where the No stays or nobody refers to it.
    static QList<Change<Entry>> of(
        const std::optional<Entry> &before, const Entry &after, const Snapshot &snapshot);
    /// What of `changes`, the entry first and then those that refer to it, is to be saved; empty = nothing.
    /// Those of `refused` are left as they are, for a second person must approve them.
    static std::optional<ChangeSet> ask(
        Prompts &prompts, QWidget *parent, const ChangeSet &changes, const QStringList &refused);
};

} // namespace sokuto
