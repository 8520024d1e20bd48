// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sheetmessages.h"

#include "service/messages.h"

namespace sokuto {

using namespace Qt::StringLiterals;
using Kind = TableFinding::Kind;

QString SheetMessages::finding(const TableFinding &finding, Tense tense)
{
    QString sentence = tense == Tense::Preview ? preview(finding) : QString();
    if (sentence.isEmpty())
        sentence = cellFinding(finding);
    if (sentence.isEmpty())
        sentence = tableFinding(finding);
    const QString where = place(finding);
    //: %1 is a place ("Line 12 (No 1-3), 回答"), %2 a sentence
    return where.isEmpty() ? sentence : tr("%1: %2").arg(where, sentence);
}

QString SheetMessages::place(const TableFinding &finding)
{
    if (finding.line == 0)
        return finding.no.isEmpty() ? QString() : tr("No %1").arg(finding.no);
    const QString line = QString::number(finding.line);
    if (finding.no.isEmpty() && finding.column.isEmpty())
        return tr("Line %1").arg(line);
    if (finding.no.isEmpty())
        //: %2 is a column heading
        return tr("Line %1, %2").arg(line, finding.column);
    if (finding.column.isEmpty())
        //: %2 is the No of an entry
        return tr("Line %1 (No %2)").arg(line, finding.no);
    //: %2 is the No of an entry, %3 a column heading
    return tr("Line %1 (No %2), %3").arg(line, finding.no, finding.column);
}

/// Where the import itself does something; what reading did is done in a preview as well.
QString SheetMessages::preview(const TableFinding &finding)
{
    const QStringList &arguments = finding.arguments;
    switch (finding.kind) {
    case Kind::UnreadableDate:
        return tr("“%1” is not a date and will be left out. Write dates like 2024/10/10.")
            .arg(arguments.value(0));
    case Kind::UnknownState:
        return tr("The state “%1” is not known; the entry will be taken in as a draft (下書き), which "
                  "operators do not see. Check it.")
            .arg(arguments.value(0));
    case Kind::MissingNo:
        return tr("The row has no No and will be left out.");
    case Kind::MissingQuestion:
        return tr("The row has no question and will be left out.");
    case Kind::MissingAnswer:
        return tr("The row has no answer and will be left out.");
    case Kind::DuplicateNo:
        return arguments.isEmpty()
            ? tr("This No is used twice; the second entry will be left out.")
            : tr("This No is already used in line %1; the row will be left out.").arg(arguments.first());
    case Kind::CategoryFromRowAbove:
        return tr("Empty category cells will be filled from the row above, here and below.");
    case Kind::CategoryHasTwoNames:
        return tr("Category number %1 has two names, “%2” and “%3”. They will be two separate categories.")
            .arg(arguments.value(0), arguments.value(1), arguments.value(2));
    case Kind::Reinstated:
        return tr("This entry had been retired. The sheet has it, so it will be published again.");
    case Kind::TakenForReview:
        return tr(
            "In its category a second person approves. The entry will come in as “in review”; operators "
            "see it when somebody else has published it.");
    case Kind::KeptAsItIs:
        return tr(
            "In its category a second person approves what operators see. The entry will stay as it is. "
            "To change it, save it in the editor as “in review” and let somebody else publish it.");
    default:
        return {};
    }
}

QString SheetMessages::cellFinding(const TableFinding &finding)
{
    const QStringList &arguments = finding.arguments;
    switch (finding.kind) {
    case Kind::MarkupRemoved:
        //: %1 is a list of HTML tags
        return tr("HTML markup was turned into plain text with line breaks (%1).").arg(arguments.value(0));
    case Kind::ControlCharactersRemoved:
        return tr("Invisible control characters were removed.");
    case Kind::NoWasADate:
        return tr("A spreadsheet had turned the No into the date “%1”; it was read as %2. Check it.")
            .arg(arguments.value(0), arguments.value(1));
    case Kind::UnreadableDate:
        return tr("“%1” is not a date and was left out. Write dates like 2024/10/10.")
            .arg(arguments.value(0));
    case Kind::UnknownState:
        return tr("The state “%1” is not known; the entry was taken in as a draft (下書き), which operators "
                  "do not see. Check it.")
            .arg(arguments.value(0));
    case Kind::PeriodReversed:
        return tr("The answer ends before it begins. Check both dates.");
    case Kind::PersonalNumber:
        return tr("There are twelve digits that may be somebody's personal number. Remove them.");
    case Kind::MissingNo:
        return tr("The row has no No and was left out.");
    case Kind::MissingQuestion:
        return tr("The row has no question and was left out.");
    case Kind::MissingAnswer:
        return tr("The row has no answer and was left out.");
    case Kind::DuplicateNo:
        return arguments.isEmpty()
            ? tr("This No is used twice; the second entry was left out.")
            : tr("This No is already used in line %1; the row was left out.").arg(arguments.first());
    case Kind::CellSpansRows:
        return tr(
            "The cell holds several lines and tabs. Perhaps a stray quotation mark joined several rows.");
    default:
        return {};
    }
}

QString SheetMessages::tableFinding(const TableFinding &finding)
{
    const QStringList &arguments = finding.arguments;
    switch (finding.kind) {
    case Kind::TextAfterQuote:
        return tr("There is text after a closing quotation mark; it was kept as part of the cell.");
    case Kind::CategoryFromRowAbove:
        return tr("Empty category cells were filled from the row above, here and below.");
    case Kind::HeadLineIgnored:
        return tr("“%1” above the headings was not used.").arg(arguments.value(0));
    case Kind::UnknownColumn:
        return tr("This column is not known and was not read.");
    case Kind::RepeatedColumn:
        return tr("This column appears a second time; only the first one was read.");
    case Kind::CellOutsideColumns:
        return tr("“%1” stands to the right of the last heading and was not read.").arg(arguments.value(0));
    case Kind::CategoryHasTwoNames:
        return tr("Category number %1 has two names, “%2” and “%3”. Both were kept as separate categories.")
            .arg(arguments.value(0), arguments.value(1), arguments.value(2));
    case Kind::Reinstated:
        return tr("This entry had been retired. The sheet has it, so it is published again.");
    case Kind::TakenForReview:
        return tr("In its category a second person approves. The entry came in as “in review”; operators see "
                  "it when somebody else has published it.");
    case Kind::KeptAsItIs:
        return tr("In its category a second person approves what operators see. The entry stayed as it was. "
                  "To change it, save it in the editor as “in review” and let somebody else publish it.");
    default:
        return {};
    }
}

QString SheetMessages::keptBack(const QStringList &nos)
{
    if (nos.isEmpty())
        return {};
    //: %n counts entries, %1 lists their numbers
    return tr("Not changed, because a second person approves: %n (%1)", nullptr, int(nos.size()))
        .arg(Messages::listOfNos(nos));
}

QString SheetMessages::damagedJson(const Error &error)
{
    //: %2 is a line, %3 a column, %4 says what is wrong, in a few words
    return tr(
        "The JSON file %1 is damaged at line %2, character %3: %4. Export it once more, or take an older "
        "copy.")
        .arg(error.subject, error.arguments.value(0), error.arguments.value(2),
            wrongInJson(error.arguments.value(3), error.arguments.value(4)));
}

/// domain/json.cpp and exchange/jsonparts.cpp name what is wrong.
QString SheetMessages::wrongInJson(const QString &what, const QString &name)
{
    if (what == "unfinished"_L1)
        return tr("the file ends too early or a bracket or quotation mark is never closed");
    if (what == "no colon"_L1)
        return tr("a colon is missing");
    if (what == "no comma"_L1)
        return tr("a comma is missing");
    if (what == "no character"_L1)
        return tr("there is something that is no character of UTF-8");
    if (what == "control character"_L1)
        return tr(
            "a quotation mark is missing, or a line end or a tab stands in a text; write \\n or \\t for it");
    if (what == "no escape"_L1)
        return tr("the backslash and what follows it stand for no character; write \\\\ for a backslash");
    if (what == "something after the end"_L1)
        return tr("something follows after the end");
    if (what == "not an object"_L1)
        return tr("an object in curly brackets is expected");
    if (what == "not a text"_L1)
        return tr("a text in quotation marks is expected");
    if (what == "not a date"_L1)
        return tr("a date like 2024-10-10 is expected");
    if (what == "not true or false"_L1)
        return tr("true or false is expected");
    if (what == "not a whole number in range"_L1)
        return tr("a number, or another one, is expected");
    if (what == "not a list"_L1)
        return tr("a list in square brackets is expected");
    return wrongMember(what, name);
}

/// Where the name of the member says more than its place.
QString SheetMessages::wrongMember(const QString &what, const QString &name)
{
    if (what == "missing"_L1)
        //: %1 is the name of a field in a JSON file
        return tr("“%1” is missing").arg(name);
    if (what == "unknown or missing"_L1)
        //: %1 is the name of a field in a JSON file
        return tr("“%1” is missing, or what it says is not known").arg(name);
    if (what == "not known"_L1)
        //: %1 is the name of a field in a JSON file
        return tr("a field “%1” is not known; look for a slip in its name").arg(name);
    if (what == "no such category"_L1)
        //: %1 is the id of a category in a JSON file
        return tr("the file has no category with the id %1").arg(name);
    return tr("what stands here is not understood");
}

} // namespace sokuto
