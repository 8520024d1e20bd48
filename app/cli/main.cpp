// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "cli/console.h"
#include "cli/program.h"

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    sokuto::console::keepClosedStreamsApart();
    sokuto::installMaskingMessageHandler();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sokutoctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SOKUTO_VERSION));
    return int(sokuto::Program::run(QCoreApplication::arguments().sliced(1)));
}
