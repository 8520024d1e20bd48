// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joineddates.h"

#include "domain/datemention.h"

namespace sokuto {

bool needsJoiner(QChar before, QChar after)
{
    constexpr auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    return !(isAscii(before) && isAscii(after)) && !QStringView(u"～〜–―－から").contains(before);
}

QString withJoinedDates(const QString &sentence)
{
    QString shown = sentence;
    const QList<DateMention> dates = findDates(sentence);
    for (auto date = dates.crbegin(); date != dates.crend(); ++date) {
        for (qsizetype i = date->span.end() - 1; i > date->span.start; --i) {
            if (needsJoiner(sentence[i - 1], sentence[i]))
                shown.insert(i, wordJoiner);
        }
    }
    return shown;
}

QString withoutJoiners(QString shown)
{
    return shown.remove(wordJoiner);
}

} // namespace sokuto
