// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/usage_relay.h"

#include "providers/cache_saving.h"

#include <utility>

namespace gateway::service {

UsageRelay::UsageRelay(store::StoreManagement& rows, QObject* parent)
    : UsageService(parent)
    , m_rows(rows)
{
}

void UsageRelay::storeOpened()
{
    m_isStoreOpen = true;
    for (const auto& question : std::exchange(m_waiting, {}))
        question();
}

void UsageRelay::take(const pipeline::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
}

void UsageRelay::load(const store::UsageReportQuery& query, std::function<void(Result<UsageAnswer>)> done)
{
    auto ask = [this, query, done = std::move(done)] {
        m_rows.loadReport(query, this, [this, done](const Result<store::UsageReport>& report) {
            done(report ? Result<UsageAnswer>(priced(*report)) : Result<UsageAnswer>(report.error()));
        });
    };
    if (m_isStoreOpen)
        ask();
    else
        m_waiting.emplace_back(std::move(ask));
}

UsageAnswer UsageRelay::priced(const store::UsageReport& report) const
{
    UsageAnswer answer { .report = report };
    if (!m_snapshot)
        return answer;
    for (const store::UsageCached& cached : report.cached) {
        const providers::PriceRow* rates = m_snapshot->prices().rates(cached.target);
        if (rates == nullptr)
            continue;
        const Money saved = providers::cacheSaving(*rates, cached.readTokens, cached.writtenTokens);
        answer.saved = answer.saved.value_or(Money {}) + saved;
        answer.savedBy[cached.name] += saved;
    }
    return answer;
}

} // namespace gateway::service

#include "moc_usage_relay.cpp"
