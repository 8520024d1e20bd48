// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace sokuto {

Q_LOGGING_CATEGORY(lcStore, "sokuto.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSearch, "sokuto.search", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExchange, "sokuto.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "sokuto.service", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "sokuto.ui", QtInfoMsg)

namespace {

QtMessageHandler previousHandler = nullptr;

void maskingHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (previousHandler)
        previousHandler(type, context, maskDigitRuns(message));
}

bool joinsDigits(QChar c)
{
    return c == u'-' || c == u' ' || c == u'\u2010' || c == u'\u2212' || c == u'\uFF0D' || c == u'\u3000';
}

} // namespace

QString maskDigitRuns(QStringView text)
{
    QString masked = text.toString();
    qsizetype position = 0;
    while (position < masked.size()) {
        if (!masked[position].isDigit()) {
            ++position;
            continue;
        }
        qsizetype end = position;
        int digits = 0;
        for (qsizetype i = position; i < masked.size(); ++i) {
            if (masked[i].isDigit()) {
                ++digits;
                end = i + 1;
            } else if (!joinsDigits(masked[i]) || i - end >= 1) {
                break; // one separator between two digits at most
            }
        }
        if (digits >= 4) {
            for (qsizetype i = position; i < end; ++i) {
                if (masked[i].isDigit())
                    masked[i] = u'#';
            }
        }
        position = end;
    }
    return masked;
}

void installMaskingMessageHandler()
{
    if (!previousHandler)
        previousHandler = qInstallMessageHandler(maskingHandler);
}

} // namespace sokuto
