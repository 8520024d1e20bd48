// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verifycommand.h"

#include "cli/console.h"
#include "service/problemmessages.h"
#include "store/faqfile.h"

#include <QtCore/QJsonArray>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const FileProblem &problem)
{
    return {{u"kind"_s, problemName(problem.kind)}, {u"thing"_s, thingName(problem.thing)},
        {u"name"_s, problem.name}, {u"detail"_s, problem.detail},
        {u"message"_s, ProblemMessages::sentence(problem)}};
}

Result<QList<FileProblem>> problemsOf(const QString &path)
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
        QJsonArray list;
        for (const FileProblem &problem : *problems)
            list.append(toJson(problem));
        console::print({{u"sound"_s, sound}, {u"problems"_s, list}}, true);
    } else if (sound) {
        console::print(tr("%1 is sound.").arg(path));
    }
    if (!sound) {
        console::printError(
            tr("%1 has %n fault(s). Use a copy that is known to be good.", nullptr, int(problems->size()))
                .arg(path));
        QStringList sentences;
        for (const FileProblem &problem : *problems)
            sentences.append(ProblemMessages::sentence(problem));
        sentences.removeDuplicates();
        console::printBelowError(sentences.join(u'\n'));
    }
    return sound ? ExitCode::Done : ExitCode::Failed;
}

} // namespace sokuto
