// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/replay.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

// Who asks, and what belongs to the connection it came by.
constexpr std::array<QByteArrayView, 14> kLeftOut { "authorization", "x-api-key", "x-goog-api-key", "cookie",
    "host", "origin", "content-length", "transfer-encoding", "connection", "keep-alive", "expect", "te",
    "upgrade", "proxy-authorization" };
// What masking puts in the place of a secret.
const QByteArray kMask = QByteArrayLiteral("\xE2\x80\xA2");

bool isLeftOut(const Header& header)
{
    return header.value.contains(kMask) || !isHeaderName(header.name) || !isHeaderValue(header.value)
        || std::any_of(kLeftOut.begin(), kLeftOut.end(),
            [&header](QByteArrayView name) { return equalsIgnoringCase(header.name, name); });
}

// Without the key, and whatever else was masked.
QByteArray cleanQuery(const QByteArray& query)
{
    QByteArray kept;
    for (const QByteArray& part : query.split('&')) {
        const bool isMasked = part.contains(kMask) || part.contains("%E2%80%A2");
        if (part.isEmpty() || part.startsWith("key=") || isMasked)
            continue;
        kept += (kept.isEmpty() ? "" : "&") + part;
    }
    return kept;
}

bool isLine(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Result<http::InboundRequest> replayRequest(const inspect::ReplayOrder& order, const Clock& clock)
{
    const qsizetype question = order.target.indexOf('?');
    const QByteArray path = question < 0 ? order.target : order.target.first(question);
    const QByteArray query = question < 0 ? QByteArray() : cleanQuery(order.target.sliced(question + 1));
    if (!path.startsWith('/') || !isLine(path) || !isLine(query) || !isHeaderName(order.method)) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = u"The request line of the recorded request cannot be sent again."_s,
            .failureClass = FailureClass::Caller };
    }
    HeaderList headers;
    bool hasType = false;
    for (const Header& header : order.headers.list()) {
        if (isLeftOut(header))
            continue;
        hasType = hasType || equalsIgnoringCase(header.name, "content-type");
        headers.append(header);
    }
    if (!hasType && !order.body.isEmpty())
        headers.append(Header { "content-type", "application/json" });
    const qint64 now = clock.monotonicUs();
    return http::InboundRequest { .head = { .method = order.method,
                                      .target = query.isEmpty() ? path : path + '?' + query,
                                      .path = path,
                                      .query = query,
                                      .headers = headers,
                                      .peer = QHostAddress(QHostAddress::LocalHost),
                                      .acceptedUs = now,
                                      .headUs = now },
        .body = order.body,
        .bodyUs = now };
}

} // namespace gateway::pipeline
