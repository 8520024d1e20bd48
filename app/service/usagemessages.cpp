// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/usagemessages.h"

namespace sokuto {

using namespace Qt::StringLiterals;

QString UsageMessages::problem(const QStringList &unknown, const QStringList &arguments)
{
    if (!unknown.isEmpty()) {
        const QString &name = unknown.first();
        return tr("The option %1 is not known.").arg((name.size() > 1 ? u"--"_s : u"-"_s) + name);
    }
    // A value is missing only where nothing follows; else one stands where none belongs.
    const QString last = arguments.isEmpty() ? QString() : arguments.last();
    if (last.startsWith(u'-') && !last.contains(u'='))
        return tr("The option %1 needs a value.").arg(last);
    return tr("There is an option with a value that takes none.");
}

} // namespace sokuto
