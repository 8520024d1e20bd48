// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/usagemessages.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// As it was typed: of -json the parser names the first letter only.
QString unknownAsTyped(const QString &unknown, const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        QString option = argument.section(u'=', 0, 0);
        if (option == "--"_L1)
            break;
        if (option == "--"_L1 + unknown || (option.startsWith(u'-') && !option.startsWith("--"_L1)))
            return option;
    }
    return (unknown.size() > 1 ? u"--"_s : u"-"_s) + unknown;
}

} // namespace

QString UsageMessages::problem(
    const QStringList &unknown, const QStringList &arguments, const QStringList &known)
{
    if (!unknown.isEmpty()) {
        const QString typed = unknownAsTyped(unknown.first(), arguments);
        if (!typed.startsWith("--"_L1) && known.contains(typed.mid(1)))
            return tr("The option %1 is not known. Options have two hyphens: -%1").arg(typed);
        return tr("The option %1 is not known. Should it be no option, write -- in front of it: -- %1")
            .arg(typed);
    }
    // A value is missing only where nothing follows; else one stands where none belongs.
    const QString last = arguments.isEmpty() ? QString() : arguments.last();
    if (last.startsWith(u'-') && !last.contains(u'='))
        return tr("The option %1 needs a value.").arg(last);
    return tr("There is an option with a value that takes none.");
}

} // namespace sokuto
