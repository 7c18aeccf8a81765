// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_desk.h"

#include "dialects/error_body.h"
#include "pipeline/local_replies.h"
#include "pipeline/mcp_grants.h"
#include "pipeline/mcp_head_rules.h"
#include "pipeline/sign_in_routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

// A flood of wrong keys must not become a flood of rows.
constexpr int kRefusedPerSecond = 20;
// Of a client's words, repeated to it.
constexpr qsizetype kShownName = 200;
// Where no server says another.
constexpr qint64 kOurMaxBytes = 16 * 1024 * 1024;

mcp::Refusal notFound(const QString& message)
{
    return { .status = 404, .message = message, .reason = u"unknown_server"_s };
}

mcp::Refusal refusalOf(const Error& error)
{
    return mcp::refusalOf(error, dialects::httpStatusFor(error.code));
}

QString transportName(McpPlace place)
{
    switch (place) {
    case McpPlace::Remote: return u"http"_s;
    case McpPlace::Program: return u"program"_s;
    case McpPlace::Aggregate: return u"aggregate"_s;
    case McpPlace::Management: return u"management"_s;
    }
    return {};
}

// What a key for single tools may do at a server besides calling those: what every session needs.
bool isOfEverySession(const mcp::Message& message)
{
    switch (message.kind) {
    case mcp::MessageKind::Response:
    case mcp::MessageKind::ErrorReply: return true;
    case mcp::MessageKind::Notification: return message.method.startsWith(u"notifications/");
    case mcp::MessageKind::Request:
        return message.method == u"initialize" || message.method == u"ping"
            || message.method == u"logging/setLevel" || message.method == u"tools/list";
    case mcp::MessageKind::Other: return false;
    }
    return false;
}

// A key for single tools is not one for everything else the server has: resources, prompts, and whatever is
// invented next. Said as a server says it of a method it does not have.
std::optional<mcp::Refusal> methodProblem(const McpVisit& visit)
{
    if (!visit.server || !hasMcpToolLimits(*visit.key, visit.server->name))
        return std::nullopt;
    for (const mcp::Message& message : visit.messages.list) {
        const bool callsATool =
            message.method == u"tools/call"_s && message.kind == mcp::MessageKind::Request;
        if (callsATool || isOfEverySession(message))
            continue;
        return mcp::Refusal { .status = visit.messages.requestId().isEmpty() ? 403 : 200,
            .code = mcp::code::kMethodNotFound,
            .message =
                u"The key \u201c%1\u201d is for single tools of the MCP server \u201c%2\u201d; it has no "
                u"method %3 here."_s.arg(
                    visit.key->name, visit.server->name, message.method.left(kShownName)),
            .reason = u"key_for_tools"_s };
    }
    return std::nullopt;
}

// Of a tool the key may not call, or nobody may; the server knows it by that name.
std::optional<mcp::Refusal> toolProblem(const McpVisit& visit)
{
    if (!visit.server)
        return std::nullopt;
    const QString& server = visit.server->name;
    const int status = visit.messages.requestId().isEmpty() ? 403 : 200;
    for (const mcp::Message& message : visit.messages.list) {
        if (message.method != u"tools/call"_s)
            continue;
        if (!mayUseMcpTool(*visit.key, server, message.name)) {
            // Said as the server itself would say it of a tool it does not have.
            return mcp::Refusal { .status = status,
                .code = mcp::code::kInvalidParams,
                .message = u"Unknown tool: %1. The key \u201c%2\u201d has no tool of that name here."_s.arg(
                    message.name, visit.key->name),
                .reason = u"unknown_tool"_s };
        }
        const auto state =
            visit.tools ? visit.tools->callState(server, message.name) : mcp::ToolState::Allowed;
        if (state != mcp::ToolState::Allowed) {
            return mcp::Refusal { .status = status,
                .code = mcp::code::kServerError,
                .message = mcp::heldBackText(state, server, message.name.left(kShownName)),
                .reason = u"tool_held_back"_s };
        }
    }
    return std::nullopt;
}

bool callsTool(const mcp::Messages& messages)
{
    return std::any_of(messages.list.begin(), messages.list.end(),
        [](const mcp::Message& message) { return message.method == u"tools/call"; });
}

mcp::Refusal scopeProblem(const http::RequestHead& head, const config::McpSignIn& signIn)
{
    return { .status = 403,
        .message =
            u"The token is for reading alone; calling tools needs the scope mcp:write. Sign in again."_s,
        .reason = u"insufficient_scope"_s,
        .challenge = mcpChallenge(head, signIn, "insufficient_scope") };
}

} // namespace

McpDesk::McpDesk(const Clock& clock, McpRecorder::Observer observer)
    : m_clock(clock)
    , m_observer(std::move(observer))
{
}

void McpDesk::plug(McpPlace place, std::unique_ptr<McpBackend> backend)
{
    m_backends.at(static_cast<std::size_t>(place)) = std::move(backend);
}

McpBackend* McpDesk::backend(McpPlace place) const
{
    return m_backends.at(static_cast<std::size_t>(place)).get();
}

void McpDesk::configure(const SnapshotPtr& snapshot)
{
    for (const auto& backend : m_backends) {
        if (backend)
            backend->configured(snapshot);
    }
}

void McpDesk::grantsEnded(const McpGrantLives& lives)
{
    for (const auto& backend : m_backends) {
        if (backend)
            backend->grantsEnded(lives);
    }
}

void McpDesk::stop()
{
    // The aggregate asks the proxy on behalf of its sessions: it goes first, and what it still says then ends
    // with the proxy.
    static_assert(McpPlace::Remote < McpPlace::Aggregate);
    std::for_each(m_backends.rbegin(), m_backends.rend(), [](const auto& backend) {
        if (backend)
            backend->stop();
    });
}

Result<McpDesk::Caller> McpDesk::authenticate(
    const http::RequestHead& head, const QByteArray& server, const Snapshot& snapshot) const
{
    const Result<KeyTable::Client> client = snapshot.keys().authenticate(head);
    if (client)
        return Caller { .key = client->key, .attribution = client->attribution };
    const std::optional<Credential> token = credentialOf(head);
    if (!m_tokenKey || !snapshot.config().mcp.signIn.enabled || !token)
        return client.error();
    const std::optional<McpTokenGrant> grant = m_tokenKey(token->secret, server, snapshot);
    const config::Key* key = grant ? snapshot.config().findKey(grant->keyName) : nullptr;
    if (!key || !key->enabled)
        return client.error();
    return Caller { .key = key, .mayCall = grant->mayCall, .grant = grant->grant };
}

std::optional<mcp::Refusal> McpDesk::findPlace(
    Caller& caller, const QByteArray& name, const Snapshot& snapshot) const
{
    if (name.isEmpty()) {
        caller.place = McpPlace::Aggregate;
        return std::nullopt;
    }
    const QString wanted = QString::fromUtf8(name);
    const auto& servers = snapshot.config().mcp.servers;
    const auto found = std::find_if(servers.begin(), servers.end(), [&](const config::McpServer& server) {
        return server.name == wanted && server.enabled && (server.isProgram() || !server.url.isEmpty());
    });
    if (found == servers.end() || !mayUseMcpServer(*caller.key, wanted))
        return notFound(u"There is no MCP server \u201c%1\u201d for this key."_s.arg(wanted.left(63)));
    caller.server = &*found;
    caller.place = found->isProgram() ? McpPlace::Program : McpPlace::Remote;
    return std::nullopt;
}

McpDesk::Admission McpDesk::admit(
    const http::RequestHead& head, const Route& route, const Snapshot& snapshot) const
{
    Admission admission;
    Caller& caller = admission.caller;
    if (route.name == "plexus") {
        caller.place = McpPlace::Management;
        if (McpBackend* management = backend(McpPlace::Management))
            admission.refusal = management->checkHead(head, snapshot);
    } else {
        const Result<Caller> client = authenticate(head, route.name, snapshot);
        if (!client) {
            admission.refusal = refusalOf(client.error());
            return admission;
        }
        caller = *client;
        if (const auto problem = snapshot.clientProblem(*caller.key, head, m_clock.epochMs()))
            admission.refusal = refusalOf(*problem);
        else
            admission.refusal = findPlace(caller, route.name, snapshot);
    }
    if (!admission.refusal && !snapshot.config().mcp.enabled)
        admission.refusal = notFound(u"MCP is switched off (mcpEnabled)."_s);
    if (!admission.refusal && !backend(caller.place))
        admission.refusal = notFound(u"Plexus serves no MCP at this address."_s);
    if (!admission.refusal)
        admission.refusal =
            mcpHeadProblem(head, caller.server ? caller.server->maxMessageBytes : kOurMaxBytes);
    return admission;
}

std::unique_ptr<McpRecorder> McpDesk::recorderFor(
    const http::RequestHead& head, const Route& route, const Caller& caller) const
{
    auto recorder = std::make_unique<McpRecorder>(m_clock, head, m_observer);
    inspect::McpRecord& record = recorder->record();
    record.keyName = caller.key ? caller.key->name : QString();
    record.attribution = caller.attribution;
    record.server = QString::fromUtf8(route.name).left(63);
    record.transport = transportName(caller.place);
    return recorder;
}

void McpDesk::recordRefused(const http::RequestHead& head, const Route& route, const Admission& admission)
{
    const qint64 now = m_clock.monotonicUs();
    if (now - m_refusedWindowUs > 1'000'000) {
        m_refusedWindowUs = now;
        m_refusedCount = 0;
    }
    if (++m_refusedCount <= kRefusedPerSecond)
        recorderFor(head, route, admission.caller)->refused(*admission.refusal);
}

std::optional<http::Reply> McpDesk::checkHead(
    const http::RequestHead& head, const RouteMatch& match, const SnapshotPtr& snapshot)
{
    if (!match.route) {
        http::Reply reply = mcpErrorReply({ .status = 405,
            .code = mcp::code::kInvalidRequest,
            .message = u"%1 is not allowed here; use %2."_s.arg(
                QString::fromLatin1(head.method), QString::fromLatin1(match.allow)),
            .reason = u"method_not_allowed"_s });
        reply.headers.append(Header { "allow", match.allow.toByteArray() });
        return reply;
    }
    const Admission admission = admit(head, *match.route, *snapshot);
    if (!admission.refusal)
        return std::nullopt;
    recordRefused(head, *match.route, admission);
    http::Reply reply = mcpErrorReply(*admission.refusal);
    if (reply.status == 401)
        reply.headers.append(
            Header { "www-authenticate", mcpChallenge(head, snapshot->config().mcp.signIn) });
    return reply;
}

void McpDesk::handle(const Route& route, http::InboundRequest request,
    std::unique_ptr<http::ResponseSink> sink, const SnapshotPtr& snapshot)
{
    // The head was let pass, but the configuration may have changed since.
    Admission admission = admit(request.head, route, *snapshot);
    McpVisit visit { .place = admission.caller.place,
        .snapshot = snapshot,
        .server = admission.caller.server,
        .key = admission.caller.key,
        .request = std::move(request),
        .sink = std::move(sink) };
    visit.recorder = recorderFor(visit.request.head, route, admission.caller);
    if (admission.refusal) {
        refuseMcp(std::move(visit), *admission.refusal);
        return;
    }
    const qint64 maxBytes = visit.server ? visit.server->maxMessageBytes : kOurMaxBytes;
    if (visit.request.body.size() > maxBytes) {
        refuseMcp(std::move(visit), mcpTooLarge(maxBytes));
        return;
    }
    if (visit.request.head.method == "POST") {
        Result<mcp::Messages> messages = mcp::readMessages(visit.request.body);
        if (messages && messages->isBatch && !hasMcpBatches(visit.request.head.headers)) {
            messages = Error { .code = ErrorCode::InvalidRequest,
                .message = u"This version of MCP has no batches: send one message at a time."_s };
        }
        if (!messages) {
            refuseMcp(std::move(visit), refusalOf(messages.error()));
            return;
        }
        visit.messages = std::move(messages).value();
    }
    visit.tools = m_tools;
    visit.grant = admission.caller.grant;
    visit.recorder->request(visit.request, visit.messages);
    if (!admission.caller.mayCall && callsTool(visit.messages)) {
        const auto problem = scopeProblem(visit.request.head, snapshot->config().mcp.signIn);
        refuseMcp(std::move(visit), problem);
        return;
    }
    if (const auto problem = methodProblem(visit)) {
        refuseMcp(std::move(visit), *problem);
        return;
    }
    if (const auto problem = toolProblem(visit)) {
        refuseMcp(std::move(visit), *problem);
        return;
    }
    McpBackend& serving = *backend(visit.place);
    serving.handle(std::move(visit));
}

} // namespace gateway::pipeline
