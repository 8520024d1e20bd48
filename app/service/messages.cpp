// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include "domain/approval.h"
#include "service/sheetmessages.h"

namespace sokuto {

using namespace Qt::StringLiterals;

QString Messages::error(const Error &error)
{
    for (const auto words : {fileError, databaseError, exchangeError, contentError, otherError}) {
        if (QString sentence = words(error); !sentence.isEmpty())
            return sentence;
    }
    return error.subject;
}

QString Messages::listOfNos(const QStringList &nos)
{
    constexpr qsizetype most = 12;
    const QString list = nos.first(std::min(most, nos.size())).join(tr(", "));
    const auto more = int(nos.size() - most);
    //: %1 lists numbers of entries, %n counts others
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(list) : list;
}

QString Messages::fileError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        if (error.arguments.value(0) == "folder"_L1)
            return tr("The folder %1 does not exist. Check the name, or make the folder.").arg(error.subject);
        return tr("The file %1 does not exist. Check the name and the folder.").arg(error.subject);
    case ErrorCode::NotAFile:
        return tr("%1 is not a file but a folder or a device. Choose a file.").arg(error.subject);
    case ErrorCode::FileUnreadable:
        return tr("The file %1 cannot be read. Check that you may read it and that it is within reach.")
            .arg(error.subject);
    case ErrorCode::FileUnwritable:
        return tr("The file %1 cannot be written. Check that you may write to it and to its folder.")
            .arg(error.subject);
    case ErrorCode::FileExists:
        return tr("There is already a file %1. Choose another name, or move that file away.")
            .arg(error.subject);
    case ErrorCode::DiskFull:
        if (error.arguments.value(0) == "new"_L1) {
            return tr("The disk is full: %1 was not written. Free some space and try again.")
                .arg(error.subject);
        }
        return tr("The disk is full: %1 was not written, and what was there before is unchanged. Free some "
                  "space and try again.")
            .arg(error.subject);
    case ErrorCode::DeviceFailed:
        return tr("The disk or network drive with %1 reported a fault; nothing was changed. Check the drive "
                  "and the connection.")
            .arg(error.subject);
    default:
        return {};
    }
}

QString Messages::databaseError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotADatabase:
        return tr("%1 is not a file of this program. Choose another file.").arg(error.subject);
    case ErrorCode::ForeignDatabase:
        return tr("%1 is a database of another program. Choose another file.").arg(error.subject);
    case ErrorCode::DatabaseDamaged:
        return tr("The file %1 is damaged. Nothing was changed in it. Use a copy that is known to be good.")
            .arg(error.subject);
    case ErrorCode::DeskSetAside:
        //: %1 and %2 are file paths
        return tr(
            "Your favourites and recently seen entries could not be read from %1. A new, empty list was "
            "begun; the old file is kept as %2.")
            .arg(error.subject, error.arguments.value(0));
    case ErrorCode::DatabaseNewer:
        return tr("The file %1 was written by a newer version of Sokuto (file format %2, this program knows "
                  "%3). Update the program to open it.")
            .arg(error.subject, error.arguments.value(0), error.arguments.value(1));
    case ErrorCode::DatabaseAltered:
        return tr(
            "The file %1 belongs to Sokuto, but somebody has altered its tables. Nothing was changed in "
            "it. Use a copy that is known to be good.")
            .arg(error.subject);
    case ErrorCode::DatabaseInWalMode:
        return tr("Another tool has put the file %1 into a mode in which it cannot be read safely (WAL). Ask "
                  "somebody who may write it to open it once.")
            .arg(error.subject);
    case ErrorCode::DatabaseLocked:
        return tr("The file %1 is in use by another program. Wait a moment and try again.")
            .arg(error.subject);
    case ErrorCode::DatabaseNeedsRecovery:
        return tr("The last change to %1 was interrupted and must be undone first, but you may not write the "
                  "file. Ask somebody who may write it to open it once.")
            .arg(error.subject);
    case ErrorCode::MigrationFailed:
        return tr("The file %1 could not be brought to the present format. It is unchanged.")
            .arg(error.subject);
    case ErrorCode::QueryFailed:
        return tr("The FAQ file could not be read or written (%1). Check the file.").arg(error.subject);
    case ErrorCode::TransactionFailed:
        return tr("The change was not saved; the file is as it was before. Try again.");
    default:
        return {};
    }
}

QString Messages::exchangeError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownFormat:
        return unknownFormat(error);
    case ErrorCode::UndecodableText:
        //: %3 is the name of a character encoding
        return tr("Line %2 of %1 cannot be read as %3 text: the file is damaged or cut off, or it is in "
                  "another encoding.")
            .arg(error.subject, error.arguments.value(0), error.arguments.value(1));
    case ErrorCode::UnencodableText:
        if (error.arguments.value(1) == "xlsx"_L1) {
            //: %2 is a list of Nos or line numbers
            return tr(
                "%1 was not written: %2 contain a text that is longer than a cell of Excel can hold. Choose "
                ".ods or .csv.")
                .arg(error.subject, error.arguments.value(0));
        }
        //: %2 is a list of Nos or line numbers, %3 the name of a character encoding
        return tr("%1 was not written: %2 contain characters that do not exist in %3. Choose UTF-8.")
            .arg(error.subject, error.arguments.value(0), error.arguments.value(1));
    case ErrorCode::MalformedTable:
        if (error.arguments.value(1) == "json"_L1)
            return SheetMessages::damagedJson(error);
        if (error.arguments.value(1) == "spreadsheet"_L1) {
            //: %2 is a place in the file, such as the name of a cell
            return tr(
                "The spreadsheet %1 is damaged (at %2). Open it in the program that made it and save it "
                "again.")
                .arg(error.subject, error.arguments.first());
        }
        return tr("The table in %1 cannot be understood: a quotation mark that opens in line %2 is never "
                  "closed. Perhaps the file is cut off.")
            .arg(error.subject, error.arguments.value(0));
    case ErrorCode::MissingSheet:
        if (error.arguments.value(1).isEmpty())
            return tr("%1 is a text file and has no sheets to choose from.").arg(error.subject);
        //: %2 is the name of a sheet, %3 a list of names
        return tr("There is no sheet “%2” in %1. Its sheets are: %3.")
            .arg(error.subject, error.arguments.value(0), error.arguments.value(1));
    case ErrorCode::MissingColumn:
        //: %2 is a column heading
        return tr("There is no column “%2” in %1. The table needs a row of headings with No, 質問 and 回答.")
            .arg(error.subject, error.arguments.value(0));
    case ErrorCode::LimitExceeded:
        if (error.arguments.size() == 4) {
            //: %2 is a place such as "Line 12 (No 1-3), 回答"
            return tr("A cell in %1 is too long (%2): it has more than %3 characters. Perhaps a quotation "
                      "mark is missing.")
                .arg(error.subject,
                    SheetMessages::place({.line = error.arguments[0].toLongLong(),
                        .column = error.arguments[2],
                        .no = error.arguments[3],
                        .arguments = {}}),
                    error.arguments[1]);
        }
        if (error.arguments.size() < 2) {
            const qint64 megabytes = error.arguments.value(0).toLongLong() / 1'000'000;
            if (megabytes == 0)
                return tr("The file %1 is too large.").arg(error.subject);
            return tr("The file %1 is too large: at most %2 MB are read. Split it into several files and "
                      "import them one after another.")
                .arg(error.subject, QString::number(megabytes));
        }
        return tr("The table in %1 is too large: line %2 is beyond the limit of %3.")
            .arg(error.subject, error.arguments.value(0), error.arguments.value(1));
    case ErrorCode::NothingToImport:
        return tr("There is no entry in %1 that could be imported. Each entry needs a No, a question and an "
                  "answer.")
            .arg(error.subject);
    default:
        return {};
    }
}

QString Messages::unknownFormat(const Error &error)
{
    const QString kind = error.arguments.value(0);
    if (kind == "encrypted"_L1)
        return tr("The spreadsheet %1 is protected by a password. Save a copy without one.")
            .arg(error.subject);
    if (kind == "old"_L1)
        return tr("%1 is a workbook in the old format of Excel (.xls). Save it as .xlsx.").arg(error.subject);
    if (kind == "json"_L1) {
        //: “sokuto-faq” is a word in the file
        return tr("%1 is a JSON file, but there is no FAQ of Sokuto in it (“sokuto-faq” is missing). Use a "
                  ".json file that was exported here, or a spreadsheet.")
            .arg(error.subject);
    }
    return tr("%1 is of a kind that cannot be read or written here. Use an .xlsx, .ods, .tsv, .csv or .json "
              "file.")
        .arg(error.subject);
}

QString Messages::contentError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return tr("“%1” was changed by somebody else in the meantime. Nothing was saved. Load the FAQ again "
                  "and look at both texts.")
            .arg(error.subject);
    case ErrorCode::InvalidContent:
        if (error.arguments.value(0) == "editing-locked"_L1)
            return tr("Editing is locked, so nothing was saved. Unlock it first.");
        if (error.arguments.value(0) == "editing-changed"_L1)
            return tr(
                "Nothing was saved: since editing was unlocked, another FAQ was put in the place of %1, or "
                "its passphrases were changed. Unlock editing again.")
                .arg(error.subject);
        return brokenRule(error);
    default:
        return {};
    }
}

QString Messages::brokenRule(const Error &error)
{
    const auto approval = sokuto::approvalRule(error);
    const QStringList nos = refusedNos(error);
    const QString sentence = !approval ? brokenRule(error.arguments.value(0))
        : nos.size() > 1               ? approvalRuleForMany(*approval)
                                       : approvalRule(*approval);
    const QString subject = nos.isEmpty() ? error.subject : listOfNos(nos);
    return sentence.contains("%2"_L1) ? sentence.arg(subject, error.arguments.value(1))
                                      : sentence.arg(subject);
}

/// domain/invariants.h names the rules.
QString Messages::brokenRule(const QString &rule)
{
    if (rule == "unstorable-text"_L1)
        return tr("“%1” has characters that cannot be stored. Type the text again.");
    if (rule == "empty-no"_L1)
        return tr("An entry has no No (“%1”). Give it one.");
    if (rule == "no-answer"_L1)
        return tr("The entry %1 has no answer. Give it one.");
    if (rule == "empty-source"_L1)
        return tr("A source of %1 has neither a title nor an address. Fill it in or remove it.");
    if (rule == "empty-phrase"_L1 || rule == "empty-word"_L1)
        return tr("There is an empty line among the words of %1. Remove it.");
    if (rule == "duplicate-no"_L1)
        return tr("There are two entries with the No %1. Each No may be used once.");
    if (rule == "missing-category"_L1)
        return tr("The category of %1 no longer exists. Choose another one.");
    if (rule == "category-in-use"_L1)
        return tr("The category “%1” still has entries. Move them first.");
    if (rule == "missing-parent"_L1)
        return tr("The category above “%1” no longer exists. Choose another one.");
    if (rule == "category-circle"_L1)
        return tr("The category “%1” would stand below itself. Choose another place.");
    if (rule == "malformed-json"_L1)
        //: %1 is a place in a JSON file, such as sokuto-faq/entries/3/no
        return tr("The JSON file cannot be understood at %1.");
    return tr("“%1” cannot be saved as it is.");
}

QString Messages::otherError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DictionaryMissing:
        return tr(
            "The dictionary of Japanese words was not found (%1). The search still works, by characters "
            "and readings only. Install the package mecab-ipadic-utf8.")
            .arg(error.subject);
    case ErrorCode::ResourceMissing:
        return tr("A part of the program is missing (%1). Install Sokuto again.").arg(error.subject);
    case ErrorCode::InvalidArgument:
        if (error.arguments.value(0) == "identity"_L1) {
            return tr("%1 has the identity %2, not %3; nothing was changed. Leave --identity out, or choose "
                      "another file.")
                .arg(error.arguments.value(1), error.arguments.value(2), error.subject);
        }
        return tr("“%1” is not a valid value.").arg(error.subject);
    case ErrorCode::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    default:
        return {};
    }
}

QString Messages::recallPart(const RecallPart &part)
{
    const QString as = part.as.join(u"・"_s);
    const int entries = int(part.entries);
    const auto words = [&]() -> QString {
        switch (part.how) {
        case Understanding::AsWritten:
            //: %1 is a word of the query, %n the number of entries it was found in
            return tr("%1 as written (%n)", nullptr, entries).arg(part.typed);
        case Understanding::Number:
            //: a number in another writing, e.g. １－１１ → 1-11
            return as.isEmpty() ? tr("number %1 (%n)", nullptr, entries).arg(part.typed)
                                : tr("number %1 → %2 (%n)", nullptr, entries).arg(part.typed, as);
        case Understanding::Reading:
            //: %1 was typed in kana or romaji, %2 is the word it was taken for
            return tr("%1 by reading → %2 (%n)", nullptr, entries).arg(part.typed, as);
        case Understanding::Synonym:
            //: %1 is the typed word, %2 the word with the same meaning
            return tr("%1 by synonym → %2 (%n)", nullptr, entries).arg(part.typed, as);
        case Understanding::TypoMended:
            //: %1 is the mistyped word, %2 the mended one
            return tr("%1 typo mended → %2 (%n)", nullptr, entries).arg(part.typed, as);
        case Understanding::Exact:
            return tr("exactly “%1” (%n)", nullptr, entries).arg(part.typed);
        case Understanding::Excluded:
            return tr("without %1 (%n)", nullptr, entries).arg(part.typed);
        case Understanding::Field:
            return tr("%1 (%n)", "a field of the query, such as 分類:全般", entries).arg(part.typed);
        case Understanding::EmptyField:
            //: %1 is a field of the query, such as 分類:全般, that no entry has
            return tr("no entry for %1").arg(part.typed);
        case Understanding::FilteredOut:
            //: %1 is a word of the query that only entries have which its fields or exclusions take away
            return tr("%1 only outside the filter (%n)", nullptr, entries).arg(part.typed);
        case Understanding::LetGo:
            //: the word exists (in %n entries) but never together with the rest of the query
            return tr("%1 let go: never together with the rest (%n)", nullptr, entries).arg(part.typed);
        case Understanding::LeftOut:
            //: %1 is a mark, a single digit, or the unfinished end of what is being typed
            return tr("%1 is not searched for").arg(part.typed);
        case Understanding::Nowhere:
            return tr("%1 found nowhere").arg(part.typed);
        }
        return {};
    };
    if (part.officialWord.isEmpty())
        return words();
    //: %1 says how a word was understood; %2 is the outdated word, %3 the official word that replaced it
    return tr("%1 (%2 → now %3)").arg(words(), part.typed, part.officialWord);
}

QString Messages::recallNotice(const Recall &recall)
{
    bool found = false;
    bool missing = false;
    bool emptyField = false;
    for (const RecallPart &part : recall.parts) {
        missing = missing || part.how == Understanding::Nowhere;
        emptyField = emptyField || part.how == Understanding::EmptyField;
        found = found
            || (part.how != Understanding::Nowhere && part.how != Understanding::EmptyField
                && part.how != Understanding::LeftOut);
    }
    if (missing && !found)
        return tr("Nothing of this is in the published entries.");
    if (recall.nothingLeft && !emptyField) // which says it by itself
        return tr("The filters and exclusions leave no entry.");
    if (recall.outside)
        return tr("None of it is in the chosen category or list.");
    if (recall.rescued)
        return tr("Nothing was found as typed; these are guesses.");
    if (recall.subset)
        return tr("The words never occur together; these entries have the most of them.");
    return {};
}

} // namespace sokuto
