// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of one exchange, from the client's bytes to the provider's and back, as the pipeline goes it,
// without a network. Thread: any.
#pragma once

#include "contract/loss_table.h"
#include "dialects/codec.h"
#include "dialects/fit/fit_request.h"

namespace gateway::contract {

struct SentRequest {
    QByteArray body;             // in the target's dialect
    dialects::ChatRequest asked; // as the client's dialect was read
    std::shared_ptr<const dialects::ReplyRules> rules;
    dialects::Notes notes;
};

[[nodiscard]] const dialects::DialectCodec& codecOf(Dialect dialect);
[[nodiscard]] Result<dialects::ChatRequest> readRequest(Dialect dialect, const QByteArray& body);
[[nodiscard]] Result<SentRequest> sendRequest(Pair pair, const QByteArray& body);
// What the client gets, in its dialect.
[[nodiscard]] Result<QByteArray> answer(Pair pair, const SentRequest& sent, const QByteArray& body);
[[nodiscard]] QByteArray streamedAnswer(Pair pair, const SentRequest& sent, const QByteArray& stream);
[[nodiscard]] Result<dialects::Reply> readReply(Dialect dialect, const QByteArray& body);
// The answer a stream amounts to, read in pieces of `cut` bytes.
[[nodiscard]] Result<dialects::Reply> readStream(Dialect dialect, const QByteArray& stream, qsizetype cut);

} // namespace gateway::contract
