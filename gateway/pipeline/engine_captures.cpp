// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's memory of what was said, and requests of its own that try a target out.
#include "pipeline/engine.h"

#include "pipeline/probe.h"
#include "pipeline/replay.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

inspect::CaptureEntry entryOf(const Engine::Held& held)
{
    return { .id = held.record->id,
        .keyName = held.record->keyName,
        .startedAtMs = held.record->startedAtMs,
        .requestBytes = held.capture->requestSize(),
        .responseBytes = held.capture->answerTape().size() };
}

} // namespace

bool Engine::wantsUpdates() const
{
    return m_options.liveUpdates || m_management.hasListeners();
}

bool Engine::mayCapture(const QString& keyName) const
{
    return m_options.capture == Capture::On
        || (m_keeping == Keeping::On
            && (m_captureRules.mayMatch(keyName) || m_configuredCapture.mayMatch(keyName)));
}

// Rules may have changed while it ran.
void Engine::keepCapture(const inspect::ExchangeRecordPtr& record, const RawCapturePtr& capture)
{
    const bool isKept =
        m_keeping == Keeping::On && (m_captureRules.matches(*record) || m_configuredCapture.matches(*record));
    const bool isHandedOver = isKept && m_options.onCaptured;
    if (isHandedOver)
        m_options.onCaptured(record, capture);
    if (!isKept && m_options.capture == Capture::Off)
        return;
    m_captured.append({ .record = record, .capture = capture, .isHandedOver = isHandedOver });
    m_capturedBytes += capture->heldBytes();
    dropOldCaptures();
}

void Engine::dropOldCaptures()
{
    constexpr qint64 kShare = 8;
    const auto isTooMuch = [this] {
        return m_captured.size() > m_options.capturedExchanges
            || (m_captured.size() > 1 && m_capturedBytes > m_options.captureBytes / kShare);
    };
    while (isTooMuch()) {
        m_capturedBytes -= m_captured.first().capture->heldBytes();
        m_captured.removeFirst();
    }
}

Engine::Held Engine::held(const ExchangeId& id) const
{
    for (const auto& [exchange, owned] : m_exchanges) {
        if (exchange->record().id == id && exchange->capture() && mayCapture(exchange->record().keyName)) {
            return { .record = std::make_shared<const inspect::ExchangeRecord>(exchange->record()),
                .capture = exchange->capture()->look() };
        }
    }
    const auto found = std::find_if(
        m_captured.begin(), m_captured.end(), [&id](const Held& entry) { return entry.record->id == id; });
    return found == m_captured.end() ? Held {} : *found;
}

QVector<Engine::Held> Engine::heldOnly(const std::optional<QString>& keyName) const
{
    QVector<Held> only;
    std::copy_if(m_captured.begin(), m_captured.end(), std::back_inserter(only), [&](const Held& entry) {
        return !entry.isHandedOver && (!keyName || entry.record->keyName == *keyName);
    });
    return only;
}

QVector<inspect::CaptureEntry> Engine::captured(const std::optional<QString>& keyName) const
{
    QVector<inspect::CaptureEntry> list;
    for (const Held& entry : m_captured) {
        if (!keyName || entry.record->keyName == *keyName)
            list.prepend(entryOf(entry)); // the latest first
    }
    return list;
}

QVector<inspect::CaptureEntry> Engine::capturedOnly(const std::optional<QString>& keyName) const
{
    QVector<inspect::CaptureEntry> list;
    for (const Held& entry : heldOnly(keyName))
        list.prepend(entryOf(entry));
    return list;
}

Engine::Forgotten Engine::forgetCaptured(
    const std::optional<ExchangeId>& id, const std::optional<QString>& keyName)
{
    Forgotten forgotten;
    m_captured.removeIf([&](const Held& entry) {
        if ((id && entry.record->id != *id) || (keyName && entry.record->keyName != *keyName))
            return false;
        ++forgotten.all;
        forgotten.only += entry.isHandedOver ? 0 : 1;
        m_capturedBytes -= entry.capture->heldBytes();
        return true;
    });
    return forgotten;
}

void Engine::test(const TargetId& target, TestDone done)
{
    if (!m_upstream || !m_snapshot) {
        done(Error { .code = ErrorCode::Cancelled, .message = u"The gateway does not run."_s });
        return;
    }
    http::InboundRequest request = testRequest(target, m_snapshot->config(), m_clock);
    const std::optional<Route> route = matchRoute(request.head).route;
    if (!route) {
        done(Error { .code = ErrorCode::Internal, .message = u"There is no way to test such a model."_s });
        return;
    }
    Exchange& exchange =
        admit(*route, probeClient(), std::move(request), std::make_unique<DiscardSink>(), m_snapshot);
    m_tests.emplace(&exchange, Test { .target = target, .done = std::move(done) });
    exchange.start();
}

void Engine::cancelTests(const TargetId& target)
{
    std::vector<Exchange*> cancelled;
    for (const auto& [exchange, test] : m_tests) {
        if (test.target == target)
            cancelled.push_back(exchange);
    }
    // Their ends take them out of m_tests.
    for (Exchange* exchange : cancelled)
        exchange->cancel(u"Cancelled in the Plexus window."_s);
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
