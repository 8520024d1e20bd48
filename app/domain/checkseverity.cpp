// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkseverity.h"

namespace sokuto {

Severity severityOf(CheckRule rule)
{
    switch (rule) {
    case CheckRule::ValidityOver:
    case CheckRule::ReferenceDangling:
    case CheckRule::ReferenceCircular:
    case CheckRule::MalformedUrl:
    case CheckRule::MarkupLeft:
    case CheckRule::UnbalancedBracket:
    case CheckRule::PersonalNumber:
        return Severity::Error;
    case CheckRule::DatePassed:
    case CheckRule::ReviewDue:
    case CheckRule::NamedDateDiffers:
    case CheckRule::LikelyTypingError:
    case CheckRule::DoubledCharacter:
    case CheckRule::OutdatedTerm:
    case CheckRule::SimilarQuestion:
    case CheckRule::NoCategory:
        return Severity::Warning;
    case CheckRule::ValidityBeginsSoon:
    case CheckRule::SameAnswer:
    case CheckRule::NoSource:
    case CheckRule::MixedDigitWidths:
    case CheckRule::HalfWidthKana:
    case CheckRule::LongWithoutSpokenLine:
        return Severity::Hint;
    }
    return Severity::Hint;
}

} // namespace sokuto
