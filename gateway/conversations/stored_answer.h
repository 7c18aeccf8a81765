// SPDX-License-Identifier: GPL-3.0-or-later
// From an answer as the client saw it to the row that is kept of it, and back to what a client is shown.
// Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "conversations/answer_collector.h"
#include "conversations/page_query.h"
#include "conversations/state_request.h"
#include "conversations/stored_response.h"
#include "dialects/json/json_text.h"

namespace gateway::conversations {

// What is known of an answer besides its bytes.
struct AnswerFacts {
    QString owner = {};
    StateRequest state = {};
    TargetId target = {};
    QByteArray id = {};       // the client's; empty: the one in the answer
    bool isUpstreams = false; // the provider answered under this id and keeps answers
    qint64 createdMs = 0;
    qint64 ttlMs = 0;
    QByteArray request = {}; // the body as the client sent it
};

// Empty: no answer with an id is in it.
[[nodiscard]] std::optional<StoredResponse> storedResponse(
    const AnswerFacts& facts, const CollectedAnswer& answer);

// A response that is not done: `object` is its head. `status` Failed takes the error as well.
[[nodiscard]] StoredResponse pendingResponse(
    const AnswerFacts& facts, AnswerStatus status, const dialects::json::object& object);
// The same, ended without an answer of its own.
[[nodiscard]] StoredResponse endedResponse(
    StoredResponse pending, AnswerStatus status, const QString& code, const QString& message);

// The response object as GET gives it.
[[nodiscard]] QByteArray shownResponse(const StoredResponse& response, const QVector<QByteArray>& include);

// {object: list, data, first_id, last_id, has_more}; `last_id` is what the next page comes after.
[[nodiscard]] QByteArray shownResponses(const ResponsePage& page, const QVector<QByteArray>& include);

[[nodiscard]] QByteArray shownConversation(const StoredConversation& conversation);

} // namespace gateway::conversations
