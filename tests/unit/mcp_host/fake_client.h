// SPDX-License-Identifier: GPL-3.0-or-later
// A client's connection that remembers what it got, and what stands behind a session remembering what it was
// sent.
#pragma once

#include "mcp_host/session.h"

#include <memory>

namespace gateway::mcp_host {

// What a client's connection got.
struct Got {
    int status = 0;
    HeaderList headers = {};
    QByteArray body = {};
    bool isWhole = false;
    qint64 pending = 0;
    http::ResponseSink* sink = nullptr; // null: gone
};

class FakeSink final : public http::ResponseSink {
public:
    explicit FakeSink(std::shared_ptr<Got> got)
        : m_got(std::move(got))
    {
        m_got->sink = this;
    }

    ~FakeSink() override { m_got->sink = nullptr; }

    FakeSink(const FakeSink&) = delete;
    FakeSink& operator=(const FakeSink&) = delete;

    void send(http::Reply reply) override
    {
        *m_got = { .status = reply.status,
            .headers = reply.headers,
            .body = reply.body,
            .isWhole = true,
            .sink = this };
    }

    void begin(int status, HeaderList headers, http::BodyFraming) override
    {
        m_got->status = status;
        m_got->headers = std::move(headers);
    }

    void write(QByteArrayView bytes) override { m_got->body.append(bytes); }

    void end() override { m_got->isWhole = true; }

    void abort() override { }

    [[nodiscard]] bool isOpen() const override { return !m_got->isWhole; }

    [[nodiscard]] qint64 pendingBytes() const override { return m_got->pending; }

private:
    std::shared_ptr<Got> m_got;
};

struct FakePeer final : SessionPeer {
    void fromClient(const QByteArray& message, const mcp::Message&) override { messages.append(message); }

    void setReading(Reading reading) override { isReading = reading == Reading::On; }

    [[nodiscard]] std::shared_ptr<const pipeline::SecretScrubber> scrubber() const override { return hides; }

    QByteArrayList messages;
    bool isReading = true;
    std::shared_ptr<const pipeline::SecretScrubber> hides = {};
};

} // namespace gateway::mcp_host
