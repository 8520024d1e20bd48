// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QtCore/QString>

namespace sokuto {

/// Part of a text in one line, with a place in it marked.
struct Excerpt
{
    QString text; ///< Every line end is a space; "…" where something was left out.
    TextSpan mark; ///< In `text`.
    bool operator==(const Excerpt &) const = default;
};

/// The place with at most `around` code units before and behind it; characters are never torn.
Excerpt excerptOf(QStringView text, TextSpan place, qsizetype around);

/// The part of `after` that `before` does not have, when one place was changed; empty when something was only
/// taken away.
TextSpan differingSpan(QStringView before, QStringView after);

} // namespace sokuto
