// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/paths.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace sokuto::test {

/// What one run of the real program left.
struct Run
{
    int code = -1; ///< -1 = did not end by itself.
    QString out;
    QString error;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline const QString realSheet = realSheetPath();

/// Runs sokutoctl in English unless `environment` ("NAME=value") says otherwise.
inline Run sokutoctl(
    const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    variables.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/nowhere")); // nobody's settings
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(SOKUTOCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.error = QString::fromUtf8(process.readAllStandardError());
    return run;
}

/// The same through the shell, where standard output goes elsewhere: "info > /dev/full".
inline Run inShell(const QString &commandLine)
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral(SOKUTOCTL) + QStringLiteral(" --language en ") + commandLine});
    Run run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.error = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace sokuto::test
