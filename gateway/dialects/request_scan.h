// SPDX-License-Identifier: GPL-3.0-or-later
// The pass-through lane's view of a request body: which model it asks for, whether it streams, and where
// the model's text stands, so that it can be replaced without touching another byte. One forward scan
// (simdjson on-demand); the body is never parsed into a tree nor written again.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/result.h"
#include "base/session_facts.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace gateway::dialects {

// What a Responses request says about state, at its top level; other dialects have no such fields.
struct StateFields {
    QByteArray previousResponseId = {};
    QByteArray conversationId = {}; // of a string, or of an object's `id`
    std::optional<bool> store = {};
    std::optional<bool> background = {};
    QString wrongField = {}; // the first whose value is of another kind
    friend bool operator==(const StateFields&, const StateFields&) = default;
};

// How much a conversation's request holds; 0: none of it, or not told.
struct RequestCounts {
    qint64 messages = 0; // as it lists them: turns, or Responses' items
    qint64 tools = 0;

    friend bool operator==(const RequestCounts&, const RequestCounts&) = default;
};

struct RequestScan {
    QString model;
    bool stream = false;
    bool saysStream = false; // `stream` was there; where it is not, Ollama streams

    // Where each top-level "model" value stands, quotes included, in order. More than one only when the
    // client repeated the key: the last one counts (as in every JSON reader of the providers), all are
    // replaced, so that none of them can slip past routing.
    struct Slot {
        qsizetype offset = 0;
        qsizetype length = 0;
        friend bool operator==(const Slot&, const Slot&) = default;
    };

    std::vector<Slot> modelSlots;
    // How long the answer may be, in tokens, where the top level says so under one of OpenAI's or Anthropic's
    // names.
    std::optional<qint64> maxTokens = {};
    StateFields state = {};
    RequestCounts counts = {};
    std::optional<SessionFacts> session = {}; // only where it was wished for
};

// The wish for what sessionFacts() says of the body too, where the model is one of those; what finds a field
// (two fifths of such a scan) is then done once for both.
struct SessionWish {
    Dialect dialect = Dialect::Chat;
    std::function<bool(const QString& model)> isOf = {};
};

// `body` must be a JSON object with a non-empty string `model`; otherwise InvalidRequest with a sentence
// for the caller. Not checked: the inside of values that are passed over.
[[nodiscard]] Result<RequestScan> scanRequest(
    const QByteArray& body, const std::optional<SessionWish>& session = std::nullopt);

// Of a request to Google's API, whose model stands in the path: nothing of it is read but for this, and of a
// body over a megabyte, which is pictures, not even this.
[[nodiscard]] RequestCounts countContents(const QByteArray& body);

// The body with every model slot replaced by `model`; as it is when it says so already. The pieces point into
// `body`, which must outlive them: a body of a megabyte is not copied.
[[nodiscard]] std::vector<QByteArray> spliceModel(
    const QByteArray& body, const RequestScan& scan, const QString& model);

} // namespace gateway::dialects
