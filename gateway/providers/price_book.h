// SPDX-License-Identifier: GPL-3.0-or-later
// Every target's price, looked up once: what a configuration and a catalogue say together. Made anew whenever
// either changes. Thread: any; immutable once made.
#pragma once

#include "base/target_id.h"
#include "config/config.h"
#include "inspect/exchange_record.h"
#include "providers/model_catalogue.h"
#include "providers/pricing.h"

#include <QHash>

#include <optional>

namespace gateway::providers {

class PriceBook {
public:
    PriceBook() = default; // knows no price
    PriceBook(const config::Config& config, const ModelCatalogue& catalogue);

    // What an answered request cost. A total the provider itself named (usage.reportedCost) counts instead.
    // Empty: the target has no price for it (nobody said one, the catalogue lacks it, no tier fits), or
    // nothing was counted that it charges for. Never 0 for "unknown".
    [[nodiscard]] std::optional<Cost> cost(
        const TargetId& target, const inspect::Usage& usage, const inspect::MediaFigures& media = {}) const;

    // What a request of that mix would cost: for the cost selector and for reservations. Empty: as above.
    [[nodiscard]] std::optional<Money> estimate(const TargetId& target, const TokenCounts& mix = kTypicalMix,
        const inspect::MediaFigures& media = kTypicalMedia) const;

    // What its tokens cost, by the tier of small requests. Null: no price by tokens. Lives as long as the
    // book.
    [[nodiscard]] const PriceRow* rates(const TargetId& target) const;

private:
    struct Entry {
        CostSource source = CostSource::Unknown;
        QVector<PriceRow> rows = {};
        Money perRequest = {};
        config::UnitRates units = {};
        double discount = 0;
    };

    [[nodiscard]] static std::optional<Entry> entryOf(
        const config::Pricing& pricing, double providerDiscount, const ModelCatalogue& catalogue);
    [[nodiscard]] static std::optional<Cost> priced(
        const Entry& entry, const TokenCounts& counts, const inspect::MediaFigures& media);

    QHash<TargetId, Entry> m_entries;
};

} // namespace gateway::providers
