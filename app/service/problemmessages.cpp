// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/problemmessages.h"

#include "service/messages.h"

namespace sokuto {

using Kind = FileProblem::Kind;
using Thing = FileProblem::Thing;

QString ProblemMessages::sentence(const FileProblem &problem)
{
    switch (problem.kind) {
    case Kind::PagesDamaged:
        return tr("The file is damaged in places.");
    case Kind::ReferenceBroken:
        return tr("Something is left over of what was deleted outside of this program.");
    case Kind::TablesAltered:
        return tr("The tables of the file were altered outside of this program.");
    case Kind::Unreadable:
        return tr("A part of the content cannot be read.");
    case Kind::RuleBroken:
        return Messages::error({ErrorCode::InvalidContent, problem.name, {}, {problem.detail}});
    case Kind::ChangedWithoutRevision:
        //: %1 is "Entry 1-3", "The category “全般”" or "The edition"
        return tr("%1 was changed outside of this program: it is not as the history has it.")
            .arg(thing(problem));
    case Kind::GoneWithoutRevision:
        return tr("%1 was deleted outside of this program: the history still has it.").arg(thing(problem));
    case Kind::FiledUnderAnotherNo:
        return tr("%1 is filed under another No (“%2”) and is not found by its own.")
            .arg(thing(problem), problem.detail);
    }
    return {};
}

QString ProblemMessages::thing(const FileProblem &problem)
{
    switch (problem.thing) {
    case Thing::File:
        return tr("The file");
    case Thing::Edition:
        //: title, date and number of the FAQ
        return tr("The edition");
    case Thing::Entry:
        //: %1 is a No
        return tr("Entry %1").arg(problem.name);
    case Thing::Category:
        return tr("The category “%1”").arg(problem.name);
    case Thing::SynonymGroup:
        return tr("The synonym group “%1”").arg(problem.name);
    }
    return {};
}

} // namespace sokuto
