// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>
#include <optional>
#include <utility>

namespace sokuto {

/// The stable names of an enum's values. A value may have several: the first is the one that is written, all
/// are understood.
template <typename Enum, size_t count>
using EnumNames = std::array<std::pair<Enum, QLatin1StringView>, count>;

/// Empty when the value has no name.
template <typename Enum, size_t count>
QString enumName(const EnumNames<Enum, count> &names, Enum value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

/// By any of its names, to the letter.
template <typename Enum, size_t count>
std::optional<Enum> enumFromName(const EnumNames<Enum, count> &names, QStringView name)
{
    for (const auto &[value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace sokuto
