// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace sokuto {

/// Plays the part of std::unexpected<Error>; made by fail().
struct Failure
{
    Error error;
};

[[nodiscard]] inline Failure fail(Error error)
{
    return {std::move(error)};
}

[[nodiscard]] inline Failure fail(
    ErrorCode code, QString subject = {}, QString detail = {}, QStringList arguments = {})
{
    return {{code, std::move(subject), std::move(detail), std::move(arguments)}};
}

/// A value or an Error, with the member names of std::expected, which clang 14 lacks; one alias replaces it
/// later.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(const T &value)
        : m_state(std::in_place_index<0>, value)
    {
    }
    Result(T &&value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Failure failure)
        : m_error(std::move(failure.error))
        , m_failed(true)
    {
    }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace sokuto
