// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personalnumber.h"

#include <QtCore/QChar>

namespace sokuto {

namespace {

bool joinsDigits(QChar c)
{
    return c == u' ' || c == u'\u3000' || c == u'-' || c == u'－' || c == u'‐' || c == u'−';
}

} // namespace

int personalNumberCheckDigit(const QList<int> &elevenDigits)
{
    Q_ASSERT(elevenDigits.size() == 11);
    int sum = 0;
    for (int n = 1; n <= 11; ++n) // counted from the right
        sum += elevenDigits[11 - n] * (n <= 6 ? n + 1 : n - 5);
    const int remainder = sum % 11;
    return remainder <= 1 ? 0 : 11 - remainder;
}

QList<TextSpan> findPersonalNumbers(QStringView text)
{
    constexpr qsizetype numberLength = 12;
    QList<TextSpan> found;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isDigit()) {
            ++i;
            continue;
        }
        QList<int> digits;
        qsizetype end = i;
        for (qsizetype at = i; at < text.size() && at - end <= 1; ++at) {
            if (text[at].isDigit()) {
                digits.append(text[at].digitValue());
                end = at + 1;
            } else if (!joinsDigits(text[at])) {
                break;
            }
        }
        if (digits.size() == numberLength
            && personalNumberCheckDigit(digits.first(numberLength - 1)) == digits.last())
            found.append({i, end - i});
        i = end;
    }
    return found;
}

} // namespace sokuto
