// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace sokuto {

/// The date that the whole text is, width aside: 2024/10/10, 2024-10-10, 2024.10.10, 2024年10月10日,
/// 令和6年10月10日 (元年 too, from 明治), R6.10.10. A time of day after it is passed over. Null when it is
/// none.
QDate dateFromText(QStringView text);

/// The same for a head line, where a label such as 発行日 or 作成日 and 現在, 版 or 発行 may stand around it.
QDate dateFromHeadLine(QStringView text);

/// As the sheet writes it: 2024/10/10; empty for a null date.
QString dateToText(QDate date);

/// The No that a spreadsheet turned into a date when it opened the file: 1月11日, 11-Jan, Jan-11 → 1-11.
/// Empty when the text is no such date.
QString noFromDate(QStringView text);

} // namespace sokuto
