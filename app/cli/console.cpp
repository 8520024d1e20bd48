// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/log.h"
#include "service/messages.h"

#include <QtCore/QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sokuto::console {

using namespace Qt::StringLiterals;

namespace {

bool outputWhole = true;

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    return std::fflush(stream) == 0 && written == size_t(bytes.size());
}

void writeOutput(const QByteArray &bytes)
{
    outputWhole = write(stdout, bytes) && outputWhole;
}

} // namespace

void keepClosedStreamsApart()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest free number is the closed stream's own; reading from or writing to it goes on failing.
        if (::fcntl(stream, F_GETFD) == -1)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

bool isOutputWhole()
{
    return outputWhole;
}

void print(const QString &text)
{
    writeOutput(QString(text + u'\n').toUtf8());
}

void print(const QJsonObject &object, bool onOneLine)
{
    const QByteArray json =
        QJsonDocument(object).toJson(onOneLine ? QJsonDocument::Compact : QJsonDocument::Indented);
    writeOutput(onOneLine ? QByteArray(json + '\n') : json);
}

void printError(const QString &text)
{
    write(stderr, QString(u"sokutoctl: "_s + text + u'\n').toUtf8());
}

void printBelowError(const QString &text)
{
    write(stderr, QString(text + u'\n').toUtf8());
}

void printError(const Error &error)
{
    printError(Messages::error(error));
    if (!error.detail.isEmpty())
        qCDebug(lcService).noquote() << error.detail;
}

} // namespace sokuto::console
