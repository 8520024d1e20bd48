// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lossykey.h"

#include "text/romajirows.h"

namespace sokuto {

using namespace romaji;

QString lossyKey(QStringView canonical)
{
    QString key;
    key.reserve(canonical.size());
    const auto put = [&key](QChar c) {
        const QChar last = key.isEmpty() ? QChar() : key.back();
        if (c == last || (c == u'u' && last == u'o'))
            return;
        key += c;
    };
    QString letters;
    letters.reserve(canonical.size());
    for (const QChar c : canonical) {
        if (c != u'-')
            letters += c;
    }
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar c = letters[i];
        const QChar next = i + 1 < letters.size() ? letters[i + 1] : QChar();
        const QChar afterNext = i + 2 < letters.size() ? letters[i + 2] : QChar();
        const QChar before = i > 0 ? letters[i - 1] : QChar();
        if (c == u'm' && (next == u'b' || next == u'p' || next == u'm' || next == u'v')) {
            put(u'n');
        } else if (c == u'v') {
            put(u'b');
        } else if (c == u'w' && (isConsonant(before) || next == u'i' || next == u'e')) {
            put(u'u');
        } else if (c == u't' && next == u's') {
            put(u't');
            put(u'u'); // ツァ
            ++i;
        } else if ((c == u't' || c == u'd') && next == u'h') {
            put(c == u'd' && !key.isEmpty() ? QChar(u'z') : c);
            if (afterNext != u'i')
                put(u'y');
            ++i;
        } else if (c == u'd' && !key.isEmpty()
            && (next == u'i' || next == u'u' || next == u'y' || next == u'w')) {
            put(u'z');
        } else {
            put(c);
        }
    }
    return key;
}

} // namespace sokuto
