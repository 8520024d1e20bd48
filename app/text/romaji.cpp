// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/romaji.h"

#include "text/romajirows.h"

#include <algorithm>
#include <array>

namespace sokuto {

using namespace romaji;

namespace {

constexpr char16_t smallTu = u'っ';
constexpr char16_t syllabicN = u'ん';
constexpr char16_t longMark = u'ー';

/// Null when no syllable begins so.
const Row *rowOf(QStringView consonants)
{
    const auto *const found =
        std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.consonants == consonants; });
    return found == rows.end() ? nullptr : found;
}

bool beginsGroup(QStringView letters)
{
    return std::any_of(
        rows.begin(), rows.end(), [&](const Row &row) { return row.consonants.startsWith(letters); });
}

/// ō and the like as two letters; empty for anything else.
QStringView withMacron(QChar c)
{
    switch (c.unicode()) {
    case u'ā':
    case u'â':
        return u"aa";
    case u'ī':
    case u'î':
        return u"ii";
    case u'ū':
    case u'û':
        return u"uu";
    case u'ē':
    case u'ê':
        return u"ei";
    case u'ō':
    case u'ô':
        return u"ou";
    default:
        return {};
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

char16_t hiraganaOf(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'ァ' && unit <= u'ヶ') || unit == u'ヽ' || unit == u'ヾ' ? char16_t(unit - 0x60) : unit;
}

bool isHiragana(char16_t c)
{
    return (c >= u'ぁ' && c <= u'ゖ') || c == u'ゝ' || c == u'ゞ';
}

/// Typed letters as hiragana; letters that make no syllable stay letters.
class LatinReader
{
public:
    explicit LatinReader(QStringView letters)
        : m_letters(letters)
    {
    }

    QString read()
    {
        while (m_position < m_letters.size()) {
            if (!readSyllable() && !readSmallTu() && !readN()) {
                if (!isApostrophe(m_letters[m_position]))
                    m_kana += m_letters[m_position];
                ++m_position;
            }
        }
        return m_kana;
    }

private:
    QChar at(qsizetype offset) const
    {
        return m_position + offset < m_letters.size() ? m_letters[m_position + offset] : QChar();
    }

    bool readSyllable()
    {
        qsizetype consonants = 0;
        while (consonants <= longestGroup && isConsonant(at(consonants)))
            ++consonants;
        const int vowel = vowelIndex(at(consonants));
        const Row *const row = vowel >= 0 ? rowOf(m_letters.sliced(m_position, consonants)) : nullptr;
        if (row == nullptr || row->kana[size_t(vowel)].isEmpty())
            return false;
        m_kana += row->kana[size_t(vowel)];
        m_position += consonants + 1;
        return true;
    }

    /// kk, tch, cch: a doubled consonant is っ; m before m, b, p is ん.
    bool readSmallTu()
    {
        const QChar first = at(0);
        const QChar second = at(1);
        if (first == u'm' && (second == u'm' || second == u'b' || second == u'p')) {
            m_kana += QChar(syllabicN);
            ++m_position;
            return true;
        }
        const bool doubled = first == second && first != u'n' && isConsonant(first);
        if (!doubled && !(first == u't' && second == u'c' && at(2) == u'h'))
            return false;
        m_kana += QChar(smallTu);
        ++m_position;
        return true;
    }

    /// n before a consonant, n' and nn; nn before a vowel is ん and な's row (annai), nnn likewise (annnai),
    /// nn before y is ん (honnya).
    bool readN()
    {
        if (at(0) == u'x' && at(1) == u'n') {
            m_kana += QChar(syllabicN);
            m_position += 2;
            return true;
        }
        if (at(0) != u'n')
            return false;
        m_kana += QChar(syllabicN);
        const bool skipsSecond = at(1) == u'n' && vowelIndex(at(2)) < 0;
        m_position += skipsSecond || isApostrophe(at(1)) ? 2 : 1;
        return true;
    }

    QStringView m_letters;
    qsizetype m_position = 0;
    QString m_kana;
};

QLatin1StringView spell(char16_t hiragana)
{
    return QLatin1StringView(spelling[size_t(hiragana - u'ぁ')]);
}

bool isSmall(char16_t c)
{
    constexpr QStringView small = u"ぁぃぅぇぉゃゅょゎ";
    return small.contains(QChar(c));
}

/// The consonants of kana followed by a small one, when the two make one syllable: き + ょ → ky, て + ぃ →
/// th.
QString joinedConsonants(char16_t kana, char16_t small)
{
    const QLatin1StringView base = spell(kana);
    const bool glide = small == u'ゃ' || small == u'ゅ' || small == u'ょ';
    if (base.size() == 2 && base[1] == u'i' && base != QLatin1StringView("wi")) // きゃ, しぇ
        return glide || small == u'ぇ' ? QString(base[0]) + u'y' : QString();
    if (glide) {
        if (kana == u'て' || kana == u'で')
            return QString(base[0]) + u'h';
        return kana == u'ふ' || kana == u'ゔ' ? QString(base[0]) + u'y' : QString();
    }
    switch (kana) {
    case u'て':
    case u'で':
        return small == u'ぃ' ? QString(base[0]) + u'h' : QString();
    case u'と':
    case u'ど':
        return small == u'ぅ' ? QString(base[0]) + u'w' : QString();
    case u'つ':
        return small == u'ぅ' ? QString() : QStringLiteral("ts");
    case u'う':
        return small == u'ぅ' ? QString() : QStringLiteral("w");
    case u'ゔ':
        return small == u'ぅ' ? QString() : QStringLiteral("v");
    case u'い':
        return small == u'ぇ' ? QStringLiteral("y") : QString();
    case u'く':
    case u'ぐ':
    case u'す':
    case u'ず':
    case u'ふ':
        return small == u'ぅ' ? QString() : QString(base[0]) + u'w';
    default:
        return {};
    }
}

/// Hiragana, letters and long marks as canonical romaji.
QString spellOut(QStringView kana)
{
    QString romaji;
    romaji.reserve(2 * kana.size());
    bool doubling = false;
    char16_t last = 0;
    const auto write = [&](auto syllable) {
        if (doubling && isConsonant(syllable[0]) && syllable[0] != u'n')
            romaji += syllable[0];
        doubling = false;
        romaji += syllable;
    };
    for (qsizetype i = 0; i < kana.size(); ++i) {
        char16_t c = kana[i].unicode();
        if (c == smallTu) {
            doubling = true;
            continue;
        }
        if (c == longMark || c == u'-') {
            romaji += u'-';
            continue;
        }
        if (!isHiragana(c)) {
            write(kana.sliced(i, 1));
            continue;
        }
        if (c == u'ゝ' || c == u'ゞ') {
            if (last == 0)
                continue;
            const bool canBeVoiced = c == u'ゞ' && last >= u'か' && last <= u'ほ' && spell(last)[0] != u'n';
            c = char16_t(canBeVoiced ? last + 1 : last);
        }
        last = c;
        const char16_t next = i + 1 < kana.size() ? kana[i + 1].unicode() : u'\0';
        const QString joined = isSmall(next) ? joinedConsonants(c, next) : QString();
        if (joined.isEmpty()) {
            write(spell(c));
        } else {
            write(QStringView(joined));
            romaji += spell(next).last(1);
            ++i;
        }
    }
    return romaji;
}

/// What is sure of consonants still waiting for their vowel, in canonical letters.
QString sureConsonants(QStringView letters, bool first)
{
    qsizetype past = 0; // letters that cannot begin a syllable any more stay what they are
    while (past < letters.size() && !beginsGroup(letters.sliced(past)))
        ++past;
    if (past > 0)
        return letters.first(past) + sureConsonants(letters.sliced(past), false);
    if (letters.isEmpty())
        return {};
    struct Known
    {
        QLatin1StringView typed;
        QLatin1StringView sure;
    };
    static constexpr auto known = std::to_array<Known>({
        {QLatin1StringView("sh"), QLatin1StringView("s")},
        {QLatin1StringView("ch"), QLatin1StringView("t")},
        {QLatin1StringView("cy"), QLatin1StringView("ty")},
        {QLatin1StringView("ts"), QLatin1StringView("t")},
        {QLatin1StringView("th"), QLatin1StringView("t")},
        {QLatin1StringView("tw"), QLatin1StringView("t")},
        {QLatin1StringView("jy"), QLatin1StringView("zy")},
        {QLatin1StringView("fy"), QLatin1StringView("hy")},
        {QLatin1StringView("kw"), QLatin1StringView("k")},
        {QLatin1StringView("gw"), QLatin1StringView("g")},
        {QLatin1StringView("hw"), QLatin1StringView("h")},
        {QLatin1StringView("fw"), QLatin1StringView("h")},
        {QLatin1StringView("sw"), QLatin1StringView("s")},
        {QLatin1StringView("j"), QLatin1StringView("z")},
        {QLatin1StringView("f"), QLatin1StringView("h")},
        {QLatin1StringView("q"), QLatin1StringView("k")},
    });
    for (const auto &row : known) {
        if (row.typed == letters)
            return row.sure;
    }
    const QChar c = letters.front();
    if (c == u'd')
        return first ? QStringLiteral("d") : QString(); // だ stays d, づ is z in the lossy form
    if (c == u'c' || c == u'w' || c == u'x' || c == u'l')
        return {};
    return letters.toString();
}

} // namespace

QString typedHiragana(QStringView normalized)
{
    QString kana;
    kana.reserve(normalized.size());
    QString letters;
    const auto flush = [&] {
        if (!letters.isEmpty())
            kana += LatinReader(letters).read();
        letters.clear();
    };
    for (const QChar c : normalized) {
        const char16_t hiragana = hiraganaOf(c);
        if (isHiragana(hiragana) || c == QChar(longMark)) {
            flush();
            kana += QChar(hiragana);
        } else if (isLatin(c) || (isApostrophe(c) && !letters.isEmpty())) {
            letters += c;
        } else if (const QStringView two = withMacron(c); !two.isEmpty()) {
            letters += two;
        } else if (c == u'-' && !(letters.isEmpty() && kana.isEmpty())) {
            flush();
            kana += QChar(longMark);
        } else {
            return {};
        }
    }
    flush();
    return kana;
}

QString canonicalRomaji(QStringView normalized)
{
    return spellOut(typedHiragana(normalized));
}

bool isReadable(QStringView normalized)
{
    return !normalized.isEmpty() && !typedHiragana(normalized).isEmpty();
}

PendingTail splitPending(QStringView normalized)
{
    constexpr qsizetype longestTail = 3;
    qsizetype letters = 0;
    while (letters < normalized.size() && isLatin(normalized[normalized.size() - 1 - letters]))
        ++letters;
    PendingTail whole{normalized.toString(), {}};
    if (letters == 0 || letters > longestTail || letters == normalized.size())
        return whole;
    const QChar before = normalized[normalized.size() - 1 - letters];
    const bool afterJapanese = isHiragana(hiraganaOf(before)) || before == QChar(longMark) || before == u'々'
        || before.isLowSurrogate() || before.script() == QChar::Script_Han;
    if (!afterJapanese)
        return whole;
    const QStringView tail = normalized.last(letters);
    QStringView group = vowelIndex(tail.back()) >= 0 ? tail.chopped(1) : tail;
    if (group.isEmpty())
        return whole; // a vowel is never pending
    const bool doubled = group.size() > 1
        && ((group[0] == group[1] && isConsonant(group[0])) || (group[0] == u't' && group[1] == u'c'));
    if (doubled)
        group = group.sliced(1);
    if (!std::all_of(group.begin(), group.end(), isConsonant) || !beginsGroup(group))
        return whole;
    return {normalized.chopped(letters).toString(), tail.toString()};
}

QString sureRomaji(QStringView typedLatin)
{
    const QString kana = typedHiragana(typedLatin);
    qsizetype pending = 0;
    while (pending < kana.size() && isLatin(kana[kana.size() - 1 - pending]))
        ++pending;
    const QStringView head = QStringView(kana).chopped(pending);
    const QString sure = sureConsonants(QStringView(kana).last(pending), head.isEmpty());
    const bool doubled = head.endsWith(QChar(smallTu)) && !sure.isEmpty();
    return spellOut(head) + (doubled ? sure.first(1) : QString()) + sure;
}

} // namespace sokuto
