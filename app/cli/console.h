// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace sokuto::console {

/// Call first in main(): a stream that the caller closed stays closed for us, whatever file is opened next.
void keepClosedStreamsApart();
/// False when something for standard output did not arrive: a full disk, a closed stream.
bool isOutputWhole();

/// One line (or several) on standard output, UTF-8 whatever the locale says.
void print(const QString &text);
/// One object: on one line for scripts, or indented for people.
void print(const QJsonObject &object, bool onOneLine);
/// One line on standard error.
void printError(const QString &text);
/// On standard error as it is: what stands below an error.
void printBelowError(const QString &text);
/// The error in words on standard error; its detail goes to the log.
void printError(const Error &error);

} // namespace sokuto::console
