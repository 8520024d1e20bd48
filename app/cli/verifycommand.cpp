// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verifycommand.h"

#include "cli/console.h"
#include "store/faqfile.h"

#include <QtCore/QJsonArray>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> problemsOf(const QString &path)
{
    auto file = FaqFile::open(path, FaqFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    return (*file)->verify();
}

} // namespace

QString VerifyCommand::summary()
{
    return tr("Check an FAQ file thoroughly.");
}

ExitCode VerifyCommand::run(const QStringList &arguments)
{
    Arguments line(u"verify --in FILE"_s, summary());
    line.addOption(u"in"_s, u"FILE"_s, tr("FAQ file to check."));
    line.addJsonFlag();
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const QString path = line.value(u"in"_s);
    if (path.isEmpty())
        return line.refuse(tr("--in is missing: which FAQ file is to be checked?"));
    const auto problems = problemsOf(path);
    if (!problems) {
        console::printError(problems.error());
        return ExitCode::Failed;
    }
    const bool sound = problems->isEmpty();
    if (line.has(u"json"_s)) {
        console::print({{u"sound"_s, sound}, {u"problems"_s, QJsonArray::fromStringList(*problems)}}, true);
    } else if (sound) {
        console::print(tr("%1 is sound.").arg(path));
    }
    if (!sound) {
        console::printError(
            tr("%1 has %n fault(s). Use a copy that is known to be good.", nullptr, int(problems->size()))
                .arg(path));
        for (const QString &problem : *problems)
            console::printBelowError(problem);
    }
    return sound ? ExitCode::Done : ExitCode::Failed;
}

} // namespace sokuto
