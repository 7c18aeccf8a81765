// SPDX-License-Identifier: GPL-3.0-or-later
// The list of models a provider gives: where it is asked for, and its pages, read. Forms:
//   OpenAI     GET …/models      {"data":[{"id":…}]}, also a bare list, or {"models":[…]}; OpenRouter's
//   fields
//                                (model_catalogue.h) are taken where they are
//   Anthropic  GET /v1/models    {"data":[{"id","display_name"}],"has_more":true,"last_id":…}, on by after_id
//   Gemini     GET /v1beta/models {"models":[{"name":"models/…","displayName","inputTokenLimit",
//                                "outputTokenLimit","supportedGenerationMethods":[…]}],"nextPageToken":…}
//   Ollama     GET /api/tags     {"models":[{"name":"llama3.2:latest"}]}
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/result.h"
#include "config/config.h"
#include "providers/model_catalogue.h"

#include <QByteArray>
#include <QVector>

namespace gateway::providers {

enum class ListForm { OpenAi, Anthropic, Gemini, Ollama };

struct ListPlace {
    ListForm form = ListForm::OpenAi;
    Dialect dialect = Dialect::Chat; // whose credential header it takes
    QByteArray url;
    friend bool operator==(const ListPlace&, const ListPlace&) = default;
};

// Where the provider may have its list, the one that says most first; empty: its addresses tell of none.
[[nodiscard]] QVector<ListPlace> listPlaces(const config::Provider& provider);

struct OfferedFacts {
    QString id; // as requests name it
    config::ModelType type = config::ModelType::Text;
    ModelFacts facts = {};
    friend bool operator==(const OfferedFacts&, const OfferedFacts&) = default;
};

struct OfferPage {
    QVector<OfferedFacts> models = {};
    QByteArray cursor = {}; // of the next page; empty: this is the last
};

// The address of a page; `cursor` empty: of the first.
[[nodiscard]] QByteArray pageUrl(const ListPlace& place, const QByteArray& cursor);

// UpstreamProtocol: it is no such list. Entries without an id are passed over.
[[nodiscard]] Result<OfferPage> readOffers(ListForm form, QByteArrayView body);

// What a model is for, told from its name.
[[nodiscard]] config::ModelType typeOfName(const QString& model);

} // namespace gateway::providers
