// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of models in the public form of https://models.dev/api.json
//   {"openai":{"id":"openai","name":"OpenAI","models":{"gpt-5":{"id":"gpt-5","name":"GPT-5","reasoning":true,
//     "tool_call":true,"temperature":false,"structured_output":true,"attachment":true,
//     "modalities":{"input":["text","image","pdf"],"output":["text"]},
//     "limit":{"context":400000,"output":128000},
//     "cost":{"input":1.25,"output":10,"cache_read":0.125,"cache_write":0,
//       "context_over_200k":{"input":2.5,"output":15}}}}}, …}
// where costs are dollars per million tokens. A model's id here is "openai/gpt-5". The same model is listed
// by its vendor and by many who resell it; a name alone means the vendor's. Thread: any. Pure.
#pragma once

#include "providers/model_catalogue.h"

#include <memory>

namespace gateway::providers {

// Within ModelCatalogue's bounds. Entries with neither a price nor a length are passed over; an error only
// when it is no such list at all, or holds no model: UpstreamProtocol.
[[nodiscard]] Result<ModelCatalogue> parseModelsDev(QByteArrayView text);

// What ships with the program: the models of those who make or host them, of the date of
// resources/model-catalogue.json. Never null; read once.
[[nodiscard]] std::shared_ptr<const ModelCatalogue> shippedModelsDev();
// The text it is read from.
[[nodiscard]] QByteArrayView shippedModelsDevJson();

} // namespace gateway::providers
