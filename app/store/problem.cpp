// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/problem.h"

#include "base/enumnames.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<FileProblem::Kind, 8> kindNames{{
    {FileProblem::Kind::PagesDamaged, "pages-damaged"_L1},
    {FileProblem::Kind::ReferenceBroken, "reference-broken"_L1},
    {FileProblem::Kind::TablesAltered, "tables-altered"_L1},
    {FileProblem::Kind::Unreadable, "unreadable"_L1},
    {FileProblem::Kind::RuleBroken, "rule-broken"_L1},
    {FileProblem::Kind::ChangedWithoutRevision, "changed-without-revision"_L1},
    {FileProblem::Kind::GoneWithoutRevision, "gone-without-revision"_L1},
    {FileProblem::Kind::FiledUnderAnotherNo, "filed-under-another-no"_L1},
}};

constexpr EnumNames<FileProblem::Thing, 5> thingNames{{
    {FileProblem::Thing::File, "file"_L1},
    {FileProblem::Thing::Edition, "edition"_L1},
    {FileProblem::Thing::Entry, "entry"_L1},
    {FileProblem::Thing::Category, "category"_L1},
    {FileProblem::Thing::SynonymGroup, "synonym-group"_L1},
}};

} // namespace

QString problemName(FileProblem::Kind kind)
{
    return enumName(kindNames, kind);
}

QString thingName(FileProblem::Thing thing)
{
    return enumName(thingNames, thing);
}

} // namespace sokuto
