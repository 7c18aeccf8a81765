// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/probe.h"

#include <boost/json.hpp>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace json = boost::json;

http::InboundRequest probeRequest(const TargetId& target, const Clock& clock)
{
    const QString model = u"direct/%1/%2"_s.arg(target.provider, target.model);
    const json::object tool { { "type", "function" },
        { "function",
            json::object { { "name", "read_file" }, { "description", "Reads a file of the project." },
                { "parameters",
                    json::object { { "type", "object" },
                        { "properties", json::object { { "path", json::object { { "type", "string" } } } } },
                        { "required", json::array { "path" } } } } } } };
    const json::object body { { "model", model.toStdString() }, { "stream", true },
        { "stream_options", json::object { { "include_usage", true } } }, { "max_tokens", 100 },
        { "messages",
            json::array {
                json::object { { "role", "system" },
                    { "content", "You are a programming assistant. Answer in one short paragraph." } },
                json::object { { "role", "user" },
                    { "content", "Say in two sentences what a hash table is good for." } } } },
        { "tools", json::array { tool } } };
    const qint64 now = clock.monotonicUs();
    return { .head = { .method = "POST",
                 .target = "/v1/chat/completions",
                 .path = "/v1/chat/completions",
                 .query = {},
                 .headers = { Header { "user-agent", "plexus-probe" },
                     Header { "content-type", "application/json" } },
                 .peer = QHostAddress(QHostAddress::LocalHost),
                 .acceptedUs = now,
                 .headUs = now },
        .body = QByteArray::fromStdString(json::serialize(body)),
        .bodyUs = now };
}

KeyTable::Client probeClient()
{
    static const config::Key key { .name = u"probe"_s, .secretDigest = {} };
    return { .key = &key, .attribution = u"background"_s };
}

} // namespace gateway::pipeline

#include "moc_probe.cpp"
