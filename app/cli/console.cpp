// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/log.h"
#include "service/messages.h"

#include <QtCore/QJsonDocument>

#include <cstdio>

namespace sokuto::console {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text)
{
    write(stdout, QString(text + u'\n').toUtf8());
}

void print(const QJsonObject &object, bool onOneLine)
{
    const QByteArray json =
        QJsonDocument(object).toJson(onOneLine ? QJsonDocument::Compact : QJsonDocument::Indented);
    write(stdout, onOneLine ? QByteArray(json + '\n') : json);
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
