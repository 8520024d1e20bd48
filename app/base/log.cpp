// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace sokuto {

// What people must know reaches them in words of their language; these lines are for whoever asks for them,
// with QT_LOGGING_RULES="sokuto.*=true".
Q_LOGGING_CATEGORY(lcStore, "sokuto.store", QtCriticalMsg)
Q_LOGGING_CATEGORY(lcSearch, "sokuto.search", QtCriticalMsg)
Q_LOGGING_CATEGORY(lcExchange, "sokuto.exchange", QtCriticalMsg)
Q_LOGGING_CATEGORY(lcService, "sokuto.service", QtCriticalMsg)
Q_LOGGING_CATEGORY(lcUi, "sokuto.ui", QtCriticalMsg)

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
