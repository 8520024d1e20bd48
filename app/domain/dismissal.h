// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace sokuto {

/// Somebody looked at a finding and said why it stays as it is.
struct Dismissal
{
    QString key; ///< findingKey(): holds until the text changes.
    QString reason; ///< Never empty.
    QString author;
    QDateTime at; ///< UTC.
    bool operator==(const Dismissal &) const = default;
};

} // namespace sokuto
