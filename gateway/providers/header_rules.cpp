// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/header_rules.h"

#include <algorithm>
#include <array>

namespace gateway::providers {

namespace {

// Forwarded from the client when present. User-Agent too: some plans admit known agents only, and a direct
// call would have carried it.
constexpr std::array<QByteArrayView, 10> kForwardedUp { "accept", "user-agent", "anthropic-version",
    "anthropic-beta", "openai-beta", "idempotency-key", "traceparent", "tracestate", "accept-language",
    "x-openai-internal-codex-responses-lite" };

constexpr std::array<QByteArrayView, 11> kForwardedDown { "content-type", "content-language",
    "content-encoding", "cache-control", "retry-after", "retry-after-ms", "request-id",
    "openai-processing-ms", "openai-version", "openai-model", "x-should-retry" };

constexpr std::array<QByteArrayView, 3> kForwardedDownPrefixes { "x-ratelimit-", "anthropic-", "x-codex-" };

// What an answer is given besides: our ids, the target, its length.
constexpr qsizetype kOwnHeaders = 8;

template <size_t N> bool listed(const std::array<QByteArrayView, N>& list, QByteArrayView name)
{
    return std::any_of(
        list.begin(), list.end(), [name](QByteArrayView entry) { return equalsIgnoringCase(entry, name); });
}

bool hasForwardedPrefix(QByteArrayView name)
{
    return std::any_of(
        kForwardedDownPrefixes.begin(), kForwardedDownPrefixes.end(), [name](QByteArrayView prefix) {
            return name.size() > prefix.size() && equalsIgnoringCase(name.first(prefix.size()), prefix);
        });
}

// Fields the client listed in Connection are meant for this hop alone (RFC 9110 §7.6.1).
bool isListedInConnection(const HeaderList& headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(), [name](const Header& header) {
        if (!equalsIgnoringCase(header.name, "connection"))
            return false;
        const QList<QByteArray> options = header.value.split(',');
        return std::any_of(options.begin(), options.end(),
            [name](const QByteArray& option) { return equalsIgnoringCase(option.trimmed(), name); });
    });
}

void setHeader(HeaderList& headers, const Header& header)
{
    headers.removeIf(
        [&header](const Header& existing) { return equalsIgnoringCase(existing.name, header.name); });
    headers.append(header);
}

} // namespace

HeaderList requestHeaders(const config::Provider& provider, Dialect dialect, const Secret& credential,
    const HeaderList& clientHeaders)
{
    HeaderList headers;
    headers.reserve(8);
    headers.append(Header { QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json") });
    for (const Header& header : clientHeaders) {
        if (listed(kForwardedUp, header.name) && isHeaderValue(header.value)
            && !isListedInConnection(clientHeaders, header.name))
            headers.append(header);
    }
    if (dialect == Dialect::Messages && !hasHeader(headers, "anthropic-version"))
        headers.append(Header { QByteArrayLiteral("anthropic-version"), QByteArrayLiteral("2023-06-01") });
    if (!credential.isEmpty()) {
        if (dialect == Dialect::Messages)
            headers.append(Header { QByteArrayLiteral("x-api-key"), credential.reveal() });
        else if (dialect == Dialect::Gemini)
            headers.append(Header { QByteArrayLiteral("x-goog-api-key"), credential.reveal() });
        else
            headers.append(Header { QByteArrayLiteral("authorization"), "Bearer " + credential.reveal() });
    }
    for (const Header& header : provider.headers)
        setHeader(headers, header);
    return headers;
}

HeaderList responseHeaders(const HeaderList& upstreamHeaders)
{
    HeaderList headers;
    headers.reserve(upstreamHeaders.size() + kOwnHeaders);
    for (const Header& header : upstreamHeaders) {
        if (!isHeaderName(header.name) || !isHeaderValue(header.value))
            continue;
        if (equalsIgnoringCase(header.name, "x-request-id"))
            headers.append(Header { QByteArrayLiteral("x-upstream-request-id"), header.value });
        else if (listed(kForwardedDown, header.name) || hasForwardedPrefix(header.name))
            headers.append(header);
    }
    return headers;
}

} // namespace gateway::providers
