// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/raw_lane.h"

#include "base/http_status.h"
#include "providers/raw_relay.h"

namespace gateway::pipeline {

namespace {

std::unique_ptr<dialects::AnswerTap> tapFor(
    const std::optional<Route>& api, const upstream::UpstreamHead& head)
{
    if (!api || !isSuccessStatus(head.status))
        return nullptr;
    const QByteArray type = headerValue(head.headers, "content-type").toByteArray().toLower();
    const bool isStream = type.startsWith("text/event-stream") || type.startsWith("application/x-ndjson");
    if (!isStream && !type.isEmpty() && !type.contains("json"))
        return nullptr;
    const auto form = isStream ? dialects::AnswerForm::EventStream : dialects::AnswerForm::Json;
    switch (api->kind) {
    case RouteKind::Inference: return dialects::makeTap(api->dialect, form);
    case RouteKind::Relay: return dialects::makeRelayTap(api->operation, form);
    case RouteKind::CountTokens:
    case RouteKind::Raw:
    case RouteKind::ModelList:
    case RouteKind::Model:
    case RouteKind::Show:
    case RouteKind::Version:
    case RouteKind::Mcp:
    case RouteKind::State:
    case RouteKind::Health:
    case RouteKind::Root: break;
    }
    return nullptr;
}

} // namespace

RawLane::RawLane(const std::optional<Route>& api, const upstream::UpstreamHead& head)
    : m_tap(tapFor(api, head))
{
}

QByteArrayView RawLane::feed(QByteArrayView bytes)
{
    m_sawContent = m_sawContent || !bytes.isEmpty();
    if (m_tap)
        m_tap->feed(bytes);
    return bytes;
}

QByteArrayView RawLane::finish()
{
    if (m_tap)
        m_tap->finish();
    return {};
}

AnswerStart RawLane::start(const upstream::UpstreamHead& head) const
{
    AnswerStart start { .headers = providers::rawResponseHeaders(head.headers) };
    const QByteArrayView length = headerValue(head.headers, "content-length");
    if (!length.isEmpty()) {
        start.framing = http::BodyFraming::Length;
        start.headers.append(Header { QByteArrayLiteral("content-length"), length.toByteArray() });
    }
    return start;
}

inspect::Usage RawLane::usage() const
{
    return m_tap ? m_tap->usage() : inspect::Usage {};
}

inspect::AnswerFacts RawLane::facts() const
{
    return m_tap ? m_tap->facts() : inspect::AnswerFacts {};
}

inspect::MediaFigures RawLane::media() const
{
    return m_tap ? m_tap->media() : inspect::MediaFigures {};
}

} // namespace gateway::pipeline
