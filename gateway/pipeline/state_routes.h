// SPDX-License-Identifier: GPL-3.0-or-later
// The paths below /v1/responses and /v1/conversations: what is kept of answers and conversations.
// Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gateway::pipeline {

enum class StateAction {
    GetResponse,
    DeleteResponse,
    ListResponses,
    ListInputItems,
    CancelResponse,
    Compact,
    CreateConversation,
    GetConversation,
    UpdateConversation,
    DeleteConversation,
    ListItems,
    AddItems,
    GetItem,
    DeleteItem,
};

struct StateMatch {
    std::optional<StateAction> action; // empty: not with this method
    QByteArrayView allow;              // static text
    QByteArray id = {};                // of the response or conversation
    QByteArray item = {};
};

// `path` is without version and slashes behind it ("/responses/resp_1"). Empty: none of these paths.
[[nodiscard]] std::optional<StateMatch> matchStateRoute(QByteArrayView path, QByteArrayView method);

} // namespace gateway::pipeline
