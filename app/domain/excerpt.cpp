// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/excerpt.h"

#include <algorithm>

namespace sokuto {

Excerpt excerptOf(QStringView text, TextSpan place, qsizetype around)
{
    const auto tears = [text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    qsizetype start = std::max<qsizetype>(0, place.start - around);
    if (tears(start))
        --start;
    qsizetype end = std::min(text.size(), place.end() + around);
    if (tears(end))
        ++end;
    Excerpt excerpt;
    if (start > 0)
        excerpt.text += u'…';
    excerpt.mark = {place.start - start + excerpt.text.size(), place.length};
    excerpt.text += text.sliced(start, end - start);
    if (end < text.size())
        excerpt.text += u'…';
    for (QChar &c : excerpt.text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return excerpt;
}

TextSpan differingSpan(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    qsizetype same = 0;
    while (same < shorter - start && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {start, after.size() - same - start};
}

} // namespace sokuto
