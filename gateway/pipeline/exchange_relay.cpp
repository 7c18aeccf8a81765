// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange does differently where nothing is a conversation: media, embeddings, reranking and
// moderation are relayed in their own form, and the raw relay passes on whatever it is.
#include "pipeline/exchange.h"

#include "base/http_status.h"
#include "pipeline/embeddings_lane.h"
#include "pipeline/pass_through_lane.h"
#include "pipeline/raw_lane.h"
#include "providers/raw_relay.h"

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

constexpr qint64 kBytesPerToken = 4;

Error callerError(ErrorCode code, const QString& message)
{
    return { .code = code, .message = message, .failureClass = FailureClass::Caller };
}

void replaceHeader(HeaderList& headers, const QByteArray& name, QByteArrayView value)
{
    headers.removeIf([&name](const Header& header) { return equalsIgnoringCase(header.name, name); });
    headers.append(Header { name, value.toByteArray() });
}

// What the path behind /raw/{provider} means where the provider has the API it looks like.
std::optional<Route> apiOf(const Route& raw, const http::RequestHead& head)
{
    return matchRoute({ .method = head.method,
                          .target = {},
                          .path = raw.rest,
                          .query = head.query,
                          .headers = {},
                          .peer = {} })
        .route;
}

} // namespace

std::optional<Error> rawProblem(const Snapshot& snapshot, const config::Key& key, const Route& route)
{
    const QString slug = QString::fromUtf8(route.name);
    if (!key.mayRelayRaw)
        return callerError(ErrorCode::Forbidden,
            u"The key \u201c%1\u201d may not use the raw relay. Allow it with allowRawPassthrough."_s.arg(
                key.name));
    const config::Provider* provider = snapshot.config().findProvider(slug);
    if (!provider || !provider->enabled)
        return callerError(
            ErrorCode::NotFound, u"There is no enabled provider \u201c%1\u201d."_s.arg(slug.left(100)));
    if (!provider->raw.enabled)
        return callerError(ErrorCode::Forbidden,
            u"The provider \u201c%1\u201d has no raw relay. Switch it on with raw_passthrough.enabled."_s.arg(
                slug));
    if (provider->hasAccount())
        return callerError(ErrorCode::Forbidden,
            u"The provider \u201c%1\u201d is asked with an account, which the raw relay does not hand out."_s
                .arg(slug));
    const bool isAllowed = !key.excludedProviders.contains(slug)
        && (key.allowedProviders.isEmpty() || key.allowedProviders.contains(slug));
    if (!isAllowed)
        return callerError(ErrorCode::Forbidden,
            u"The key \u201c%1\u201d may not use the provider \u201c%2\u201d."_s.arg(key.name, slug));
    return std::nullopt;
}

// ---- relays ----

QByteArray Exchange::relayAddress(const config::Provider& provider) const
{
    if (target().dialect != Dialect::Gemini)
        return m_snapshot->relayEndpoint(provider, m_route.operation);
    // What comes from OpenAI's form is always sent as a batch.
    const auto action =
        m_route.batch || isTranslated() ? providers::Action::BatchEmbed : providers::Action::Embed;
    const QByteArray endpoint = m_snapshot->endpoint(provider, Dialect::Gemini);
    return endpoint.endsWith("/models/")
        ? providers::requestUrl(endpoint, Dialect::Gemini, target().model, action)
        : QByteArray();
}

void Exchange::prepareRelay(BodyRules rules)
{
    m_relayBody = {};
    if (m_ask.form) {
        send({ dialects::spliceModel(m_request.body, *m_ask.form, target().model) });
        return;
    }
    if (!isTranslated() && m_route.dialect != Dialect::Gemini && rules.extras.empty()) {
        send({ dialects::spliceModel(m_request.body, m_ask.scan, target().model) });
        return;
    }
    const QString model = target().model;
    auto job = std::make_shared<RelayJob>(RelayJob { .client = m_route.dialect,
        .target = target().dialect,
        .batch = m_route.batch,
        .body = m_request.body,
        .model = (model.startsWith(u"models/") ? model.sliced(7) : model).toStdString(),
        .rules = std::move(rules) });
    if (m_request.body.size() < WorkPool::kLargeBody) {
        relayPrepared(makeRelayBody(*job));
        return;
    }
    const auto result = std::make_shared<std::optional<Result<RelayBody>>>();
    m_services.pool.run(
        this, [job, result] { result->emplace(makeRelayBody(*job)); },
        [this, result] {
            if (!m_ended)
                relayPrepared(std::move(**result));
        });
}

void Exchange::relayPrepared(Result<RelayBody> body)
{
    if (!body) {
        attemptFailed(body.error(), nullptr);
        return;
    }
    m_relayBody = std::move(body).value();
    m_recorder.notes(m_relayBody.notes);
    send({ { std::exchange(m_relayBody.body, {}) } });
}

void Exchange::shapeRelay(upstream::UpstreamRequest& request, const config::Provider& provider) const
{
    request.url = relayAddress(provider);
    // With its boundary.
    if (m_ask.form)
        replaceHeader(request.headers, "content-type", headerValue(m_request.head.headers, "content-type"));
    if (m_route.operation == Operation::Speech)
        request.answer = upstream::AnswerSize::Pieces;
}

std::shared_ptr<AnswerLane> Exchange::makeRelayLane() const
{
    if (m_route.kind == RouteKind::Raw)
        return std::make_shared<RawLane>(apiOf(m_route, m_request.head), m_answerHead);
    if (isTranslated() && isSuccessStatus(m_answerHead.status)) {
        return std::make_shared<EmbeddingsLane>(EmbeddingsOptions { .target = target().dialect,
            .form = m_relayBody.form,
            .texts = m_relayBody.texts,
            .model = m_ask.model.toStdString(),
            .estimatedTokens = m_relayBody.tokens });
    }
    return std::make_shared<PassThroughLane>(m_route.dialect, m_route.operation, m_answerHead);
}

// Text is counted by its bytes; what a file or a picture comes to only its provider knows.
providers::TokenCounts Exchange::expectedRelayTokens() const
{
    return { .input = m_ask.form ? 0 : m_request.body.size() / kBytesPerToken };
}

// ---- the raw relay ----

// One target, whatever rests: who asks for a provider by name wants to know.
void Exchange::startRaw()
{
    if (const auto problem = rawProblem(*m_snapshot, *m_client.key, m_route)) {
        fail(*problem);
        return;
    }
    const config::Provider& provider = *m_snapshot->config().findProvider(QString::fromUtf8(m_route.name));
    const Result<QByteArray> url = providers::rawUrl(provider, m_route.rest, m_request.head.query);
    if (!url) {
        fail(url.error());
        return;
    }
    const std::optional<Route> api = apiOf(m_route, m_request.head);
    if (const auto scan = dialects::scanRequest(m_request.body)) {
        m_ask.model = scan->model;
        m_recorder.record().streaming = scan->stream;
        if (api && api->kind == RouteKind::Inference) {
            m_recorder.record().messages = scan->counts.messages;
            m_recorder.record().tools = scan->counts.tools;
        }
    }
    m_recorder.record().model = m_ask.model;
    const QVector<Dialect> dialects = providers::dialectsOf(provider);
    m_plan.alias = u"raw/"_s + provider.slug;
    m_plan.considered.append(
        { .target = { provider.slug, m_ask.model }, .place = 1, .reason = { .why = routing::Why::Direct } });
    m_plan.targets.append({ .provider = provider.slug,
        .model = m_ask.model,
        .dialect = api           ? api->dialect
            : dialects.isEmpty() ? Dialect::Chat
                                 : dialects.first() });
    m_recorder.record().alias = m_plan.alias;
    m_recorder.record().routeUs = m_recorder.now();
    if (reserveQuota())
        startNextAttempt();
}

void Exchange::shapeRaw(
    upstream::UpstreamRequest& request, const config::Provider& provider, const Secret& credential) const
{
    request.method = m_request.head.method;
    request.url = providers::rawUrl(provider, m_route.rest, m_request.head.query).value_or(QByteArray());
    request.headers = providers::rawRequestHeaders(provider, credential, m_request.head.headers);
    request.answer = upstream::AnswerSize::Pieces;
}

} // namespace gateway::pipeline
