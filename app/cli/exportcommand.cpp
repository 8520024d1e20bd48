// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/console.h"
#include "cli/faqinuse.h"
#include "exchange/sheetfile.h"
#include "service/locations.h"

namespace sokuto {

using namespace Qt::StringLiterals;

QString ExportCommand::summary()
{
    return tr("Write an FAQ as a spreadsheet, a text table or JSON.");
}

ExitCode ExportCommand::run(const QStringList &arguments)
{
    Arguments line(u"export --from FILE TARGET"_s,
        summary() + u'\n'
            + tr("The ending of TARGET decides: .xlsx, .ods, .tsv, .csv or .json. A file that is there is "
                 "replaced."));
    line.addOption(u"from"_s, u"FILE"_s, tr("FAQ file to read."));
    line.addOption(
        u"encoding"_s, u"NAME"_s, tr("Encoding of the table (utf-8, utf-8-bom, utf-16le, utf-16be, cp932)."));
    if (const auto code = line.parse(arguments, 1, 1))
        return *code;
    if (line.value(u"from"_s).isEmpty())
        return line.refuse(tr("--from is missing: which FAQ file is to be written out?"));
    const auto encoding = encodingFromName(line.value(u"encoding"_s));
    if (line.has(u"encoding"_s) && !encoding)
        return line.refuse(tr("The encoding “%1” is not known.").arg(line.value(u"encoding"_s)));
    if (encoding && !isWritten(*encoding))
        return line.refuse(
            tr("The encoding “%1” is only read here. Choose utf-8 or cp932.").arg(encodingName(*encoding)));
    const QString target = line.operands().constFirst();
    if (!sheetFormat(target))
        return line.refuse(
            tr("The ending of “%1” is none of .xlsx, .ods, .tsv, .csv and .json.").arg(target));
    if (locations::isSameFile(line.value(u"from"_s), target)) {
        console::printError(
            tr("%1 is the FAQ file itself; nothing was written. Choose another name.").arg(target));
        return ExitCode::Failed;
    }

    const auto faq = faqInUse(line.value(u"from"_s));
    if (!faq) {
        console::printError(faq.error());
        return ExitCode::Failed;
    }
    if (const auto done = writeSheetFile(target, *faq->snapshot, {encoding}); !done) {
        console::printError(done.error());
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace sokuto
