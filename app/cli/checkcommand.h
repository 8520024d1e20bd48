// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace sokuto {

class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    static QString summary();
    static ExitCode run(const QStringList &arguments);
};

} // namespace sokuto
