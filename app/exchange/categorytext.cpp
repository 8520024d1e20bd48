// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/categorytext.h"

#include <algorithm>

namespace sokuto {

std::pair<QString, QString> categoryFromLine(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    if (space == 0)
        return {{}, line.sliced(1).toString()};
    const QStringView number = line.first(std::max<qsizetype>(space, 0));
    if (std::none_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }))
        return {{}, line.toString()};
    return {number.toString(), line.sliced(space + 1).toString()};
}

QString categoryToLine(const QString &number, const QString &name)
{
    if (!number.isEmpty())
        return number + u' ' + name;
    // A name such as "3 か月" would be read as a number and a name; a space in front says that it is none.
    return categoryFromLine(name).first.isEmpty() ? name : u' ' + name;
}

} // namespace sokuto
