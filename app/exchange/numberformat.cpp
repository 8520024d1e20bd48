// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"

#include <QtCore/QHash>

#include <cmath>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastSerial = 2'958'466; ///< Of a day after 9999-12-31.
constexpr double largestPlain = 1e15; ///< Spreadsheets keep 15 digits.

/// The moment a serial number stands for; invalid when there is none. In 1900 the day 60 is a 29 February
/// that never was.
QDateTime momentOf(double serial, bool from1904)
{
    if (!(serial >= 0) || serial > lastSerial)
        return {};
    const auto seconds = qint64(std::llround(serial * 86'400));
    const qint64 days = seconds / 86'400;
    QDate base(1904, 1, 1);
    if (!from1904)
        base = days >= 60 ? QDate(1899, 12, 30) : QDate(1899, 12, 31);
    return {base.addDays(days), QTime(0, 0).addSecs(int(seconds % 86'400)), Qt::UTC};
}

QString plainNumber(double value)
{
    if (std::abs(value) < largestPlain && value == std::floor(value))
        return QString::number(qint64(value));
    return QString::number(value, 'g', 15);
}

/// Takes a format code apart, character by character.
class CodeReader
{
public:
    explicit CodeReader(QStringView code)
        : m_code(code)
    {
    }

    bool atEnd() const { return m_position >= m_code.size(); }
    QChar take() { return atEnd() ? QChar() : m_code[m_position++]; }
    QChar peek() const { return atEnd() ? QChar() : m_code[m_position]; }
    QString until(QChar end)
    {
        QString text;
        while (!atEnd() && peek() != end)
            text += take();
        take();
        return text;
    }
    /// How often `c`, which was just taken, stands here in a row.
    int run(QChar c)
    {
        int length = 1;
        while (!atEnd() && peek().toLower() == c) {
            take();
            ++length;
        }
        return length;
    }

private:
    QStringView m_code;
    qsizetype m_position = 0;
};

QStringList sectionsOf(QStringView code)
{
    QStringList sections{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            quoted = !quoted;
        if (c == u';' && !quoted) {
            sections.append(QString());
            continue;
        }
        sections.last() += c;
        if (c == u'\\' && !quoted && i + 1 < code.size())
            sections.last() += code[++i];
    }
    return sections;
}

} // namespace

NumberFormat::NumberFormat(QStringView code)
{
    for (const QString &section : sectionsOf(code))
        m_sections.append(parse(section));
}

QString NumberFormat::builtinCode(int id)
{
    static const QHash<int, QString> codes{{1, u"0"_s}, {2, u"0.00"_s}, {3, u"#,##0"_s}, {4, u"#,##0.00"_s},
        {9, u"0%"_s}, {10, u"0.00%"_s}, {14, u"yyyy/m/d"_s}, {15, u"d-mmm-yy"_s}, {16, u"d-mmm"_s},
        {17, u"mmm-yy"_s}, {18, u"h:mm AM/PM"_s}, {19, u"h:mm:ss AM/PM"_s}, {20, u"h:mm"_s},
        {21, u"h:mm:ss"_s}, {22, u"yyyy/m/d h:mm"_s}, {27, u"ge.m.d"_s}, {28, u"ggge.m.d"_s},
        {29, u"ggge.m.d"_s}, {30, u"m/d/yy"_s}, {31, u"yyyy.m.d"_s}, {32, u"h:mm"_s}, {33, u"h:mm:ss"_s},
        {34, u"yyyy.m"_s}, {35, u"m.d"_s}, {36, u"ge.m.d"_s}, {45, u"mm:ss"_s}, {46, u"[h]:mm:ss"_s},
        {47, u"mm:ss.0"_s}, {50, u"ge.m.d"_s}, {51, u"ggge.m.d"_s}, {52, u"yyyy.m"_s}, {53, u"m.d"_s},
        {54, u"ggge.m.d"_s}, {55, u"yyyy.m"_s}, {56, u"m.d"_s}, {57, u"ge.m.d"_s}, {58, u"ggge.m.d"_s}};
    return codes.value(id, u"General"_s);
}

NumberFormat::Section NumberFormat::parse(QStringView code)
{
    Section section;
    if (code.trimmed().startsWith("general"_L1, Qt::CaseInsensitive))
        return section;
    CodeReader reader(code);
    bool afterHours = false;
    int openMonth = 0; ///< Length of an "m" that may still turn out to be minutes.
    const auto settleMonth = [&] {
        section.month |= openMonth > 0;
        section.monthName |= openMonth >= 3;
        openMonth = 0;
    };
    const auto literal = [&section](const QString &text) {
        (section.plain && section.leastDigits == 0 ? section.before : section.after) += text;
    };
    bool inDecimals = false;
    while (!reader.atEnd()) {
        const QChar c = reader.take().toLower();
        if (c == u'"') {
            literal(reader.until(u'"'));
        } else if (c == u'[') {
            const QString inside = reader.until(u']').toLower();
            section.time |= inside == u"h"_s || inside == u"hh"_s || inside == u"m"_s || inside == u"mm"_s
                || inside == u"s"_s || inside == u"ss"_s;
            afterHours |= inside.startsWith(u'h');
        } else if (c == u'\\') {
            literal(reader.take());
        } else if (c == u'_' || c == u'*') {
            reader.take();
        } else if (c == u'e' && (reader.peek() == u'+' || reader.peek() == u'-')) {
            return {}; // 1.2E+3: as it is
        } else if (c == u'y' || c == u'e' || c == u'g') {
            section.year = true;
        } else if (c == u'd') {
            section.day |= reader.run(c) <= 2; // longer is the name of the weekday
            settleMonth();
        } else if (c == u'h') {
            section.time = afterHours = true;
            settleMonth();
        } else if (c == u's') {
            section.time = section.seconds = true;
            openMonth = 0;
        } else if (c == u'm') {
            const int length = reader.run(c);
            settleMonth();
            if (!afterHours)
                openMonth = length;
            afterHours = false;
        } else if (c == u'a' && reader.peek().toLower() == u'm') {
            reader.until(u'/');
            reader.take();
            reader.take();
        } else if (c == u'0' || c == u'#' || c == u'?') {
            section.plain = false;
            if (inDecimals)
                ++section.decimals;
            else if (c == u'0')
                ++section.leastDigits;
        } else if (c == u'.') {
            inDecimals = !section.plain;
        } else if (c == u',') {
            section.thousands |= !section.plain;
        } else if (c == u'%') {
            section.percent = true;
        } else if (!section.isDate() && c != u'a' && c != u'@') {
            literal(c);
        }
    }
    settleMonth();
    return section;
}

const NumberFormat::Section &NumberFormat::sectionFor(double value) const
{
    if (value < 0 && m_sections.size() > 1)
        return m_sections[1];
    if (value == 0 && m_sections.size() > 2)
        return m_sections[2];
    return m_sections.first();
}

QString NumberFormat::text(double value, bool from1904) const
{
    const Section &section = sectionFor(value);
    if (!section.isDate())
        return numberText(value < 0 && m_sections.size() > 1 ? -value : value, section);
    const QDateTime moment = momentOf(value, from1904);
    return moment.isValid() ? dateText(moment, section) : plainNumber(value);
}

std::optional<QDate> NumberFormat::hiddenDate(double value, bool from1904) const
{
    const Section &section = sectionFor(value);
    if (!section.isDate() || section.year || !section.month)
        return std::nullopt;
    const QDateTime moment = momentOf(value, from1904);
    return moment.isValid() ? std::optional(moment.date()) : std::nullopt;
}

QString NumberFormat::dateText(const QDateTime &moment, const Section &section)
{
    const QDate date = moment.date();
    QString text;
    if (section.year && section.monthName && !section.day) {
        static const QStringList names{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s,
            u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
        text = names[date.month() - 1] + date.toString(u"-yy"_s); // the No 1-32 became 1932
    } else if (section.year && !section.month) {
        text = QString::number(date.year());
    } else if (section.year && !section.day) {
        text = date.toString(u"yyyy/MM"_s);
    } else if (section.year) {
        text = date.toString(u"yyyy/MM/dd"_s);
    } else if (section.month || section.day) {
        text = QString::number(date.month()) + u"月"_s + QString::number(date.day()) + u"日"_s;
    }
    if (!section.time)
        return text;
    const QString time = moment.time().toString(section.seconds ? u"H:mm:ss"_s : u"H:mm"_s);
    return text.isEmpty() ? time : QString(text + u' ' + time);
}

QString NumberFormat::numberText(double value, const Section &section)
{
    if (!std::isfinite(value))
        return {};
    if (section.percent)
        value *= 100;
    QString digits = section.plain || std::abs(value) >= largestPlain
        ? plainNumber(value)
        : QString::number(std::abs(value), 'f', section.decimals);
    if (!section.plain && std::abs(value) < largestPlain) {
        qsizetype whole = section.decimals > 0 ? digits.indexOf(u'.') : digits.size();
        for (; whole < section.leastDigits; ++whole)
            digits.prepend(u'0');
        for (qsizetype at = whole - 3; section.thousands && at > 0; at -= 3)
            digits.insert(at, u',');
        if (value < 0)
            digits.prepend(u'-');
    }
    return section.before + digits + (section.percent ? u"%"_s : QString()) + section.after;
}

} // namespace sokuto
