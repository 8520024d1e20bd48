// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/problem.h"

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

QString problemName(FileProblem::Kind kind)
{
    static const std::array<QLatin1StringView, 8> names{"pages-damaged"_L1, "reference-broken"_L1,
        "tables-altered"_L1, "unreadable"_L1, "rule-broken"_L1, "changed-without-revision"_L1,
        "gone-without-revision"_L1, "filed-under-another-no"_L1};
    return names.at(size_t(kind));
}

QString thingName(FileProblem::Thing thing)
{
    static const std::array<QLatin1StringView, 5> names{
        "file"_L1, "edition"_L1, "entry"_L1, "category"_L1, "synonym-group"_L1};
    return names.at(size_t(thing));
}

} // namespace sokuto
