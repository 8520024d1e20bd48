// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers.h"

#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 0 to 9, or -1.
int digitValue(QChar c)
{
    constexpr QStringView kanjiDigits = u"〇一二三四五六七八九";
    if (isDigit(c))
        return c.unicode() - u'0';
    if (c == u'零')
        return 0;
    return int(kanjiDigits.indexOf(c));
}

/// 十 百 千: the unit's power of ten within a group of four digits, else 0.
quint64 smallUnit(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

/// 万 億 兆, else 0.
quint64 largeUnit(QChar c)
{
    switch (c.unicode()) {
    case u'万':
        return 10'000;
    case u'億':
        return 100'000'000;
    case u'兆':
        return 1'000'000'000'000;
    default:
        return 0;
    }
}

bool isNumeral(QChar c)
{
    return digitValue(c) >= 0 || smallUnit(c) != 0 || largeUnit(c) != 0;
}

/// Digits side by side: 12, 一〇, 二〇二四. Nothing when there are none or too many.
std::optional<quint64> positional(QStringView digits)
{
    constexpr qsizetype mostDigits = 19; // always fits 64 bits
    if (digits.isEmpty() || digits.size() > mostDigits)
        return {};
    quint64 value = 0;
    for (const QChar c : digits)
        value = value * 10 + quint64(digitValue(c));
    return value;
}

/// Below 10000: 三百五, 3千, 12. Units must fall.
std::optional<quint64> smallNumber(QStringView run)
{
    quint64 value = 0;
    quint64 lastUnit = 10'000;
    while (!run.isEmpty()) {
        qsizetype digits = 0;
        while (digits < run.size() && digitValue(run[digits]) >= 0)
            ++digits;
        const auto factor = digits == 0 ? std::optional<quint64>(1) : positional(run.first(digits));
        if (!factor)
            return {};
        if (digits == run.size()) {
            if (lastUnit != 10'000 && *factor >= lastUnit)
                return {};
            return value + *factor;
        }
        const quint64 unit = smallUnit(run[digits]);
        if (unit == 0 || unit >= lastUnit || *factor >= 10'000)
            return {};
        value += *factor * unit;
        lastUnit = unit;
        run = run.sliced(digits + 1);
    }
    return value;
}

std::optional<quint64> numberOf(QStringView run)
{
    quint64 value = 0;
    quint64 lastUnit = 10'000'000'000'000'000;
    while (!run.isEmpty()) {
        qsizetype size = 0;
        while (size < run.size() && largeUnit(run[size]) == 0)
            ++size;
        const quint64 unit = size < run.size() ? largeUnit(run[size]) : 1;
        if (size == 0 || unit >= lastUnit)
            return {}; // 万 alone is no number
        const auto part = smallNumber(run.first(size));
        if (!part || (unit > 1 && *part >= 10'000) || (lastUnit <= 1'000'000'000'000 && *part >= lastUnit))
            return {};
        value += *part * unit;
        lastUnit = unit;
        run = run.sliced(qMin(size + 1, run.size()));
    }
    return value;
}

/// Counters that make a number of the numeral before them.
bool isCounter(QStringView rest)
{
    constexpr QStringView counters = u"桁人名件回枚通日月年時分秒度番号円歳才割倍点種章条項部冊本台箇か"
                                     u"ヶカケヵつ週親級位行列階軒社世歩%";
    static constexpr std::array<QStringView, 4> longCounters{u"パーセント", u"世帯", u"営業日", u"等親"};
    if (rest.isEmpty())
        return false;
    if (counters.contains(rest.front()))
        return true;
    return std::any_of(longCounters.begin(), longCounters.end(),
        [rest](QStringView counter) { return rest.startsWith(counter); });
}

/// Words that begin with a numeral and what looks like its counter.
bool isMereWord(QStringView fromNumeral)
{
    static constexpr std::array<QStringView, 13> words{u"一時", u"一部", u"一番", u"一度", u"十分", u"一本化",
        u"一人ひとり", u"一人一人", u"一日も", u"一分", u"百分", u"千円札", u"一世"};
    return std::any_of(
        words.begin(), words.end(), [fromNumeral](QStringView word) { return fromNumeral.startsWith(word); });
}

const std::array<QStringView, 10> digitReadings{
    u"ゼロ", u"イチ", u"ニ", u"サン", u"ヨン", u"ゴ", u"ロク", u"ナナ", u"ハチ", u"キュウ"};

QStringView hundreds(quint64 digit)
{
    static constexpr std::array<QStringView, 10> readings{u"", u"ヒャク", u"ニヒャク", u"サンビャク",
        u"ヨンヒャク", u"ゴヒャク", u"ロッピャク", u"ナナヒャク", u"ハッピャク", u"キュウヒャク"};
    return readings[size_t(digit)];
}

QStringView thousands(quint64 digit)
{
    static constexpr std::array<QStringView, 10> readings{u"", u"セン", u"ニセン", u"サンゼン", u"ヨンセン",
        u"ゴセン", u"ロクセン", u"ナナセン", u"ハッセン", u"キュウセン"};
    return readings[size_t(digit)];
}

/// 1 to 9999.
QString groupReading(quint64 value)
{
    QString reading = thousands(value / 1000) + hundreds(value / 100 % 10);
    const quint64 tens = value / 10 % 10;
    if (tens > 1)
        reading += digitReadings[size_t(tens)];
    if (tens > 0)
        reading += u"ジュウ";
    if (value % 10 > 0)
        reading += digitReadings[size_t(value % 10)];
    return reading;
}

} // namespace

QList<NumberRun> findNumbers(QStringView normalized)
{
    QList<NumberRun> numbers;
    qsizetype position = 0;
    while (position < normalized.size()) {
        if (!isNumeral(normalized[position])) {
            ++position;
            continue;
        }
        const qsizetype start = position;
        bool kanji = false;
        bool digits = false;
        for (; position < normalized.size() && isNumeral(normalized[position]); ++position)
            (isDigit(normalized[position]) ? digits : kanji) = true;
        const QStringView run = normalized.sliced(start, position - start);
        if (!kanji) {
            if (const auto value = positional(run))
                numbers.append({{start, run.size()}, *value, false});
            continue;
        }
        const bool meant = digits
            ? isDigit(run.front())
            : isCounter(normalized.sliced(position)) && !isMereWord(normalized.sliced(start));
        if (const auto value = numberOf(run); value && meant)
            numbers.append({{start, run.size()}, *value, true});
    }
    return numbers;
}

NormalizedText withDigits(QStringView normalized)
{
    NormalizedText result;
    const auto copy = [&](qsizetype from, qsizetype to) {
        result.text += normalized.sliced(from, to - from);
        for (qsizetype i = from; i < to; ++i)
            result.origin.append(normalized[i].isLowSurrogate() && i > from ? i - 1 : i);
    };
    qsizetype done = 0;
    for (const NumberRun &number : findNumbers(normalized)) {
        if (!number.kanji)
            continue;
        copy(done, number.span.start);
        const QString digits = QString::number(number.value);
        result.text += digits;
        result.origin.insert(result.origin.size(), digits.size(), number.span.start);
        done = number.span.end();
    }
    copy(done, normalized.size());
    result.origin.append(normalized.size());
    return result;
}

QString numberReading(quint64 value)
{
    static constexpr std::array<QStringView, 5> units{u"", u"マン", u"オク", u"チョウ", u"ケイ"};
    if (value == 0)
        return digitReadings[0].toString();
    QString reading;
    for (size_t unit = 0; value > 0; value /= 10'000, ++unit) {
        const quint64 group = value % 10'000;
        if (group == 0)
            continue;
        QString part = groupReading(group);
        if (unit >= 3 && part.endsWith(u"イチ"))
            part = part.chopped(1) + u'ッ'; // いっちょう, いっけい
        reading.prepend(part + units[unit]);
    }
    return reading;
}

QString digitsReading(QStringView digits)
{
    QString reading;
    for (const QChar c : digits) {
        if (isDigit(c))
            reading += digitReadings[size_t(c.unicode() - u'0')];
    }
    return reading;
}

} // namespace sokuto
