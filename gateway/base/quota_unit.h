// SPDX-License-Identifier: GPL-3.0-or-later
// What a quota counts. Amounts are whole numbers of it: requests, tokens, or nanodollars (base/money.h).
#pragma once

namespace gateway {

enum class QuotaUnit { Requests, Tokens, Cost };

} // namespace gateway
