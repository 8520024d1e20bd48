// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hit.h"

namespace sokuto {

using namespace Qt::StringLiterals;

QLatin1StringView matchKindName(MatchKind kind)
{
    switch (kind) {
    case MatchKind::AsWritten:
        return "as-written"_L1;
    case MatchKind::Number:
        return "number"_L1;
    case MatchKind::Reading:
        return "reading"_L1;
    case MatchKind::Synonym:
        return "synonym"_L1;
    case MatchKind::TypoMended:
        break;
    }
    return "typo"_L1;
}

} // namespace sokuto
