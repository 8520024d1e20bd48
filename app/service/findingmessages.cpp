// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/findingmessages.h"

namespace sokuto {

using namespace Qt::StringLiterals;

QString FindingMessages::title(CheckRule rule)
{
    switch (rule) {
    case CheckRule::DatePassed:
        return tr("Date has passed");
    case CheckRule::ValidityOver:
        return tr("Validity is over");
    case CheckRule::ValidityBeginsSoon:
        return tr("Validity begins soon");
    case CheckRule::ReviewDue:
        return tr("Review is due");
    case CheckRule::NamedDateDiffers:
        return tr("Dates disagree");
    case CheckRule::ReferenceDangling:
        return tr("Reference leads nowhere");
    case CheckRule::ReferenceCircular:
        return tr("References in a circle");
    case CheckRule::SameAnswer:
        return tr("Same answer twice");
    case CheckRule::SimilarQuestion:
        return tr("Nearly the same question");
    case CheckRule::NoSource:
        return tr("No source");
    case CheckRule::NoCategory:
        return tr("No category");
    case CheckRule::MalformedUrl:
        return tr("Address of a source is malformed");
    case CheckRule::MarkupLeft:
        return tr("HTML left in the text");
    case CheckRule::UnbalancedBracket:
        return tr("Unbalanced bracket");
    case CheckRule::MixedDigitWidths:
        return tr("Digits of two widths");
    case CheckRule::LikelyTypingError:
        return tr("Likely typing error");
    case CheckRule::DoubledCharacter:
        return tr("Written twice");
    case CheckRule::HalfWidthKana:
        return tr("Half-width kana");
    case CheckRule::LongWithoutSpokenLine:
        return tr("Long answer without a spoken line");
    case CheckRule::PersonalNumber:
        return tr("Personal number in the text");
    case CheckRule::OutdatedTerm:
        return tr("Outdated term");
    }
    return {};
}

QString FindingMessages::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Errors");
    case Severity::Warning:
        return tr("To be looked at");
    case Severity::Hint:
        return tr("Hints");
    }
    return {};
}

QString FindingMessages::message(const Finding &finding, const Snapshot &snapshot)
{
    QStringList others;
    for (const EntryId id : finding.entries.sliced(1)) {
        if (const Entry *entry = snapshot.find(id))
            others.append(entry->no);
    }
    //: Between the numbers of entries, as in "1-2, 1-5"
    const QString list = others.join(tr(", "));
    for (const QString &words :
        {dateMessage(finding, list), entryMessage(finding, list), textMessage(finding)}) {
        if (!words.isEmpty())
            return words;
    }
    return title(finding.rule);
}

QString FindingMessages::dateMessage(const Finding &finding, const QString &others)
{
    const auto argument = [&finding](qsizetype i) { return finding.arguments.value(i); };
    switch (finding.rule) {
    case CheckRule::DatePassed:
        return tr("%1 has passed. Check whether the sentence still holds.").arg(argument(0));
    case CheckRule::ValidityOver:
        return tr("The answer was valid until %1, and none follows it.").arg(argument(0));
    case CheckRule::ValidityBeginsSoon:
        return tr("The answer begins to be valid on %1.").arg(argument(0));
    case CheckRule::ReviewDue:
        return tr("The review was due on %1.").arg(argument(0));
    case CheckRule::NamedDateDiffers:
        //: %1 names a date, %2 and %4 are dates, %3 lists entries
        return tr("“%1” is %2 here, but in %3 it is %4.").arg(argument(0), argument(1), others, argument(2));
    default:
        return {};
    }
}

QString FindingMessages::entryMessage(const Finding &finding, const QString &others)
{
    const auto argument = [&finding](qsizetype i) { return finding.arguments.value(i); };
    switch (finding.rule) {
    case CheckRule::ReferenceDangling:
        return tr("There is no entry %1 to refer to.").arg(argument(0));
    case CheckRule::ReferenceCircular:
        return tr("These entries refer to one another in a circle: %1.").arg(argument(0));
    case CheckRule::SameAnswer:
        return tr("Word for word the same answer stands in %1.").arg(others);
    case CheckRule::SimilarQuestion:
        return tr("Nearly the same question stands in %1.").arg(others);
    case CheckRule::NoSource:
        return tr("No source is given for this answer.");
    case CheckRule::NoCategory:
        return tr(
            "The entry stands in no category: operators find it by searching, or below all categories under "
            "“No category”.");
    case CheckRule::MalformedUrl:
        return tr("“%1” is no address that can be opened.").arg(argument(0));
    case CheckRule::LongWithoutSpokenLine:
        return tr("The answer has %1 characters and no spoken line to begin with.").arg(argument(0));
    default:
        return {};
    }
}

QString FindingMessages::textMessage(const Finding &finding)
{
    const auto argument = [&finding](qsizetype i) { return finding.arguments.value(i); };
    switch (finding.rule) {
    case CheckRule::MarkupLeft:
        return tr("“%1” would land on the ticket as it stands.").arg(argument(0));
    case CheckRule::UnbalancedBracket:
        return tr("The bracket “%1” has no partner.").arg(argument(0));
    case CheckRule::MixedDigitWidths:
        return tr("“%1” is written in another width than the other digits of this answer.").arg(argument(0));
    case CheckRule::LikelyTypingError:
        //: %3 is the number of an entry
        return tr("“%1” is no word; %3 has “%2”.").arg(argument(0), argument(1), argument(2));
    case CheckRule::DoubledCharacter:
        return tr("“%1” is probably a slip for “%2”.").arg(argument(0), argument(1));
    case CheckRule::HalfWidthKana:
        return tr("“%1” is written in half width; in full width it is “%2”.").arg(argument(0), argument(1));
    case CheckRule::PersonalNumber:
        return tr("These twelve digits may be somebody's personal number. Remove them.");
    case CheckRule::OutdatedTerm:
        return argument(1).isEmpty()
            ? tr("“%1” is outdated.").arg(argument(0))
            : tr("“%1” is outdated; the official word is “%2”.").arg(argument(0), argument(1));
    default:
        return {};
    }
}

} // namespace sokuto
