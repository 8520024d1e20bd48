// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace sokuto {

/// The other two writings of JIS X 0208. Both are CP932 in another arithmetic, so that no converter of a
/// system is asked for them: they are the same everywhere, with the characters of NEC (①, ㈱) that converters
/// of the plain standard lack.
struct JisText
{
    QByteArray cp932; ///< As far as the bytes mean something; with the line feeds of the original.
    bool whole = true; ///< False = the next byte means nothing, or half a character stands at the end.
};

/// EUC-JP (CP51932), with half-width katakana; the rare third set (JIS X 0212) is refused.
JisText fromEucJp(QByteArrayView bytes);
/// ISO-2022-JP (CP50221), with half-width katakana by ESC ( I or by SO. A line begins in ASCII.
JisText fromIso2022Jp(QByteArrayView bytes);

/// Certain: the escapes to kanji occur in no other text.
bool hasIso2022Escapes(QByteArrayView bytes);
/// By its kana, which stand where CP932 has rare kanji, and by having hardly a byte that EUC-JP lacks.
bool looksLikeEucJp(QByteArrayView bytes);

} // namespace sokuto
