// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>

#include <optional>

namespace sokuto {

/// The path of a member that domain/json.h knows nothing of, such as "answers/0/memmo". What is read from a
/// history may come from a later version; a file that people edit has a slip there, and the field that was
/// meant would be emptied. `list` = "categories", "entries" or "synonymGroups" for an element of that list,
/// empty for the frame.
std::optional<QString> strangeMember(const QString &list, const QJsonObject &object);

} // namespace sokuto
