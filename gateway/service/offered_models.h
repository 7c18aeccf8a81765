// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's list joined with what is known of its models and with what is configured.
// Thread: any. Pure.
#pragma once

#include "service/model_fetch.h"
#include "service/provider_models.h"

namespace gateway::service {

// What the provider says itself counts before the catalogues, and the first of these before the second.
// NotFound: the provider left the configuration.
[[nodiscard]] Result<OfferedModels> offeredModels(const config::Config& config, const QString& provider,
    const FetchedOffers& fetched,
    const QVector<std::shared_ptr<const providers::ModelCatalogue>>& catalogues);

} // namespace gateway::service
