// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace sokuto {

/// The whole command line: finds language and command, gives the exit code.
class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    /// `arguments` without the program's name.
    static ExitCode run(const QStringList &arguments);

private:
    static ExitCode dispatch(const QStringList &arguments);
    static ExitCode helpFor(const QStringList &arguments);
    static QString help();
};

} // namespace sokuto
