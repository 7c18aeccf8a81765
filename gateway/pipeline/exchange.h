// SPDX-License-Identifier: GPL-3.0-or-later
// One client request from its whole body to its last byte: the single owner of the answer sink and of the
// upstream call. Destroying it cancels both.
//
// Same dialect in and out: the body travels as it came but for the model's name, the answer goes back byte
// for byte while a tap reads along. Two dialects: request and answer are translated (TranslationLane). Until
// the answer's first content (the commit point) a failing target is replaced by the next without the client
// noticing; after it a failure becomes the dialect's in-band error. Thread: the gateway thread.
#pragma once

#include "dialects/answer_tap.h"
#include "dialects/error_body.h"
#include "http/http_types.h"
#include "pipeline/account_tokens.h"
#include "pipeline/answer_lane.h"
#include "pipeline/exchange_recorder.h"
#include "pipeline/exchange_request.h"
#include "pipeline/relay_body.h"
#include "pipeline/repair_memory.h"
#include "pipeline/request_translation.h"
#include "pipeline/response_state.h"
#include "pipeline/routes.h"
#include "pipeline/secret_scrubber.h"
#include "pipeline/snapshot.h"
#include "pipeline/traffic_policy.h"
#include "pipeline/work_pool.h"
#include "providers/endpoint.h"
#include "routing/failure_classifier.h"
#include "routing/stall_watch.h"
#include "upstream/upstream_client.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace gateway::pipeline {

class DescriptionDesk;
class Exchange;
class VisionStep;

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
    WorkPool& pool;
    dialects::SignatureVault& vault;
    RepairMemory& repairs;
    TrafficPolicy& policy;
    DescriptionDesk& descriptions;
    AccountTokens& accounts;
    // A client that hears nothing for longer takes the connection for dead (translation.md §3.1).
    std::chrono::milliseconds keepAlivePause;
    routing::Random random;
    conversations::ResponseShelf* shelf = nullptr; // null: answers are not kept
};

class Exchange final : public QObject, private upstream::UpstreamListener {
    Q_OBJECT
public:
    // `capture`: what is said is kept, in memory of that budget; null: it is not.
    Exchange(const ExchangeServices& services, SnapshotPtr snapshot, const Route& route,
        KeyTable::Client client, std::shared_ptr<inspect::CaptureBudget> capture,
        http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink);
    ~Exchange() override;

    // Before start(): it describes an image of that exchange.
    void describesFor(const ExchangeId& parent);
    // Before start(): a person sends that exchange again.
    void replays(const ExchangeId& original);
    void start();
    // Ends it from our side (the person pressed cancel, Plexus stops): the client's connection is cut.
    void cancel(const QString& reason);

    [[nodiscard]] const inspect::ExchangeRecord& record() const { return m_recorder.record(); }

    // For the host, once it has ended.
    [[nodiscard]] inspect::ExchangeRecord takeRecord() { return std::move(m_recorder.record()); }

    // Of one that runs; null: nothing is kept.
    [[nodiscard]] const RawCapture* capture() const { return m_recorder.capture(); }

    [[nodiscard]] RawCapturePtr takeCapture() { return m_recorder.takeCapture(); }

    // Set by the host while the exchange waits in its list of changed ones.
    bool markedChanged = false;

private:
    // What is done with the answer that is coming in.
    enum class AnswerUse {
        None,    // no head yet
        Relay,   // goes to the client
        Hold,    // an error the client will see, unless the same target can be asked again without what it
                 // refused
        Discard, // an error another target may repair; its text is kept for the record
    };

    void onSent() override;
    void onHead(const upstream::UpstreamHead& head) override;
    void onData(QByteArrayView bytes) override;
    void onDone(const upstream::UpstreamTimings& timings) override;
    void onFailed(const Error& error, const upstream::UpstreamTimings& timings) override;
    void timerEvent(QTimerEvent* event) override;

    // Of the Responses API; see response_state.h.
    [[nodiscard]] Result<void> openState();
    void loadState();
    void begin();
    void useText(const ResponseState::Text& text);
    [[nodiscard]] UpstreamKeeping keeping() const;
    [[nodiscard]] bool retryWithHistory();
    [[nodiscard]] bool retryShortened();
    void watchAnswer();

    // The plan and what it rests on. False: the exchange has ended.
    [[nodiscard]] routing::RoutePlan planned(TrafficPolicy::BusyRule busy) const;
    [[nodiscard]] QByteArray session() const;
    [[nodiscard]] bool planRoute();
    [[nodiscard]] bool reserveQuota();
    [[nodiscard]] providers::TokenCounts expectedTokens() const;
    [[nodiscard]] providers::TokenCounts countedTokens() const;
    [[nodiscard]] quota::Amounts amountsAt(const TargetId& target) const;
    void refuseForQuota();
    void refuse(const quota::Refusal& refusal);
    void settleQuota();
    void takeUsage();
    void priceUsage();
    void recordConsidered();

    // The next target of the plan, once there is a place at it.
    void startNextAttempt();
    void placeAttempt();
    void waitForPlace();
    void entered(AttemptPermit permit);
    void endedWithoutPlace(const Error& error);
    [[nodiscard]] Error allBusy() const;
    void startAttempt(const QString& reason);

    // Images for targets that see none; see exchange_vision.cpp.
    [[nodiscard]] bool describes(const routing::PlannedTarget& target) const;
    [[nodiscard]] bool describeFirst();
    void lookForImages();
    void describeImages(Result<dialects::FoundImages> found);
    void described(const dialects::FoundImages& found, Result<dialects::ImageTexts> texts);

    // What an attempt came to, for the policy.
    [[nodiscard]] routing::FailureEvidence evidenceOf(const Error& error) const;
    [[nodiscard]] routing::FailureRules failureRules() const;
    [[nodiscard]] routing::Verdict judge(const Error& error) const;
    void attemptSucceeded();

    void watchForStall(const config::Provider& provider);
    [[nodiscard]] qint64 monotonicMs() const;
    void armStallTimer();
    void checkStall();

    [[nodiscard]] const routing::PlannedTarget& target() const { return m_plan.targets[m_nextTarget - 1]; }

    [[nodiscard]] bool isTranslated() const
    {
        return m_route.kind != RouteKind::Raw
            && (target().dialect != m_route.dialect || m_holdsForeignTurns || m_isDescribed || m_isCollected);
    }

    // And it may be tried: attempts and time are bounded.
    [[nodiscard]] bool hasNextTarget() const;

    [[nodiscard]] providers::Action action() const;
    // Empty when the target cannot be asked for a count.
    [[nodiscard]] QByteArray countUrl(const routing::PlannedTarget& target) const;

    // Providers that are asked with an account; see exchange_account.cpp.
    void askForAccount(const config::Provider& provider);
    void accountArrived(const Result<accounts::AccountAccess>& access);
    [[nodiscard]] accounts::Values accountValues() const;
    void shapeForAccount(upstream::UpstreamRequest& request, const config::Provider& provider) const;
    [[nodiscard]] std::shared_ptr<AnswerLane> outOfEnvelope(std::shared_ptr<AnswerLane> lane) const;
    [[nodiscard]] bool mayRenewAccount(int status) const;
    [[nodiscard]] bool retryRenewed();

    // The body of the attempt, then the call: at once, or after a turn on the pool.
    void prepareBody(const config::Provider& provider);
    void translate(const config::Provider& provider, BodyRules rules);
    void translated(Result<TranslatedRequest> request);
    void send(upstream::BodyPieces body);

    // Of what is no conversation; see exchange_relay.cpp.
    [[nodiscard]] QByteArray relayAddress(const config::Provider& provider) const;
    void prepareRelay(BodyRules rules);
    void relayPrepared(Result<RelayBody> body);
    void shapeRelay(upstream::UpstreamRequest& request, const config::Provider& provider) const;
    [[nodiscard]] std::shared_ptr<AnswerLane> makeRelayLane() const;
    [[nodiscard]] providers::TokenCounts expectedRelayTokens() const;
    [[nodiscard]] inspect::MediaFigures expectedMedia() const;
    void startRaw();
    void shapeRaw(
        upstream::UpstreamRequest& request, const config::Provider& provider, const Secret& credential) const;

    [[nodiscard]] AnswerUse useOf(int status) const;
    [[nodiscard]] std::shared_ptr<AnswerLane> makeLane() const;
    [[nodiscard]] std::shared_ptr<AnswerLane> makeInnerLane() const;
    void takeErrorBody(QByteArrayView bytes);
    // Bytes for the client; the first commit.
    void relay(QByteArrayView bytes);
    // A step of a success answer. False: the attempt, or the whole exchange, ended with it.
    [[nodiscard]] bool relayAnswer(QByteArrayView bytes);
    void holdTimeOut();
    [[nodiscard]] std::optional<Error> nothingIn(QByteArrayView rest) const;
    [[nodiscard]] bool mayTryAnother(const Error& error) const;
    // The attempt under way has failed for the client to see: the policy is told.
    void reportFailure(const Error& error);
    void answerComplete(QByteArrayView rest, const upstream::UpstreamTimings& timings);
    // Nobody waits any longer for the rest of an answer that is decided.
    void tailTimeOut();
    void commit();
    // The head and a comment, for a client whose provider is silent: no content is sent yet, so another
    // target can still take over.
    void beginEarly();
    void startPinging();
    void keepAlive();
    [[nodiscard]] bool canKeepAlive() const;
    // An error where a head may be out already: as the answer, or as the stream's last event.
    void sendError(const dialects::WireError& error, HeaderList headers);
    void answerEnded(const upstream::UpstreamTimings& timings);
    void heldAnswerEnded();
    void askAgain(const QString& reason);
    [[nodiscard]] bool retryRepaired();
    void sendTranslatedError(const upstream::UpstreamTimings& timings);
    void discardedAnswerEnded();
    [[nodiscard]] Error answerError() const;
    void attemptFailed(const Error& error, const upstream::UpstreamTimings* timings);
    void breakOff(const Error& error);
    void fail(const Error& error);
    void sendTokenEstimate();
    [[nodiscard]] Error combinedError(const Error& last) const;
    [[nodiscard]] HeaderList routingHeaders() const;
    [[nodiscard]] upstream::UpstreamTimings timingsNow() const;
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
    Ask m_ask;
    routing::RoutePlan m_plan;
    qsizetype m_nextTarget = 0; // of the plan; the one under way is the one before
    std::unique_ptr<upstream::UpstreamCall> m_call;
    upstream::UpstreamHead m_answerHead;
    // Null while the pool works on it.
    std::shared_ptr<AnswerLane> m_lane;      // of a success answer, and of an error that is relayed as it is
    TranslatedRequest m_translated;          // of the attempt; its `request` stays for the next
    RelayBody m_relayBody;                   // likewise, of what is relayed; without its bytes
    std::vector<dialects::Repair> m_repairs; // of the target under way
    SecretScrubber m_scrubber;               // of what the attempt was sent with
    AnswerUse m_use = AnswerUse::None;
    QByteArray m_errorText;  // start of an error answer's body
    QBasicTimer m_tailTimer; // see tailTimeOut()
    QBasicTimer m_pingTimer; // of a translated stream
    QBasicTimer m_holdTimer; // of an answer without content so far
    qint64 m_lastSentUs = 0; // to the client, on the recorder's clock
    QBasicTimer m_stallTimer;
    AttemptPermit m_permit; // of the attempt under way
    routing::SlotTicket m_ticket;
    std::optional<qsizetype> m_busyTarget; // the first that was full since the last attempt; as m_nextTarget
    quota::Reservation m_reservation;
    providers::TokenCounts m_expected;                             // of a request with a reservation
    std::optional<qint64> m_countedInput;                          // tokens, where the provider counts none
    dialects::TokenCount m_count = dialects::TokenCount::Reported; // by the provider under way
    std::optional<routing::StallWatch> m_stall;
    std::optional<Error> m_lastFailure; // of the attempt before
    bool m_isStalled = false;
    bool m_holdsForeignTurns = false;
    std::unique_ptr<VisionStep> m_visionStep;           // while images are described
    std::shared_ptr<const DescribedImages> m_described; // once they are
    bool m_isDescribing = false;
    bool m_isDescribed = false; // the target is told its images in words, or will be
    // Of the target under way.
    accounts::DefinitionPtr m_vendor;                // null: it is asked with a key
    std::optional<accounts::AccountAccess> m_access; // once it is known
    quint64 m_accountTurn = 0;                       // of asking for it
    bool m_isRenewed = false;                        // the account's token was refused once
    bool m_isCollected = false;                      // its stream becomes the client's whole answer
    bool m_hasNoImages = false;
    std::unique_ptr<ResponseState> m_state; // null: the dialect has none
    bool m_hasBegun = false;                // the head is out
    bool m_committed = false;               // and content with it, or about to be
    bool m_paused = false;
    bool m_ended = false;
};

// Why that key may not have that raw relay; empty: it may.
[[nodiscard]] std::optional<Error> rawProblem(
    const Snapshot& snapshot, const config::Key& key, const Route& route);

// A line of a plan, for people.
[[nodiscard]] inspect::ConsideredTarget shown(
    const routing::RoutePlan& plan, const routing::Considered& line);

} // namespace gateway::pipeline
