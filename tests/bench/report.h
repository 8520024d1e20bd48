// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace sokuto::bench {

/// What was measured of one engine at one size.
struct Measured
{
    QString name;
    QString says;
    qsizetype size = 0;
    QJsonObject build;
    QJsonObject use;
};

/// Markdown: for each size a table of keystrokes and answers and one of costs; peers carry in brackets how
/// many times as long as Sokuto they took in the same run.
QString report(const QList<Measured> &all);

} // namespace sokuto::bench
