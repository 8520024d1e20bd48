// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <utility>

namespace sokuto {

/// One category on one line of the 親分類 column: `number name`, or the name alone.
QString categoryToLine(const QString &number, const QString &name);
/// {number, name}; exactly what went into categoryToLine().
std::pair<QString, QString> categoryFromLine(QStringView line);

} // namespace sokuto
