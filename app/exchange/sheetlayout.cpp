// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetlayout.h"

#include "exchange/columns.h"

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 8;
constexpr int widest = 64;
constexpr int margin = 2;
constexpr qsizetype rowsToMeasure = 2'000;

/// Of the longest line, with everything beyond Latin, Greek and Cyrillic counting double.
int widthOf(QStringView cell)
{
    int longest = 0;
    int width = 0;
    for (const QChar c : cell) {
        if (c == u'\n') {
            width = 0;
            continue;
        }
        width += c < u'\u1100' || c.isLowSurrogate() ? 1 : 2;
        longest = std::max(longest, width);
        if (longest >= widest)
            break;
    }
    return longest;
}

} // namespace

SheetLayout layoutOf(const Table &table)
{
    SheetLayout layout;
    const auto header = findHeader(table);
    layout.headings = header ? header->row : -1;
    const qsizetype first = std::max<qsizetype>(layout.headings, 0);
    for (qsizetype row = first; row < std::min(table.rows.size(), first + rowsToMeasure); ++row) {
        const QStringList &cells = table.rows[row].cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i == layout.widths.size())
                layout.widths.append(narrowest);
            layout.widths[i] = std::clamp(widthOf(cells[i]) + margin, layout.widths[i], widest);
        }
    }
    return layout;
}

QString sheetText(const QString &cell)
{
    QString text = cell;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\uFFFE' || c == u'\uFFFF'; });
    return text;
}

} // namespace sokuto
