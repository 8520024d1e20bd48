// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/normalizer.h"

#include "text/oldkanji.h"

#include <QtCore/QVarLengthArray>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// No honest text has more in one segment, and sorting a heap of marks takes quadratic time.
constexpr qsizetype longestSegment = 32;

struct CodePoint
{
    char32_t value = 0;
    qsizetype length = 1; ///< In code units.
};

CodePoint codePointAt(QStringView text, qsizetype position)
{
    const QChar first = text[position];
    if (!first.isSurrogate())
        return {first.unicode(), 1};
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[position + 1]), 2};
    return {QChar::ReplacementCharacter, 1};
}

constexpr char16_t asciiLower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
}

/// What becomes of a character that normalizes by itself, into one code unit, and never joins the one
/// before. 0 for every other: the long way decides. This is nearly all of a Japanese text.
inline char16_t plainFold(char16_t c)
{
    if (c < 0x7F)
        return c >= 0x20 ? asciiLower(c) : u'\0';
    if (c >= kanji::firstHan && c <= kanji::lastHan)
        return newKanji(c);
    if (c >= 0x3041 && c <= 0x30FE) {
        const bool joinsOrUnfolds = (c >= 0x3097 && c <= 0x309C) || c == 0x309F;
        return joinsOrUnfolds ? u'\0' : c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E)
        return asciiLower(char16_t(c - 0xFEE0));
    if (c >= 0x3001 && c <= 0x301B)
        return c;
    if (c == 0x301C)
        return u'~';
    return c == 0x3000 ? u' ' : u'\0';
}

/// Characters that take the long way themselves but never join the one before: line ends, symbols, ①, ㈱,
/// half-width katakana. False says nothing.
inline bool surelyStarts(char16_t c)
{
    return c == u'\n' || (c >= 0x2100 && c <= 0x2BFF) || (c >= 0x3200 && c <= 0x33FF)
        || (c >= 0xFF61 && c <= 0xFF9D);
}

bool isIgnorable(char32_t c)
{
    const bool selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F) || c == 0x034F;
    if (selector)
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control;
}

bool isSpacing(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isJoiningJamo(char32_t c)
{
    return (c >= 0x1161 && c <= 0x1175) || (c >= 0x11A8 && c <= 0x11C2);
}

/// The character that a full compatibility decomposition of `c` begins with.
char32_t firstOfDecomposition(char32_t c)
{
    while (true) {
        if (c >= 0xAC00 && c <= 0xD7A3)
            return 0x1100 + (c - 0xAC00) / (21 * 28);
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty())
            return c;
        c = codePointAt(parts, 0).value;
    }
}

/// Reads one NFKC segment: a starter and everything that may join it or be reordered around it. Where it
/// ends nothing before can change anything behind, so segments normalize apart exactly as together.
struct Segment
{
    QVarLengthArray<char16_t, longestSegment + 1> units; ///< Without what is ignored.
    qsizetype end = 0;

    Segment(QStringView input, qsizetype start)
    {
        CodePoint point = codePointAt(input, start);
        add(isSpacing(point.value) ? U' ' : point.value);
        int starters = 1;
        for (end = start + point.length; end < input.size(); end += point.length) {
            point = codePointAt(input, end);
            if (isSpacing(point.value))
                return;
            if (!isIgnorable(point.value)) {
                const char32_t first = firstOfDecomposition(point.value);
                if (isJoiningJamo(first)) {
                    if (++starters > 3) // a syllable is three at most
                        return;
                } else if (!QChar::isMark(point.value) && !QChar::isMark(first)) {
                    return;
                }
            }
            add(point.value);
        }
    }

private:
    void add(char32_t c)
    {
        if (isIgnorable(c))
            return;
        const qsizetype needed = QChar::requiresSurrogates(c) ? 2 : 1;
        if (units.size() + needed > longestSegment)
            return;
        if (needed == 2) {
            units.append(QChar::highSurrogate(c));
            units.append(QChar::lowSurrogate(c));
        } else {
            units.append(char16_t(c));
        }
    }
};

char16_t foldSign(char16_t c)
{
    switch (c) {
    case 0x02D7: // modifier minus
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2012: // figure dash
    case 0x2013: // en dash
    case 0x2014: // em dash
    case 0x2015: // horizontal bar
    case 0x2043: // hyphen bullet
    case 0x2212: // minus
    case 0x2500: // box drawing, typed for a dash
    case 0x2501:
        return u'-';
    case 0x223C: // tilde operator
    case 0x223E:
    case 0x301C: // wave dash
    case 0x3030: // wavy dash
        return u'~';
    default:
        return newKanji(c);
    }
}

QString foldSegment(const Segment &segment)
{
    QString text(reinterpret_cast<const QChar *>(segment.units.data()), segment.units.size());
    text = text.normalized(QString::NormalizationForm_KC);
    // Lower case may bring together what composes (H + U+0331), so it is done over until nothing changes.
    for (QString lower = text.toLower(); lower != text; lower = text.toLower())
        text = lower.normalized(QString::NormalizationForm_KC);
    text.replace(u"\U00020BB7"_s, u"吉"_s); // the long-legged 吉 of names
    if (text.size() > longestSegment)
        text.truncate(text[longestSegment - 1].isHighSurrogate() ? longestSegment - 1 : longestSegment);
    for (QChar &c : text)
        c = QChar(foldSign(c.unicode()));
    return text;
}

/// Calls write(unit, origin) for each code unit of the result.
template <typename Write>
void normalizeInto(QStringView input, const Write &write)
{
    const qsizetype size = input.size();
    const char16_t *const units = input.utf16();
    char16_t last = 0;
    const auto put = [&write, &last](char16_t unit, qsizetype origin) {
        if (unit == 0x30FC && last >= u'0' && last <= u'9')
            unit = u'-';
        last = unit;
        write(unit, origin);
    };
    char16_t folded = size > 0 ? plainFold(units[0]) : u'\0';
    for (qsizetype i = 0; i < size;) {
        const char16_t next = i + 1 < size ? plainFold(units[i + 1]) : u'\0';
        if (folded != 0 && (next != 0 || i + 1 == size || surelyStarts(units[i + 1]))) {
            put(folded, i++);
            folded = next;
            continue;
        }
        const Segment segment(input, i);
        const QString text = foldSegment(segment);
        for (const QChar c : text)
            put(c.unicode(), i);
        i = segment.end;
        folded = i < size ? plainFold(units[i]) : u'\0';
    }
}

} // namespace

NormalizedText normalize(QStringView input)
{
    NormalizedText result;
    result.text.reserve(input.size());
    result.origin.reserve(input.size() + 1);
    normalizeInto(input, [&result](char16_t unit, qsizetype origin) {
        result.text.append(QChar(unit));
        result.origin.append(origin);
    });
    result.origin.append(input.size());
    return result;
}

QString normalizedText(QStringView input)
{
    QString result;
    result.reserve(input.size());
    normalizeInto(input, [&result](char16_t unit, qsizetype) { result.append(QChar(unit)); });
    return result;
}

TextSpan NormalizedText::originalSpan(qsizetype start, qsizetype length) const
{
    start = qBound(qsizetype(0), start, text.size());
    qsizetype end = qBound(start, start + length, text.size());
    const qsizetype first = origin[start];
    if (end > start) {
        while (end < text.size() && origin[end] == origin[end - 1])
            ++end;
    }
    return {first, end > start ? origin[end] - first : 0};
}

QString toHiragana(QStringView normalized)
{
    QString text = normalized.toString();
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if ((unit >= 0x30A1 && unit <= 0x30F6) || unit == 0x30FD || unit == 0x30FE)
            c = QChar(char16_t(unit - 0x60));
    }
    return text;
}

} // namespace sokuto
