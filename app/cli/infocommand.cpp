// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/infocommand.h"

#include "cli/console.h"
#include "cli/faqinuse.h"

namespace sokuto {

using namespace Qt::StringLiterals;

QString InfoCommand::summary()
{
    return tr("Tell which FAQ is in use, and what it holds.");
}

ExitCode InfoCommand::run(const QStringList &arguments)
{
    Arguments line(u"info [--in FILE]"_s, summary());
    line.addOption(u"in"_s, u"FILE"_s, Arguments::faqFileHelp());
    line.addJsonFlag();
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto faq = faqInUse(line.value(u"in"_s));
    if (!faq) {
        console::printError(faq.error());
        return ExitCode::Failed;
    }
    const Snapshot &snapshot = *faq->snapshot;
    const Edition &edition = snapshot.edition();
    console::print(
        {
            {u"faq"_s, faq->path},
            {u"entries"_s, snapshot.entries().size()},
            {u"categories"_s, snapshot.categories().all().size()},
            {u"edition"_s,
                QJsonObject{{u"title"_s, edition.title}, {u"date"_s, edition.date.toString(Qt::ISODate)},
                    {u"number"_s, edition.number}}},
            {u"id"_s, snapshot.faqId()},
            {u"revision"_s, snapshot.revision()},
        },
        line.has(u"json"_s));
    return ExitCode::Done;
}

} // namespace sokuto
