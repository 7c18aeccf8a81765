// SPDX-License-Identifier: GPL-3.0-or-later
// A value or an Error. Member names are those of std::expected, so that the day the toolchain has it
// this header becomes an alias.
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

namespace gateway {

template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT(google-explicit-constructor)

    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }

    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T& value() & { return checked(); }

    [[nodiscard]] const T& value() const& { return std::as_const(*this).checked(); }

    [[nodiscard]] T&& value() && { return std::move(checked()); }

    [[nodiscard]] T& operator*() & { return checked(); }

    [[nodiscard]] const T& operator*() const& { return checked(); }

    [[nodiscard]] T* operator->() { return &checked(); }

    [[nodiscard]] const T* operator->() const { return &checked(); }

    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    template <typename U> [[nodiscard]] T value_or(U&& fallback) const
    {
        return has_value() ? checked() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    T& checked()
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }

    const T& checked() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;

    Result(Error error)
        : m_error(std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool has_value() const noexcept { return !m_error.has_value(); }

    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace gateway
