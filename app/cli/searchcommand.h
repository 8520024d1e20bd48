// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace sokuto {

struct Contents;
struct SearchResult;

class SearchCommand
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)

public:
    static QString summary();
    static ExitCode run(const QStringList &arguments);

private:
    static ExitCode answer(
        const Contents &contents, const QStringList &queries, qsizetype limit, const Arguments &line);
    static QString readable(const SearchResult &result, const Contents &contents);
};

} // namespace sokuto
