// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace sokuto {

/// A stretch of text in UTF-16 code units of the ORIGINAL text. Half open: [start, start + length).
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

} // namespace sokuto
