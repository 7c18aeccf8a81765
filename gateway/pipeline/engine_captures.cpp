// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's memory of bodies, and requests of its own that try a target out.
#include "pipeline/engine.h"

#include "pipeline/probe.h"
#include "pipeline/replay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

bool Engine::wantsUpdates() const
{
    return m_options.liveUpdates || m_management.hasListeners();
}

bool Engine::mayCapture(const QString& keyName) const
{
    return m_options.capture == Capture::On || m_captureRules.mayMatch(keyName);
}

void Engine::keepBodies(const Exchange& exchange, const inspect::ExchangeRecord& record)
{
    const bool isKept = m_options.capture == Capture::On
        || (m_captureRules.mayMatch(record.keyName) && m_captureRules.matches(record));
    if (!isKept)
        return;
    m_captured.append({ .id = record.id, .keyName = record.keyName, .bodies = exchange.bodies() });
    if (m_captured.size() > m_options.capturedExchanges)
        m_captured.removeFirst();
}

std::optional<inspect::CapturedBodies> Engine::bodies(const ExchangeId& id) const
{
    for (const auto& [exchange, owned] : m_exchanges) {
        if (exchange->record().id == id && mayCapture(exchange->record().keyName))
            return exchange->bodies();
    }
    const auto found = std::find_if(
        m_captured.begin(), m_captured.end(), [&id](const auto& entry) { return entry.id == id; });
    return found == m_captured.end() ? std::nullopt : std::optional(found->bodies);
}

QVector<CapturedRequest> Engine::captured() const
{
    QVector<CapturedRequest> list;
    for (const Captured& entry : m_captured) {
        list.prepend({ .id = entry.id,
            .keyName = entry.keyName,
            .requestBytes = entry.bodies.request.size(),
            .responseBytes = entry.bodies.response.size() });
    }
    return list;
}

qsizetype Engine::forgetCaptured(const ExchangeId& id)
{
    return m_captured.removeIf([&id](const Captured& entry) { return entry.id == id; });
}

qsizetype Engine::forgetCapturedOf(const QString& keyName)
{
    return m_captured.removeIf([&keyName](const Captured& entry) { return entry.keyName == keyName; });
}

qsizetype Engine::forgetAllCaptured()
{
    return std::exchange(m_captured, {}).size();
}

void Engine::test(const TargetId& target, TestDone done)
{
    if (!m_upstream || !m_snapshot) {
        done(Error { .code = ErrorCode::Cancelled, .message = u"The gateway does not run."_s });
        return;
    }
    Exchange& exchange = admit({ .kind = RouteKind::Inference, .dialect = Dialect::Chat, .streams = true },
        probeClient(), probeRequest(target, m_clock), std::make_unique<DiscardSink>(), m_snapshot);
    m_tests.emplace(&exchange, std::move(done));
    exchange.start();
}

Result<ExchangeId> Engine::replay(const inspect::ReplayOrder& order)
{
    const auto refused = [](ErrorCode code, const QString& message) {
        return Error { .code = code, .message = message, .failureClass = FailureClass::Caller };
    };
    if (!m_upstream || !m_snapshot)
        return refused(
            ErrorCode::Cancelled, u"The gateway does not run; start it and send the request again."_s);
    const config::Key* key = m_snapshot->config().findKey(order.keyName);
    if (!key)
        return refused(ErrorCode::NotFound, u"There is no key \u201c%1\u201d any more."_s.arg(order.keyName));
    Result<http::InboundRequest> request = replayRequest(order, m_clock);
    if (!request)
        return request.error();
    const std::optional<Route> route = matchRoute(request->head).route;
    if (!route
        || (route->kind != RouteKind::Inference && route->kind != RouteKind::Relay
            && route->kind != RouteKind::CountTokens))
        return refused(ErrorCode::NotFound, u"Only requests to a model can be sent again."_s);
    if (auto problem = m_snapshot->clientProblem(*key, request->head, m_clock.epochMs()))
        return *problem;
    Exchange& exchange = admit(*route, { .key = key, .attribution = order.attribution },
        std::move(request).value(), std::make_unique<DiscardSink>(), m_snapshot);
    exchange.replays(order.original);
    const ExchangeId id = exchange.record().id;
    exchange.start();
    return id;
}

} // namespace gateway::pipeline
