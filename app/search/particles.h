// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <array>

namespace sokuto {

/// The particle that the kana begin with; empty = none.
inline QStringView particleAt(QStringView kana)
{
    static constexpr std::array<QStringView, 14> particles{u"から", u"まで", u"より", u"には", u"では", u"を",
        u"は", u"が", u"の", u"に", u"で", u"と", u"も", u"へ"};
    for (const QStringView particle : particles) {
        if (kana.startsWith(particle))
            return particle;
    }
    return {};
}

} // namespace sokuto
