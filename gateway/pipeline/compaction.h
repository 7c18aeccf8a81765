// SPDX-License-Identifier: GPL-3.0-or-later
// POST /v1/responses/compact over any target: the model of the request is asked for a summary, and the answer
// becomes an item that stands for the conversation (dialects/responses/compaction_item.h).
// Thread: any; the sink: the gateway thread.
#pragma once

#include "base/result.h"
#include "dialects/json/json_text.h"
#include "http/http_types.h"

#include <QByteArray>

#include <memory>

namespace gateway::pipeline {

struct CompactionRequest {
    QByteArray body;                 // asks for the summary
    dialects::json::array keptItems; // the user's messages, which stay word for word
};

// InvalidRequest: no model; neither input nor an answer to go on from.
[[nodiscard]] Result<CompactionRequest> compactionRequest(const QByteArray& body);

// Turns the answer with the summary into the answer of the endpoint; errors pass through. An answer that is
// no whole summary is a 502: what takes the conversation's place must not be cut, or empty.
class CompactionSink final : public http::ResponseSink {
    Q_OBJECT
public:
    CompactionSink(
        std::shared_ptr<http::ResponseSink> client, dialects::json::array keptItems, qint64 createdSeconds);

    void send(http::Reply reply) override;
    void begin(int status, HeaderList headers, http::BodyFraming framing) override;
    void write(QByteArrayView bytes) override;
    void end() override;
    void abort() override;

    [[nodiscard]] bool isOpen() const override { return !m_isRefused && m_client->isOpen(); }

    [[nodiscard]] qint64 pendingBytes() const override { return 0; }

private:
    [[nodiscard]] Result<QByteArray> compacted() const;
    // Instead of an answer.
    void refuse(const Error& error);

    std::shared_ptr<http::ResponseSink> m_client;
    dialects::json::array m_keptItems;
    qint64 m_createdSeconds;
    http::Reply m_reply;      // gathered
    bool m_isRefused = false; // the client has been told
};

} // namespace gateway::pipeline
