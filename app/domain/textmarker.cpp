// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textmarker.h"

#include <algorithm>
#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

using Style = TextMarker::Style;
using Kind = TextMarker::Kind;

constexpr QStringView bullets = u"・･•‣◦";
constexpr QStringView dashes = u"-–*";
constexpr QStringView signs = u"■□◆◇●○◎★☆▲△▼▽▶►➤▪";
constexpr QStringView kana = u"アイウエオカキクケコサシスセソ";
constexpr qsizetype longestTitle = 40;
/// How far ② is looked for after ①; no text may make this slow.
constexpr qsizetype longestLook = 2000;

struct NumberRange
{
    char16_t first;
    char16_t last;
    int value; ///< Of the first one.
    Style style;
};

constexpr std::array<NumberRange, 7> numberRanges{{
    {u'①', u'⑳', 1, Style::Circled},
    {u'㉑', u'㉟', 21, Style::Circled},
    {u'㊱', u'㊿', 36, Style::Circled},
    {u'❶', u'❿', 1, Style::Black},
    {u'⓫', u'⓴', 11, Style::Black},
    {u'➊', u'➓', 1, Style::Black},
    {u'⑴', u'⒇', 1, Style::Ringed},
}};

QChar narrow(QChar c)
{
    return c.unicode() >= u'！' && c.unicode() <= u'～' ? QChar(char16_t(c.unicode() - 0xFEE0)) : c;
}

bool isDigit(QChar c)
{
    return narrow(c) >= u'0' && narrow(c) <= u'9';
}

bool isHiragana(QChar c)
{
    return c >= u'ぁ' && c <= u'ゟ';
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
        [text](QStringView beginning) { return text.startsWith(beginning); });
}

/// "(1)", "１）", "(ア)", "1." at `position`.
std::optional<TextMarker> readWrittenNumber(QStringView text, qsizetype position)
{
    const auto at = [text](qsizetype i) { return i < text.size() ? text[i] : QChar(); };
    const bool open = narrow(at(position)) == u'(';
    qsizetype i = position + (open ? 1 : 0);
    TextMarker marker{Kind::Number, Style::None, 0, at(position), 0};
    if (open && kana.contains(at(i)) && narrow(at(i + 1)) == u')') {
        marker.style = Style::Kana;
        marker.number = int(kana.indexOf(at(i))) + 1;
        marker.length = i + 2 - position;
        return marker;
    }
    const qsizetype digits = i;
    while (isDigit(at(i)) && i - digits < 3)
        marker.number = marker.number * 10 + narrow(at(i++)).digitValue();
    if (i == digits || i - digits > 2)
        return std::nullopt;
    if (narrow(at(i)) == u')')
        marker.style = Style::Bracketed;
    else if (!open && narrow(at(i)) == u'.' && !isDigit(at(i + 1)))
        marker.style = Style::Dotted;
    else
        return std::nullopt;
    marker.length = i + 1 - position;
    return marker;
}

} // namespace

std::optional<TextMarker> readNumberSign(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    for (const NumberRange &range : numberRanges) {
        if (c >= range.first && c <= range.last)
            return TextMarker{Kind::Number, range.style, range.value + c.unicode() - range.first, c, 1};
    }
    return readWrittenNumber(text, position);
}

QChar MarkerReader::charAt(qsizetype position) const
{
    return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
}

qsizetype MarkerReader::skipSpace(qsizetype position) const
{
    while (charAt(position) == u' ' || charAt(position) == u'\t' || charAt(position) == u'\u3000')
        ++position;
    return position;
}

std::optional<TextMarker> MarkerReader::at(qsizetype position, Before before) const
{
    std::optional<TextMarker> marker = numberAt(position, before);
    if (!marker && before != Before::Text)
        marker = noteAt(position, before);
    if (!marker && before != Before::Text && before != Before::Bracket) {
        marker = bulletAt(position, before);
        if (!marker)
            marker = signAt(position);
        if (!marker)
            marker = titleAt(position);
    }
    if (marker)
        marker->length = skipSpace(position + marker->length) - position;
    return marker;
}

void MarkerReader::accept(const TextMarker &marker)
{
    if (marker.kind == Kind::Number)
        m_last.insert(int(marker.style), marker.number);
    else if (marker.kind == Kind::Bullet || marker.kind == Kind::Sign)
        m_bullets += marker.sign;
}

std::optional<TextMarker> MarkerReader::numberAt(qsizetype position, Before before) const
{
    std::optional<TextMarker> marker = readNumberSign(m_text, position);
    if (!marker || isReference(position + marker->length))
        return std::nullopt;
    const int last = m_last.value(int(marker->style), 0);
    const bool follows = last > 0 && marker->number == last + 1;
    switch (before) {
    case Before::LineStart:
        return marker;
    case Before::Text:
    case Before::Bracket:
        // 「①本人確認書類②印鑑③申請書」: only where the numbering runs, and not in 「①と②」.
        if (follows && marker->length == 1
            && !u"とや、，・〜～-はが又及「（("_s.contains(charAt(position - 1))
            && !m_text.first(position).endsWith(u"または"))
            return marker;
        return std::nullopt;
    default:
        break;
    }
    if (follows)
        return marker;
    const bool isSure =
        marker->style == Style::Circled || marker->style == Style::Black || marker->style == Style::Ringed;
    if (marker->number == 1 && (isSure || hasSuccessor(*marker, position + marker->length)))
        return marker;
    return std::nullopt;
}

/// True when what stands at the place speaks of a number instead of beginning an item: の場合, 〜③, と②.
bool MarkerReader::isReference(qsizetype afterMarker) const
{
    const QStringView rest = m_text.sliced(afterMarker);
    if (rest.isEmpty())
        return false;
    if (startsWithAny(rest,
            {u"の場合", u"のとき", u"の時", u"の方", u"の者", u"のうち", u"のいずれ", u"の人", u"の条件",
                u"の書類", u"のとおり", u"の通り", u"のケース", u"または", u"又は", u"及び", u"および",
                u"から", u"まで", u"〜", u"～", u"、", u"，", u"・", u"）", u")", u"」"}))
        return true;
    // は and が begin words too (はがき, がん検診); before kanji or katakana they are particles.
    if (u"はがをにもとでへや"_s.contains(rest.front()))
        return rest.size() == 1 || !isHiragana(rest[1]);
    const auto next = readNumberSign(m_text, afterMarker);
    return next && next->length == 1;
}

bool MarkerReader::hasSuccessor(const TextMarker &marker, qsizetype from) const
{
    for (qsizetype i = from; i < std::min(m_text.size(), from + longestLook); ++i) {
        const auto other = readNumberSign(m_text, i);
        if (other && other->style == marker.style && other->number == marker.number + 1
            && (m_text[i - 1].isSpace() || m_text[i - 1] == u'。'))
            return true;
    }
    return false;
}

std::optional<TextMarker> MarkerReader::bulletAt(qsizetype position, Before before) const
{
    const QChar c = charAt(position);
    const QChar next = charAt(position + 1);
    const TextMarker marker{Kind::Bullet, Style::None, 0, c, 1};
    if (dashes.contains(c))
        return before == Before::LineStart && next.isSpace() ? std::optional(marker) : std::nullopt;
    if (!bullets.contains(c) || next == c || next.isNull())
        return std::nullopt;
    // 「東京 ・ 大阪」: with white space on both sides it only separates, unless a list was begun that way.
    if (next.isSpace() && before == Before::Space && !m_bullets.contains(c))
        return std::nullopt;
    return marker;
}

std::optional<TextMarker> MarkerReader::signAt(qsizetype position) const
{
    const QChar c = charAt(position);
    const QChar next = charAt(position + 1);
    // ○○健康保険組合 and ○月○日 leave something to be filled in.
    if (!signs.contains(c) || next == c || next.isNull() || u"年月日時分名様×／/、。"_s.contains(next))
        return std::nullopt;
    return TextMarker{Kind::Sign, Style::None, 0, c, 1};
}

std::optional<TextMarker> MarkerReader::titleAt(qsizetype position) const
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 6> pairs{{
        {u"【", u"】"},
        {u"＜", u"＞"},
        {u"〈", u"〉"},
        {u"《", u"》"},
        {u"≪", u"≫"},
        {u"--", u"--"},
    }};
    const QStringView rest = m_text.sliced(position);
    for (const auto &[opening, closing] : pairs) {
        if (!rest.startsWith(opening))
            continue;
        const qsizetype end = rest.indexOf(closing, opening.size());
        const QStringView inside =
            end < 0 ? QStringView() : rest.sliced(opening.size(), end - opening.size());
        if (!inside.isEmpty() && inside.size() <= longestTitle && !inside.contains(u'\n'))
            return TextMarker{Kind::Title, Style::None, 0, rest.front(), end + closing.size()};
    }
    return std::nullopt;
}

std::optional<TextMarker> MarkerReader::noteAt(qsizetype position, Before before) const
{
    const QChar c = charAt(position);
    if (c == u'※') {
        qsizetype i = position + 1;
        while (isDigit(charAt(i)))
            ++i;
        // 「※2024年5月27日より」 begins with a date, not with the note's number.
        if (i - position > 3 || u"年月日"_s.contains(charAt(i)))
            i = position + 1;
        // 「カードリーダー（…）※1」 refers to the note; the note itself stands apart.
        if (before == Before::Bracket && i > position + 1)
            return std::nullopt;
        if (i > position + 1 && u")）:：.．"_s.contains(charAt(i)))
            ++i;
        return TextMarker{Kind::Note, Style::None, 0, c, i - position};
    }
    if (narrow(c) != u'(' || before == Before::Bracket)
        return std::nullopt;
    for (const QStringView word : {u"参考", u"注意", u"注", u"例", u"補足", u"備考", u"※"}) {
        qsizetype i = position + 1;
        if (!m_text.sliced(i).startsWith(word))
            continue;
        i += word.size();
        while (isDigit(charAt(i)))
            ++i;
        if (narrow(charAt(i)) == u')')
            return TextMarker{Kind::Remark, Style::None, 0, c, i + 1 - position};
    }
    return std::nullopt;
}

} // namespace sokuto
