// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/http_fields.h"

#include <algorithm>
#include <array>

namespace gateway::mcp {

namespace {

// mcp-method, mcp-name: of the standard headers drafted behind 2025-11-25.
constexpr std::array<QByteArrayView, 9> kUp { "accept", "content-type", "mcp-protocol-version",
    "last-event-id", "mcp-method", "mcp-name", "traceparent", "tracestate", "user-agent" };

constexpr std::array<QByteArrayView, 4> kDown { "cache-control", "content-type", "mcp-protocol-version",
    "retry-after" };

template <std::size_t N>
HeaderList listed(const HeaderList& headers, const std::array<QByteArrayView, N>& names)
{
    HeaderList found;
    for (const Header& header : headers) {
        const bool isListed = std::any_of(names.begin(), names.end(),
            [&header](QByteArrayView name) { return equalsIgnoringCase(name, header.name); });
        if (isListed && isHeaderValue(header.value))
            found.append(header);
    }
    return found;
}

} // namespace

HeaderList requestFields(const HeaderList& clientHeaders, QByteArrayView method)
{
    HeaderList fields = listed(clientHeaders, kUp);
    if (!hasHeader(fields, "accept"))
        fields.append(Header { "accept",
            method == "GET" ? QByteArray("text/event-stream") : "application/json, text/event-stream" });
    return fields;
}

HeaderList responseFields(const HeaderList& serverHeaders)
{
    return listed(serverHeaders, kDown);
}

void setField(HeaderList& headers, const QByteArray& name, const QByteArray& value)
{
    headers.removeIf([&name](const Header& header) { return equalsIgnoringCase(header.name, name); });
    headers.append(Header { name, value });
}

} // namespace gateway::mcp
