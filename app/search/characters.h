// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QChar>
#include <QtCore/QStringView>

#include <algorithm>

namespace sokuto {

// Classes of characters of a normalized text, by code unit.

constexpr bool isHiragana(QChar c)
{
    return c >= u'\u3041' && c <= u'\u309f';
}

constexpr bool isKatakana(QChar c)
{
    return (c >= u'\u30a0' && c <= u'\u30ff') && c != u'\u30fb' && c != u'\u30a0';
}

/// The long mark stands in both kana.
constexpr bool isKana(QChar c)
{
    return isHiragana(c) || isKatakana(c);
}

/// Surrogates count as kanji: what lies above the basic plane is kanji, or an emoji that nobody wrote.
constexpr bool isKanji(QChar c)
{
    return (c >= u'\u4e00' && c <= u'\u9fff') || (c >= u'\u3400' && c <= u'\u4dbf') || c == u'々'
        || c == u'〆' || (c >= u'\uf900' && c <= u'\ufaff') || c.isSurrogate();
}

constexpr bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Part of a word: everything that is neither white space nor punctuation nor a symbol.
inline bool isWordCharacter(QChar c)
{
    return isKana(c) || isKanji(c) || isLatin(c) || isDigit(c) || c.isLetterOrNumber() || c.isMark();
}

inline bool isAll(QStringView text, auto isMember)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isMember);
}

inline bool hasAny(QStringView text, auto isMember)
{
    return std::any_of(text.begin(), text.end(), isMember);
}

/// ああああ: hardly a word, and its reading, in which long vowels are short, begins as very many do.
inline bool isOneRepeated(QStringView text)
{
    return text.size() > 2 && isAll(text, [first = text.front()](QChar c) { return c == first; });
}

} // namespace sokuto
