// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side: what it asks for, and where that goes.
#include "mcp_host/aggregate_peer.h"

#include "dialects/json/json_text.h"
#include "mcp/protocol_version.h"
#include "mcp/raw_members.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

using mcp::MessageKind;

const json::object& paramsOf(const json::object& message)
{
    static const json::object kNone;
    const json::value* params = message.if_contains("params");
    return params && params->is_object() ? params->get_object() : kNone;
}

QString textOf(const json::object& object, std::string_view member)
{
    const json::value* value = object.if_contains(member);
    return value && value->is_string()
        ? QString::fromUtf8(value->get_string().data(), qsizetype(value->get_string().size()))
        : QString();
}

QByteArray quoted(const QString& text)
{
    return dialects::serializeJson(json::string(text.toStdString()));
}

json::object serverCapabilities()
{
    const json::object changing { { "listChanged", true } };
    return { { "tools", changing }, { "prompts", changing },
        { "resources", json::object { { "listChanged", true }, { "subscribe", true } } },
        { "logging", json::object() }, { "completions", json::object() } };
}

} // namespace

AggregatePeer::AggregatePeer(Services services, QString owner, SessionPort& port)
    : m_services(std::move(services))
    , m_owner(std::move(owner))
    , m_port(port)
    , m_snapshot(m_services.snapshot())
{
}

AggregatePeer::~AggregatePeer()
{
    // Never from inside one of them: their processes end now.
    for (auto& [name, upstream] : m_upstreams) {
        if (upstream.state == Upstream::State::Ready && !upstream.server.isProgram())
            m_services.host.linkClosed(name);
        if (upstream.connection)
            upstream.connection->abandon();
    }
}

void AggregatePeer::reply(const QByteArray& id, const json::value& result)
{
    m_preparing.remove(id);
    const QByteArray text =
        R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" + dialects::serializeJson(result) + '}';
    m_port.toClient(text, { .kind = MessageKind::Response, .id = id }, {});
}

void AggregatePeer::refuse(const QByteArray& id, int code, const QString& why)
{
    m_preparing.remove(id);
    const mcp::Refusal refusal { .status = 200, .code = code, .message = why };
    m_port.toClient(mcp::errorObject(id, refusal),
        { .kind = MessageKind::ErrorReply, .id = id, .errorCode = code, .errorMessage = why }, {});
}

void AggregatePeer::fromClient(const QByteArray& message, const mcp::Message& read)
{
    switch (read.kind) {
    case MessageKind::Request: handleRequest(message, read); break;
    case MessageKind::Notification: handleNotification(message, read); break;
    case MessageKind::Response:
    case MessageKind::ErrorReply: handleAnswer(message, read); break;
    case MessageKind::Other: break;
    }
}

void AggregatePeer::handleRequest(const QByteArray& message, const mcp::Message& read)
{
    for (const ListKind kind : kListKinds) {
        if (read.method == listFacts(kind).method) {
            answerList(kind, read.id, message);
            return;
        }
    }
    using Handler = void (AggregatePeer::*)(const QByteArray&, const mcp::Message&);
    static const QHash<QString, Handler> kHandlers { { u"initialize"_s, &AggregatePeer::initialize },
        { u"tools/call"_s, &AggregatePeer::callTool }, { u"prompts/get"_s, &AggregatePeer::getPrompt },
        { u"resources/read"_s, &AggregatePeer::askAboutResource },
        { u"resources/subscribe"_s, &AggregatePeer::askAboutResource },
        { u"resources/unsubscribe"_s, &AggregatePeer::askAboutResource },
        { u"completion/complete"_s, &AggregatePeer::complete },
        { u"logging/setLevel"_s, &AggregatePeer::setLevel } };
    if (const Handler handler = kHandlers.value(read.method)) {
        // Until it is forwarded: servers may have to be asked what they have first.
        m_preparing.insert(read.id);
        (this->*handler)(message, read);
    } else if (read.method == u"ping")
        reply(read.id, json::object());
    else
        refuse(read.id, mcp::code::kMethodNotFound, u"Plexus has no method %1."_s.arg(read.method.left(100)));
}

void AggregatePeer::initialize(const QByteArray& message, const mcp::Message& read)
{
    const auto parsed = dialects::parseJsonObject(message);
    const json::object& params = parsed ? paramsOf(*parsed) : paramsOf({});
    const json::value* capabilities = params.if_contains("capabilities");
    // What servers may ask of the client; nothing else of it is theirs to know.
    for (const std::string_view name : { "sampling", "elicitation", "roots" }) {
        if (const json::value* capability = capabilities && capabilities->is_object()
                ? capabilities->get_object().if_contains(name)
                : nullptr)
            m_clientCapabilities[name] = *capability;
    }
    const json::value* info = params.if_contains("clientInfo");
    m_introduction = { .capabilities = dialects::serializeJson(m_clientCapabilities),
        .clientInfo = dialects::serializeJson(info && info->is_object()
                ? *info
                : json::value { { "name", "plexus" }, { "version", PLEXUS_VERSION } }) };
    const QByteArray version = mcp::negotiatedVersion(read.protocolVersion.toLatin1());
    json::object result { { "protocolVersion", version.toStdString() },
        { "capabilities", serverCapabilities() },
        { "serverInfo",
            json::object { { "name", "plexus" }, { "title", "Plexus" }, { "version", PLEXUS_VERSION } } },
        { "instructions",
            "Tools and prompts of several MCP servers. What stands before __ in a name is the server." } };
    const QByteArray text =
        R"({"jsonrpc":"2.0","id":)" + read.id + R"(,"result":)" + dialects::serializeJson(result) + '}';
    m_preparing.remove(read.id);
    m_port.toClient(text,
        { .kind = MessageKind::Response, .id = read.id, .protocolVersion = QString::fromLatin1(version) },
        {});
}

void AggregatePeer::answerList(ListKind kind, const QByteArray& id, const QByteArray& message)
{
    const auto parsed = dialects::parseJsonObject(message);
    const QString cursor = parsed ? textOf(paramsOf(*parsed), "cursor") : QString();
    const auto page = [this, kind, id](std::size_t from) {
        const json::array& all = m_lists.shown(kind);
        const std::size_t to = std::min(all.size(), from + kPageSize);
        json::array items;
        for (std::size_t i = std::min(from, to); i < to; ++i)
            items.push_back(all[i]);
        json::object result { { listFacts(kind).member, std::move(items) } };
        if (to < all.size())
            result["nextCursor"] = std::to_string(to);
        reply(id, result);
    };
    if (cursor.isEmpty()) {
        collect(kind, [page] { page(0); });
        return;
    }
    bool isNumber = false;
    const qulonglong from = cursor.toULongLong(&isNumber);
    if (isNumber && from <= m_lists.shown(kind).size())
        page(from);
    else
        refuse(
            id, mcp::code::kInvalidParams, u"The cursor is none of this list's; begin again without one."_s);
}

void AggregatePeer::callTool(const QByteArray& message, const mcp::Message& read)
{
    // A client may remember the list of an earlier session.
    if (!m_collected.contains(ListKind::Tools)) {
        collect(ListKind::Tools, [this, message, read] { callTool(message, read); });
        return;
    }
    const auto tool = m_lists.tool(read.name);
    if (!tool && readAgain({ ListKind::Tools }, read.id, [this, message, read] { callTool(message, read); }))
        return;
    if (!tool) {
        refuse(read.id, mcp::code::kInvalidParams,
            u"Unknown tool: %1. Plexus has no tool of that name for this key now."_s.arg(
                read.name.left(200)));
        return;
    }
    if (tool->state != mcp::ToolState::Allowed) {
        refuse(read.id, mcp::code::kServerError,
            mcp::heldBackText(tool->state, tool->item.server, tool->item.name));
        return;
    }
    const QByteArray params =
        mcp::withMember(mcp::memberText(message, "params"), "name", quoted(tool->item.name));
    forward(tool->item.server, mcp::withMember(message, "params", params), read);
}

void AggregatePeer::getPrompt(const QByteArray& message, const mcp::Message& read)
{
    if (!m_collected.contains(ListKind::Prompts)) {
        collect(ListKind::Prompts, [this, message, read] { getPrompt(message, read); });
        return;
    }
    const auto prompt = m_lists.prompt(read.name);
    if (!prompt
        && readAgain({ ListKind::Prompts }, read.id, [this, message, read] { getPrompt(message, read); }))
        return;
    if (!prompt) {
        refuse(read.id, mcp::code::kInvalidParams, u"Unknown prompt: %1."_s.arg(read.name.left(200)));
        return;
    }
    const QByteArray params =
        mcp::withMember(mcp::memberText(message, "params"), "name", quoted(prompt->name));
    forward(prompt->server, mcp::withMember(message, "params", params), read);
}

void AggregatePeer::askAboutResource(const QByteArray& message, const mcp::Message& read)
{
    for (const ListKind kind : { ListKind::Resources, ListKind::Templates }) {
        if (!m_collected.contains(kind)) {
            collect(kind, [this, message, read] { askAboutResource(message, read); });
            return;
        }
    }
    const auto parsed = dialects::parseJsonObject(message);
    const QString uri = parsed ? textOf(paramsOf(*parsed), "uri") : QString();
    const QString server = m_lists.serverOf(uri);
    if (server.isEmpty()
        && readAgain({ ListKind::Resources, ListKind::Templates }, read.id,
            [this, message, read] { askAboutResource(message, read); }))
        return;
    constexpr int kResourceNotFound = -32002; // modelcontextprotocol.io, "Resources", error handling
    if (server.isEmpty())
        refuse(read.id, kResourceNotFound, u"Unknown resource: %1."_s.arg(uri.left(200)));
    else
        forward(server, message, read);
}

void AggregatePeer::complete(const QByteArray& message, const mcp::Message& read)
{
    const QByteArrayView params = mcp::memberText(message, "params");
    const QByteArrayView ref = mcp::memberText(params, "ref");
    const auto parsed = dialects::parseJsonObject(ref);
    const QString name = parsed ? textOf(*parsed, "name") : QString();
    if (const auto prompt = m_lists.prompt(name)) {
        const QByteArray own = mcp::withMember(ref, "name", quoted(prompt->name));
        forward(
            prompt->server, mcp::withMember(message, "params", mcp::withMember(params, "ref", own)), read);
        return;
    }
    const QString server = parsed ? m_lists.serverOf(textOf(*parsed, "uri")) : QString();
    if (server.isEmpty())
        refuse(read.id, mcp::code::kInvalidParams, u"There is no such prompt or resource here."_s);
    else
        forward(server, message, read);
}

void AggregatePeer::setLevel(const QByteArray& message, const mcp::Message& read)
{
    m_level = message;
    for (auto& [name, upstream] : m_upstreams) {
        if (upstream.state == Upstream::State::Ready && upstream.connection->can("logging"))
            upstream.connection->call(message, read.method, [](const ServerConnection::Answer&) {});
    }
    reply(read.id, json::object());
}

void AggregatePeer::forward(const QString& server, const QByteArray& message, const mcp::Message& read)
{
    // Cancelled meanwhile: the client has been told, and nothing must happen any more.
    if (!m_preparing.remove(read.id))
        return;
    Upstream* upstream = ready(server);
    if (!upstream) {
        refuse(read.id, mcp::code::kServerError,
            u"The MCP server \u201c%1\u201d cannot be reached now."_s.arg(server));
        return;
    }
    const QByteArray token = mcp::wantedProgressToken(message);
    if (!token.isEmpty())
        upstream->tokens.insert(token, read.id);
    const QByteArray id = read.id;
    // Before it is sent: the answer may come from inside.
    m_forwarded.insert(id, { .server = server });
    const qint64 number = upstream->connection->call(
        message, read.method, [this, server, id, token](const ServerConnection::Answer& answer) {
            m_forwarded.remove(id);
            if (const auto found = m_upstreams.find(server); found != m_upstreams.end())
                found->second.tokens.remove(token);
            mcp::Message answered = answer.read;
            answered.id = id;
            m_port.toClient(mcp::withMember(answer.message, "id", id), answered, {});
        });
    if (const auto forwarded = m_forwarded.find(id); forwarded != m_forwarded.end())
        forwarded->number = number;
}

void AggregatePeer::handleNotification(const QByteArray& message, const mcp::Message& read)
{
    if (read.method == u"notifications/cancelled") {
        const QByteArray id = mcp::cancelledId(message);
        m_preparing.remove(id);
        const auto forwarded = m_forwarded.constFind(id);
        if (forwarded == m_forwarded.constEnd())
            return;
        if (Upstream* upstream = ready(forwarded->server)) {
            upstream->connection->cancel(forwarded->number, message);
            upstream->tokens.removeIf([&id](const auto& entry) { return entry.value() == id; });
        }
        m_forwarded.erase(forwarded);
    } else if (read.method == u"notifications/roots/list_changed") {
        for (auto& [name, upstream] : m_upstreams) {
            if (upstream.state == Upstream::State::Ready)
                upstream.connection->send(message, read);
        }
    }
}

void AggregatePeer::handleAnswer(const QByteArray& message, const mcp::Message& read)
{
    const auto asked = m_asked.constFind(read.id);
    if (asked == m_asked.constEnd())
        return;
    const ServerRequest request = *asked;
    m_asked.erase(asked);
    if (Upstream* upstream = ready(request.server)) {
        mcp::Message answer = read;
        answer.id = request.id;
        upstream->connection->send(mcp::withMember(message, "id", request.id), answer);
    }
}

void AggregatePeer::setReading(Reading reading)
{
    m_reading = reading;
    for (auto& [name, upstream] : m_upstreams) {
        if (upstream.connection)
            upstream.connection->setReading(reading);
    }
}

} // namespace gateway::mcp_host

#include "moc_aggregate_peer.cpp"
