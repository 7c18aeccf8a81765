// SPDX-License-Identifier: GPL-3.0-or-later
// One visit to a server that has an address, from its request to the last byte of the answer: the single
// owner of the client's sink and of the call to the server. Destroying it cancels both.
//
// A whole answer is gathered (within the server's maxMessageBytes), read and sent; of a stream each event is
// read and passed on when it is whole. What is too large, broken or late ends in a JSON-RPC error, inside the
// stream where one has begun. Thread: the gateway thread.
#pragma once

#include "mcp/event_stream.h"
#include "pipeline/mcp_proxy.h"
#include "pipeline/secret_scrubber.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace gateway::pipeline {

class McpPassage final : public QObject, private upstream::UpstreamListener {
public:
    McpPassage(McpProxyState& state, McpVisit visit);
    ~McpPassage() override;

    void start();

    // Whether it may go on under that configuration: a call always, a stream that only listens as long as its
    // key may use the server.
    [[nodiscard]] bool mayListenOn(const Snapshot& snapshot) const;
    // Likewise as long as the sign-in it came by.
    [[nodiscard]] bool isGranted(const McpGrantLives& lives) const;
    // Ends the stream; the call may destroy this.
    void endListening();

private:
    enum class AnswerUse {
        None,   // no head yet
        Whole,  // gathered
        Error,  // likewise, its beginning
        Stream, // passed on event by event
    };

    void onSent() override;
    void onHead(const upstream::UpstreamHead& head) override;
    void onData(QByteArrayView bytes) override;
    void onDone(const upstream::UpstreamTimings& timings) override;
    void onFailed(const Error& error, const upstream::UpstreamTimings& timings) override;

    // The request's side.
    [[nodiscard]] std::optional<mcp::Refusal> openSession();
    [[nodiscard]] std::optional<mcp::Refusal> readCredentials();
    [[nodiscard]] std::optional<mcp::Refusal> keepSessionKey();
    // The next key in turn, then the request.
    void attempt();
    void withToken(const Result<Secret>& token);
    void send();
    [[nodiscard]] HeaderList headers() const;

    // The answer's side.
    [[nodiscard]] bool retried(const upstream::UpstreamHead& head);
    void attemptLater();
    [[nodiscard]] mcp::Refusal tooLarge() const;
    void restKey(const upstream::UpstreamHead& head);
    void takeSession(const HeaderList& answer);
    void beginStream();
    void gather(QByteArrayView bytes);
    void dropGathered();
    void relay(QByteArrayView bytes);
    [[nodiscard]] QByteArray passedOn(const mcp::StreamEvent& event);
    void sendWhole();
    void sendServerError();
    void breakStream(const mcp::Refusal& refusal);
    [[nodiscard]] HeaderList answerHeaders() const;
    [[nodiscard]] QByteArray shown(const QByteArray& text) const;

    [[nodiscard]] const config::McpServer& server() const { return *m_visit.server; }

    [[nodiscard]] const QByteArray& method() const { return m_visit.request.head.method; }

    // The server's, as requests go there.
    [[nodiscard]] QByteArray address() const;
    [[nodiscard]] mcp::Refusal serverRefusal(int status, const QString& what, const QString& reason) const;
    void refuse(const mcp::Refusal& refusal);
    void finish(inspect::ExchangeState state);
    void end();

    McpProxyState& m_state;
    McpVisit m_visit;       // sink and recorder are gone once it was refused
    QByteArray m_sessionId; // ours; empty: none
    std::optional<mcp::Session> m_session;
    std::vector<std::pair<QByteArray, Secret>> m_staticHeaders;
    std::vector<Secret> m_keys;    // those that could be read
    QVector<QByteArray> m_digests; // of each
    QVector<qsizetype> m_tried;    // keys of this request
    qsizetype m_key = -1;          // the one in use
    Secret m_token;                // of a server Plexus signs in to
    bool m_hasRenewedToken = false;
    std::unique_ptr<upstream::UpstreamCall> m_call;
    upstream::UpstreamHead m_head;
    AnswerUse m_use = AnswerUse::None;
    QByteArray m_gathered;
    mcp::EventStream m_events;
    SecretScrubber m_scrubber;
    std::optional<McpGrant> m_grant;         // of a stream that listens
    std::shared_ptr<mcp::ToolGuard> m_tools; // null: whoever asks looks himself
    bool m_isAnswered = false;               // the request's answer went by in the stream
    bool m_canResume = false;                // an event with an id went by
    bool m_isPaused = false;
    bool m_hasEnded = false;
};

} // namespace gateway::pipeline
