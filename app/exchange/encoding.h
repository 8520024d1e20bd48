// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace sokuto {

enum class TextEncoding : quint8 { Utf8, Utf8WithMark, Utf16Le, Utf16Be, Cp932, EucJp, Iso2022Jp };

/// Stable names for options and JSON: "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "cp932", "euc-jp",
/// "iso-2022-jp".
QString encodingName(TextEncoding encoding);
/// Also understands "shift_jis", "sjis", "windows-31j", "ms932", "eucjp", "cp51932", "jis", "cp50221" and
/// "utf-16" (little endian).
std::optional<TextEncoding> encodingFromName(QStringView name);
/// EUC-JP and ISO-2022-JP are only read: nothing that is in use today asks for them.
bool isWritten(TextEncoding encoding);

struct DecodedText
{
    QString text; ///< Without a byte order mark.
    TextEncoding encoding = TextEncoding::Utf8;
    bool operator==(const DecodedText &) const = default;
};

/// By byte order mark, else UTF-16 by its zero bytes, ISO-2022-JP by its escapes, UTF-8 when it is (or is
/// damaged) UTF-8, EUC-JP by its kana, else CP932.
TextEncoding detectEncoding(QByteArrayView bytes);

/// Decodes all or nothing: bytes that mean nothing, half a character at the end, and NUL fail with
/// UndecodableText, arguments = {line, encoding name}. Detects the encoding unless `wanted` gives it.
Result<DecodedText> decodeText(QByteArrayView bytes, std::optional<TextEncoding> wanted = std::nullopt);

/// True when every character of `text` exists in the encoding, which isWritten().
bool canEncode(QStringView text, TextEncoding encoding);

/// With the byte order mark that the encoding calls for (UTF-16 always has one). Fails with UnencodableText,
/// arguments = {lines, encoding name}, when characters do not exist in it. The encoding isWritten().
Result<QByteArray> encodeText(QStringView text, TextEncoding encoding);

} // namespace sokuto
