// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datemention.h"

#include "domain/textlink.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sokuto {

namespace {

/// A date of which year, month or day may be missing (0).
struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
};

struct Era
{
    QStringView name;
    QChar letter; ///< Null when nobody abbreviates it.
    int before; ///< Western year before the era's first.
};

constexpr std::array<Era, 5> eras{{
    {u"令和", u'R', 2018},
    {u"平成", u'H', 1988},
    {u"昭和", u'S', 1925},
    {u"大正", {}, 1911},
    {u"明治", {}, 1867},
}};

/// Full-width forms as ASCII, everything else as it is.
QChar narrow(QChar c)
{
    return c.unicode() >= u'！' && c.unicode() <= u'～' ? QChar(char16_t(c.unicode() - 0xFEE0)) : c;
}

bool isDigit(QChar c)
{
    return narrow(c) >= u'0' && narrow(c) <= u'9';
}

/// Reads a text from a position on; every function that finds nothing leaves the position where it was.
class Reader
{
public:
    Reader(QStringView text, qsizetype position)
        : m_text(text)
        , m_at(position)
    {
    }

    qsizetype position() const { return m_at; }
    void setPosition(qsizetype position) { m_at = position; }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void skipSpace()
    {
        while (peek() == u' ' || peek() == u'\u3000')
            ++m_at;
    }
    bool take(QStringView expected)
    {
        if (!m_text.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }
    /// The whole run of digits as a number, if it has between `least` and `most` of them.
    std::optional<int> number(int least, int most)
    {
        int digits = 0;
        int value = 0;
        while (isDigit(peek(digits)) && digits <= most)
            value = value * 10 + narrow(peek(digits++)).digitValue();
        if (digits < least || digits > most)
            return std::nullopt;
        m_at += digits;
        return value;
    }
    /// A number with the word after it, white space allowed around: "９月".
    std::optional<int> counted(int most, QStringView word)
    {
        const qsizetype start = m_at;
        skipSpace();
        const auto value = number(1, most);
        skipSpace();
        if (value && take(word))
            return value;
        m_at = start;
        return std::nullopt;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// "9月17日", "9月" after a year; the day is optional only where the year is known.
bool readMonthAndDay(Reader &reader, Parts &parts)
{
    const auto month = reader.counted(2, u"月");
    if (!month)
        return false;
    parts.month = *month;
    if (const auto day = reader.counted(2, u"日"))
        parts.day = *day;
    return parts.day != 0 || parts.year != 0;
}

/// Month and day after a year, all three with the same separator: "/10/10".
bool readSeparated(Reader &reader, Parts &parts)
{
    const QChar separator = narrow(reader.peek());
    if (separator != u'/' && separator != u'-' && separator != u'.')
        return false;
    reader.setPosition(reader.position() + 1);
    const auto month = reader.number(1, 2);
    if (!month || narrow(reader.peek()) != separator)
        return false;
    reader.setPosition(reader.position() + 1);
    const auto day = reader.number(1, 2);
    // "1.2.3.4" is a version or an address; a full stop at the end of the sentence is not part of it.
    if (!day || isDigit(reader.peek()) || (narrow(reader.peek()) == separator && isDigit(reader.peek(1))))
        return false;
    parts.month = *month;
    parts.day = *day;
    return true;
}

/// The year of a date: "2024", "令和6", "令和元", "R6".
std::optional<int> readYear(Reader &reader)
{
    for (const Era &era : eras) {
        const qsizetype start = reader.position();
        if (!era.letter.isNull() && narrow(reader.peek()) == era.letter)
            reader.setPosition(start + 1);
        else if (!reader.take(era.name))
            continue;
        if (reader.take(u"元"))
            return era.before + 1;
        if (const auto year = reader.number(1, 2); year && *year > 0)
            return era.before + *year;
        reader.setPosition(start);
    }
    const auto year = reader.number(4, 4);
    return year && *year > 0 ? year : std::nullopt;
}

/// One date from the reader's position; the position is undefined when there is none.
std::optional<Parts> readDate(Reader &reader)
{
    Parts parts;
    if (const auto year = readYear(reader)) {
        parts.year = *year;
        const qsizetype afterYear = reader.position();
        if (readSeparated(reader, parts))
            return parts;
        reader.setPosition(afterYear);
        reader.skipSpace();
        if (!reader.take(u"年"))
            return std::nullopt;
    }
    return readMonthAndDay(reader, parts) ? std::optional(parts) : std::nullopt;
}

/// "（日）", "（月・祝）" after a day.
void skipWeekday(Reader &reader)
{
    const qsizetype start = reader.position();
    reader.skipSpace();
    if (narrow(reader.peek()) == u'(' && QStringView(u"月火水木金土日").contains(reader.peek(1))) {
        reader.setPosition(reader.position() + 2);
        reader.take(u"曜日") || reader.take(u"曜") || reader.take(u"・祝日") || reader.take(u"・祝");
        if (narrow(reader.peek()) == u')') {
            reader.setPosition(reader.position() + 1);
            return;
        }
    }
    reader.setPosition(start);
}

bool takeRangeSign(Reader &reader)
{
    reader.skipSpace();
    for (const QStringView sign : {u"〜", u"～", u"~", u"－", u"-", u"―", u"–", u"—", u"→"}) {
        if (reader.take(sign)) {
            reader.skipSpace();
            return true;
        }
    }
    return reader.take(u"から");
}

/// True when the parts name days that exist; without a year the 29th of February does.
bool isPossible(const Parts &parts)
{
    const int year = parts.year == 0 ? 2024 : parts.year;
    return year >= 1868 && year <= 2999 && QDate::isValid(year, parts.month, std::max(parts.day, 1));
}

QDate lastDay(const Parts &parts)
{
    if (parts.year == 0)
        return {};
    const QDate first(parts.year, parts.month, std::max(parts.day, 1));
    return parts.day == 0 ? first.addMonths(1).addDays(-1) : first;
}

/// The end of a range that began with `begin`; what it leaves out is taken from there. The reader stands
/// after the range sign.
std::optional<Parts> readRangeEnd(Reader &reader, const Parts &begin)
{
    const qsizetype start = reader.position();
    std::optional<Parts> end = readDate(reader);
    if (!end) {
        reader.setPosition(start);
        Parts inherited = begin;
        if (const auto day = reader.counted(2, u"日"); day && begin.day != 0) {
            inherited.day = *day;
            end = inherited;
        } else if (const auto month = reader.counted(2, u"月"); month && begin.day == 0) {
            inherited.month = *month;
            end = inherited;
        }
    }
    if (!end)
        return std::nullopt;
    if (end->year == 0 && begin.year != 0) {
        end->year = begin.year;
        if (end->month < begin.month)
            ++end->year;
    }
    return isPossible(*end) && lastDay(*end) >= lastDay(begin) ? end : std::nullopt;
}

/// True when a date may begin here: not in the middle of a number, a version, a word, or another date.
bool mayBegin(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (position > 0) {
        const QChar before = narrow(text[position - 1]);
        if (isDigit(before))
            return false;
        const bool afterSign = before == u'.' || before == u'/' || before == u'-';
        if ((afterSign || before == u'年') && position > 1 && isDigit(text[position - 2]))
            return false;
        if (c.isLetter() && narrow(c).unicode() < 0x80 && before.isLetterOrNumber()
            && before.unicode() < 0x80)
            return false;
    }
    return isDigit(c) || std::any_of(eras.begin(), eras.end(), [c](const Era &era) {
        return c == era.name.front() || (!era.letter.isNull() && narrow(c) == era.letter);
    });
}

} // namespace

QList<DateMention> findDates(QStringView text)
{
    QList<DateMention> found;
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (!mayBegin(text, position))
            continue;
        Reader reader(text, position);
        const auto begin = readDate(reader);
        if (!begin || !isPossible(*begin))
            continue;
        skipWeekday(reader);
        DateMention mention{{position, reader.position() - position}, {}, lastDay(*begin)};
        if (begin->year != 0)
            mention.first = QDate(begin->year, begin->month, std::max(begin->day, 1));
        if (takeRangeSign(reader)) {
            if (const auto end = readRangeEnd(reader, *begin)) {
                skipWeekday(reader);
                mention.span.length = reader.position() - position;
                mention.last = begin->year == 0 ? QDate() : lastDay(*end);
            }
        }
        found.append(mention);
        position = mention.span.end() - 1;
    }
    return found;
}

bool hasPassed(const DateMention &date, QDate today)
{
    return date.last.isValid() && date.last < today;
}

bool mentionsPassedDate(QStringView text, QDate today)
{
    const QList<DateMention> dates = findDates(text);
    if (std::none_of(
            dates.begin(), dates.end(), [today](const auto &date) { return hasPassed(date, today); }))
        return false;
    const QList<TextLink> links = findLinks(text);
    return std::any_of(dates.begin(), dates.end(), [&](const DateMention &date) {
        return hasPassed(date, today)
            && std::none_of(links.begin(), links.end(), [&date](const TextLink &link) {
                   return link.span.start < date.span.end() && date.span.start < link.span.end();
               });
    });
}

} // namespace sokuto
