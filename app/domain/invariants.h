// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/category.h"
#include "domain/snapshot.h"

namespace sokuto {

// What must hold for each single thing of an FAQ, wherever it comes from. A broken rule is InvalidContent:
// subject = No or name, arguments = {rule}, with the rule one of
//   "unstorable-text"  U+0000 or half of a surrogate pair
//   "empty-no"         nothing is left of the No when it is compared
//   "no-answer"        an entry without an answer
//   "empty-source"     a source with neither title nor address
//   "empty-phrase", "empty-word"
// Rules about several things at once are kept by whoever changes them (ChangeSet, FaqFile):
//   "duplicate-no", "missing-category", "category-in-use", "missing-parent", "category-circle",
//   "no-edition" (a change that would take the edition away)

Result<void> checkInvariants(const Edition &edition);
Result<void> checkInvariants(const Category &category);
Result<void> checkInvariants(const Entry &entry);
Result<void> checkInvariants(const SynonymGroup &group);

/// Every parent exists and no category stands in a circle; subject = name of the first by id that does not
/// fit, whatever the order of the list.
Result<void> checkTree(QList<Category> categories);

/// False when a file could not give the text back character for character.
bool isStorable(QStringView text);

/// How a group is called in messages: its official word, else its first one.
QString nameOf(const SynonymGroup &group);

} // namespace sokuto
