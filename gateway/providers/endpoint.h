// SPDX-License-Identifier: GPL-3.0-or-later
// Which dialects a provider speaks and at which address. One rule for every base URL people paste:
// `https://host`, `https://host/v1`, `https://host/v1beta` and each with a slash behind it mean the same.
// Thread: any. Pure.
#pragma once

#include "base/operation.h"
#include "config/config.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace gateway::providers {

// The dialects the provider's base URLs offer, in the order of the document. A URL without a dialect speaks
// the one its host is known for: anthropic.com messages, generativelanguage.googleapis.com gemini, else chat.
[[nodiscard]] QVector<Dialect> dialectsOf(const config::Provider& provider);

// The dialects a model can be asked in: its `access_via` where given, else the provider's. Media, reranking
// and moderation are also asked for at the address of a dialect of OpenAI's: who speaks one mostly has the
// rest of that API beside it.
[[nodiscard]] bool speaks(const config::Provider& provider, const QString& model, Dialect dialect);

// The dialect in which a model is asked on behalf of a client that speaks `client`: the client's own where
// the provider speaks it, for then nothing has to be translated; else the one that carries most. Empty when
// the provider speaks none that can be translated to.
[[nodiscard]] std::optional<Dialect> targetDialect(
    const config::Provider& provider, const QString& model, Dialect client);

// The address requests of the dialect go to; empty when the provider does not speak it. Built from the
// base URL:
//  - ends in '#': taken as it is, without the '#';
//  - the path has a version segment of its own (`/api/paas/v4`, `/v1beta/openai`): the dialect's path
//    without its version is appended;
//  - else, or when that version is `v1` or `v1beta` at the end: the dialect's own version and path.
// Gemini's ends in `/models/`: the model and the action follow, see requestUrl().
[[nodiscard]] std::optional<QByteArray> endpointUrl(const config::Provider& provider, Dialect dialect);

// Whether a conversation can go on at the provider by an answer's id: what the configuration says, else
// whether its Responses API is at OpenAI's own address, or Azure's. Servers that only speak the API accept
// the id and forget what was before it.
[[nodiscard]] bool keepsResponses(const config::Provider& provider);

// Where a provider takes an operation that is relayed (relayFacts()), by the rule above; a fixed address,
// given with '#', takes all of its dialect. Empty: it has no such address.
[[nodiscard]] std::optional<QByteArray> relayUrl(const config::Provider& provider, Operation operation);

enum class Action {
    Generate,
    Stream,
    StreamArray, // Gemini: the stream as one JSON array
    CountTokens,
    Embed,      // Gemini
    BatchEmbed, // Gemini
};

// The whole address of one request. Empty when the endpoint cannot be asked that (a fixed address, given with
// '#', has no place for token counts).
[[nodiscard]] QByteArray requestUrl(
    const QByteArray& endpoint, Dialect dialect, const QString& model, Action action);

} // namespace gateway::providers
