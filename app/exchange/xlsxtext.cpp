// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxtext.h"

#include "exchange/xmlpart.h"

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype escapeLength = 7; ///< _xHHHH_

/// Whether an escape begins at `from`.
bool isEscape(QStringView text, qsizetype from)
{
    if (from + escapeLength > text.size() || text[from] != u'_' || text[from + 1] != u'x'
        || text[from + escapeLength - 1] != u'_')
        return false;
    for (const QChar c : text.sliced(from + 2, 4)) {
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!hex)
            return false;
    }
    return true;
}

} // namespace

QString richText(XmlPart &xml, qsizetype longest)
{
    QString text;
    while (xml.enter()) {
        if (xml.name() == u"t"_s) {
            text += xml.text(longest);
        } else if (xml.name() == u"r"_s) {
            while (xml.enter()) {
                if (xml.name() == u"t"_s)
                    text += xml.text(longest);
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
        if (text.size() > longest)
            xml.stopTooLarge(longest);
    }
    return withoutEscapes(text);
}

QString withoutEscapes(const QString &text)
{
    QString decoded;
    qsizetype done = 0;
    for (qsizetype from = text.indexOf(u"_x"_s); from >= 0; from = text.indexOf(u"_x"_s, from)) {
        if (!isEscape(text, from)) {
            from += 2;
            continue;
        }
        decoded += QStringView(text).sliced(done, from - done);
        decoded += QChar(QStringView(text).sliced(from + 2, 4).toUShort(nullptr, 16));
        done = from += escapeLength;
    }
    return done == 0 ? text : QString(decoded + QStringView(text).sliced(done));
}

QString withEscapes(const QString &text)
{
    QString encoded = text;
    for (qsizetype from = text.lastIndexOf(u"_x"_s); from >= 0; from = text.lastIndexOf(u"_x"_s, from - 1)) {
        if (isEscape(text, from))
            encoded.insert(from, u"_x005F"_s); // before the underscore, which ends this escape too
        if (from == 0)
            break;
    }
    return encoded;
}

bool cellPosition(QStringView name, qsizetype &row, qsizetype &column)
{
    qsizetype letters = 0;
    column = 0;
    while (letters < name.size() && letters < 4 && name[letters] >= u'A' && name[letters] <= u'Z')
        column = column * 26 + (name[letters++].unicode() - u'A' + 1);
    --column;
    bool isNumber = false;
    row = name.sliced(letters).toInt(&isNumber);
    return letters > 0 && letters < 4 && isNumber && row > 0;
}

} // namespace sokuto
