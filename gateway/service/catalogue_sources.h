// SPDX-License-Identifier: GPL-3.0-or-later
// Where catalogues of models come from, and which configuration needs which. Nothing is asked for that no
// configuration needs. Thread: the main thread.
#pragma once

#include "config/config.h"
#include "providers/model_catalogue.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace gateway::service {

using CataloguePtr = std::shared_ptr<const providers::ModelCatalogue>;

struct CatalogueSource {
    std::function<Result<providers::ModelCatalogue>(QByteArrayView text)> parse;
    std::function<QByteArray(const config::Config& config)> url;
    std::function<bool(const config::Config& config)> isNeeded;
    CataloguePtr shipped; // what is fetched lies over it; never null
};

// Settings::Catalogue::url; needed while a model is priced by it.
[[nodiscard]] CatalogueSource openRouterSource();

inline constexpr const char* kModelsDevUrl = "https://models.dev/api.json";

// Needed while an alias says that it is described there, or while OpenRouter's is needed and lacks the model
// of an alias that does not say where it is described.
[[nodiscard]] CatalogueSource modelsDevSource(
    std::function<CataloguePtr()> openRouter, const QByteArray& url = kModelsDevUrl);

} // namespace gateway::service
