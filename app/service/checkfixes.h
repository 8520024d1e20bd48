// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/checks.h"
#include "domain/textplace.h"

namespace sokuto {

/// A correction that needs no thinking: one text of one entry before and after it.
struct CheckFix
{
    Change<Entry> change;
    QString before;
    QString after;
};

/// Where the finding stands; empty when it speaks of the entry as a whole.
std::optional<TextPlace> placeOf(const Finding &finding);
/// The text that the finding speaks of; empty when it speaks of the entry as a whole.
QString textOf(const Finding &finding, const Snapshot &snapshot);

/// Where the finding has choices: every place that should say the same says `choice` then.
ChangeSet fixWith(const Finding &finding, const QString &choice, const Snapshot &snapshot, QDate today);
/// Markup removed as the import does it, or what the rule offers instead. Nothing when a person must decide.
std::optional<CheckFix> fixFor(const Finding &finding, const Snapshot &snapshot);
/// All of them at once; findings without a correction are left out. Corrections of one text are made one
/// after another, as far as they do not touch.
ChangeSet fixAll(const QList<Finding> &findings, const Snapshot &snapshot);

} // namespace sokuto
