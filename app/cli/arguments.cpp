// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/console.h"
#include "service/usagemessages.h"

namespace sokuto {

using namespace Qt::StringLiterals;

Arguments::Arguments(const QString &synopsis, const QString &description)
    : m_synopsis(synopsis)
    , m_description(description)
{
}

void Arguments::addFlag(const QString &name, const QString &description)
{
    add(QCommandLineOption(name, description));
}

void Arguments::addOption(const QString &name, const QString &value, const QString &description)
{
    add(QCommandLineOption(name, description, value));
}

void Arguments::addJsonFlag()
{
    addFlag(u"json"_s, tr("Print JSON, for scripts."));
}

void Arguments::takeQueryWords()
{
    m_queryWords = true;
}

QString Arguments::faqFileHelp()
{
    return tr("FAQ file; without it the one in use: opened last in the window, else the one that came with "
              "the program.");
}

void Arguments::add(const QCommandLineOption &option)
{
    m_parser.addOption(option);
    m_names += option.names();
    QString name = u"--"_s + option.names().constFirst();
    if (!option.valueName().isEmpty()) {
        m_valueNames += option.names();
        name += u' ' + option.valueName();
    }
    m_optionLines.append(u"  "_s + name.leftJustified(22) + u"  " + option.description());
}

std::optional<ExitCode> Arguments::parse(const QStringList &arguments, int leastOperands, int mostOperands)
{
    addOption(u"language"_s, u"ja|en"_s, tr("Language of the messages."));
    addFlag(u"help"_s, tr("Show this help."));
    m_parser.addOption(QCommandLineOption(u"h"_s));
    const bool understood =
        m_parser.parse(QStringList{u"sokutoctl"_s} + (m_queryWords ? withWordsBehind(arguments) : arguments));
    if (m_parser.isSet(u"help"_s) || m_parser.isSet(u"h"_s)) {
        console::print(help());
        return ExitCode::Done;
    }
    if (!understood)
        return refuse(UsageMessages::problem(m_parser.unknownOptionNames(), arguments, m_names));
    const qsizetype given = operands().size();
    if (given < leastOperands)
        return refuse(tr("Something is missing on the command line."));
    if (given > mostOperands)
        return refuse(tr("“%1” is too much on the command line.").arg(operands().at(mostOperands)));
    return std::nullopt;
}

/// The same arguments with what is no option behind "--", where the parser asks no more. What is written like
/// one of the options with a hyphen too few stays in front and is refused: it is hardly a word.
QStringList Arguments::withWordsBehind(const QStringList &arguments) const
{
    QStringList options;
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) {
            words += arguments.sliced(i + 1);
            break;
        }
        const bool isLong = argument.startsWith("--"_L1);
        const bool isOption = isLong || argument == "-h"_L1
            || (argument.startsWith(u'-') && m_names.contains(argument.mid(1).section(u'=', 0, 0)));
        (isOption ? options : words).append(argument);
        if (isLong && m_valueNames.contains(argument.mid(2))) {
            if (++i == arguments.size()) // without its value, as the parser will say
                return arguments;
            options.append(arguments[i]);
        }
    }
    return options + QStringList{u"--"_s} + words;
}

ExitCode Arguments::refuse(const QString &why) const
{
    console::printError(why);
    console::printBelowError(tr("Usage: %1").arg(u"sokutoctl "_s + m_synopsis));
    return ExitCode::BadUsage;
}

QString Arguments::help() const
{
    return tr("Usage: %1").arg(u"sokutoctl "_s + m_synopsis) + u"\n\n"_s + m_description + u"\n\n"_s
        + tr("Options:") + u'\n' + m_optionLines.join(u'\n');
}

} // namespace sokuto
