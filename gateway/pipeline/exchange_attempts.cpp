// SPDX-License-Identifier: GPL-3.0-or-later
// How an exchange prepares an attempt and sends it: which target, which body, which way back.
#include "pipeline/exchange.h"

#include "base/http_status.h"
#include "base/internal_error.h"
#include "base/redact.h"
#include "pipeline/pass_through_lane.h"
#include "pipeline/translation_lane.h"
#include "providers/header_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

// Everything the provider is sent that it must not be quoted with.
std::vector<Secret> secretsOf(const config::Provider& provider, const Secret& credential)
{
    std::vector<Secret> secrets { credential };
    for (const Header& header : provider.headers) {
        if (!namesCredential(QString::fromUtf8(header.name)))
            continue;
        secrets.emplace_back(header.value.mid(header.value.indexOf(' ') + 1));
    }
    return secrets;
}

const QByteArray kHidden = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"; // four dots

// As they are kept. What the owner set for the provider may be a credential under a name nobody knows.
HeaderText shownHeaders(const HeaderList& sent, const config::Provider& provider)
{
    HeaderList shown = sent;
    for (const Header& own : provider.headers) {
        if (isSecretHeader(own.name) || !namesCredential(QString::fromUtf8(own.name)))
            continue;
        for (Header& header : shown) {
            if (equalsIgnoringCase(header.name, own.name))
                header.value = kHidden;
        }
    }
    return maskHeaders(shown);
}

} // namespace

QByteArray Exchange::countUrl(const routing::PlannedTarget& target) const
{
    const config::Provider* provider = m_snapshot->config().findProvider(target.provider);
    return provider ? providers::requestUrl(m_snapshot->endpoint(*provider, target.dialect), target.dialect,
               target.model, providers::Action::CountTokens)
                    : QByteArray();
}

providers::Action Exchange::action() const
{
    if (m_route.kind == RouteKind::CountTokens)
        return providers::Action::CountTokens;
    if (!m_ask.streams && !m_isCollected)
        return providers::Action::Generate;
    return m_route.jsonArray && !isTranslated() ? providers::Action::StreamArray : providers::Action::Stream;
}

void Exchange::startAttempt(const QString& reason)
{
    m_recorder.beginAttempt(target().provider, target().model, reason);
    m_recorder.attempt().dialect = target().dialect;
    m_use = AnswerUse::None;
    m_answerHead = {};
    m_errorText.clear();
    m_isStalled = false;
    m_translated.body.clear();
    m_lane.reset();
    m_isDescribed = m_described && describes(target());
    if (m_state)
        useText(m_state->textFor(target(), keeping()));
    const config::Provider* provider = m_snapshot->config().findProvider(target().provider);
    m_access.reset();
    m_vendor = provider ? m_snapshot->vendor(*provider) : nullptr;
    m_isCollected = m_vendor && m_vendor->inference.alwaysStreams && !m_ask.streams
        && m_route.kind == RouteKind::Inference;
    const bool isRelay = m_route.kind == RouteKind::Relay;
    if (m_route.kind == RouteKind::Raw && provider) {
        send({ { m_request.body } });
        return;
    }
    if (!provider
        || (isRelay ? relayAddress(*provider) : m_snapshot->endpoint(*provider, target().dialect))
               .isEmpty()) {
        attemptFailed(internalError(u"The provider \u201c%1\u201d has no address for this API."_s.arg(
                          target().provider)),
            nullptr);
        return;
    }
    if (provider->hasAccount())
        askForAccount(*provider);
    else
        prepareBody(*provider);
}

void Exchange::prepareBody(const config::Provider& provider)
{
    BodyRules rules = m_snapshot->bodyRules(provider, target().model, m_plan.alias);
    if (m_route.kind == RouteKind::Relay)
        prepareRelay(std::move(rules));
    else if (m_access || isTranslated() || !m_repairs.empty() || !rules.isEmpty()
        || !m_services.repairs.of(target()).empty())
        translate(provider, std::move(rules));
    else
        send({ dialects::spliceModel(m_request.body, m_ask.scan, target().model) });
}

void Exchange::translate(const config::Provider& provider, BodyRules rules)
{
    auto job = std::make_shared<TranslationJob>(TranslationJob { .client = m_route.dialect,
        .body = m_request.body,
        .pathModel = m_ask.model.toStdString(),
        .pathStream = m_ask.streams,
        .request = m_translated.request,
        .target = m_snapshot->profile(provider, target()),
        .isOnlyEdited = !isTranslated(),
        .known = m_services.repairs.of(target()),
        .repairs = m_repairs,
        .isWholeConversation = m_state && m_state->textFor(this->target(), keeping()).isWhole,
        .described = m_isDescribed ? m_described : nullptr,
        .rules = std::move(rules),
        .account = m_access
            ? std::make_shared<const AccountUse>(AccountUse { .vendor = m_vendor, .values = accountValues() })
            : nullptr,
        .vault = &m_services.vault });
    if (m_request.body.size() < WorkPool::kLargeBody) {
        translated(translateRequest(*job));
        return;
    }
    const auto result = std::make_shared<std::optional<Result<TranslatedRequest>>>();
    m_services.pool.run(
        this, [job, result] { result->emplace(translateRequest(*job)); },
        [this, result] {
            if (!m_ended)
                translated(std::move(**result));
        });
}

void Exchange::translated(Result<TranslatedRequest> request)
{
    if (!request) {
        attemptFailed(request.error(), nullptr);
        return;
    }
    m_translated = std::move(request).value();
    m_recorder.notes(m_translated.notes);
    send({ { m_translated.body } });
}

void Exchange::send(upstream::BodyPieces body)
{
    const config::Config& config = m_snapshot->config();
    const config::Provider& provider = *config.findProvider(target().provider);
    const Result<Secret> credential = m_snapshot->credential(provider);
    if (!credential) {
        attemptFailed(credential.error(), nullptr);
        return;
    }
    const QByteArray url = providers::requestUrl(
        m_snapshot->endpoint(provider, target().dialect), target().dialect, target().model, action());
    m_scrubber = SecretScrubber(secretsOf(provider, m_access ? m_access->token : *credential));
    const config::Timeouts& timeouts = config.settings.timeouts;
    upstream::UpstreamRequest request {
        .method = "POST",
        .url = url,
        .headers = providers::requestHeaders(provider, target().dialect, *credential, m_request.head.headers),
        .body = std::move(body),
        .answer = m_ask.streams || m_isCollected ? upstream::AnswerSize::Pieces : upstream::AnswerSize::Whole,
        .proxy = provider.proxy.isEmpty() ? config.settings.proxy : provider.proxy,
        .connectTimeoutMs = timeouts.connectMs,
        .firstByteTimeoutMs = timeouts.firstByteMs,
        .idleTimeoutMs = timeouts.idleMs,
        .totalTimeoutMs = provider.timeoutMs.value_or(timeouts.totalMs),
    };
    // The pieces point into it.
    request.body.source = m_request.body;
    if (m_route.kind == RouteKind::Relay)
        shapeRelay(request, provider);
    else if (m_route.kind == RouteKind::Raw)
        shapeRaw(request, provider, *credential);
    if (m_access)
        shapeForAccount(request, provider);
    m_recorder.attempt().url = maskTarget(request.url);
    m_recorder.attempt().requestHeaders = shownHeaders(request.headers, provider);
    m_recorder.upstreamBody(request.body, m_scrubber);
    const bool isCounted = provider.estimatesTokens && m_route.kind == RouteKind::Inference;
    m_count = isCounted ? dialects::TokenCount::Estimated : dialects::TokenCount::Reported;
    if (isCounted && !m_countedInput)
        m_countedInput = countedTokens().input;
    m_call = m_services.upstream.start(std::move(request), *this);
    watchForStall(provider);
    startPinging();
    changed();
}

std::shared_ptr<AnswerLane> Exchange::makeLane() const
{
    return outOfEnvelope(makeInnerLane());
}

std::shared_ptr<AnswerLane> Exchange::makeInnerLane() const
{
    if (m_route.kind == RouteKind::Relay || m_route.kind == RouteKind::Raw)
        return makeRelayLane();
    if (!isTranslated() || !isSuccessStatus(m_answerHead.status))
        return std::make_shared<PassThroughLane>(m_route.dialect, m_answerHead, m_count);
    const inspect::ExchangeRecord& record = m_recorder.record();
    const dialects::ChatRequest& request = *m_translated.request;
    dialects::ReplyContext context { .id = record.id.text.toStdString(),
        .model = m_ask.model.toStdString(),
        .created = record.startedAtMs / 1000,
        .includeUsage = request.includeUsage,
        .showThoughts = m_route.dialect != Dialect::Gemini || request.reasoning.show.value_or(false),
        .estimatedInput = m_translated.estimatedInput,
        .jsonArray = m_route.jsonArray,
        .request = {} };
    // Responses alone echoes the request; the conversation in it may be megabytes and is not echoed.
    if (m_route.dialect == Dialect::Responses)
        context.request = dialects::requestEcho(request);
    if (m_state)
        m_state->restoreEcho(context.request);
    return std::make_shared<TranslationLane>(TranslationOptions { .client = m_route.dialect,
                                                 .target = target().dialect,
                                                 .streams = m_ask.streams,
                                                 .context = std::move(context),
                                                 .rules = m_translated.rules,
                                                 .count = m_count,
                                                 .vault = &m_services.vault },
        m_answerHead);
}

} // namespace gateway::pipeline
