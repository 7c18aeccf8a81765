// SPDX-License-Identifier: GPL-3.0-or-later
// The body a target of a relay is sent where the client's own bytes cannot travel: embeddings in the other
// vendor's form, Gemini's with the model's name inside, JSON the configuration adds to. Pure work on values,
// so that a large body can be made on the pool. Thread: any.
#pragma once

#include "dialects/embeddings.h"
#include "pipeline/body_rules.h"

namespace gateway::pipeline {

struct RelayJob {
    Dialect client = Dialect::Embeddings;
    Dialect target = Dialect::Embeddings;
    bool batch = false; // Route::batch
    QByteArray body;
    std::string model; // the target's name for it
    BodyRules rules = {};
};

struct RelayBody {
    QByteArray body;
    dialects::Notes notes = {};
    // Of embeddings that were translated: what their answer is made of.
    dialects::EmbeddingsForm form = dialects::EmbeddingsForm::Floats;
    std::size_t texts = 0;
    std::int64_t tokens = 0; // estimated
};

[[nodiscard]] Result<RelayBody> makeRelayBody(const RelayJob& job);

} // namespace gateway::pipeline
