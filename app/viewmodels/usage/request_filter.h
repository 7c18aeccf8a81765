// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of a chart stands for, in the words of the filter of requests (requests/exchange_filter.h).
// Thread: any. Pure.
#pragma once

#include "store/usage_query.h"

#include <QString>

#include <optional>

namespace app::viewmodels {

struct RequestFilter {
    std::optional<gateway::store::UsageDimension> by = {};
    QString name = {};  // of the group; empty: all
    QString model = {}; // Target
    qint64 sinceMs = 0; // wall clock; 0: whenever
    qint64 untilMs = 0; // likewise; in the future: until now
    bool failedOnly = false;
};

// `nowMs`: times are said as how long ago they were.
[[nodiscard]] QString requestFilterText(const RequestFilter& filter, qint64 nowMs);

} // namespace app::viewmodels
