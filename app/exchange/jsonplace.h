// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace sokuto {

/// A place that an editor can go to; both from 1, the column in characters.
struct JsonPlace
{
    qsizetype line = 1;
    qsizetype column = 1;
    bool operator==(const JsonPlace &) const = default;
};

JsonPlace jsonPlaceAt(QByteArrayView json, qsizetype offset);

/// Where the value at a path such as "sokuto-faq/entries/3/no" begins in a well-formed JSON; where its
/// nearest owner does when it is not there. In bytes.
qsizetype jsonOffsetOf(QByteArrayView json, const QString &path);

} // namespace sokuto
