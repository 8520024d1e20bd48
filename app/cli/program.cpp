// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/checkcommand.h"
#include "cli/console.h"
#include "cli/exportcommand.h"
#include "cli/importcommand.h"
#include "cli/infocommand.h"
#include "cli/searchcommand.h"
#include "cli/verifycommand.h"
#include "service/language.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    QString (*summary)();
    ExitCode (*run)(const QStringList &arguments);
};

const std::array<Command, 6> commands{{
    {"info"_L1, InfoCommand::summary, InfoCommand::run},
    {"import"_L1, ImportCommand::summary, ImportCommand::run},
    {"export"_L1, ExportCommand::summary, ExportCommand::run},
    {"check"_L1, CheckCommand::summary, CheckCommand::run},
    {"search"_L1, SearchCommand::summary, SearchCommand::run},
    {"verify"_L1, VerifyCommand::summary, VerifyCommand::run},
}};

/// Null when there is none of this name.
const Command *findCommand(QStringView name)
{
    const auto *found = std::find_if(
        commands.begin(), commands.end(), [name](const Command &command) { return name == command.name; });
    return found == commands.end() ? nullptr : &*found;
}

/// The value of --language wherever it stands; what follows "--" is no option. Null when it is not there.
QString languageOption(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (arguments[i].startsWith("--language="_L1))
            return arguments[i].mid(11);
        if (arguments[i] == "--language"_L1)
            return i + 1 < arguments.size() ? arguments[i + 1] : u""_s;
    }
    return {};
}

} // namespace

ExitCode Program::run(const QStringList &arguments)
{
    const QString asked = languageOption(arguments);
    const auto language = languageFromCode(asked);
    Translation translation;
    translation.use(chooseLanguage(language, std::nullopt, QLocale::system().uiLanguages()));
    if (!asked.isNull() && !language) {
        console::printError(tr("The language “%1” is not known; there are ja and en.").arg(asked));
        return ExitCode::BadUsage;
    }
    const ExitCode code = dispatch(arguments);
    if (console::isOutputWhole())
        return code;
    console::printError(tr("The output could not be written whole. Check the disk and where it is sent to."));
    return code == ExitCode::Done ? ExitCode::Failed : code;
}

ExitCode Program::dispatch(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--help"_L1 || argument == "-h"_L1) {
            console::print(help());
            return ExitCode::Done;
        }
        if (argument == "help"_L1)
            return helpFor(arguments.sliced(i + 1));
        if (argument == "--version"_L1) {
            console::print(u"sokutoctl "_s + QCoreApplication::applicationVersion());
            return ExitCode::Done;
        }
        if (argument == "--language"_L1) {
            ++i;
            continue;
        }
        if (argument.startsWith("--language="_L1))
            continue;
        if (const Command *command = findCommand(argument))
            return command->run(arguments.sliced(i + 1));
        console::printError(argument.startsWith(u'-') ? tr("The option %1 is not known.").arg(argument)
                                                      : tr("The command %1 is not known.").arg(argument));
        console::printBelowError(tr("Usage: %1").arg(u"sokutoctl --help"_s));
        return ExitCode::BadUsage;
    }
    console::printBelowError(help());
    return ExitCode::BadUsage;
}

/// `help` as people type it: help, help import, help --language en.
ExitCode Program::helpFor(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.first().startsWith(u'-')) {
        console::print(help());
        return ExitCode::Done;
    }
    if (const Command *command = findCommand(arguments.first()))
        return command->run(QStringList{u"--help"_s});
    return dispatch(arguments.first(1));
}

QString Program::help()
{
    QString text = tr("Usage: %1").arg(u"sokutoctl COMMAND ..."_s) + u"\n\n"_s
        + tr("Sokuto on the command line: everything but the window.") + u"\n\n"_s + tr("Commands:") + u'\n';
    for (const Command &command : commands)
        text += u"  "_s + QString(command.name).leftJustified(10) + command.summary() + u'\n';
    text += u"  help      "_s + tr("Show this help, or that of a command.") + u'\n';
    text += u'\n' + tr("Options:") + u'\n' + u"  --language ja|en  "_s + tr("Language of the messages.")
        + u'\n' + u"  --version         "_s + tr("Show the version of the program.") + u'\n'
        + u"  --help            "_s + tr("Show this help; each command has its own.");
    return text;
}

} // namespace sokuto
