// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace sokuto {

class ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    static QString summary();
    static ExitCode run(const QStringList &arguments);
};

} // namespace sokuto
