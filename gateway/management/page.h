// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of a list: {data, total, limit, offset}. Thread: any. Pure.
#pragma once

#include "management/call.h"

#include <optional>

namespace gateway::management {

struct Page {
    static constexpr int kMost = 1000;
    static constexpr int kUsual = 50;

    int limit = kUsual;
    qint64 offset = 0;
};

// From `limit` and `offset`; a refusal for values that are none.
[[nodiscard]] std::variant<Page, Refusal> pageOf(const Call& call, int usual = Page::kUsual);
// `total` empty: counting would take too long.
[[nodiscard]] boost::json::object pageBody(
    boost::json::array data, const Page& page, std::optional<qint64> total);
// A list that is whole.
[[nodiscard]] boost::json::object listBody(boost::json::array data);

} // namespace gateway::management
