// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace sokuto {

/// Cuts a text into words, in order and without overlap; what lies between them is cut by characters.
using WordCutter = std::function<QList<TextSpan>(QStringView)>;

/// A stretch of a text compared with another one.
struct DiffPart
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPart &) const = default;
};

/// What must be removed and added to make `after` of `before`, by words: the shortest such list (Myers).
/// Neighbours are joined, and what is removed comes before what is added in its place. Without a cutter
/// letters and digits in a row are words, and every other character is one. Texts that have hardly anything
/// in common are replaced as a whole.
QList<DiffPart> textDifference(QStringView before, QStringView after, const WordCutter &cut = {});

} // namespace sokuto
