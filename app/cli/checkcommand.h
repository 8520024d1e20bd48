// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "domain/checks.h"

namespace sokuto {

class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    static QString summary();
    static ExitCode run(const QStringList &arguments);

private:
    static QStringList sentences(const QList<Finding> &findings, const Snapshot &snapshot);
};

} // namespace sokuto
