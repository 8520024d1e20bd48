// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <array>

namespace sokuto::romaji {

/// What a group of consonants makes with a, i, u, e, o; '-' where it makes nothing.
struct Row
{
    QLatin1StringView consonants;
    std::array<QStringView, 5> kana;
};

inline constexpr auto none = u"";

/// Hepburn, Kunrei and what input methods understand. Longest group first is seen to by the look-up.
inline constexpr auto rows = std::to_array<Row>({
    {QLatin1StringView(""), {u"あ", u"い", u"う", u"え", u"お"}},
    {QLatin1StringView("k"), {u"か", u"き", u"く", u"け", u"こ"}},
    {QLatin1StringView("g"), {u"が", u"ぎ", u"ぐ", u"げ", u"ご"}},
    {QLatin1StringView("s"), {u"さ", u"し", u"す", u"せ", u"そ"}},
    {QLatin1StringView("z"), {u"ざ", u"じ", u"ず", u"ぜ", u"ぞ"}},
    {QLatin1StringView("t"), {u"た", u"ち", u"つ", u"て", u"と"}},
    {QLatin1StringView("d"), {u"だ", u"ぢ", u"づ", u"で", u"ど"}},
    {QLatin1StringView("n"), {u"な", u"に", u"ぬ", u"ね", u"の"}},
    {QLatin1StringView("h"), {u"は", u"ひ", u"ふ", u"へ", u"ほ"}},
    {QLatin1StringView("b"), {u"ば", u"び", u"ぶ", u"べ", u"ぼ"}},
    {QLatin1StringView("p"), {u"ぱ", u"ぴ", u"ぷ", u"ぺ", u"ぽ"}},
    {QLatin1StringView("m"), {u"ま", u"み", u"む", u"め", u"も"}},
    {QLatin1StringView("y"), {u"や", u"い", u"ゆ", u"いぇ", u"よ"}},
    {QLatin1StringView("r"), {u"ら", u"り", u"る", u"れ", u"ろ"}},
    {QLatin1StringView("w"), {u"わ", u"うぃ", u"う", u"うぇ", u"を"}},
    {QLatin1StringView("v"), {u"ゔぁ", u"ゔぃ", u"ゔ", u"ゔぇ", u"ゔぉ"}},
    {QLatin1StringView("f"), {u"ふぁ", u"ふぃ", u"ふ", u"ふぇ", u"ふぉ"}},
    {QLatin1StringView("j"), {u"じゃ", u"じ", u"じゅ", u"じぇ", u"じょ"}},
    {QLatin1StringView("c"), {u"か", u"し", u"く", u"せ", u"こ"}},
    {QLatin1StringView("q"), {u"くぁ", u"くぃ", u"く", u"くぇ", u"くぉ"}},
    {QLatin1StringView("x"), {u"ぁ", u"ぃ", u"ぅ", u"ぇ", u"ぉ"}},
    {QLatin1StringView("l"), {u"ぁ", u"ぃ", u"ぅ", u"ぇ", u"ぉ"}},
    {QLatin1StringView("ky"), {u"きゃ", u"きぃ", u"きゅ", u"きぇ", u"きょ"}},
    {QLatin1StringView("gy"), {u"ぎゃ", u"ぎぃ", u"ぎゅ", u"ぎぇ", u"ぎょ"}},
    {QLatin1StringView("sy"), {u"しゃ", u"しぃ", u"しゅ", u"しぇ", u"しょ"}},
    {QLatin1StringView("sh"), {u"しゃ", u"し", u"しゅ", u"しぇ", u"しょ"}},
    {QLatin1StringView("zy"), {u"じゃ", u"じぃ", u"じゅ", u"じぇ", u"じょ"}},
    {QLatin1StringView("jy"), {u"じゃ", u"じぃ", u"じゅ", u"じぇ", u"じょ"}},
    {QLatin1StringView("ty"), {u"ちゃ", u"ちぃ", u"ちゅ", u"ちぇ", u"ちょ"}},
    {QLatin1StringView("cy"), {u"ちゃ", u"ちぃ", u"ちゅ", u"ちぇ", u"ちょ"}},
    {QLatin1StringView("ch"), {u"ちゃ", u"ち", u"ちゅ", u"ちぇ", u"ちょ"}},
    {QLatin1StringView("dy"), {u"ぢゃ", u"ぢぃ", u"ぢゅ", u"ぢぇ", u"ぢょ"}},
    {QLatin1StringView("ny"), {u"にゃ", u"にぃ", u"にゅ", u"にぇ", u"にょ"}},
    {QLatin1StringView("hy"), {u"ひゃ", u"ひぃ", u"ひゅ", u"ひぇ", u"ひょ"}},
    {QLatin1StringView("fy"), {u"ふゃ", u"ふぃ", u"ふゅ", u"ふぇ", u"ふょ"}},
    {QLatin1StringView("by"), {u"びゃ", u"びぃ", u"びゅ", u"びぇ", u"びょ"}},
    {QLatin1StringView("py"), {u"ぴゃ", u"ぴぃ", u"ぴゅ", u"ぴぇ", u"ぴょ"}},
    {QLatin1StringView("my"), {u"みゃ", u"みぃ", u"みゅ", u"みぇ", u"みょ"}},
    {QLatin1StringView("ry"), {u"りゃ", u"りぃ", u"りゅ", u"りぇ", u"りょ"}},
    {QLatin1StringView("vy"), {u"ゔゃ", u"ゔぃ", u"ゔゅ", u"ゔぇ", u"ゔょ"}},
    {QLatin1StringView("th"), {u"てゃ", u"てぃ", u"てゅ", u"てぇ", u"てょ"}},
    {QLatin1StringView("dh"), {u"でゃ", u"でぃ", u"でゅ", u"でぇ", u"でょ"}},
    {QLatin1StringView("ts"), {u"つぁ", u"つぃ", u"つ", u"つぇ", u"つぉ"}},
    {QLatin1StringView("tw"), {u"とぁ", u"とぃ", u"とぅ", u"とぇ", u"とぉ"}},
    {QLatin1StringView("dw"), {u"どぁ", u"どぃ", u"どぅ", u"どぇ", u"どぉ"}},
    {QLatin1StringView("dz"), {u"ざ", u"ぢ", u"づ", u"ぜ", u"ぞ"}},
    {QLatin1StringView("dj"), {u"じゃ", u"じ", u"じゅ", u"じぇ", u"じょ"}},
    {QLatin1StringView("kw"), {u"くぁ", u"くぃ", u"く", u"くぇ", u"くぉ"}},
    {QLatin1StringView("gw"), {u"ぐぁ", u"ぐぃ", u"ぐ", u"ぐぇ", u"ぐぉ"}},
    {QLatin1StringView("hw"), {u"ふぁ", u"ふぃ", u"ふ", u"ふぇ", u"ふぉ"}},
    {QLatin1StringView("fw"), {u"ふぁ", u"ふぃ", u"ふ", u"ふぇ", u"ふぉ"}},
    {QLatin1StringView("sw"), {u"すぁ", u"すぃ", u"すぅ", u"すぇ", u"すぉ"}},
    {QLatin1StringView("wh"), {u"うぁ", u"うぃ", u"う", u"うぇ", u"うぉ"}},
    {QLatin1StringView("xy"), {u"ゃ", u"ぃ", u"ゅ", u"ぇ", u"ょ"}},
    {QLatin1StringView("ly"), {u"ゃ", u"ぃ", u"ゅ", u"ぇ", u"ょ"}},
    {QLatin1StringView("xk"), {u"ゕ", none, none, u"ゖ", none}},
    {QLatin1StringView("lk"), {u"ゕ", none, none, u"ゖ", none}},
    {QLatin1StringView("xw"), {u"ゎ", none, none, none, none}},
    {QLatin1StringView("lw"), {u"ゎ", none, none, none, none}},
    {QLatin1StringView("xt"), {none, none, u"っ", none, none}},
    {QLatin1StringView("lt"), {none, none, u"っ", none, none}},
    {QLatin1StringView("xts"), {none, none, u"っ", none, none}},
    {QLatin1StringView("lts"), {none, none, u"っ", none, none}},
});
inline constexpr qsizetype longestGroup = 3;

/// Spells hiragana out, ぁ = U+3041 first.
inline constexpr std::array<const char *, 0x56> spelling{"a", "a", "i", "i", "u", "u", "e", "e", "o", "o",
    "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go", "sa", "za", "si", "zi", "su", "zu", "se",
    "ze", "so", "zo", "ta", "da", "ti", "di", "", "tu", "du", "te", "de", "to", "do", "na", "ni", "nu", "ne",
    "no", "ha", "ba", "pa", "hi", "bi", "pi", "hu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma",
    "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu", "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa",
    "wi", "we", "wo", "n", "vu", "ka", "ke"};

inline int vowelIndex(QChar c)
{
    return int(QLatin1StringView("aiueo").indexOf(c));
}

inline bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

inline bool isConsonant(QChar c)
{
    return isLatin(c) && vowelIndex(c) < 0;
}

} // namespace sokuto::romaji
