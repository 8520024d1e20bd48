// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colors.h"

#include <QtGui/QPalette>

namespace sokuto {

const Colors &Colors::light()
{
    static const Colors colors{
        .window = QColor(0xffffff),
        .text = QColor(0x1c2430),
        .muted = QColor(0x5d667b),
        .border = QColor(0xe1e4ea),
        .accent = QColor(0x1f5fd6),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xe8f0fe),
        .hover = QColor(0xf3f5f9),
        .mark = QColor(0xffe58a),
        .warning = QColor(0x8a5a00),
        .warningGround = QColor(0xfff5dc),
        .memoGround = QColor(0xf4f1e6),
        .statusGround = QColor(0xf6f7f9),
        .scrollHandle = QColor(0xc3c9d4),
        .dark = false,
    };
    return colors;
}

const Colors &Colors::darkSet()
{
    static const Colors colors{
        .window = QColor(0x1f2227),
        .text = QColor(0xe7eaf0),
        .muted = QColor(0x9aa3b2),
        .border = QColor(0x33373f),
        .accent = QColor(0x7fb0ff),
        .onAccent = QColor(0x1f2227),
        .selection = QColor(0x263550),
        .hover = QColor(0x292d34),
        .mark = QColor(0x6b5a12),
        .warning = QColor(0xffce73),
        .warningGround = QColor(0x3a2f14),
        .memoGround = QColor(0x2a2820),
        .statusGround = QColor(0x17191d),
        .scrollHandle = QColor(0x4a505b),
        .dark = true,
    };
    return colors;
}

const Colors &Colors::of(const QPalette &palette)
{
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkSet() : light();
}

} // namespace sokuto
