// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joineddates.h"

#include "domain/datemention.h"

#include <algorithm>

namespace sokuto {

namespace {

constexpr QStringView rangeSigns(u"～〜–―－から");

} // namespace

bool needsJoiner(QChar before, QChar after)
{
    constexpr auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    return !(isAscii(before) && isAscii(after)) && !rangeSigns.contains(before);
}

qsizetype endBeforeDate(QStringView text, qsizetype start, qsizetype end)
{
    const QList<DateMention> dates = findDates(text);
    const auto broken = std::find_if(dates.cbegin(), dates.cend(),
        [end](const DateMention &date) { return date.span.start < end && end < date.span.end(); });
    if (broken == dates.cend())
        return end;
    qsizetype before = end;
    while (before > broken->span.start && !rangeSigns.contains(text[before - 1]))
        --before;
    return before > start ? before : end;
}

QString withJoinedDates(const QString &sentence)
{
    QString shown;
    qsizetype done = 0;
    const QList<DateMention> dates = findDates(sentence);
    for (const DateMention &date : dates) {
        shown += QStringView(sentence).sliced(done, date.span.start + 1 - done);
        for (qsizetype i = date.span.start + 1; i < date.span.end(); ++i) {
            if (needsJoiner(sentence[i - 1], sentence[i]))
                shown += wordJoiner;
            shown += sentence[i];
        }
        done = date.span.end();
    }
    return shown + QStringView(sentence).sliced(done);
}

QString withoutJoiners(QString shown)
{
    return shown.remove(wordJoiner);
}

} // namespace sokuto
