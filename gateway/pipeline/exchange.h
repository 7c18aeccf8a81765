// SPDX-License-Identifier: GPL-3.0-or-later
// One client request from its whole body to its last byte: the single owner of the answer sink and of the
// upstream call. Destroying it cancels both.
//
// Same dialect in and out: the body travels as it came but for the model's name, the answer goes back byte
// for byte while a tap reads along. Until the first body byte of an answer (the commit point) a failing
// target is replaced by the next without the client noticing; after it a failure becomes the dialect's
// in-band error. Thread: the gateway thread.
#pragma once

#include "dialects/request_scan.h"
#include "dialects/usage_tap.h"
#include "http/http_types.h"
#include "pipeline/exchange_recorder.h"
#include "pipeline/routes.h"
#include "pipeline/secret_scrubber.h"
#include "pipeline/snapshot.h"
#include "routing/failure_classifier.h"
#include "upstream/upstream_client.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace gateway::pipeline {

class Exchange;

// What an exchange needs from its owner.
class ExchangeHost {
public:
    ExchangeHost() = default;
    virtual ~ExchangeHost() = default;
    ExchangeHost(const ExchangeHost&) = delete;
    ExchangeHost& operator=(const ExchangeHost&) = delete;

    // Something in the record changed; called often, must be cheap.
    virtual void exchangeChanged(Exchange& exchange) = 0;
    // The end, exactly once, possibly from inside start(). The owner deletes the exchange later, never from
    // inside this call.
    virtual void exchangeEnded(Exchange& exchange) = 0;
};

struct ExchangeServices {
    const Clock& clock;
    upstream::UpstreamClient& upstream;
    ExchangeHost& host;
    routing::Random random;
};

class Exchange final : public QObject, private upstream::UpstreamListener {
    Q_OBJECT
public:
    Exchange(const ExchangeServices& services, SnapshotPtr snapshot, const Route& route,
        KeyTable::Client client, Capture capture, http::InboundRequest request,
        std::unique_ptr<http::ResponseSink> sink);
    ~Exchange() override;

    void start();
    // Ends it from our side (the person pressed cancel, Plexus stops): the client's connection is cut.
    void cancel(const QString& reason);

    [[nodiscard]] const inspect::ExchangeRecord& record() const { return m_recorder.record(); }

    [[nodiscard]] const inspect::CapturedBodies& bodies() const { return m_recorder.bodies(); }

    // Set by the host while the exchange waits in its list of changed ones.
    bool markedChanged = false;

private:
    // What is done with the answer that is coming in.
    enum class AnswerUse {
        None,    // no head yet
        Relay,   // goes to the client
        Discard, // an error another target may repair; its text is kept for the record
    };

    void onSent() override;
    void onHead(const upstream::UpstreamHead& head) override;
    void onData(QByteArrayView bytes) override;
    void onDone(const upstream::UpstreamTimings& timings) override;
    void onFailed(const Error& error, const upstream::UpstreamTimings& timings) override;

    void startNextAttempt();
    [[nodiscard]] Result<upstream::UpstreamRequest> buildRequest(const routing::PlannedTarget& target);
    [[nodiscard]] bool hasNextTarget() const;
    void takeErrorBody(QByteArrayView bytes);
    void relay(QByteArrayView bytes);
    void commit();
    void attemptFailed(const Error& error, const upstream::UpstreamTimings* timings);
    void discardedAnswerEnded();
    void breakOff(const Error& error);
    void fail(const Error& error);
    [[nodiscard]] Error combinedError(const Error& last) const;
    void clientGone();
    void finish(inspect::ExchangeState state);

    void changed() { m_services.host.exchangeChanged(*this); }

    ExchangeServices m_services;
    SnapshotPtr m_snapshot;
    Route m_route;
    KeyTable::Client m_client;
    http::InboundRequest m_request;
    std::unique_ptr<http::ResponseSink> m_sink;
    ExchangeRecorder m_recorder;
    dialects::RequestScan m_scan;
    routing::RoutePlan m_plan;
    qsizetype m_nextTarget = 0;
    std::unique_ptr<upstream::UpstreamCall> m_call;
    upstream::UpstreamHead m_answerHead;
    std::optional<dialects::UsageTap> m_tap;
    SecretScrubber m_scrubber; // of what the attempt was sent with
    AnswerUse m_use = AnswerUse::None;
    QByteArray m_errorText; // start of an error answer's body
    QTimer m_discardTimer;  // an error body that dawdles does not hold failover up
    bool m_committed = false;
    bool m_paused = false;
    bool m_ended = false;
};

} // namespace gateway::pipeline
