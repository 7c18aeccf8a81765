// SPDX-License-Identifier: GPL-3.0-or-later
// Classes of HTTP status. Thread: any.
#pragma once

namespace gateway {

[[nodiscard]] constexpr bool isSuccessStatus(int status) noexcept
{
    return status >= 200 && status < 300;
}

[[nodiscard]] constexpr bool isRedirectStatus(int status) noexcept
{
    return status >= 300 && status < 400;
}

} // namespace gateway
