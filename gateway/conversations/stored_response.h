// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of answers and conversations, as values: an answer with its own new input and the answer
// before it, so that a chain of turns costs each turn once.
// JSON is held as text, UTF-8, exactly as it will be sent: nobody parses it on the way to the database.
// Thread: any.
#pragma once

#include "base/target_id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gateway::conversations {

enum class AnswerStatus { Queued, InProgress, Completed, Incomplete, Failed, Cancelled };

// As the API and the database write it: "in_progress".
[[nodiscard]] QString statusName(AnswerStatus status);
[[nodiscard]] std::optional<AnswerStatus> statusFromName(QStringView name);
// Queued and InProgress: somebody works on it.
[[nodiscard]] bool isRunning(AnswerStatus status);

struct StoredResponse {
    QByteArray id = {};
    QString owner = {}; // the key that asked: its name and a mark of its secret; nobody else ever sees it
    QByteArray parentId = {};       // previous_response_id; empty: a first turn
    QByteArray conversationId = {}; // empty: of none
    TargetId target = {};           // who answered
    QByteArray upstreamId = {};     // under which its provider has it too; empty: it does not
    AnswerStatus status = AnswerStatus::Completed;
    bool isBackground = false;
    qint64 createdMs = 0; // since 1970, as all moments here
    qint64 expiresMs = 0;
    QByteArray input = "[]";  // JSON array: the items this turn added, each with an id
    QByteArray output = "[]"; // JSON array
    QByteArray object = "{}"; // the response object without `output`
    friend bool operator==(const StoredResponse&, const StoredResponse&) = default;
};

// A response that runs in the background, and how far it is.
struct ResponseKey {
    QString owner;
    QByteArray id;
    friend bool operator==(const ResponseKey&, const ResponseKey&) = default;
};

// Everything before a turn, oldest first.
struct History {
    std::vector<QByteArray> arrays = {}; // JSON arrays of items
    std::optional<TargetId> target = {}; // who answered last
    QByteArray upstreamId = {};          // of the last answer; see StoredResponse
    bool isRunning = false;              // the last answer is still being made
    friend bool operator==(const History&, const History&) = default;
};

// A history beyond either bound is refused, not cut: what is missing would go unnoticed.
inline constexpr int kMaxTurns = 10'000;
inline constexpr qint64 kMaxHistoryBytes = 32LL * 1024 * 1024;
// An answer larger than that is not kept.
inline constexpr qsizetype kMaxStoredAnswer = 32 * 1024 * 1024;

struct StoredConversation {
    QByteArray id = {};
    QString owner = {};
    qint64 createdMs = 0;
    qint64 expiresMs = 0;       // moves on with every turn
    QByteArray metadata = "{}"; // JSON object
    friend bool operator==(const StoredConversation&, const StoredConversation&) = default;
};

struct ConversationChange {
    qint64 expiresMs = 0;
    QByteArray metadata; // JSON object
};

struct StoredItem {
    QByteArray id;
    QByteArray json;
    friend bool operator==(const StoredItem&, const StoredItem&) = default;
};

} // namespace gateway::conversations
