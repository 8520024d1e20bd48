// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace sokuto {

/// What QCommandLineParser did not understand, in the language in use. Shared by both programs: Qt's own
/// sentences are not translated.
class UsageMessages
{
    Q_DECLARE_TR_FUNCTIONS(UsageMessages)

public:
    /// `unknown` is QCommandLineParser::unknownOptionNames(), `arguments` what was parsed, `known` the names
    /// of the options that there are.
    static QString problem(
        const QStringList &unknown, const QStringList &arguments, const QStringList &known = {});
};

} // namespace sokuto
