// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include "base/enumnames.h"
#include "exchange/jiscodes.h"

#include <QtCore/QStringConverter>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr auto utf8Mark = "\xEF\xBB\xBF";
constexpr auto utf16LeMark = "\xFF\xFE";
constexpr auto utf16BeMark = "\xFE\xFF";
constexpr auto cp932Converter = "windows-31j";

constexpr EnumNames<TextEncoding, 16> encodingNames{{
    {TextEncoding::Utf8, "utf-8"_L1},
    {TextEncoding::Utf8WithMark, "utf-8-bom"_L1},
    {TextEncoding::Utf16Le, "utf-16le"_L1},
    {TextEncoding::Utf16Be, "utf-16be"_L1},
    {TextEncoding::Cp932, "cp932"_L1},
    {TextEncoding::EucJp, "euc-jp"_L1},
    {TextEncoding::Iso2022Jp, "iso-2022-jp"_L1},
    {TextEncoding::Utf16Le, "utf-16"_L1},
    {TextEncoding::Cp932, "shift_jis"_L1},
    {TextEncoding::Cp932, "sjis"_L1},
    {TextEncoding::Cp932, "windows-31j"_L1},
    {TextEncoding::Cp932, "ms932"_L1},
    {TextEncoding::EucJp, "eucjp"_L1},
    {TextEncoding::EucJp, "cp51932"_L1},
    {TextEncoding::Iso2022Jp, "jis"_L1},
    {TextEncoding::Iso2022Jp, "cp50221"_L1},
}};

/// Characters that other systems write for the same JIS character; the converter knows only the right side.
constexpr std::array<std::pair<char16_t, char16_t>, 8> cp932Twins{{
    {u'\u301C', u'\uFF5E'}, // wave dash
    {u'\u2014', u'\u2015'}, // em dash
    {u'\u2212', u'\uFF0D'}, // minus
    {u'\u00A5', u'\uFFE5'}, // yen
    {u'\u2016', u'\u2225'}, // double bar
    {u'\u00A2', u'\uFFE0'}, // cent
    {u'\u00A3', u'\uFFE1'}, // pound
    {u'\u00AC', u'\uFFE2'}, // not
}};

int continuationBytes(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 1;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 2;
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
}

/// Damaged UTF-8 often decodes as CP932 without an error, into nonsense. CP932 text in turn hardly ever forms
/// whole UTF-8 sequences, so the majority tells.
bool looksLikeUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int wanted = continuationBytes(lead);
        int found = 0;
        while (found < wanted && i + 1 + found < bytes.size() && (uchar(bytes[i + 1 + found]) & 0xC0) == 0x80)
            ++found;
        const bool complete = wanted > 0 && found == wanted;
        ++(complete ? whole : broken);
        i += found + 1;
    }
    return broken == 0 || whole > broken;
}

/// UTF-16 without a mark: its line ends, tabs and digits have a zero byte, all on the same side.
std::optional<TextEncoding> utf16ByZeroBytes(QByteArrayView bytes)
{
    qsizetype littleEndian = 0;
    qsizetype bigEndian = 0;
    qsizetype stray = 0;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 65'536) / 2 * 2;
    const auto isAscii = [](char c) { return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c <= '~'); };
    for (qsizetype i = 0; i < looked; i += 2) {
        if (bytes[i + 1] == '\0' && isAscii(bytes[i]))
            ++littleEndian;
        else if (bytes[i] == '\0' && isAscii(bytes[i + 1]))
            ++bigEndian;
        else if (bytes[i] == '\0' || bytes[i + 1] == '\0')
            ++stray;
    }
    if (littleEndian > 4 * (bigEndian + stray) && looked / littleEndian < 200)
        return TextEncoding::Utf16Le;
    if (bigEndian > 4 * (littleEndian + stray) && looked / bigEndian < 200)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

QByteArrayView mark(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8WithMark:
        return utf8Mark;
    case TextEncoding::Utf16Le:
        return utf16LeMark;
    case TextEncoding::Utf16Be:
        return utf16BeMark;
    case TextEncoding::Utf8:
    case TextEncoding::Cp932:
    case TextEncoding::EucJp:
    case TextEncoding::Iso2022Jp:
        break;
    }
    return {};
}

QStringDecoder decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return QStringDecoder(QStringConverter::Utf8);
    case TextEncoding::Utf16Le:
        return QStringDecoder(QStringConverter::Utf16LE);
    case TextEncoding::Utf16Be:
        return QStringDecoder(QStringConverter::Utf16BE);
    case TextEncoding::Cp932:
    case TextEncoding::EucJp:
    case TextEncoding::Iso2022Jp:
        break;
    }
    return QStringDecoder(cp932Converter);
}

QStringEncoder encoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return QStringEncoder(QStringConverter::Utf8);
    case TextEncoding::Utf16Le:
        return QStringEncoder(QStringConverter::Utf16LE);
    case TextEncoding::Utf16Be:
        return QStringEncoder(QStringConverter::Utf16BE);
    case TextEncoding::Cp932:
    case TextEncoding::EucJp:
    case TextEncoding::Iso2022Jp:
        break;
    }
    return QStringEncoder(cp932Converter);
}

/// The converter swallows the first half of a character at the end of the bytes without a word.
bool endsInHalfACharacter(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return !QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return bytes.size() % 2 != 0;
    case TextEncoding::Cp932:
    case TextEncoding::EucJp:
    case TextEncoding::Iso2022Jp:
        break;
    }
    bool half = false;
    for (const char c : bytes) {
        const auto byte = uchar(c);
        half = !half && ((byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC));
    }
    return half;
}

std::optional<JisText> jisText(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::EucJp)
        return fromEucJp(bytes);
    return encoding == TextEncoding::Iso2022Jp ? std::optional(fromIso2022Jp(bytes)) : std::nullopt;
}

/// Empty when something cannot be decoded.
std::optional<QString> decoded(QByteArrayView bytes, TextEncoding encoding)
{
    if (const auto jis = jisText(bytes, encoding))
        return jis->whole ? decoded(jis->cp932, TextEncoding::Cp932) : std::nullopt;
    if (endsInHalfACharacter(bytes, encoding))
        return std::nullopt;
    QStringDecoder decoder = decoderFor(encoding);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Index of the first half of a surrogate pair without the other; -1 when there is none.
qsizetype loneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

/// 1-based. A line feed is no part of another character in UTF-8 or CP932; in UTF-16 only the last character
/// can be cut.
qsizetype firstBadLine(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be) {
        QStringDecoder decoder = decoderFor(encoding);
        const QString text = decoder.decode(bytes);
        return text.count(u'\n') + 1;
    }
    if (const auto jis = jisText(bytes, encoding)) {
        // it ends where the bytes stopped to mean something; a character that does not exist may stand before
        return std::min(firstBadLine(jis->cp932, TextEncoding::Cp932), jis->cp932.count('\n') + 1);
    }
    qsizetype line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        if (!decoded(bytes.sliced(start, end - start), encoding))
            return line;
        start = end + 1;
    }
    return line;
}

Failure undecodable(qsizetype line, TextEncoding encoding)
{
    return fail(ErrorCode::UndecodableText, {}, {}, {QString::number(line), encodingName(encoding)});
}

QString withTwins(QStringView text, TextEncoding encoding)
{
    QString mapped = text.toString();
    if (encoding == TextEncoding::Cp932) {
        for (const auto &[ours, theirs] : cp932Twins)
            mapped.replace(QChar(ours), QChar(theirs));
    }
    return mapped;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    return enumName(encodingNames, encoding);
}

std::optional<TextEncoding> encodingFromName(QStringView name)
{
    return enumFromName(encodingNames, name.toString().toLower());
}

bool isWritten(TextEncoding encoding)
{
    return encoding != TextEncoding::EucJp && encoding != TextEncoding::Iso2022Jp;
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    for (const TextEncoding marked :
        {TextEncoding::Utf8WithMark, TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        if (bytes.startsWith(mark(marked)))
            return marked;
    }
    if (const auto wide = utf16ByZeroBytes(bytes))
        return *wide;
    if (hasIso2022Escapes(bytes))
        return TextEncoding::Iso2022Jp;
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() && looksLikeEucJp(bytes))
        return TextEncoding::EucJp;
    return looksLikeUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Cp932;
}

Result<DecodedText> decodeText(QByteArrayView bytes, std::optional<TextEncoding> wanted)
{
    const TextEncoding encoding = wanted.value_or(detectEncoding(bytes));
    QByteArrayView body = bytes;
    const TextEncoding marked =
        encoding == TextEncoding::Utf8 ? TextEncoding::Utf8WithMark : encoding; // a mark is never text
    if (!mark(marked).isEmpty() && body.startsWith(mark(marked)))
        body = body.sliced(mark(marked).size());
    auto text = decoded(body, encoding);
    if (!text)
        return undecodable(firstBadLine(body, encoding), encoding);
    for (const qsizetype bad : {text->indexOf(QChar(u'\0')), loneSurrogate(*text)}) {
        if (bad >= 0)
            return undecodable(text->first(bad).count(u'\n') + 1, encoding);
    }
    return DecodedText{*std::move(text), encoding};
}

bool canEncode(QStringView text, TextEncoding encoding)
{
    Q_ASSERT(isWritten(encoding));
    QStringEncoder encoder = encoderFor(encoding);
    static_cast<void>(QByteArray(encoder.encode(withTwins(text, encoding))));
    return !encoder.hasError();
}

Result<QByteArray> encodeText(QStringView text, TextEncoding encoding)
{
    Q_ASSERT(isWritten(encoding));
    QStringEncoder encoder = encoderFor(encoding);
    const QByteArray bytes = encoder.encode(withTwins(text, encoding));
    if (!encoder.hasError())
        return QByteArray(mark(encoding).toByteArray() + bytes);
    QStringList lines;
    qsizetype number = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        if (!canEncode(line, encoding))
            lines.append(QString::number(number));
    }
    return fail(ErrorCode::UnencodableText, {}, {}, {lines.join(u", "), encodingName(encoding)});
}

} // namespace sokuto
