// SPDX-License-Identifier: GPL-3.0-or-later
// What a Responses request says about state: which answer or conversation it goes on from, whether its own
// answer is kept, whether it runs in the background; and the one full request it becomes when everything
// before it is put in front of its input.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "conversations/stored_response.h"
#include "dialects/request_scan.h"

#include <QByteArray>

namespace gateway::conversations {

struct StateRequest {
    QByteArray previousResponseId = {};
    QByteArray conversationId = {};
    bool isStored = true; // `store` is not false
    bool isBackground = false;

    [[nodiscard]] bool hasHistory() const
    {
        return !previousResponseId.isEmpty() || !conversationId.isEmpty();
    }

    friend bool operator==(const StateRequest&, const StateRequest&) = default;
};

// InvalidRequest, naming the field: both kinds of history, a background answer that is not kept, a value of
// another kind.
[[nodiscard]] Result<StateRequest> readState(const dialects::StateFields& fields);

// The request with all of `history` in front of its own input and nothing of state left in it: the target is
// told everything and keeps nothing (`store` false), so that it never holds half of a conversation.
// Instructions are the request's own: those of earlier turns are not inherited. References to items are
// left out: what they mean is in front. InvalidRequest: the body cannot be read; an item that is referred to
// is not there.
[[nodiscard]] Result<QByteArray> joinRequest(const QByteArray& body, const History& history);

// For `truncation: auto`, when the target says that the conversation is too long: the same request without
// the older half of its items, cut in front of a message of the user, system and developer messages kept.
// Empty: nothing can be taken out.
[[nodiscard]] std::optional<QByteArray> shortenRequest(const QByteArray& body);

} // namespace gateway::conversations
