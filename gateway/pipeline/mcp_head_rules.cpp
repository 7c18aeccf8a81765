// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_head_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

constexpr QByteArrayView kVersionField = "mcp-protocol-version";
constexpr QByteArrayView kBatchVersion = "2025-03-26";

mcp::Refusal invalid(int status, const QString& message, const QString& reason)
{
    return { .status = status, .code = mcp::code::kInvalidRequest, .message = message, .reason = reason };
}

bool isRefusedByQuality(QByteArrayView parameters)
{
    const QByteArray text = parameters.toByteArray().simplified().replace(' ', "");
    return text.contains("q=0") && !text.contains("q=0.") && !text.contains("q=0,");
}

std::optional<mcp::Refusal> versionProblem(const HeaderList& headers)
{
    const QByteArrayView version = headerValue(headers, kVersionField);
    const bool isSound = version.size() <= 32
        && std::all_of(version.begin(), version.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (isSound && countHeader(headers, kVersionField) <= 1)
        return std::nullopt;
    return invalid(400, u"MCP-Protocol-Version must be one version, like 2025-11-25."_s, u"bad_version"_s);
}

} // namespace

QByteArray mediaTypeOf(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.first(end)).trimmed().toByteArray().toLower();
}

bool acceptsMedia(const HeaderList& headers, QByteArrayView type)
{
    const QByteArray wildcard = type.first(type.indexOf('/') + 1).toByteArray() + '*';
    bool isNamed = false;
    for (const Header& header : headers) {
        if (!equalsIgnoringCase(header.name, "accept"))
            continue;
        isNamed = true;
        for (const QByteArray& entry : header.value.split(',')) {
            const QByteArray media = mediaTypeOf(entry);
            const qsizetype parameters = entry.indexOf(';');
            const bool matches = media == type || media == wildcard || media == "*/*";
            if (matches && (parameters < 0 || !isRefusedByQuality(QByteArrayView(entry).sliced(parameters))))
                return true;
        }
    }
    return !isNamed;
}

bool hasMcpBatches(const HeaderList& headers)
{
    const QByteArrayView version = headerValue(headers, kVersionField);
    return version.isEmpty() || version == kBatchVersion;
}

mcp::Refusal mcpTooLarge(qint64 maxBytes)
{
    return invalid(413,
        u"The message is larger than the %1 bytes this server takes (max_message_bytes)."_s.arg(maxBytes),
        u"payload_too_large"_s);
}

std::optional<mcp::Refusal> mcpHeadProblem(const http::RequestHead& head, qint64 maxBytes)
{
    if (auto problem = versionProblem(head.headers))
        return problem;
    const bool takesStream = acceptsMedia(head.headers, "text/event-stream");
    if (head.method == "GET" && !takesStream)
        return invalid(
            406, u"A GET opens a stream: Accept must take text/event-stream."_s, u"not_acceptable"_s);
    if (head.method != "POST")
        return std::nullopt;
    if (!takesStream || !acceptsMedia(head.headers, "application/json"))
        return invalid(
            406, u"Accept must take both application/json and text/event-stream."_s, u"not_acceptable"_s);
    const QByteArrayView type = headerValue(head.headers, "content-type");
    if (mediaTypeOf(type) != "application/json") {
        return invalid(415,
            u"The content type must be application/json, not \u201c%1\u201d."_s.arg(
                QString::fromLatin1(type)),
            u"unsupported_media"_s);
    }
    const QByteArrayView coding = headerValue(head.headers, "content-encoding");
    if (!coding.isEmpty() && !equalsIgnoringCase(coding, "identity"))
        return invalid(415, u"Compressed bodies (%1) are not accepted."_s.arg(QString::fromLatin1(coding)),
            u"unsupported_media"_s);
    // The front has checked that it is a number.
    if (headerValue(head.headers, "content-length").toLongLong() > maxBytes)
        return mcpTooLarge(maxBytes);
    return std::nullopt;
}

} // namespace gateway::pipeline
