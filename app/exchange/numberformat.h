// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace sokuto {

/// How a spreadsheet shows a number, understood as far as it matters for a sheet of questions and answers:
/// which numbers are dates, what of a date is shown, leading zeros, decimals, per cent, and words around.
class NumberFormat
{
public:
    /// A format code: "General", "yyyy/mm/dd", "[$-411]ggge\"年\"m\"月\"d\"日\"", "000", "\"1-\"0".
    explicit NumberFormat(QStringView code = u"General");
    /// The code of a format that has only a number, with the Japanese ones (27 to 36, 50 to 58).
    static QString builtinCode(int id);

    /// The number as text. A date is written 2024/10/10 (with the time after a space when the format has
    /// one), without year 10月10日, a time alone 9:05; so dateFromText() and noFromDate() understand it.
    QString text(double value, bool from1904) const;
    /// The day behind a date that shows no year.
    std::optional<QDate> hiddenDate(double value, bool from1904) const;

private:
    struct Section
    {
        QString before; ///< Words in front of the number.
        QString after;
        int leastDigits = 0;
        int decimals = 0;
        bool plain = true; ///< No digits asked for: shown as it is.
        bool thousands = false;
        bool percent = false;
        bool year = false;
        bool month = false;
        bool monthName = false;
        bool day = false;
        bool time = false;
        bool seconds = false;

        bool isDate() const { return year || month || day || time; }
    };
    static Section parse(QStringView code);
    static QString dateText(const QDateTime &moment, const Section &section);
    static QString numberText(double value, const Section &section);
    const Section &sectionFor(double value) const;

    QList<Section> m_sections;
};

} // namespace sokuto
