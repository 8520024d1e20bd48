// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace sokuto {

struct ImportPlan;

class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    static QString summary();
    static ExitCode run(const QStringList &arguments);

private:
    static QString readable(const ImportPlan &plan, bool dryRun);
};

} // namespace sokuto
