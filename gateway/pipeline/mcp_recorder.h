// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down one request to an MCP server, whoever serves it: stamps phases, notes every message that
// passes, keeps the texts for the inspector when asked to. It hands the record over at its end, exactly once;
// one that is destroyed before finish() was cancelled. Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "http/http_types.h"
#include "inspect/mcp_record.h"
#include "mcp/json_rpc.h"
#include "pipeline/capture_rules.h"
#include "pipeline/exchange_recorder.h"
#include "pipeline/secret_scrubber.h"

#include <functional>
#include <memory>
#include <utility>

namespace gateway::pipeline {

class McpRecorder {
public:
    // Largest part of the texts that is kept, each direction; and how many messages are listed.
    static constexpr qsizetype kTextLimit = 64 * 1024;
    static constexpr qsizetype kMaxMessages = 200;
    static constexpr qsizetype kMaxNotices = 20;

    struct Observer {
        Capture capture = Capture::Off;
        // The record has changed; often, cheap. May be empty.
        std::function<void(McpRecorder& recorder)> onChanged = {};
        // Once, at the end.
        std::function<void(McpRecorder& recorder)> onFinished = {};
    };

    // `observer` is copied.
    McpRecorder(const Clock& clock, const http::RequestHead& head, const Observer& observer);
    ~McpRecorder();
    McpRecorder(const McpRecorder&) = delete;
    McpRecorder& operator=(const McpRecorder&) = delete;

    [[nodiscard]] const inspect::McpRecord& record() const { return m_record; }

    [[nodiscard]] inspect::McpRecord& record() { return m_record; }

    [[nodiscard]] const inspect::McpTexts& texts() const { return m_texts; }

    // Now, on the record's clock.
    [[nodiscard]] qint64 now() const { return m_clock.monotonicUs() - m_originUs; }

    [[nodiscard]] qint64 relative(qint64 monotonicUs) const
    {
        return monotonicUs < 0 ? inspect::kNever : monotonicUs - m_originUs;
    }

    // What the request was sent with: overwritten wherever it is repeated.
    void setSecrets(const std::vector<Secret>& secrets)
    {
        m_scrubber = std::make_shared<const SecretScrubber>(secrets);
    }

    // The same, of whoever has many requests. Not null.
    void setScrubber(std::shared_ptr<const SecretScrubber> scrubber) { m_scrubber = std::move(scrubber); }

    // Ids are credentials: only the beginning of the hash is kept.
    void setSession(const QByteArray& id);

    // The request's body and what it says.
    void request(const http::InboundRequest& request, const mcp::Messages& messages);
    // One message, or a batch, on its way in either direction; of the server's, the error of an answer shows
    // in the record. `messages` of a text that could not be read is empty.
    void message(inspect::McpSender sender, QByteArrayView text, const mcp::Messages& messages);
    void notice(const QString& what);
    void changed();

    // The answer's status, then the end. A refusal of ours has a code and a message.
    void answered(int status);
    void refused(const mcp::Refusal& refusal);
    void finish(inspect::ExchangeState state);

private:
    void keep(inspect::McpSender sender, QByteArrayView text);
    void list(inspect::McpSender sender, qint64 bytes, const mcp::Message& message);

    const Clock& m_clock;
    // A copy: a stream whose client left may be deleted after whoever made it.
    Observer m_observer;
    qint64 m_originUs;
    inspect::McpRecord m_record;
    inspect::McpTexts m_texts;
    std::shared_ptr<const SecretScrubber> m_scrubber = std::make_shared<const SecretScrubber>();
};

} // namespace gateway::pipeline
