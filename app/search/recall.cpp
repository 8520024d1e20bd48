// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/recall.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

QLatin1StringView understandingName(Understanding how)
{
    switch (how) {
    case Understanding::AsWritten:
        return "as-written"_L1;
    case Understanding::Number:
        return "number"_L1;
    case Understanding::Reading:
        return "reading"_L1;
    case Understanding::Synonym:
        return "synonym"_L1;
    case Understanding::TypoMended:
        return "typo"_L1;
    case Understanding::Exact:
        return "exact"_L1;
    case Understanding::Excluded:
        return "excluded"_L1;
    case Understanding::Field:
        return "field"_L1;
    case Understanding::EmptyField:
        return "empty-field"_L1;
    case Understanding::FilteredOut:
        return "filtered-out"_L1;
    case Understanding::LetGo:
        return "let-go"_L1;
    case Understanding::LeftOut:
        return "left-out"_L1;
    case Understanding::Nowhere:
        break;
    }
    return "nowhere"_L1;
}

bool isFilteredEmpty(const Recall &recall)
{
    return recall.nothingLeft
        || std::any_of(recall.parts.cbegin(), recall.parts.cend(), [](const RecallPart &part) {
               return part.how == Understanding::EmptyField || part.how == Understanding::FilteredOut;
           });
}

} // namespace sokuto
