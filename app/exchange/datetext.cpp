// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datetext.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDate = 64; ///< Longer texts are no dates and need no look.

QString halfWidth(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).trimmed();
}

/// The year before the first one of an era, so that adding the number of the year gives the year.
int eraOffset(const QString &era)
{
    static const QHash<QString, int> offsets{{u"明治"_s, 1867}, {u"M"_s, 1867}, {u"大正"_s, 1911},
        {u"T"_s, 1911}, {u"昭和"_s, 1925}, {u"S"_s, 1925}, {u"平成"_s, 1988}, {u"H"_s, 1988},
        {u"令和"_s, 2018}, {u"R"_s, 2018}};
    return offsets.value(era.toUpper(), 0);
}

/// `around` has %1 where the date stands.
QRegularExpression datePattern(const QString &around)
{
    const QString date =
        u"(?:(?<year>[0-9]{4})|(?<era>明治|大正|昭和|平成|令和|[MTSHR])\\s*(?<of>元|[0-9]{1,2}))"
        u"\\s*[-/.年]\\s*(?<month>[0-9]{1,2})\\s*[-/.月]\\s*(?<day>[0-9]{1,2})\\s*日?"_s;
    return QRegularExpression(QRegularExpression::anchoredPattern(around.arg(date)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QDate match(const QRegularExpression &pattern, QStringView text)
{
    if (text.size() > longestDate)
        return {};
    const auto found = pattern.match(halfWidth(text));
    if (!found.hasMatch())
        return {};
    int year = found.captured(u"year"_s).toInt();
    if (const QString era = found.captured(u"era"_s); !era.isEmpty()) {
        const QString of = found.captured(u"of"_s);
        year = eraOffset(era) + (of == u"元"_s ? 1 : of.toInt());
    }
    return {year, found.captured(u"month"_s).toInt(), found.captured(u"day"_s).toInt()};
}

} // namespace

QDate dateFromText(QStringView text)
{
    static const QRegularExpression pattern =
        datePattern(u"%1(?:[T\\s]+[0-9]{1,2}:[0-9]{2}(?::[0-9.]+)?Z?)?"_s);
    return match(pattern, text);
}

QDate dateFromHeadLine(QStringView text)
{
    static const QRegularExpression pattern =
        datePattern(u"\\(?(?:(?:発行|作成|更新|改訂|改定|公開|施行|最終更新)?年?月?(?:日|日付)\\s*:?\\s*|(?:"
                    u"date|issued|updated)"
                    u"\\s*:?\\s*)?%1\\s*(?:現在|時点|発行|作成|更新|改訂|改定|版)?\\)?"_s);
    return match(pattern, text);
}

QString dateToText(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy/MM/dd"_s) : QString();
}

QString noFromDate(QStringView text)
{
    if (text.size() > longestDate)
        return {};
    const QString plain = halfWidth(text);
    static const QRegularExpression japanese(u"^([0-9]{1,2})月([0-9]{1,2})日$"_s);
    if (const auto found = japanese.match(plain); found.hasMatch())
        return QString::number(found.captured(1).toInt()) + u'-' + QString::number(found.captured(2).toInt());
    static const QRegularExpression english(u"^(?:([0-9]{1,2})-([A-Za-z]{3})|([A-Za-z]{3})-([0-9]{1,2}))$"_s);
    const auto found = english.match(plain);
    if (!found.hasMatch())
        return {};
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const qsizetype month = months.indexOf(QString(found.captured(2) + found.captured(3)).toLower()) + 1;
    const int day = QString(found.captured(1) + found.captured(4)).toInt();
    return month > 0 ? QString::number(month) + u'-' + QString::number(day) : QString();
}

} // namespace sokuto
