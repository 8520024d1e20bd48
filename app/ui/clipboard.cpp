// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include "domain/copytemplate.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr bool onWindows = true;
#else
constexpr bool onWindows = false;
#endif

} // namespace

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{
}

void Clipboard::copyEntry(const Entry &entry, CopyKind kind, const QDateTime &now)
{
    const Answer &answer = answerOn(entry, now.date());
    if (kind == CopyKind::Answer) {
        //: %1 is the No of the entry, "1-11"
        put(answer.text, tr("Answer copied (%1)").arg(entry.no));
        return;
    }
    put(CopyTemplate::everything().render(entry, answer, now),
        //: %1 is the No of the entry, "1-11"
        tr("Question, answer and sources copied (%1)").arg(entry.no));
}

void Clipboard::put(const QString &text, const QString &confirmation)
{
    QGuiApplication::clipboard()->setText(withPlatformLineEnds(text), QClipboard::Clipboard);
    Q_EMIT copied(confirmation, text);
}

QString Clipboard::withLineEnds(QString text, bool windows)
{
    text.replace("\r\n"_L1, "\n"_L1);
    if (windows)
        text.replace("\n"_L1, "\r\n"_L1);
    return text;
}

QString Clipboard::withPlatformLineEnds(const QString &text)
{
    return withLineEnds(text, onWindows);
}

} // namespace sokuto
