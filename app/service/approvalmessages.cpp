// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"
#include "service/messages.h"

namespace sokuto {

QString Messages::approvalRule(ApprovalRule rule)
{
    switch (rule) {
    case ApprovalRule::Publish:
        return tr("In the category of %1 a second person approves: whoever wrote a text does not publish it. "
                  "Save it as “in review” and let somebody else publish it.");
    case ApprovalRule::Removal:
        return tr("In the category of %1 a second person approves what operators see: nobody takes an entry "
                  "away alone. Save it as “in review”; somebody else may then retire or delete it.");
    case ApprovalRule::Move:
        return tr("%1 stands in a category in which a second person approves: nobody moves it out of there "
                  "alone. Save it as “in review”; somebody else may then move it.");
    case ApprovalRule::Category:
        return tr("In the category “%1” a second person approves, and in its new place nobody would. Choose "
                  "another place, or first say under “Approval by a second person” that nobody has to.");
    case ApprovalRule::Entrance:
        //: %1 is the number of an entry, %2 the name of a category
        return tr("In the category “%2”, where %1 would move, a second person approves. Save it there as “in "
                  "review” and let somebody else publish it.");
    case ApprovalRule::Awaited:
        //: %1 is the number of an entry, %2 the name of a person
        return tr(
            "%1 is in review by %2 already. Another person must finish it: publish, retire, delete or move "
            "it.");
    }
    return {};
}

/// The same of several entries.
QString Messages::approvalRuleForMany(ApprovalRule rule)
{
    switch (rule) {
    case ApprovalRule::Publish:
        return tr("In the categories of %1 a second person approves: whoever wrote a text does not publish "
                  "it. Save them as “in review” and let somebody else publish them.");
    case ApprovalRule::Removal:
        return tr("In the categories of %1 a second person approves what operators see: nobody takes entries "
                  "away alone. Save them as “in review”; somebody else may then retire or delete them.");
    case ApprovalRule::Move:
        return tr("%1 stand in categories in which a second person approves: nobody moves them out of there "
                  "alone. Save them as “in review”; somebody else may then move them.");
    case ApprovalRule::Category:
        return approvalRule(rule);
    case ApprovalRule::Entrance:
        //: %1 is a list of numbers of entries, %2 the name of a category
        return tr("In the category “%2”, where %1 would move, a second person approves. Save them there as "
                  "“in review” and let somebody else publish them.");
    case ApprovalRule::Awaited:
        //: %1 is a list of numbers of entries, %2 the name of a person
        return tr("%1 are in review by %2 already. Another person must finish them: publish, retire, delete "
                  "or move them.");
    }
    return {};
}

} // namespace sokuto
