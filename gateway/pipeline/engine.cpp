// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/engine.h"

#include "base/logging.h"
#include "dialects/multipart.h"
#include "http/own_addresses.h"
#include "pipeline/key_owner.h"
#include "pipeline/local_replies.h"
#include "pipeline/probe.h"
#include "providers/endpoint.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::pipeline {

namespace {

// A flood of wrong keys must not become a flood of rows.
constexpr int kRefusedPerSecond = 20;
// The window draws at most ten times a second.
constexpr auto kUpdateInterval = 100ms;
constexpr auto kDrainPace = 20ms;
constexpr int kDrainTicks = 50; // so long a client may take to read the end of its answer
constexpr qint64 kDayMs = 86'400'000;

bool isJson(QByteArrayView contentType)
{
    constexpr QByteArrayView kApplication = "application/";
    constexpr QByteArrayView kSuffix = "+json";
    const qsizetype end = contentType.indexOf(';');
    const QByteArrayView media = (end < 0 ? contentType : contentType.first(end)).trimmed();
    return equalsIgnoringCase(media, "application/json")
        || (media.size() > kApplication.size() + kSuffix.size()
            && equalsIgnoringCase(media.first(kApplication.size()), kApplication)
            && equalsIgnoringCase(media.last(kSuffix.size()), kSuffix));
}

bool hasBody(RouteKind kind)
{
    return kind == RouteKind::Inference || kind == RouteKind::CountTokens || kind == RouteKind::Relay
        || kind == RouteKind::Raw;
}

// What a route takes: JSON, and of the relays some a form with files.
bool takes(const Route& route, QByteArrayView contentType)
{
    const RelayFacts* facts = route.kind == RouteKind::Relay ? relayFacts(route.operation) : nullptr;
    return contentType.isEmpty() || isJson(contentType)
        || (facts && facts->fileBytes > 0 && dialects::isMultipartForm(contentType));
}

// Answered without a key.
bool isOpen(RouteKind kind)
{
    return kind == RouteKind::Root || kind == RouteKind::Health || kind == RouteKind::Version;
}

http::Reply openReply(RouteKind kind)
{
    if (kind == RouteKind::Version)
        return ollamaVersionReply();
    return kind == RouteKind::Root ? rootReply() : healthReply();
}

Result<http::Reply> listingReply(
    const Route& route, const http::InboundRequest& request, const Snapshot& snapshot, const config::Key& key)
{
    if (route.kind == RouteKind::Show)
        return showReply(request, snapshot, key);
    return route.kind == RouteKind::ModelList ? modelListReply(route, request.head, snapshot, key)
                                              : modelReply(route, request.head, snapshot, key);
}

Error callerError(ErrorCode code, const QString& message)
{
    return { .code = code, .message = message, .failureClass = FailureClass::Caller };
}

} // namespace

Engine::Engine(const Clock& clock, EngineOptions options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_policy(clock, m_options.policy, this)
    , m_accounts(clock, m_options.accounts)
    , m_desk(
          clock, m_options.shelf, m_pool,
          [this](const Route& route, const KeyTable::Client& client, http::InboundRequest request,
              std::unique_ptr<http::ResponseSink> sink) -> Exchange& {
              return admit(route, client, std::move(request), std::move(sink), m_snapshot);
          },
          this)
    , m_descriptions(
          clock, m_options.descriptions,
          [this](const DescriptionAsker& asker, http::InboundRequest request,
              std::unique_ptr<http::ResponseSink> sink) -> Exchange* {
              const Route route { .kind = RouteKind::Inference, .dialect = Dialect::Chat };
              return m_upstream
                  ? &admit(route, asker.client, std::move(request), std::move(sink), asker.snapshot)
                  : nullptr;
          },
          this)
    , m_authorization(clock, oauth::systemRandom(), m_options.grants, this)
    , m_callbacks(clock, m_options.onSignInAnswer)
    , m_mcpJournal({ .capture = m_options.capture,
                       .capturedRequests = m_options.capturedExchanges,
                       .liveUpdates = m_options.liveUpdates,
                       .onFinished = m_options.onMcpFinished },
          this)
    , m_mcp(clock, m_mcpJournal.observer())
    , m_management(
          clock, [this] { return m_snapshot; }, this)
    , m_drainTimer(this)
    , m_updateTimer(this)
    , m_captureBudget(std::make_shared<inspect::CaptureBudget>(m_options.captureBytes))
{
    m_drainTimer.setInterval(kDrainPace);
    auto proxy = std::make_unique<McpProxy>(clock, [this] { return m_upstream.get(); });
    m_mcpProxy = proxy.get();
    m_mcp.plug(McpPlace::Remote, std::move(proxy));
    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(kUpdateInterval);
    connect(&m_updateTimer, &QTimer::timeout, this, &Engine::flushUpdates);
    m_mcp.setTokenKey([this](const Secret& token, const QByteArray& server, const Snapshot& snapshot) {
        return m_authorization.tokenGrant(token.reveal(), server, snapshot);
    });
    connect(&m_authorization, &AuthorizationDesk::grantsEnded, this, [this] {
        m_mcp.grantsEnded([this](const QByteArray& family) { return m_authorization.lives(family); });
    });
}

Engine::~Engine()
{
    stop(u"Plexus was stopped."_s);
}

void Engine::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_policy.configure(m_snapshot->configPtr());
    m_configuredCapture = configuredRules(m_snapshot->config().settings.capture.mode);
    m_repairs.clear();
    m_mcp.configure(m_snapshot);
    if (!m_upstream || !m_snapshot->config().settings.warmUp)
        return;
    for (const config::Provider& provider : m_snapshot->config().providers) {
        if (!provider.enabled)
            continue;
        for (const Dialect dialect : providers::dialectsOf(provider)) {
            const auto url = providers::endpointUrl(provider, dialect);
            if (url && url->startsWith("https:"))
                m_upstream->warmUp(
                    *url, provider.proxy.isEmpty() ? m_snapshot->config().settings.proxy : provider.proxy);
        }
    }
}

void Engine::openUpstream()
{
    if (!m_upstream)
        m_upstream = std::make_unique<upstream::UpstreamClient>(m_clock);
}

Result<http::ListenResult> Engine::listen(const http::ListenOptions& options)
{
    // Exchanges hold on to the client they began with.
    stop(u"Plexus listens anew."_s);
    m_upstream = std::make_unique<upstream::UpstreamClient>(m_clock);
    m_listener = std::make_unique<http::HttpListener>(static_cast<http::RequestHandler&>(*this), m_clock);
    Result<http::ListenResult> result = m_listener->listen(options);
    m_desk.startCleaning();
    const bool isOpen = options.host == http::kNetworkHost;
    if (result)
        m_upstream->setOwnPorts(
            { result->port }, isOpen ? http::ownNetworkAddresses() : QVector<QHostAddress>());
    else
        stop({});
    return result;
}

void Engine::updateLimits(const http::ListenOptions& options)
{
    if (m_listener)
        m_listener->updateLimits(options);
}

void Engine::drain(std::function<void()> done)
{
    if (m_listener)
        m_listener->close();
    m_drainTicks = 0;
    m_drainTimer.disconnect();
    connect(&m_drainTimer, &QTimer::timeout, this, [this, done = std::move(done)] {
        const bool isBusy = !m_exchanges.empty() || m_mcpJournal.runningCalls() > 0;
        m_drainTicks = isBusy ? 0 : m_drainTicks + 1;
        const bool isRead = !m_listener || m_listener->connectionCount() == 0;
        // A client that does not read its answer, or listens for events that may never come, is not waited
        // for.
        if (isBusy || (!isRead && m_drainTicks < kDrainTicks))
            return;
        m_drainTimer.stop();
        done();
    });
    m_drainTimer.start();
}

void Engine::stop(const QString& reason)
{
    m_drainTimer.stop();
    if (m_listener)
        m_listener->close();
    // Each cancel ends its exchange, which only marks it; the map is emptied below.
    for (const auto& [exchange, owned] : m_exchanges)
        exchange->cancel(reason);
    m_mcp.stop();
    m_mcpJournal.flush();
    flushUpdates();
    m_management.stop();
    m_descriptions.clear();
    m_exchanges.clear();
    for (const auto& [exchange, test] : std::exchange(m_tests, {}))
        test.done(callerError(ErrorCode::Cancelled, reason));
    m_listener.reset();
    m_downloads.failAll(callerError(ErrorCode::Cancelled, reason));
    m_upstream.reset();
}

void Engine::download(upstream::UpstreamRequest request, qint64 maxBytes, upstream::Downloads::Done done)
{
    if (m_upstream)
        m_downloads.start(*m_upstream, std::move(request), maxBytes, std::move(done));
    else
        done(callerError(ErrorCode::Cancelled, u"The gateway does not run."_s));
}

void Engine::cancel(const ExchangeId& id)
{
    for (const auto& [exchange, owned] : m_exchanges) {
        if (exchange->record().id == id) {
            exchange->cancel(u"Cancelled in the Plexus window."_s);
            return;
        }
    }
}

Result<QVector<inspect::ConsideredTarget>> Engine::explain(
    const QString& model, Dialect dialect, const QString& keyName)
{
    const config::Key* key = m_snapshot->config().findKey(keyName);
    if (!key)
        return callerError(ErrorCode::NotFound, u"There is no key \u201c%1\u201d."_s.arg(keyName));
    const routing::RoutePlan plan = m_snapshot->planner().plan(
        { .model = model, .dialect = dialect, .key = *key, .nowMs = m_clock.epochMs() },
        m_policy.conditions(keyName, m_snapshot->prices()),
        [] { return QRandomGenerator::global()->generateDouble(); });
    QVector<inspect::ConsideredTarget> lines;
    for (const routing::Considered& line : plan.considered)
        lines.append(shown(plan, line));
    if (lines.isEmpty() && plan.refusal)
        return *plan.refusal;
    std::stable_sort(lines.begin(), lines.end(),
        [](const auto& a, const auto& b) { return a.place > 0 && (b.place == 0 || a.place < b.place); });
    return lines;
}

std::optional<Error> Engine::headError(const http::RequestHead& head, const RouteMatch& match) const
{
    if (!match.route) {
        if (match.allow.isEmpty()) {
            return callerError(ErrorCode::NotFound,
                u"Plexus has nothing at %1. It answers POST /v1/chat/completions, /v1/responses, "
                u"/v1/messages, /v1/completions, "
                "/v1beta/models/{model}:generateContent, /api/chat, /v1/embeddings, /v1/audio/\u2026, "
                "/v1/images/\u2026, /v1/rerank and /v1/moderations, GET /v1/models, /mcp/{server}, and /raw/{provider}/\u2026"_s
                    .arg(QString::fromLatin1(head.path.first(std::min<qsizetype>(head.path.size(), 200)))));
        }
        return callerError(ErrorCode::MethodNotAllowed,
            u"%1 is not allowed here; use %2."_s.arg(
                QString::fromLatin1(head.method), QString::fromLatin1(match.allow)));
    }
    if (isOpen(match.route->kind))
        return std::nullopt;
    const auto client = m_snapshot->keys().authenticate(head);
    if (!client)
        return client.error();
    if (auto problem = m_snapshot->clientProblem(*client->key, head, m_clock.epochMs()))
        return problem;
    if (!hasBody(match.route->kind))
        return std::nullopt;
    if (match.route->kind == RouteKind::Raw)
        return rawProblem(*m_snapshot, *client->key, *match.route);
    const QByteArrayView type = headerValue(head.headers, "content-type");
    if (!takes(*match.route, type)) {
        const bool takesForms = takes(*match.route, "multipart/form-data");
        return callerError(ErrorCode::UnsupportedMedia,
            u"The content type must be %1, not \u201c%2\u201d."_s.arg(
                takesForms ? u"multipart/form-data or application/json"_s : u"application/json"_s,
                QString::fromLatin1(type)));
    }
    const QByteArrayView coding = headerValue(head.headers, "content-encoding");
    if (!coding.isEmpty() && !equalsIgnoringCase(coding, "identity")) {
        return callerError(ErrorCode::UnsupportedMedia,
            u"Compressed request bodies (%1) are not accepted; send the JSON as it is."_s.arg(
                QString::fromLatin1(coding)));
    }
    return std::nullopt;
}

std::optional<http::Reply> Engine::checkHead(const http::RequestHead& head)
{
    if (const auto signIn = matchSignIn(head.path))
        return AuthorizationDesk::checkHead(head, *signIn, *m_snapshot);
    if (management::isManagementPath(head.path))
        return m_management.checkHead(head, *m_snapshot);
    const RouteMatch match = matchRoute(head);
    if (isMcpPath(head.path))
        return m_mcp.checkHead(head, match, m_snapshot);
    const std::optional<Error> error = headError(head, match);
    if (!error)
        return std::nullopt;
    const Dialect dialect = match.route ? match.route->dialect : dialectOfPath(head.path);
    const QByteArray requestId = newExchangeId(m_clock.epochMs()).text;
    http::Reply reply = errorReply(dialect, *error, requestId);
    if (error->code == ErrorCode::MethodNotAllowed)
        reply.headers.append(Header { "allow", match.allow.toByteArray() });
    if (match.route && hasBody(match.route->kind))
        recordRefused(head, *match.route, *error, reply);
    return reply;
}

void Engine::handle(http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink)
{
    if (const auto signIn = matchSignIn(request.head.path)) {
        if (signIn->action == SignInAction::Callback) {
            sink->send(m_callbacks.handle(request.head));
            return;
        }
        m_authorization.handle(*signIn, request, std::move(sink), *m_snapshot);
        return;
    }
    if (management::isManagementPath(request.head.path)) {
        m_management.handle(request, std::move(sink), *m_snapshot);
        return;
    }
    // checkHead() has let this head pass, so there is a route. The keys may have changed since.
    const Route route = matchRoute(request.head).route.value_or(Route {});
    if (isOpen(route.kind)) {
        sink->send(openReply(route.kind));
        return;
    }
    if (route.kind == RouteKind::Mcp) {
        m_mcp.handle(route, std::move(request), std::move(sink), m_snapshot);
        return;
    }
    Result<KeyTable::Client> client = m_snapshot->keys().authenticate(request.head);
    if (!client) {
        sink->send(errorReply(route.dialect, client.error(), newExchangeId(m_clock.epochMs()).text));
        return;
    }
    if (route.kind == RouteKind::ModelList || route.kind == RouteKind::Model
        || route.kind == RouteKind::Show) {
        const Result<http::Reply> reply = listingReply(route, request, *m_snapshot, *client->key);
        sink->send(
            reply ? *reply : errorReply(route.dialect, reply.error(), newExchangeId(m_clock.epochMs()).text));
        return;
    }
    const qint64 ttlMs = m_snapshot->config().settings.responses.ttlDays * kDayMs;
    const bool isBackground = ttlMs > 0 && m_desk.isBackground(route, request.body);
    if (route.kind != RouteKind::State && !isBackground) {
        admit(route, std::move(client).value(), std::move(request), std::move(sink), m_snapshot).start();
        return;
    }
    ResponsesDesk::Visit visit { .route = route,
        .owner = ownerOf(*client->key),
        .client = std::move(client).value(),
        .request = std::move(request),
        .sink = std::move(sink),
        .ttlMs = ttlMs };
    if (isBackground)
        m_desk.startBackground(std::move(visit));
    else
        m_desk.handle(std::move(visit));
}

Exchange& Engine::admit(const Route& route, KeyTable::Client client, http::InboundRequest request,
    std::unique_ptr<http::ResponseSink> sink, SnapshotPtr snapshot)
{
    auto capture = mayCapture(client.key->name) ? m_captureBudget : nullptr;
    auto exchange =
        std::make_unique<Exchange>(ExchangeServices { .clock = m_clock,
                                       .upstream = *m_upstream,
                                       .host = *this,
                                       .pool = m_pool,
                                       .vault = m_vault,
                                       .repairs = m_repairs,
                                       .policy = m_policy,
                                       .descriptions = m_descriptions,
                                       .accounts = m_accounts,
                                       .keepAlivePause = m_options.keepAlivePause,
                                       .random = [] { return QRandomGenerator::global()->generateDouble(); },
                                       .shelf = m_options.shelf },
            std::move(snapshot), route, std::move(client), std::move(capture), std::move(request),
            std::move(sink));
    Exchange* started = exchange.get();
    m_exchanges.emplace(started, std::move(exchange));
    return *started;
}

http::Reply Engine::rejectionReply(const http::RequestHead& head, const http::Rejection& rejection)
{
    if (isMcpPath(head.path)) {
        return mcpErrorReply({ .status = rejection.status,
            .code = mcp::code::kInvalidRequest,
            .message = rejection.message,
            .reason = rejection.code });
    }
    if (management::isManagementPath(head.path)) {
        return ManagementDesk::refusalReply(
            { .status = rejection.status, .code = rejection.code, .message = rejection.message });
    }
    return pipeline::rejectionReply(dialectOfPath(head.path), rejection.status, rejection.code,
        rejection.message, newExchangeId(m_clock.epochMs()).text);
}

void Engine::exchangeChanged(Exchange& exchange)
{
    if (!wantsUpdates() || exchange.markedChanged)
        return;
    exchange.markedChanged = true;
    m_changed.append(&exchange);
    if (!m_updateTimer.isActive())
        m_updateTimer.start();
}

void Engine::exchangeEnded(Exchange& exchange)
{
    m_changed.removeOne(&exchange);
    const auto record = std::make_shared<const inspect::ExchangeRecord>(exchange.takeRecord());
    if (const RawCapturePtr capture = exchange.takeCapture())
        keepCapture(record, capture);
    publish(record);
    if (const auto test = m_tests.extract(&exchange); !test.empty())
        test.mapped().done(record);
    m_descriptions.exchangeEnded(exchange, *record);
    offerProbes(exchange, *record);
    // The call may come from inside the exchange.
    QMetaObject::invokeMethod(
        this, [this, ended = &exchange] { m_exchanges.erase(ended); }, Qt::QueuedConnection);
}

void Engine::offerProbes(Exchange& ended, const inspect::ExchangeRecord& record)
{
    const config::Exploration& exploration = m_snapshot->config().settings.exploration;
    const qint64 now = m_clock.epochMs();
    if (const auto probe = m_probing.constFind(&ended); probe != m_probing.constEnd()) {
        m_policy.stats().recordExploration(*probe, now);
        m_policy.probes().finished(*probe, now);
        m_probing.erase(probe);
    } else if (exploration.isBackground) {
        const std::vector<TargetId> targets = m_snapshot->planner().probeTargets(record.alias);
        m_policy.probes().offer(
            targets, exploration, m_policy.conditions(record.keyName, m_snapshot->prices()), now);
    }
    if (exploration.isBackground)
        QMetaObject::invokeMethod(this, &Engine::sendProbes, Qt::QueuedConnection);
}

void Engine::sendProbes()
{
    if (!m_upstream)
        return;
    while (const auto target = m_policy.probes().next(m_snapshot->config().settings.exploration)) {
        Exchange& probe = admit({ .kind = RouteKind::Inference, .dialect = Dialect::Chat, .streams = true },
            probeClient(), probeRequest(*target, m_clock), std::make_unique<DiscardSink>(), m_snapshot);
        m_probing.insert(&probe, *target);
        probe.start();
    }
}

void Engine::recordRefused(
    const http::RequestHead& head, const Route& route, const Error& error, const http::Reply& reply)
{
    const qint64 now = m_clock.monotonicUs();
    if (now - m_refusedWindowUs > 1'000'000) {
        m_refusedWindowUs = now;
        m_refusedCount = 0;
    }
    if (++m_refusedCount > kRefusedPerSecond)
        return;
    ExchangeRecorder recorder(m_clock, nullptr, head, route.dialect);
    inspect::ExchangeRecord& record = recorder.record();
    record.operation = route.operation;
    record.id = { QByteArray(headerValue(reply.headers, "x-request-id").toByteArray()) };
    record.authUs = recorder.now();
    record.status = reply.status;
    record.errorCode = errorCodeName(error.code);
    record.errorMessage = error.message;
    record.responseHeaders = reply.headers;
    record.firstByteUs = recorder.now();
    record.responseBytes = reply.body.size();
    recorder.finish(inspect::ExchangeState::Failed);
    publish(std::make_shared<const inspect::ExchangeRecord>(record));
}

void Engine::publish(const inspect::ExchangeRecordPtr& record)
{
    if (m_options.onFinished)
        m_options.onFinished(record);
    if (!wantsUpdates())
        return;
    m_finished.append(record);
    if (!m_updateTimer.isActive())
        m_updateTimer.start();
}

void Engine::flushUpdates()
{
    m_updateTimer.stop();
    Records records = std::exchange(m_finished, {});
    for (Exchange* exchange : std::exchange(m_changed, {})) {
        exchange->markedChanged = false;
        records.append(std::make_shared<const inspect::ExchangeRecord>(exchange->record()));
    }
    if (records.isEmpty())
        return;
    std::sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    m_management.events().take(records);
    if (m_options.liveUpdates)
        Q_EMIT recordsUpdated(records);
}

} // namespace gateway::pipeline

#include "moc_engine.cpp"
