// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as a part of the history. Thread: any. Pure.
#pragma once

#include "app/viewmodels/requests/exchange_filter.h"
#include "store/history_query.h"

namespace app::viewmodels {

// What is said in bodies is known only as far as it was searched for: of such a filter, what it has found.
[[nodiscard]] inline gateway::store::HistoryScope scopeOf(const ExchangeFilter& filter, qint64 nowMs)
{
    gateway::store::HistoryScope scope {
        .query = filter.query(nowMs), .isPinned = filter.asksForPinned(), .isNoted = filter.asksForNoted()
    };
    if (filter.asksForContent())
        scope.ids =
            QVector<gateway::ExchangeId>(filter.contentMatches().cbegin(), filter.contentMatches().cend());
    return scope;
}

} // namespace app::viewmodels
