// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <optional>

namespace sokuto {

/// What scripts see.
enum class ExitCode { Done = 0, Failed = 1, BadUsage = 2 };

/// The arguments of one command. Every command has --help and --language.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    /// `synopsis` is what follows the program's name: "import SOURCE --into FILE [--dry-run]".
    Arguments(const QString &synopsis, const QString &description);

    void addFlag(const QString &name, const QString &description);
    void addOption(const QString &name, const QString &value, const QString &description);
    void addJsonFlag();
    /// The operands are words of a query: -word is one of them too, and no option.
    void takeQueryWords();
    /// What --in means where it may be left out.
    static QString faqFileHelp();

    /// Understands the arguments after the command's name; so many of them are no options. An exit code when
    /// there is nothing left to do: help was printed, or the usage error was.
    std::optional<ExitCode> parse(const QStringList &arguments, int leastOperands, int mostOperands);
    /// Says what is wrong with the arguments and where help is.
    ExitCode refuse(const QString &why) const;

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList operands() const { return m_parser.positionalArguments(); }

private:
    void add(const QCommandLineOption &option);
    QStringList withWordsBehind(const QStringList &arguments) const;
    QString help() const;

    QString m_synopsis;
    QString m_description;
    QCommandLineParser m_parser;
    QStringList m_names; ///< Of the options.
    QStringList m_valueNames; ///< Of those with a value.
    QStringList m_optionLines;
    bool m_queryWords = false;
};

} // namespace sokuto
