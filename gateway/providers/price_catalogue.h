// SPDX-License-Identifier: GPL-3.0-or-later
// Prices by OpenRouter's model ids. Read from the public form of https://openrouter.ai/api/v1/models
//   {"data":[{"id":"openai/gpt-5","pricing":{"prompt":"0.00000125","completion":"0.00001",
//     "input_cache_read":"…","input_cache_write":"…","request":"…"}}, …]}
// where prices are texts (or numbers) in dollars per token; fields besides these do not matter. The snapshot
// that ships (resources/price-catalogue.json) has the same form, with `tiers` beside the prices for models
// that cost more above some input size: [{"above":200000,"prompt":…,"completion":…}].
// Thread: any; immutable once made.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "config/policy.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <memory>

namespace gateway::providers {

struct CataloguePrice {
    QVector<config::PriceTier> tiers = {}; // at least one, the first from 0
    Money perRequest = {};                 // on top
    friend bool operator==(const CataloguePrice&, const CataloguePrice&) = default;
};

class PriceCatalogue {
public:
    static constexpr qsizetype kMaxBytes = 16 * 1024 * 1024;
    static constexpr qsizetype kMaxModels = 10'000;

    PriceCatalogue() = default;
    // Entries that make no sense, or whose price varies (OpenRouter says -1), are passed over. An error only
    // when it is no such list at all, or one without a single price: UpstreamProtocol.
    [[nodiscard]] static Result<PriceCatalogue> parse(QByteArrayView text);

    // The id exactly as the catalogue has it. Null: no price known. Lives as long as the catalogue.
    [[nodiscard]] const CataloguePrice* find(const QString& slug) const;

    [[nodiscard]] qsizetype size() const { return m_prices.size(); }

    // These prices with those of `newer` over them: a model that left the list keeps its last price, as long
    // as there is room.
    [[nodiscard]] PriceCatalogue updatedWith(const PriceCatalogue& newer) const;

private:
    QHash<QString, CataloguePrice> m_prices;
};

// The snapshot compiled in; read once.
[[nodiscard]] std::shared_ptr<const PriceCatalogue> shippedPriceCatalogue();
// Its text: resources/price-catalogue.json.
[[nodiscard]] QByteArrayView shippedPriceCatalogueJson();

} // namespace gateway::providers
